<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Abrir el servidor guardado que tiene esta dirección.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Guardar en esta carpeta los ajustes y la base de datos del servidor local.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Abrir todos los paneles y diálogos, guardar aquí una imagen de cada uno y terminar.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Abrir el servidor local, con una organización de ejemplo si está vacío.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Ver y dirigir quién está aprovisionado y desde qué proveedor de identidades.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Solo los paneles, con esta palabra al final del nombre de cada imagen.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Usar este idioma, por ejemplo de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Examinar un punto de conexión SCIM sin ventana; “provost check --help” da más detalles.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Ensayar allí lo que hace un proveedor de identidades; “provost rehearse --help” da más detalles.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Probar allí, regla por regla, lo que exigen RFC 7643 y RFC 7644; “provost conformance --help” da más detalles.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Mostrar la configuración de un servidor Provost; “plan URL” la compara con un archivo y “apply URL” la aplica. Cada orden tiene su “--help”.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Adoptar esta lista de servidores o comparar esta configuración con el servidor que se abre. Nada cambia antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>«%1» no es una orden ni un archivo.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Ajustes de todo el servidor</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Rol “%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Cuenta “%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Conexión “%1” de “%2”</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 de “%2”</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Roles que se crean</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Cuentas que se crean</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Conexiones que se crean, sin token</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhooks que se crean; sus secretos se muestran una sola vez</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Ajustes de todo el servidor que cambian</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Roles que cambian, para todos los que los tienen</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Cuentas que cambian</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Conexiones que cambian</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhooks que cambian</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Roles que se quitan</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Conexiones que se quitan: sus tokens dejan de valer, y sus usuarios y grupos se quedan sin conexión</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhooks que se quitan</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
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
        <translation>creados: %1, cambiados: %2, quitados: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 no se aceptó tal como está.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrija los datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 no aceptó la clave.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Introduzca una clave que aún sea válida; quien administra el servidor puede darle una nueva.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Su rol no permite esto: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Pida a un operador con el rol Owner o Admin que lo haga o que cambie su rol.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 ya no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Actualice la lista para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 no encaja con lo que ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Elija otro nombre, o vea quién tiene este.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>Otra persona cambió %1 entretanto.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Vea el nuevo estado y vuelva a hacer su cambio.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 supera el tamaño que permite el servidor.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Reduzca el tamaño o divídalo.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 pide menos solicitudes o una consulta más precisa.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Este servidor no puede hacer eso: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Pregunte a quien administra el servidor si una versión más reciente puede.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Compruebe la dirección, la red y el proxy; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Inténtelo de nuevo; si sigue igual, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1 se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado de %1, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 remitió a otro lugar, y su clave no se envió allí.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Si confía en la nueva dirección, introdúzcala usted como dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 respondió algo que no corresponde a este protocolo.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Compruebe que la dirección sea la de la API y no la de una página web.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 falló mientras procesaba la solicitud.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Inténtelo de nuevo; si sigue igual, dé los detalles a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Compruebe que haya espacio en el disco y que la carpeta sea suya.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 procede de una versión más reciente de Provost y se dejó como está.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Instale esa versión o elija otro archivo.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>El llavero de este equipo no respondió para %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo; hasta entonces, la clave queda en memoria solo mientras Provost esté abierto.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 no está disponible en este momento.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 no está disponible en este momento; indica: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Desde aquí no se cambia nada en %1, y no se envió nada: su perfil es de solo lectura.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Si no es lo que desea, desactívelo para este servidor en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Desde aquí no se cambia nada en %1, y no se envió nada: la directiva de este equipo abre todos los servidores solo para lectura.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Si no es lo que desea, pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Compruebe el proxy en “Red avanzada…” o en los ajustes de este equipo, o pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, a través del cual se accede a %2, tiene un nombre que nadie conoce.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, a través del cual se accede a %2, no responde.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, a través del cual se accede a %2, no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, a través del cual se accede a %2, pide un nombre de usuario y una contraseña que acepte.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Introdúzcalos en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Este equipo no indicó a tiempo a través de qué proxy se accede a %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>Puede que sus ajustes indiquen un script que no se puede cargar. Elija un proxy, o ninguno, en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 no deja pasar solicitudes a %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>El certificado de %1 ha expirado, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>Quien administra el servidor debe renovarlo. Si el reloj de este equipo está mal, ajústelo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>El certificado de %1 aún no es válido, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Compruebe si el reloj de este equipo está bien; si lo está, el servidor usa su certificado demasiado pronto.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>Lo que responde en %1 presenta un certificado para otro nombre, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Compruebe la dirección; si es correcta, quien administra el servidor necesita un certificado para este nombre.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 presenta un certificado que se emitió a sí mismo, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Compare su huella digital, que está en los detalles, con quien administra el servidor; después agregue el certificado en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>El certificado de %1 es de una entidad en la que este equipo no confía, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Compruebe la dirección; si su organización tiene su propia entidad de certificación, agregue el certificado de esta en “Red avanzada…”, o haga que se agregue a aquellas en las que confía este equipo.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>En lugar de %1 respondió algo que inspecciona las conexiones cifradas, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Pida a quien se ocupa de la red o del antivirus que excluya esta dirección, o que este equipo confíe en su entidad.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>La entidad que emitió el certificado de %1 lo revocó, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>No use este servidor hasta que quien lo administra haya sustituido el certificado.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 solo ofrece un cifrado demasiado antiguo o demasiado débil, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>Quien administra el servidor debe permitir TLS 1.2 o posterior, con una clave lo bastante larga.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 exige un certificado de cliente y no se presentó ninguno.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Elija el archivo del suyo en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>El certificado de cliente para %1 ha expirado.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Pida uno nuevo a quien lo emitió y elija su archivo en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 no conoce la entidad que emitió el certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Elija en “Red avanzada…” el certificado que se emitió para este servidor.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>El certificado de cliente no sirve para demostrar a %1 quién llama.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Pida uno cuyo uso extendido de clave sea la autenticación de cliente.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 no aceptó el certificado de cliente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Pregunte a quien administra el servidor si allí todavía se conoce.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>No se puede abrir el certificado de cliente de %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Compruebe que el archivo exista y que su contraseña sea correcta. Una clave en una tarjeta inteligente o en el almacén del sistema no se puede usar; debe ser un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Compruebe la dirección; los detalles indican de qué se quejó TLS.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>No se pudo cargar el script que indica a través de qué proxy se accede a %1.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Los detalles indican el motivo. Corrija su dirección en “Red avanzada…”, o elija allí un proxy.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>El script que indica a través de qué proxy se accede a %1 no indicó ninguno que se pueda usar.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Dé los detalles a quien se ocupa del script, o elija un proxy en “Red avanzada…”.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>La directiva de este equipo no permite que Provost se comunique con %1. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Quien está en varios grupos tiene el rol de la primera regla que coincide.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Quien está en varios grupos tiene los roles de todas las reglas que coinciden.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Quien está en varios grupos tiene el más alto de los roles.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>regla %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Se llamó %1 hasta %2; la regla se mantuvo.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Otro grupo tiene ahora el nombre con el que se conoce este. No recibe nada por ello.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Quien está en varios grupos tiene el rol de la última regla que coincide.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>otros correos electrónicos</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>id externo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>número de miembros</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>reactivado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>de vuelta tras haber sido eliminado</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>eliminado definitivamente</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>entró en el grupo %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>salió del grupo %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>entró %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>salió %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, entre %2 y %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>notificado</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>Lo dice el propio servidor, y también cuándo fue.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Nadie lo notificó: este equipo lo descubrió al comparar lo que el servidor tenía en un momento con lo que tenía en otro.</translation>
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
        <translation>No se sabe qué había antes: la copia local de este servidor no se puede guardar en este equipo. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>No se sabe qué había antes: no se guarda ninguna copia local de este servidor. Está desactivada en los ajustes o por la directiva de este equipo.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>No se sabe qué había antes: la copia local aún no ha estado completa. A partir del final de la primera carga se guarda lo que cambia.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Conocido desde %1; de antes no se sabe nada.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>SCIM 2.0 personalizado</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>El usuario está activo y puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Rechazado: el usuario está desactivado; último cambio: %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Rechazado: el usuario se eliminó. Fecha: %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Este servidor no lo indica: su producto se reserva las sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>Aún hay %n sesión en curso.</numerusform>
            <numerusform>Aún hay %n sesiones en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>No hay ninguna sesión en curso.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>En ningún grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Aún en %n grupo: %1.</numerusform>
            <numerusform>Aún en %n grupos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>En %n grupo, que no da nada mientras el usuario no esté activo: %1.</numerusform>
            <numerusform>En %n grupos, que no dan nada mientras el usuario no esté activo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Ningún otro usuario tiene esta dirección o este nombre de usuario.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 en %2, mediante %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>AÚN ESTÁ</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>este servidor no lo indica</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Una licencia de la cuenta está en uso.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>No hay ninguna licencia en uso.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>No hay ningún rol en vigor.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Este servidor no lo indica: las claves que el producto dio a esta persona son asunto del producto.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidades</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Puede volver a traer a este usuario con su próxima sincronización. Retire también allí el acceso de la persona.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), cuenta %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>según %1, %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
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
            <numerusform>%n persona está en %1 y %2.</numerusform>
            <numerusform>%n personas están en %1 y %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>La regla %1 va primero: tienen el rol %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Cuenta el rol más alto: tienen el rol %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Tienen los dos roles, %1 y %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>Decide la primera regla que coincide, de arriba abajo.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>De todas las reglas que coinciden, cuenta el rol más alto. Su orden no importa.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Cada persona tiene los roles de todas las reglas que coinciden. Su orden no importa.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Nadie de esta cuenta podría ya administrar el aprovisionamiento, así que esto no se puede aplicar.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Deje a alguien un rol que pueda hacerlo, o desactive el autoservicio de esta cuenta.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Los últimos que pueden: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>La regla %1 va última: tienen el rol %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>Decide la última regla que coincide, de arriba abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n de ellos tiene el rol %1, y nadie más de esta cuenta lo tiene.</numerusform>
            <numerusform>%n de ellos tienen el rol %1, y nadie más de esta cuenta lo tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n de ellos tiene el rol %1; otros que lo conservan: %2.</numerusform>
            <numerusform>%n de ellos tienen el rol %1; otros que lo conservan: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Asignaciones de roles</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Mostrar el tablero de tokens</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Exportar usuarios…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Exportar grupos…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Mostrar lo rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n regla espera un grupo</numerusform>
            <numerusform>%n reglas esperan un grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Abrir un registro de un proveedor de identidades…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Examinar un punto de conexión SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Qué ha cambiado desde…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Exportar o comparar la configuración…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>¿Quién tiene un nombre que ya está en uso?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparar con una lista del proveedor de identidades…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Con licencia</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>también %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Ver aprovisionamiento</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Crear y cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Ver usuarios y actividad</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desactivar usuarios</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Crear y cambiar conexiones</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Eliminar conexiones</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Administrar tokens</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Cambiar asignaciones de roles</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Leer usuarios</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Quitar usuarios</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Leer grupos</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Ver actividad</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Ver el registro de auditoría</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Administrar cuentas</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Administrar ajustes</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Administrar permisos</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Administrar operadores</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Ve las cuentas, las conexiones, las asignaciones de roles y los permisos.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Configura conexiones, las cambia y las pausa.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Elimina conexiones y deja sus usuarios y grupos.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Genera, renueva y revoca los tokens de las conexiones.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Decide qué grupo da qué rol.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Ve los usuarios aprovisionados, con sus datos personales.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Desactiva, reactiva y restaura usuarios, y finaliza sus sesiones.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Quita usuarios y grupos, junto con su conexión o cuando ya ninguna los alimenta.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Ve los grupos y quién está en ellos.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Ve las solicitudes de los proveedores de identidades, con sus cuerpos.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Ve qué cambiaron los operadores, y cuándo.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Pregunta, como hace el producto, quién puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Crea cuentas y decide sobre su autoservicio.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Cambia los ajustes de todo el servidor.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Decide qué puede hacer cada rol.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Crea y quita operadores, con roles que no pueden hacer más que el propio.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>El llavero de este equipo no responde: las claves y los tokens quedan en memoria solo mientras Provost esté abierto.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Las claves y los tokens se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Diario de cambios</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Buscar cualquier cosa, también lo pegado</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Ir al primer panel; los demás le siguen</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Volver a cargar todo</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Marcar la fila, donde se puedan marcar filas</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Marcar todas las filas</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Salir de Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Directiva de este equipo</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Archivos de restauración</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Iniciar una conexión nueva, desde cualquier panel</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Ir a la siguiente parte de la ventana; con Mayús, a la anterior</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Copias de los servidores</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Este equipo indica: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Ahora no se puede guardar nada de %1. Se vuelve a intentar con cada cambio.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>El archivo es %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>La copia anterior de %1 la escribió un Provost más reciente; se apartó y se empezó otra.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>La copia anterior de %1 no se pudo leer; se apartó y se empezó otra.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Un servidor de este tipo no tiene una configuración que Provost pueda exportar, comparar con un archivo o aplicar.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Su rol no le permite ver la configuración de todo el servidor.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Subir las asignaciones de roles elegidas; también bajarlas</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Quitar las asignaciones de roles elegidas</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Explicar el código seleccionado, o la solicitud o el incidente elegidos; si no, abrir la guía</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Abrir la fila elegida</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Salir de un cuadro de diálogo, de una búsqueda o de lo marcado; lo que está en curso se cancela</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Cambiar la asignación de roles elegida, o cambiar el nombre del rol</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Buscar una tecla en esta lista</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (no se puede leer, así que todo lo suyo está desactivado)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (“%2” no se puede usar, así que todo lo suyo está desactivado)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost no puede comunicarse con ningún otro equipo que no sea este.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost solo puede comunicarse con estos hosts: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>No se usa ningún proxy.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>A todo servidor que esté en otro equipo se accede a través del proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>Se confía en %n entidad además de las del sistema.</numerusform>
            <numerusform>Se confía en %n entidades además de las del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Casos y sus pruebas</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>establecido para esta conexión</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>establecido para esta cuenta</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>establecido para todo el servidor</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>conservado cuando se eliminó su conexión; los roles quedaron como estaban</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>enviado por %1, %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>regla %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>miembro de %1 desde %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>también coincide, y da un rol más bajo que otra</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>también coincide, pero ya decidió una anterior</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>ninguna regla anterior coincide</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>la única regla no coincide</numerusform>
            <numerusform>ninguna de las %n reglas coincide</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>no hay rol predeterminado</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>rol predeterminado %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: no hace falta</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>¿Por qué ningún rol?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>el propio proveedor de identidades dio %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>desactivado: quien no puede iniciar sesión no tiene rol</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>ningún rol en vigor</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>rol efectivo %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>no se aplica mientras el usuario está desactivado</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>también coincide, pero prevalece lo que dio el proveedor de identidades</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: no mientras el usuario está desactivado</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>también coincide, pero decidió una posterior</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>ninguna regla posterior coincide</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Este campo no se conoce aquí.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Este tipo de servidor no se conoce aquí.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Aquí se requiere un nombre.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Esta etiqueta no se conoce aquí.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Aquí se requiere true o false.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Aquí se requiere un servidor, como objeto.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Aquí se requiere una dirección que empiece por https://, sin nombre de usuario y sin ? ni #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Este archivo lo escribió una versión más reciente de Provost. No se incorporó nada.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Esto no es una lista de servidores, o no es una que se pueda usar. No se incorporó nada. En %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>No se pudo leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>¿Incorporar estos servidores?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Una lista no trae ninguna clave. Un servidor cuya dirección se conoce aquí conserva su clave; para los demás, incluidos los que tienen una dirección cambiada, se pide al abrirlos.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Dejar la lista como está</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Servidores que aquí son de solo lectura y después se podrán cambiar</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Servidores que se agregan</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Servidores que reciben otro nombre u otra etiqueta</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>Se requiere una lista del formato %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Aquí se requiere una lista de %1 servidores como máximo.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Este servidor figura aquí dos veces.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Exportar la lista de servidores</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>La lista está en %1. No contiene ninguna clave ni ningún token.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Importar una lista de servidores</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Todos estos servidores ya están aquí, tal como son.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Este producto no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>un proveedor de identidades</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>el proveedor de identidades de %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>un operador</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>creado por %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>desactivado por %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>reactivado por %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>eliminado por %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>restaurado por %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>aprovisionado de nuevo por %1 y, con ello, de vuelta con el mismo id, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>conservado sin conexión cuando %1 la eliminó, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: creado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: desactivado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: reactivado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: eliminado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: restaurado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: aprovisionado de nuevo por %1 y, con ello, de vuelta con el mismo id, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>como otro usuario: conservado sin conexión cuando %1 la eliminó, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>eliminación definitiva dentro de %n día, %1</numerusform>
            <numerusform>eliminación definitiva dentro de %n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>otro correo electrónico en lugar de %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>otro nombre de usuario en lugar de %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>otro id externo en lugar de %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>volvió como otro usuario con otro id, creado por %1, %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>Aún no se pudo cargar nada de este servidor.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>No actualizado: %1 de %2 usuarios, %3; estado: %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Cargando: %1 de %2 usuarios hasta ahora.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Completo: %1 de %2 usuarios, %3, %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clave no aceptada</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Actualizado. Los usuarios no se muestran a este rol.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>El reloj de este equipo va un minuto atrasado respecto al del servidor</numerusform>
            <numerusform>El reloj de este equipo va %n minutos atrasado respecto al del servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>El reloj de este equipo va un minuto adelantado respecto al del servidor</numerusform>
            <numerusform>El reloj de este equipo va %n minutos adelantado respecto al del servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Estado %4: %1 de %2 usuarios, %3. El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>La copia anterior no se pudo usar y se apartó</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Incompleto: se cargaron %1 de %2 usuarios.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>No se puede guardar ninguna copia en este equipo</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Estado %1. Los usuarios no se muestran a este rol. El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>No actualizado; estado: %1. Los usuarios no se muestran a este rol.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Cargando. Los usuarios no se muestran a este rol.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Quizá incompleto: %1 usuarios, %2. El servidor envía la misma página una y otra vez, así que no se puede saber si hay más.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Incompleto: %1 de %2 usuarios, %3. El servidor cuenta más de los que envía, o cambiaron mientras se leían.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Detenido en %1 usuarios, %3. El servidor cuenta %2 y sigue enviando sin fin.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Incompleto: %1 de %2 usuarios, %3. El servidor envía los demás sin un id que se pueda usar.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Todo lo que envía el servidor: %1 usuarios, %3. Él cuenta %2, lo cual es erróneo o ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Completo: %1 de %2 usuarios, %3. La lista de grupos del servidor no lo está: aquí hay %4 de %5.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sesiones de la persona</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Finalizar la sesión</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Finalizar todas las sesiones…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Se puede restaurar durante %n día más, hasta: %1.</numerusform>
            <numerusform>Se puede restaurar durante %n días más, hasta: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Una licencia de la cuenta está en uso.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>No hay ninguna licencia en uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n sesión en curso.</numerusform>
            <numerusform>%n sesiones en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Este servidor no informa de las sesiones: su producto se las reserva.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>¿Finalizar esta sesión?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Quien está activo puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Finalizando la sesión…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>No hay ninguna sesión en curso.</translation>
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
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>Persona, ruta, estado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>En curso: las solicitudes nuevas aparecen por sí solas</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Detenido: las solicitudes nuevas esperan hasta que esto se active</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Tipos de actividad</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Contando las solicitudes…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>Incidentes (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tal como los tenía el servidor, página a página</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 recibió la respuesta %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>búsqueda: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Un registro de aprovisionamiento de Microsoft Entra ID o un System Log de Okta, en JSON o CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Abrir un registro de un proveedor de identidades</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Registros (*.json *.jsonl *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>usted, que administra este servicio</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>el administrador del proveedor de identidades</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>el fabricante</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Agregar reglas</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Buscar un grupo o nombrar uno que vendrá</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Grupos de la conexión</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Los miembros de los grupos que elija tienen el rol. No se aplica nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Rol que dan</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Esperar un grupo que se llamará “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Agregar %n regla</numerusform>
            <numerusform>Agregar %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Ningún grupo con este nombre</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Una regla puede esperar un grupo que el proveedor de identidades enviará.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Ha ocurrido %n vez desde %1; la última: %2.</numerusform>
            <numerusform>Ha ocurrido %n veces desde %1; la última: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Ejemplo: %1 %2 recibió la respuesta %3. Momento: %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Se rechazó a %1 en %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>Se rechaza a %1 en %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quién debe actuar: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>El trabajo de aprovisionamiento es el que llama a %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n cambio sin aplicar</numerusform>
            <numerusform>%n cambios sin aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Aplicar a %n usuario…</numerusform>
            <numerusform>Aplicar a %n usuarios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Aplicar a %n usuario</numerusform>
            <numerusform>Aplicar a %n usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Cambiar y probar…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Cargando la asignación…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>No se sabe cómo asigna esta conexión los atributos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Los usuarios llegan al producto con la asignación predeterminada de este.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Esta conexión asigna los atributos de los usuarios a su manera.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>cambió el rol predeterminado o el autoservicio</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>cambió el autoservicio de una cuenta</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>creó una cuenta</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>cambió el plan o las licencias de una cuenta</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>creó una conexión</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>eliminó una conexión</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>cambió una conexión</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>quitó usuarios y grupos sin conexión</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>ejecutó cambios retenidos</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>rechazó cambios retenidos</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>cambió una asignación de atributos</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>creó un operador</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>quitó un operador</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>renovó la clave de un operador</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>confirmó un requisito previo</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>retiró un requisito previo</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>cambió cuánto tiempo se conservan las cosas</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>creó un rol</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>eliminó un rol</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>cambió un rol</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>canceló la renovación de un token</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>completó la renovación de un token</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>inició la renovación de un token</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>cambió reglas de roles</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>recibió un rechazo del autoservicio</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>generó un token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>revocó un token</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>desactivó un usuario</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>finalizó las sesiones de un usuario</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>reactivó un usuario</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>restauró un usuario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>quitó un grupo</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>reemplazó un token de inmediato</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Cargando el registro de auditoría…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Cambie la búsqueda para ver los demás.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>Lo que los operadores cambian en este servidor aparece aquí, con quién lo hizo y cuándo.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Los %1 cambios más recientes; los anteriores siguen al final de la lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Un solo cambio, no hay más</numerusform>
            <numerusform>Los %n cambios, no hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Persona, acción, cuenta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>tal como los tenía el servidor, página a página</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>Lo que saldría de este equipo</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Las personas aparecen como números, las credenciales como huellas, y de otros textos personales solo se dice la longitud. Quién es quién queda con el caso en este equipo. Lea cada archivo antes de guardar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Preparando el paquete…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Siguiente lugar sustituido</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dejar fuera este archivo</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Un archivo ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>El llavero de este equipo no se abrió, así que en los archivos solo se pueden buscar los secretos de esta sesión. Lo que tiene forma de credencial se quita de todos modos.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Incluir este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n vez una persona</numerusform>
            <numerusform>%n veces una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n vez una credencial</numerusform>
            <numerusform>%n veces una credencial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n vez otro texto</numerusform>
            <numerusform>%n veces otro texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Sustituido aquí: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>Ya hay algo en %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Ya hay un archivo %1. Se reemplazaría.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>No se guardó nada: un secreto que este equipo conoce está en %1, línea %2, columna %3. Deje fuera ese archivo o saque la prueba del caso.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n lugar sustituido</numerusform>
            <numerusform>%n lugares sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>El servidor no dice si puede.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>El servidor dice que puede.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>El servidor dice que no puede.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>Lo que se conserva de las solicitudes no lo muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n solicitud lo usó.</numerusform>
            <numerusform>%n solicitudes lo usaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n solicitud que lo usó recibió un rechazo, con %1.</numerusform>
            <numerusform>%n solicitudes que lo usaron recibieron un rechazo; la más reciente, con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Ninguna solicitud lo ha usado todavía.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Cambiar una parte (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Varios en una solicitud (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrar listas</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Ordenar listas</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versiones (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Paginar con cursor</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Cambiar contraseñas</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>Lo que dice el servidor (ServiceProviderConfig), frente a las %1 solicitudes más recientes de esta conexión.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>No se pudo preguntar al servidor qué puede hacer.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>El servidor dice que no puede hacer esto, así que no se prueba.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>No se preguntó al servidor si puede.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Ninguna solicitud lo ha mostrado aún: solo lo hacen las respuestas 304 y 412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 Lo que muestran las %2 solicitudes más recientes de esta conexión figura debajo.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Eso se lo dice a cualquiera; para probar lo que nadie ha usado aún, pegue el token en “Puesta en marcha”, ya que el llavero de este equipo no da ninguno para esta conexión.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>Para probar se necesita el token de esta conexión, y el llavero de este equipo no da ninguno. Péguelo en “Puesta en marcha”.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Decir de quién es el token (/Me)</translation>
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
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Comprobación de un punto de conexión</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Historial de una persona</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 es %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>Lo que está fijado al caso</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>La prueba elegida</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>Lo que se fijó queda en este equipo, solo para usted, tal como era. Cada caso desaparece en su día.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Leyendo los casos…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Eliminar el caso</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Sacar esta prueba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Crear un paquete para entregar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Fije un incidente, una solicitud, una comprobación o el historial de una persona para empezar uno.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>No hay nada fijado</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>Lo que está fijado a este caso puede no existir ya en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>No se puede leer y se puede eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Se elimina el</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certificados que muestra el servidor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>emitido por %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Cancelado. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Falló para %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Reintentar los demás</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>No se cambió nada, porque esto ya no es así. %1</translation>
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
        <translation>No llegó ningún token. Es la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La primera línea de la entrada estándar no es un token. Debe estar solo, sin la palabra Bearer y sin espacios.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>No se puede consultar el llavero de este equipo: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>El llavero no tiene ningún token para esta dirección. Guarde uno con la conexión en Provost, o indíquelo por la entrada estándar.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>No se pudo escribir el informe: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>La directiva de este equipo no permite escribir informes en archivos.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Examinar un punto de conexión SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>El hallazgo elegido</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado y recibido</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>El guardado en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base de SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Esta no es la dirección de un punto de conexión SCIM. Tiene la forma https://scim.example.com/scim/v2; http solo es posible con este equipo.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Introduzca el token de este punto de conexión, solo y sin la palabra Bearer. Va a esta dirección y a ningún otro sitio, y se olvida al cerrar este diálogo.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>El mismo de antes</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Solo lee: no se cambia nada, ni aquí ni allí. El token va a esta dirección y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Aún no se ha examinado nada</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Quince comprobaciones indican en menos de diez segundos qué está mal, quién debe actuar y qué hacer.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Página (*.html);;Para programas (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Examinar: solo leer</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Ensayar: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>La directiva de este equipo no permite cambiar nada: no es posible un ensayo.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Este servidor está abierto solo para lectura: un ensayo, que escribe, no es posible desde aquí.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>En %1 se crea, se cambia y se vuelve a eliminar lo siguiente: %2. No se cambia nada más. Pulse “%3” para empezar.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Crear y ensayar</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Ensayando…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Detenido. Se está quitando lo que se creó…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Ensayar…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Escribe: se inventan dos usuarios y un grupo, se recorre con ellos todo su ciclo de vida y se vuelven a quitar. No se cambia nada más. El token va a esta dirección y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Aún no se ha ensayado nada</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Cada paso indica qué se envió, qué se recibió y qué se esperaba, y por qué importa.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Comprobar la conformidad con RFC 7643 y RFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Probando regla por regla…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Crear y comprobar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Escribe: se inventan algunos usuarios y grupos, se prueba con ellos %n regla y se vuelven a quitar. No se cambia nada más. El token va a esta dirección y a ningún otro sitio.</numerusform>
            <numerusform>Escribe: se inventan algunos usuarios y grupos, se prueban con ellos %n reglas y se vuelven a quitar. No se cambia nada más. El token va a esta dirección y a ningún otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Cada regla indica qué se envió, qué se recibió y qué exige la RFC. El informe las cuenta sección por sección, para poder comparar dos servidores.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certificados que mostró el servidor</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Qué se encontró y qué hacer</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>Para %1: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(sin el token)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>Qué hacer (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado y recibido</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>Punto de conexión SCIM %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Solo se leyó; no se cambió nada. Se omiten los tokens y lo que el servidor dice de las personas.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Esperado:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Un nombre, un id, una orden o un mensaje de error</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>El servidor local terminó de forma inesperada. No se ha perdido nada de lo que había confirmado.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarlo de nuevo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>El llavero de este equipo no aceptó la clave, así que queda en memoria solo mientras Provost esté abierto. Desbloquee el llavero y vuelva a abrir el servidor para guardarla.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Volver a cargar todo</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Cambiar a otro servidor…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Salir de Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Otro programa usa el puerto %1 de este equipo, así que esta vez el servidor local está en %2. Cierre ese programa y vuelva a iniciar Provost para tenerlo donde estaba; no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 ya no está en la lista, pero el llavero de este equipo no confirmó que sus claves se hayan borrado. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>El servidor local no puede iniciarse, porque falta su programa provostd en este equipo. Vuelva a instalar Provost junto con su servidor, o conéctese a un servidor que funcione en otro lugar.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Mostrar el diario de cambios</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Mostrar las horas según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostrar las horas en UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Abrir los ajustes y atajos</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Buscar un atajo de teclado</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>En %1 no hay ningún servidor Provost, o es uno antiguo: nada de allí tiene una configuración. La dirección es la que abre Provost, sin /admin y sin /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>El documento no se puede usar tal como está: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Clave de administración: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>No llegó ninguna clave. Es la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>La primera línea de la entrada estándar no es una clave. Debe estar sola, sin la palabra Bearer y sin espacios.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>No se puede consultar el llavero de este equipo: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>El llavero no tiene ninguna clave para esta dirección. Abra el servidor una vez en Provost, o indique la clave por la entrada estándar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>En %1 se hará lo siguiente:
%2
%3
Escriba “%4” para continuar: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>No se hizo nada: el servidor o el documento no es el mismo que cuando se hizo ese plan. Haga un plan nuevo y revíselo.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>No se hizo nada: los webhooks nuevos reciben secretos que se indican una sola vez. Indique un archivo para ellos con --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>El servidor cambió entretanto, así que el plan ya no es válido. Haga un plan nuevo y revíselo.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>No se sabe si esto se hizo: %1 Haga un plan nuevo, que dirá lo que queda por hacer.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Se hizo todo, pero los secretos de los webhooks nuevos no se pudieron escribir y se han perdido: %1. Dé secretos nuevos a estos webhooks.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>La directiva de este equipo no permite exportar nada.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>La directiva de este equipo no permite cambiar nada en los servidores.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 es de solo lectura en Provost: desde este equipo no se cambia nada allí. Si no es lo que desea, desactívelo para este servidor en los ajustes.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Si la entrada estándar no es un terminal, no se puede preguntar a nadie: indique la huella de un plan con --plan, o bien --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>No se puede leer la lista de servidores de Provost, por lo que no se sabe cómo se accede a este ni si se puede cambiar desde aquí.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Configuración de este servidor</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Como documento</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Los roles y lo que pueden hacer, las cuentas, las conexiones con sus reglas, asignaciones de atributos y límites, y los webhooks: un archivo JSON para guardar en un repositorio o para otro servidor. Sin claves, tokens, otros secretos, operadores, usuarios ni grupos.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Comparar con un documento</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Indica qué se crearía, cambiaría y quitaría aquí para que el servidor sea lo que dice el archivo. Eso por sí solo no cambia nada.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>La configuración está en %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Comparándola con el servidor…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>El documento no se puede usar tal como está: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>¿Hacer que este servidor sea lo que dice el documento?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Se hace todo o no se hace nada. Lo que se quita aquí no se puede recuperar.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Aplicar el documento</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Aplicando el documento…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Cada cambio</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Primero se escribe en %1 la configuración tal como está ahora.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Escribiendo la configuración actual…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>El servidor es lo que dice el documento.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>El servidor ya es lo que dice el documento: no cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>pausada %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nunca conectada</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>en silencio, última llamada %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>activa, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>ninguno válido</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nunca recibido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sin expiración</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 llama aproximadamente cada minuto.</numerusform>
            <numerusform>%1 llama aproximadamente cada %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 llama cada pocas horas.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 llama cuando allí cambia algo, así que el silencio es normal.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>No está documentado con qué frecuencia llama este proveedor de identidades, así que el silencio no demuestra nada.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>La última llamada llegó %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>Se rechazaron %1 de sus %2 solicitudes más recientes.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>retrasada, última llamada %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>Se rechazaron %1 de %2 solicitudes de las últimas 24 horas (%3 %).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 pone un trabajo de aprovisionamiento en cuarentena cuando falla más del %2 % de sus eventos, a partir de %3 fallos, o de inmediato si las credenciales no son válidas.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>La cuarentena corresponde ya.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>Es probable la cuarentena, como muy pronto hacia %1, ya que los fallos repetidos de un mismo usuario cuentan allí una sola vez.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Después llama cada vez menos, hasta una vez al día, y deja de hacerlo definitivamente si no se corrige la causa. Fecha: %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retrasada</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurada</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>última sincronización %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Este servidor no informa de lo que piden sus proveedores de identidades.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 viene con su próximo ciclo, hacia %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>No se sabe cuándo volverá %1: va con retraso o nunca se ha visto.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>No está documentado con qué frecuencia llama este proveedor de identidades, ni por tanto cuándo vuelve.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>A partir de ese momento se rechaza toda solicitud de %1, hasta que se introduzca allí el token nuevo.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>La conexión está en pausa, así que por ahora no se pierde nada más.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Nunca se ha visto aquí, así que difícilmente habrá un momento mejor.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Elija una hora en la que allí cambie poco, o pause antes su aprovisionamiento.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>Es demasiado pronto: espere a que haya llamado, y empiece justo entonces.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Empiece justo después de una llamada: lo que se introduce antes de la siguiente nadie lo echa en falta.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>La conexión elegida</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Sobre la conexión</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
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
        <translation>%1 usa el token nuevo. El antiguo puede finalizar.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Se está reemplazando un token: se espera la primera solicitud de %1 con el nuevo.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
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
        <translation>Se está reemplazando un token. Vea en %1 que sincroniza con el nuevo.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Nunca conectada</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>Reemplazando el token</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Retiene cambios</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausada</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>%n solicitud rechazada en las últimas 24 horas</numerusform>
            <numerusform>%n solicitudes rechazadas en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidades</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Ninguna conexión coincide</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Cambie el filtro para ver los demás elementos.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Cargando las conexiones…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Una conexión permite que un proveedor de identidades cree y cambie los usuarios de una cuenta.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>¿Pausar “%1”?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarla</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantenerla en marcha</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Tablero de tokens</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>Se rechaza a %1 hasta que usted la reanude, y notificará fallos. Los usuarios y grupos quedan como están, conservan su acceso y no se actualizan. Los tokens siguen siendo válidos: no hay que volver a introducir nada.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Pausando la conexión…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entra pone un trabajo en cuarentena cuando sus solicitudes se rechazan durante mucho tiempo. Para una pausa de más de un día, detenga también allí el aprovisionamiento.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” está en pausa.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Se cambiaron los atributos de “%1”.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>¿Reanudar “%1”?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>Se vuelve a admitir a %1 a partir de su próxima solicitud.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Reanudarla</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Dejarla en pausa</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Reanudando la conexión…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nueva conexión (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Los usuarios y grupos quedan como están y conservan su acceso. A %1 se le responde como si todo se hiciera, y no notifica ningún fallo.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Lo que cambia entretanto en %1 se pierde sin aviso: allí se cree que se aceptó. Haga que sincronice todo de nuevo después de reanudarla.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Lo que %1 envía a partir de ahora se vuelve a aceptar. Lo que envió entretanto se descartó: haga que sincronice todo de nuevo.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Este servidor no documenta qué se le responde a %1 hasta que usted la reanude: puede que se rechace, o que se le responda como si todo se hiciera. Los usuarios y grupos no se actualizan.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>Lo que %1 envía a partir de ahora se vuelve a aceptar. Puede que lo que envió entretanto se haya descartado: haga que sincronice todo de nuevo.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>Lo que cambia entretanto en %1 puede perderse. Haga que sincronice todo de nuevo después de reanudarla.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Enlaces de configuración…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1: copiado</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Contando lo que desaparece con ella…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>No se sabe qué desaparece con ella, así que no se puede eliminar nada.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n de estas personas también llega por otra conexión y conserva el acceso.</numerusform>
            <numerusform>%n de estas personas también llegan por otra conexión y conservan el acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Quitar sus usuarios y grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>Quitar también %1 y %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Eliminar solo la conexión</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Eliminar y quitar %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Desactívela primero en el proveedor de identidades</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Pausarla ahora</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Decida qué ocurre con sus usuarios</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 nunca ha llamado.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>Se guardaron %1 filas en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n token válido</numerusform>
            <numerusform>%n tokens válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n regla de roles</numerusform>
            <numerusform>%n reglas de roles</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>Con ella desaparecen en todo caso %1, %2, su asignación de atributos y su dirección.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” se ha eliminado</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Preguntando al servidor qué queda…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>La conexión se eliminó. No se pudo preguntar qué queda de ella.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>Se quitaron %1 y %2.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>El servidor ya no tiene nada de esta conexión: ni dirección, ni token, ni usuario, ni grupo.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>El servidor todavía tiene de ella %1 y %2. Vuelva a cargar y consulte Actividad.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 notifica fallos hasta que se desactive allí.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Exportar usuarios y grupos…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuarios y grupos</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>No se cambió nada, porque esto ya no es así. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Guardando lo que tiene la conexión. Después se podrá eliminar…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>Está en pausa: %1 ya no cambia nada. Para dejarla así, elija “Conservar”.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>Convertir %1: se quedan</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Convertir sus usuarios: se quedan</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Eliminar y convertir %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>Se convirtieron %1 y %2: se quedan sin conexión y se administran a mano.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>%1 y %2 de esta cuenta están ahora sin conexión. Conservan lo que tienen y se pueden quitar en Usuarios y Grupos.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Ellos y los grupos se quedan sin conexión, con sus licencias, sesiones y roles. Ningún proveedor de identidades los cambia ya: lo hacen los operadores, a mano, en Usuarios.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>Última llamada de %1: %2. Mientras no se desactive allí, notificará fallos.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Ellos y los grupos se quedan sin conexión, y ningún proveedor de identidades los cambia ya.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Este servidor no indica si %1 sigue llamando.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>Su cuenta tiene otra conexión, y el servidor no indica cuáles de ellos llegaron por esta. Por eso se quedan.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>Con ella desaparecen en todo caso %1 y su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>Queda libre %n licencia.</numerusform>
            <numerusform>Quedan libres %n licencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n sesión termina ahora.</numerusform>
            <numerusform>%n sesiones terminan ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Lo que se comunicó</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Quitar todas…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>Lo que este servidor comunicó al producto sobre cambios en usuarios y grupos. No son las solicitudes del proveedor de identidades.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Cargando las entregas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>Las %1 más recientes; hay más.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 entregas, completo</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>No se guarda ninguna entrega</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>El servidor las guarda unos días, y solo si la conexión tiene un webhook cuyos eventos se registran.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>¿Quitar las entregas de «%1»?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>El servidor olvida lo que comunicó al producto y lo que volvió. Los usuarios y grupos quedan como están.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Quitando las entregas…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Otro registro ya tiene este valor</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>El usuario o grupo no se pudo escribir porque un valor que debe ser único pertenece aquí a otro registro.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Corrija el valor en Entra ID o aquí; o elija otros atributos de coincidencia, si se quiere tomar el registro de aquí.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Demasiadas solicitudes para la aplicación</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>La aplicación rechazó el intento porque recibió más solicitudes de las que puede aceptar.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Espere: Entra ID lo reintenta por sí solo.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>La aplicación respondió con un error inesperado</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>La aplicación puede tener un fallo. Entra ID lo reintenta dentro de 40 minutos.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Busque una respuesta 5xx de esa hora en la actividad de aquí, y su causa en el registro del servidor.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Sesión iniciada, pero sin permiso para hacer esto</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID accedió a la aplicación con sus credenciales, y la aplicación no permitió el cambio.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Compruebe que la conexión no esté en pausa y que la operación esté activada en Aprovisionamiento.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>La respuesta de la aplicación no era la esperada</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>Puede que la aplicación esté mal configurada o tenga un fallo.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Abra la solicitud de esa hora en la actividad y lea el detalle de la respuesta.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>HTTP falló en el camino hacia la aplicación</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>La conexión con la aplicación se interrumpió en el nivel de HTTP. Entra ID lo reintenta dentro de 40 minutos.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Espere el próximo ciclo. Si se repite cada vez, pruebe la dirección desde fuera.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Un usuario que Entra ID conoce ya no está aquí</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID creó o emparejó antes a este usuario y conserva su id, y ningún usuario tiene ya ese id.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Restaure el usuario aquí, o reinicie el aprovisionamiento en Entra ID para que vuelva a emparejar a todos; eso requiere un ciclo inicial completo.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>La aplicación no ofrece lo que se pidió</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>La respuesta de la aplicación no era la esperada: puede que esté mal configurada o tenga un fallo.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Busque en la actividad una respuesta 501 y vea qué operación era.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Falta un valor obligatorio</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>El usuario no se pudo crear porque un valor que la aplicación necesita está vacío en Entra ID o no está asignado.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Rellene el valor en el usuario, o asigne el atributo en Asignación de atributos.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>La aplicación no tiene ese atributo</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Una asignación apunta a un atributo que la aplicación no tiene.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Corrija o quite la asignación de ese atributo.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Falló el propio servicio de aprovisionamiento de Entra ID</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>El fallo está en Microsoft. El intento se repite dentro de 40 minutos.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Espere el próximo ciclo.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Un nombre de dominio no es válido para la aplicación</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Un valor, como una dirección de correo electrónico, tiene un dominio que la aplicación no acepta.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Corrija el dominio del usuario, o permita ese dominio en la aplicación.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>La aplicación tardó demasiado</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>No llegó ninguna respuesta a tiempo. Entra ID lo reintenta dentro de 40 minutos.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Busque en la actividad solicitudes de larga duración a esa hora.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>No queda ninguna licencia para este usuario</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>La aplicación no tiene ninguna licencia libre, por lo que no se pudo crear el usuario.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Consiga más licencias, o asigne menos personas a la aplicación.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Varios usuarios de aquí coinciden con un usuario de Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>La búsqueda por los atributos de coincidencia encontró más de un usuario en la aplicación.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Quite aquí el duplicado, o elija atributos de coincidencia que sean únicos.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Varios usuarios de Entra ID tienen el mismo valor de coincidencia</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Más de un usuario de Entra ID tiene el valor de los atributos de coincidencia.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Quite el usuario duplicado en Entra ID, o elija otros atributos de coincidencia.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Omitido: el usuario no tiene valor de coincidencia</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>Al usuario le falta un valor para el atributo de coincidencia, así que Entra ID no pudo decidir nada sobre él, ni siquiera si está en el ámbito.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Rellene el atributo de coincidencia en el usuario si se debe aprovisionar; si no, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Omitido: fuera del ámbito, o nada que cambiar</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID encontró al usuario y no hizo nada, porque está fuera del ámbito o ya está aquí sin ninguna diferencia.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Nada, salvo que el usuario falte aquí: entonces compruebe la asignación a la aplicación y el filtro de ámbito.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Se pidió un usuario y llegaron varios</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>La búsqueda de un usuario o grupo recibió como respuesta varios, o con miembros que se debían omitir.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Abra el GET de esa hora en la actividad y vea qué usuarios comparten el valor de coincidencia.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID no pudo leer la respuesta de la aplicación</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>La respuesta no era algo que el cliente SCIM de Entra ID pueda interpretar.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Abra la respuesta en la actividad. Compruebe también que la URL de inquilino lleve a la dirección SCIM y no a una página web.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Varios valores para un atributo que admite uno</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>El atributo de origen tiene varios valores, y el de la aplicación admite uno.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Asigne un atributo con un solo valor, o quite la asignación.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Omitido: sin derecho efectivo</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>El registro de la asignación del usuario a la aplicación es defectuoso.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Quite la asignación del usuario o grupo a la aplicación y vuelva a asignarlo.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Omitido: un filtro de ámbito excluye al usuario</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Un filtro sobre valores de atributos decide a quién se aprovisiona, y este usuario no lo cumple.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Compare los valores del usuario con el filtro de ámbito de la asignación.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Cuarentena: las credenciales no son válidas</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID no pudo iniciar sesión aquí y puso el trabajo de aprovisionamiento en cuarentena: llama cada vez menos, hasta una vez al día, y se detiene al cabo de cuatro semanas.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Introduzca el token actual de la conexión como Token secreto, pruebe la conexión y reinicie el aprovisionamiento.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Cuarentena: falló una proporción demasiado grande</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Falló más del 40 % de los eventos de aprovisionamiento, con al menos 5000 fallos, o hubo más de 40 000 fallos. No cuentan los fallos al establecer un responsable o un miembro.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Corrija primero el fallo más frecuente de la actividad y reinicie después el aprovisionamiento en Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Cuarentena: establecida por Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft detectó un problema con la aplicación y la puso en cuarentena a mano.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Abra un caso de soporte con Microsoft y pregunte el motivo.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Un atributo vaciado no se borra aquí</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID no aprovisiona null: un atributo que está vacío allí se omite, de modo que aquí queda el valor antiguo.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Dé al atributo un valor que signifique vacío, o cámbielo aquí sabiendo que no se sincroniza.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Caracteres especiales en un atributo de coincidencia</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID no puede filtrar por valores con caracteres especiales, de modo que falla un usuario o grupo que tenga uno en su atributo de coincidencia.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Cambie el nombre del grupo, o use un atributo de coincidencia sin esos caracteres.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Los miembros de grupos anidados no llegan</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Solo se aprovisionan los miembros directos de un grupo asignado; los grupos que contiene no se leen.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Asigne a la aplicación los propios grupos interiores.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Falta el responsable</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Un responsable que estaba fuera del ámbito cuando llegó el usuario no se establece después por sí solo.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Incluya al responsable en el ámbito y reinicie el aprovisionamiento.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Un grupo llegó sin algunos de sus miembros</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Los miembros que estaban fuera del ámbito se omiten, y Entra ID no advierte de inmediato cuándo entran en él.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Reinicie el aprovisionamiento en Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>Lo que se cambia aquí no se revierte</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID no ve los cambios hechos en la aplicación, y solo vuelve a enviar un atributo cuando cambia allí.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Cambie el valor en Entra ID, o reinicie el aprovisionamiento para igualar ambos lados.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>Se redujo el ámbito y no ocurre nada</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Pasar de todos los usuarios a los usuarios asignados solo surte efecto tras reiniciar el aprovisionamiento.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Los miembros se quitan con una lista, y los indicadores son textos</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Sin el indicador, Entra ID quita miembros con una lista de valores, lo que RFC 7644 entiende como todos, y desactiva usuarios con el texto “False”. Provost entiende ambas formas.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Nada. Los servidores estrictos necesitan ?aadOptscim062020 al final de la URL de inquilino; no funciona a petición.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Un miembro no existe aquí</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>El miembro %1 no existe aquí.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Un grupo nombra un miembro cuyo id no es de un usuario de esta conexión, de modo que se rechaza todo el cambio del grupo. El usuario nunca se creó, o se eliminó aquí.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Aprovisione primero a ese usuario, o sáquelo del grupo en el proveedor de identidades; después vuelva a enviar el grupo.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Un token revocado sigue en uso</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Un token que se revocó sigue en uso.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>El proveedor de identidades inicia sesión con un token que se revocó.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Introduzca el token actual de la conexión en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha expirado</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha expirado.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>El proveedor de identidades inicia sesión con un token cuya vigencia ha terminado.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Genere aquí otro token e introdúzcalo en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>La conexión está en pausa</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>La conexión está en pausa y el proveedor de identidades sigue llamando.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>Las solicitudes se rechazan porque un operador pausó la conexión.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Reanude la conexión cuando esté listo.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>El nombre de usuario ya está en uso</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>El nombre de usuario %1 ya está en uso.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Otro usuario de esta conexión, quizá desactivado, tiene el nombre de usuario, o el proveedor de identidades repite una creación que ya se había realizado.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Busque aquí al usuario con ese nombre. Si es la misma persona, deje que el proveedor de identidades lo empareje; si no, cambie uno de los nombres.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>El nombre del grupo ya está en uso</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>El nombre de grupo %1 ya está en uso.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Otro grupo de esta conexión tiene ese nombre.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Cambie el nombre de uno de los grupos, o vincúlelos en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Un atributo que este servidor no tiene</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>Se envía el atributo %1, que este servidor no tiene.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Un PATCH nombra un atributo que el esquema no tiene.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Quite ese atributo de la asignación, o corrija su nombre.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Falta un atributo obligatorio</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Falta el atributo obligatorio %1.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Los usuarios necesitan un userName; los grupos, un displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Asigne el atributo y rellénelo en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Un valor de tipo incorrecto</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>El atributo %1 llega con un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>El valor no es del tipo que el esquema da al atributo.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Corrija la expresión de ese atributo en la asignación.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>El proveedor de identidades pide algo que ya no existe</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>El proveedor de identidades pide %1, que no está aquí.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Conserva el id de un usuario o grupo que se eliminó aquí. Entra ID vuelve a emparejar tras un 404; Okta necesita una nueva asignación.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Asigne de nuevo a la persona o vuelva a enviar el grupo en el proveedor de identidades, o restáurelos aquí.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>La dirección es incorrecta</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Llegan solicitudes a una dirección donde no hay nada.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Llegan solicitudes a una dirección bajo la cual SCIM no tiene nada, a menudo porque una parte de la URL base falta o está repetida.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Copie de nuevo la URL base de SCIM de la conexión e introdúzcala sin cambios.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>No se aceptan solicitudes masivas</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Llegan solicitudes masivas, que este servidor no ofrece.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>El proveedor de identidades envía solicitudes masivas, y este servidor no las ofrece.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Desactive las solicitudes masivas en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: la solicitud no es correcta</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>El servidor detectó que hay algo incorrecto en la propia solicitud; scimType y detail dicen qué.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Lea el detalle de la respuesta y corrija la asignación que envió el valor.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: ningún token válido</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Llegan solicitudes sin un token válido.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>La solicitud no llevaba token, o llevaba uno que no es válido para esta dirección.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Introduzca el token actual de la conexión en el proveedor de identidades y pruebe allí la conexión.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: no permitido</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>El token se conoce, pero no permite lo que se pidió.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Compruebe que la conexión no esté en pausa y qué operaciones permite.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: no hay nada ahí</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>La dirección o el recurso no existe. Encabeza la lista de motivos de cuarentena de Entra ID cuando la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Compare la dirección con la URL base de SCIM de la conexión; si es correcta, el usuario o grupo se eliminó aquí.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: no se ofrece en esta dirección</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>La dirección existe, pero no acepta este método.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Compruebe que el proveedor de identidades use SCIM 2.0 y que la URL base termine donde debe.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: la solicitud no llegó completa</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>El remitente fue demasiado lento, y el servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Espere la repetición; si persiste, revise los proxies del camino.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: ya existe uno</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Un valor que debe ser único pertenece a otro registro.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Averigüe quién tiene el valor y cámbielo en un lado, o deje que el proveedor de identidades tome ese registro.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: cambiado entretanto</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>Otra persona cambió el recurso entretanto.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>La solicitud nombraba una versión que ya no es la actual.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Nada: el remitente vuelve a leer el recurso y repite el cambio.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: demasiado de una vez</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>La solicitud es mayor de lo que acepta este servidor.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>El cuerpo, o el número de operaciones que contiene, es mayor de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Haga que el proveedor de identidades envíe pasos más pequeños, o aumente el límite del servidor.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: no es JSON de SCIM</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Llegan cuerpos en un formato que no es JSON de SCIM.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>El Content-Type del cuerpo no es uno que el servidor lea.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Envíe application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: entendido, pero no realizable</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>El cuerpo se pudo leer, pero lo que pide no se puede hacer.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Lea el detalle de la respuesta.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: demasiado rápido</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Llegan más solicitudes de las que acepta el servidor.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Llegaron más solicitudes de las que acepta el servidor en ese tiempo.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Espere: los proveedores de identidades reducen el ritmo y repiten. Si persiste, aumente el límite del servidor.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: encabezados demasiado largos</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Un encabezado, a menudo una cookie o un token de un proxy, es más largo de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Vea qué agrega un proxy en el camino.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: el servidor falló</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>El fallo está en el servidor, no en la solicitud.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Busque la causa en el registro del servidor a esa hora.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: no se ofrece</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>El servidor no tiene esta función, como las solicitudes masivas o /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Desactive la función en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: el proxy no obtuvo una respuesta válida</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Un proxy situado delante del servidor no pudo leer su respuesta.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Revise el registro del proxy y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: ocupado por el momento</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>El servidor no puede aceptar solicitudes por el momento.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>El servidor no puede aceptar ahora la solicitud, y lo indica a propósito.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Espere: la solicitud se repite. Si persiste, revise el disco y la carga del servidor.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: el proxy esperó demasiado</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Un proxy situado delante del servidor dejó de esperar.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Busque en la actividad solicitudes de larga duración, y revise el tiempo límite del proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: el token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Lleva el token, como Bearer y el propio token. Okta envía lo que se escribió, es decir, con o sin la palabra Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Si todas las llamadas dan 401, compruebe si la palabra Bearer falta o está repetida.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Viene con un 401 e indica el tipo de credenciales que se requieren.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: espere este tiempo</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Viene con 429 y 503: durante esos segundos, o hasta esa hora, no se desea ninguna otra solicitud.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Nada: el remitente espera.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: la versión de un recurso</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Indica la versión que se leyó; If-Match permite que un cambio se haga solo sobre esa versión.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: la dirección de lo creado</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Viene con 201 y repite meta.location del recurso nuevo. Nunca se sigue con el token.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: JSON de SCIM</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>Los cuerpos de SCIM son application/scim+json; también se acepta application/json.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>No se aceptan las credenciales de Okta</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>El token que tiene Okta no es válido aquí: se revocó, ha expirado o se escribió mal.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Introduzca el token actual de la conexión en Provisioning, Integration; pruébelo, guarde y reintente las tareas fallidas en Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta no encontró ningún usuario y no puede crearlo</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Create Users está desactivado en Okta; o el usuario se desactivó o eliminó aquí y no en Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Active Create Users en Provisioning, To App; después quite la asignación del usuario y vuelva a asignarlo.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>A la aplicación no le quedan licencias del tipo deseado.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Consiga más licencias y reintente después la tarea fallida en Okta.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Asignado antes de activar el aprovisionamiento</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta no aprovisiona a las personas que se asignaron antes a la aplicación.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>En la pestaña Assignments, haga clic en Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta repite un error de este servidor</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>Lo que sigue en el mensaje es el detalle de la respuesta que dio este servidor. Okta no conserva los cuerpos de las solicitudes.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Busque la solicitud de esa hora en la actividad de aquí: tiene el cuerpo que Okta no muestra.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>La respuesta a un usuario nuevo estaba vacía</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta conserva el id de la respuesta a POST /Users; sin cuerpo no puede continuar.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Abra el POST en la actividad; puede que un proxy del camino haya quitado el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Faltan usuarios inactivos en los grupos enviados</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta no envía usuarios que están inactivos allí, tampoco como miembros de un grupo.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Reactive al usuario en Okta y vuelva a enviar cada uno de sus grupos.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Un mismo grupo asigna y a la vez se envía</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta no admite el mismo grupo para asignar la aplicación y para Group Push: los usuarios quitados se quedan en el grupo enviado, o faltan miembros.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Cree un segundo grupo en Okta: uno para asignar y otro para enviar.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Se eliminó aquí un grupo enviado</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta sigue contando con el grupo y falla en cada envío.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>En Okta, elimine el grupo enviado pero déjelo en la aplicación de destino, importe desde la aplicación y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Un grupo enviado llega sin sus miembros</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Solo se envían los miembros que están asignados a la aplicación y que han llegado aquí como usuarios.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Asigne los miembros a la aplicación, espere hasta que estén aquí y vuelva a enviar el grupo.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Ya hay aquí un grupo con ese nombre</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta no puede enviar un grupo cuyo nombre ya tiene la aplicación, salvo que se vincule.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Cambie el nombre de uno de los dos grupos, o vincule el grupo en Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Los usuarios se desactivan, nunca se eliminan</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta no envía DELETE para un usuario: quien allí pierde la asignación, o se suspende o desactiva, queda inactivo aquí.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Elimine aquí a las personas a mano, o deje que lo haga el plazo de retención.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Cada cambio de miembros llega con un cambio de nombre</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta repite el nombre del grupo con cada cambio de sus miembros. Cambiar el nombre por el mismo nombre no cambia nada.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta espera 60 segundos una respuesta</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Después cierra la conexión, aunque puede que el cambio se haya hecho aquí.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Busque en la actividad solicitudes de un minuto o más. Una creación repetida recibe la respuesta 409 y no cambia nada.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: el filtro no se puede leer</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Un filtro no se puede leer.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>El filtro tiene un error de escritura, o compara un atributo que no se puede comparar así.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Vea la consulta de la solicitud; los atributos de coincidencia del proveedor de identidades deciden qué se pregunta.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: más resultados de los que da el servidor</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Un filtro encuentra más de lo que el servidor procesa.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>El filtro encuentra más de lo que el servidor está dispuesto a procesar.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Use un atributo de coincidencia más preciso, como userName o externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: el valor ya está en uso</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Un valor que debe ser único ya está en uso.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Uno de los valores debe ser único y pertenece a otro recurso.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: no se puede cambiar</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>Se envía un atributo que no se puede cambiar.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>El cambio afecta a un atributo que los clientes no pueden cambiar, o ya no.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Quite ese atributo de la asignación.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: el cuerpo está mal construido</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Llegan cuerpos que no están construidos como exige SCIM.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>El cuerpo no es JSON, o no es el mensaje que SCIM exige aquí.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Muestre el cuerpo al fabricante del cliente.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: no existe ese atributo</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>Se envía un atributo que este servidor no tiene.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>La ruta de una operación PATCH nombra un atributo que aquí no existe, o está mal escrita.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Corrija o quite ese atributo en la asignación.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: la ruta no lleva a nada</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Un cambio va dirigido a un valor que no existe.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Una operación PATCH no tiene ruta donde hace falta, o su filtro no coincide con ningún valor.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Vea en el cuerpo qué filtro no coincide con nada, por ejemplo un correo electrónico de otro tipo.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: el valor no es adecuado</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>Se envía un valor que no es adecuado para su atributo.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Falta un valor obligatorio, o un valor no es del tipo del atributo.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Lea el detalle de la respuesta y corrija el valor o su asignación.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: esta versión de SCIM no se admite</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>El proveedor de identidades usa otra versión de SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>El cliente pidió una versión del protocolo que el servidor no tiene.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Elija SCIM 2.0 en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: demasiado privado para una dirección</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>Las solicitudes llevan datos personales en su dirección.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>La solicitud lleva datos personales en su dirección, y el servidor lo prohíbe.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Haga que el cliente pregunte con POST y /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: no es un cursor de este servidor</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>El cliente continuó una lista con un cursor que el servidor no dio.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Nada: el cliente vuelve a empezar la lista.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: se esperó demasiado entre páginas</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>El cursor ya no es válido.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: no se acepta el tamaño de página</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>El valor de count es mayor de lo que puede ser una página, o se cambió entre dos páginas.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Haga que el cliente mantenga un mismo tamaño de página dentro del límite anunciado.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: retenido por la protección de la conexión</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Hay desactivaciones o eliminaciones pendientes de una decisión.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>Se iban a desactivar o eliminar tantos usuarios en poco tiempo que la protección retiene el resto hasta que decida un operador. Nadie ha perdido el acceso por estas solicitudes.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Vea quién está retenido, en Conexiones, en Aprovisionamiento, y después ejecútelo o rechácelo.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Ruta base</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Leer un usuario</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Leer un grupo</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Búsqueda por nombre</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Páginas y totales</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>no comprobada</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>quien introdujo la dirección y el token</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>quien administra la red</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>quien administra el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n comprobación falló.</numerusform>
            <numerusform>%n comprobaciones fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n comprobación encontró algo que puede causar daño.</numerusform>
            <numerusform>%n comprobaciones encontraron algo que puede causar daño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n comprobación superada.</numerusform>
            <numerusform>%n comprobaciones superadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>No se pudo hacer %n.</numerusform>
            <numerusform>No se pudieron hacer %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>No se pudieron leer los usuarios.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Envíe un ListResponse como lo describe RFC 7644, sección 3.4.2.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>La respuesta no es un ListResponse de SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>La lista no indica como número cuántos hay (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>La lista dice que hay %n, pero no trae ninguno (Resources).</numerusform>
            <numerusform>La lista dice que hay %n, pero no trae ninguno (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>El primero de la lista no tiene %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Envíe id y %1 con cada recurso.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>El examen se detuvo antes.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>El primero de la lista no se encuentra cuando se pide por su id (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Responda para cada id que tenga una lista: Microsoft Entra ID y Okta leen por su id lo que van a cambiar.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Al pedirle uno por su id, el servidor responde con otra cosa.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Responda con el recurso del id que se pide.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>El servidor no lo tiene (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Ofrézcalo (RFC 7644, sección 4): Microsoft Entra ID lo lee para saber qué atributos hay.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>El servidor ofrece %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>El servidor no ofrece nada de %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>El servidor ofrece %1, pero no %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>No hay respuesta que examinar.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>La respuesta no dice qué puede hacer el servidor.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Envíe un ServiceProviderConfig como lo describe RFC 7643, sección 5.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Ofrezca patch y filter: Okta y Microsoft Entra ID buscan usuarios con un filtro y los cambian con PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>El único esquema (%n) no es el de los usuarios.</numerusform>
            <numerusform>El esquema de los usuarios no está entre los %n esquemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Enumere %1 con sus atributos.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n esquema, el de los usuarios.</numerusform>
            <numerusform>%n esquemas, entre ellos el de los usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Ningún tipo de recurso nombra el punto de conexión /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Enumere User con el punto de conexión /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n usuario; se leyó por su id.</numerusform>
            <numerusform>%n usuarios; uno se leyó por su id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>La lista es correcta y está vacía: aún no hay ningún usuario que leer.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>El servidor no tiene grupos (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>No deje que el proveedor de identidades le envíe grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n grupo; se leyó por su id.</numerusform>
            <numerusform>%n grupos; uno se leyó por su id.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>La lista es correcta y está vacía: aún no hay ningún grupo que leer.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Para un nombre que nadie tiene, el servidor responde 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Responda 200 con una lista vacía: si no, falla la prueba de conexión de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Una lista vacía para un nombre que nadie tiene, en %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>El servidor ignora el filtro: si se le pide un nombre que nadie tiene, encuentra a alguien.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Aplique el filtro, o rechácelo con 400 invalidFilter. Hasta entonces, un proveedor de identidades toma a otras personas por la que busca.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Para un usuario que no existe, el servidor responde %1 en lugar de 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Responda 404 con un error de SCIM: si no, los usuarios eliminados nunca se aprovisionan de nuevo.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Responda 404 con un error de SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>El 404 para un usuario que no existe no lleva ningún error de SCIM en su cuerpo.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Envíe los errores como los describe RFC 7644, sección 3.12.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Para un usuario que no existe llega 404, con un error de SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Respete startIndex y count en un orden estable, y haga que totalResults indique cuántos hay en total: si no, quien lee por páginas se salta personas o no termina nunca.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults indica cuántos hay en la página, no cuántos hay en total.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>El servidor envía más de lo que se le pidió (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>El servidor dice que hay %n usuario, pero una segunda página tiene más.</numerusform>
            <numerusform>El servidor dice que hay %n usuarios, pero una segunda página tiene más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Hay menos de dos usuarios, así que no hay páginas que recorrer.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>La segunda página está vacía, aunque debería haber %n usuario.</numerusform>
            <numerusform>La segunda página está vacía, aunque debería haber %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>La segunda página vuelve a empezar por el primero: se ignora startIndex.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>El orden no es el mismo de una solicitud a la siguiente.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Al preguntarle de nuevo, el servidor cuenta %1 usuarios en lugar de %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Compruébelo otra vez; si nadie se agregó entretanto, el recuento es incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Dos páginas concuerdan, y ambas cuentan %n usuario.</numerusform>
            <numerusform>Dos páginas concuerdan, y ambas cuentan %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Los usuarios no se enumeran en la forma de SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>El servidor no acepta el token (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>El servidor no acepta el token (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Introduzca el token SCIM de esta misma conexión, completo y sin expirar; las claves de otras interfaces del producto no sirven aquí. Si no, genere otro.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>El token se conoce, pero la conexión está en pausa (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Reanude la conexión en el servidor.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>El token se conoce, pero no puede leer usuarios (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>El token se conoce, pero no puede leer usuarios (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Dé al token el derecho de leer usuarios y grupos, o vea si la conexión está en pausa o si un firewall rechaza programas desconocidos.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>Se accedió a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 tiene %n dirección, y se pudo acceder.</numerusform>
            <numerusform>%1 tiene %n direcciones, y se pudo acceder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>No se conoce ningún servidor con el nombre %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Compare la dirección letra por letra con lo que muestra el producto; un nombre que solo se conoce dentro de una red necesita esa red o su VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Vea si un firewall descarta lo que se envía a este host y puerto, o si el servidor está sobrecargado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>No se puede acceder a %1 en el puerto %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Vea si el servidor está en marcha, si el puerto es correcto y si hay un proxy o un firewall en medio.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>No hay ninguno: http simple, que nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>No se confía en el certificado: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Instale un certificado para este nombre, de una entidad que los proveedores de identidades conozcan y con su cadena completa. Los detalles contienen la cadena y la huella digital.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se pudo acceder al servidor.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>Es de confianza y está emitido para este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>Es de confianza, pero termina dentro de %n día.</numerusform>
            <numerusform>Es de confianza, pero termina dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Renueve el certificado antes de que termine: después no pasa ningún proveedor de identidades.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>Es de confianza, está emitido para este nombre y es válido durante %n día más.</numerusform>
            <numerusform>Es de confianza, está emitido para este nombre y es válido durante %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Bajo esta dirección responde un servidor SCIM.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>El servidor envía primero a otra dirección a quien pide usuarios.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Responda en la propia dirección: los proveedores de identidades no siguen redirecciones cuando escriben.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Aquí no hay nada de SCIM, pero sí en %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Introduzca la dirección que se encontró.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Aquí responde una página web, con %1, en lugar de SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Copie del producto la URL base de SCIM completa; a menudo termina en /scim/v2. Una página de inicio de sesión situada delante del servidor debe dejarla pasar.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>El servidor no conoce usuarios en esta dirección (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Copie del producto la URL base de SCIM completa, con el id de la conexión si lo lleva; a menudo termina en /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Aquí responde algo, pero en una forma que no es SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Copie del producto la URL base de SCIM: esta puede ser otra de sus interfaces.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Algo responde bajo esta dirección.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Los usuarios no se pudieron leer por otro motivo.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>El servidor muestra sus usuarios a cualquiera, sin ningún token.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Exija el token para cada recurso, y responda 401 sin él.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>Se acepta. Sin él, el servidor responde %1, cuando 401 indicaría el motivo.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Responda 401 con un error de SCIM cuando no se envía ningún token.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>Se acepta, y nadie entra sin él.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>Las listas llegan como application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>Las listas llegan como %1 en lugar de application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Envíe application/scim+json (RFC 7644, sección 3.1): algunos proveedores de identidades y programas de prueba lo exigen.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>El servidor no indica su hora (no hay encabezado Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Ajuste ambos relojes con un servidor de hora: si no, los tokens que expiran se juzgan mal y las horas de los registros no concuerdan.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Con una barra al final de la URL base no se encuentran los usuarios (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Introduzca la URL sin barra al final, también donde un proveedor de identidades agrega una.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Con una barra detrás de Users no se encuentran (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Responda a ambas formas: algunos clientes escriben la barra.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Una barra de más no causa daño.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Averigüe por qué tarda tanto esta solicitud; los proveedores de identidades también desisten.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>El servidor envía a otro lugar a quien pregunta: %1. El token no se envía allí.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Responda en esta misma dirección, o introduzca la otra si es suya.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>La respuesta se interrumpió o no es HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Busque un fallo en el servidor, o en un proxy situado delante de él.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>No llegó ninguna respuesta: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Revise el camino hasta el servidor: firewall, proxy, equilibrador de carga.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>En esta dirección no se leyó nada de SCIM.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>El token se rechazó.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>El servidor pide ir más despacio (429). Compruebe de nuevo dentro de %n segundo.</numerusform>
            <numerusform>El servidor pide ir más despacio (429). Compruebe de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>El servidor responde con un fallo propio, %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>El servidor lo rechaza con %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>El servidor dice %1, pero lo que envía no es SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Vea si en lugar del servidor SCIM responde un proxy, una página de inicio de sesión o una aplicación web.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>El reloj del servidor y el de este equipo coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>El reloj del servidor va %n minuto adelantado respecto al de este equipo.</numerusform>
            <numerusform>El reloj del servidor va %n minutos adelantado respecto al de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>El reloj del servidor va %n minuto atrasado respecto al de este equipo.</numerusform>
            <numerusform>El reloj del servidor va %n minutos atrasado respecto al de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Mire el registro del servidor a esta hora; la solicitud se muestra aquí.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Compare lo enviado con lo que pide la documentación del servidor.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>Se accedió a %1 a través del proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>La directiva de este equipo no permite %1. No se envió nada ni se preguntó a ningún servidor de nombres.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Pida a quien administra este equipo que permita el host.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>Comparación de %1 con este servidor</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Las personas se identifican por</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Se lee en este equipo. No se envía a ningún sitio ni se guarda nada de él.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Todo lo que difiere (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n persona en el archivo</numerusform>
            <numerusform>%n personas en el archivo</numerusform>
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
        <translation>%1, una exportación de %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>Iguales: %1; distintos: %2; solo en el archivo: %3; solo aquí: %4.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Comparado por: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>El %1 % del archivo no encontró a nadie aquí. ¿Es ese el campo adecuado para reconocer a las personas?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n línea del archivo repite a alguien y se omitió.</numerusform>
            <numerusform>%n líneas del archivo repiten a alguien y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n persona del archivo no tiene nada en ese campo.</numerusform>
            <numerusform>%n personas del archivo no tienen nada en ese campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n línea del archivo no nombra a nadie.</numerusform>
            <numerusform>%n líneas del archivo no nombran a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Aún no están aquí todos los usuarios de este servidor, así que puede parecer que faltan algunos.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Solo se enumeran los primeros %1.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>El archivo y este servidor dicen lo mismo de todos.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 no es una lista de personas en formato CSV, separada por comas: se necesita una línea de encabezados, con una columna para el nombre de usuario, la dirección de correo electrónico o el id externo.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 tiene más de %2 MB o %3 líneas.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 frente a este servidor</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Elegir una lista de personas del proveedor de identidades</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>no activo</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: %2 allí, %3 aquí</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>línea %1 del archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>solo en el archivo</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>A quienes el proveedor de identidades enumera y este servidor no tiene: vea si están asignados allí a la aplicación, y qué dice su registro de aprovisionamiento. Al reiniciar el aprovisionamiento se vuelven a enviar todos.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Quienes están aquí y no en el archivo: agregados a mano, restos de una eliminación que nunca llegó, o fuera de lo que se exportó. El proveedor de identidades no los cambiará ni los quitará.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Quienes tienen datos distintos: el proveedor de identidades no ve los cambios que se hacen aquí. Vuelve a enviar un campo cuando cambia allí, o cuando se reinicia el aprovisionamiento.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Efecto de %n cambio</numerusform>
            <numerusform>Efecto de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Cómo deciden las reglas</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Efecto de las reglas</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Hay %1 pares más de reglas que coinciden con las mismas personas.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Aún no hay ninguna regla. Agregue una para dar un rol propio a los miembros de un grupo.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>No cambia el rol de nadie.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 ya no da %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>El servidor lo está calculando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Calculado por el servidor para lo que ve; aún no se ha aplicado nada.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Se acaba de probar, y funciona.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Se acaba de probar, y la respuesta fue como si no se hubiera pedido.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Se acaba de probar, y se rechazó con %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>No se probó.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>No se probó, ya que eso cambiaría algo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>Lo que dice y lo que hace</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Este servidor no tiene grupos, o este token no puede verlos.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Este servidor dice que no cambia partes de un usuario (PATCH). Provost no reemplaza usuarios completos, así que desde aquí no se puede desactivar a nadie.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Lo que no ofrece</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM no tiene palabras para conexiones, tokens, asignaciones de roles, permisos, solicitudes ni registros de auditoría. Por eso Provost no los muestra aquí; búsquelos en el propio producto.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM no avisa cuando algo cambia. Provost vuelve a enumerar todo de vez en cuando, pocas veces donde eso tarda mucho, y de inmediato cuando usted actualiza. Quien ya no aparece en la lista ya no está.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Preguntando al servidor y probando lo que no cambia nada…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Esto es lo que dijo e hizo antes.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>Lo que dice ServiceProviderConfig, frente a lo que hizo el servidor cuando Provost lo probó.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Probar un usuario de muestra…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Lo que conviene saber</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Solo lectura: desde aquí no se cambia nada en este servidor</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, solo lectura: desde aquí no se cambia nada</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Solo lectura por la directiva de este equipo: desde aquí no se cambia nada en este servidor</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, solo lectura por la directiva de este equipo: desde aquí no se cambia nada</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 en producción</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 en preproducción</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 en pruebas</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>Sobre la solicitud</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Copia la solicitud como comando. No contiene el token: el shell lo toma de la variable SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>No se envió ningún cuerpo, o no se conservó.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>La respuesta no tenía cuerpo, o no se conservó: de las lecturas correctas solo se conservan los datos de arriba.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Esta solicitud no cambió los roles de nadie.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Esta solicitud cambió los roles de una persona.</numerusform>
            <numerusform>Esta solicitud cambió los roles de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>La solicitud elegida</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Llamada por</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>esta consola</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo de rechazo</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Solo este usuario o grupo</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Solo esta ruta</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>Qué significa (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la solicitud</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>¿Quién tiene este nombre?</translation>
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
        <translation>%1, esta consola</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>esta consola</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>El diccionario no conoce esto. No se hacen conjeturas: consulte la solicitud, su respuesta y el registro propio del proveedor de identidades.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copiar esta explicación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quién debe actuar: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Escrito como: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fuente: %1, a fecha de %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>Qué significa aquí, a quién preguntar, qué ayudó la última vez. Se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Su nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>El diccionario de esta consola: %1, con %n entrada. No se pregunta nada a la red.</numerusform>
            <numerusform>El diccionario de esta consola: %1, con %n entradas. No se pregunta nada a la red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>El archivo contiene datos de personas: solo usted puede leerlo, y le corresponde mantenerlo así.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>Lo que la lista muestra ahora: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>Lo seleccionado: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV para hojas de cálculo: ninguna celda puede ser una fórmula</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV para programas: cada celda tal como está</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: un objeto por fila</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Ya hay un archivo %1. Se reemplazaría.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>La directiva de este equipo no permite escribir listas en archivos.</translation>
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
        <translation>calculado</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Pertenece a %1 y llega como %2: cámbielo allí.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>Se decide en este servidor.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Se deduce de otras cosas, y nadie lo establece.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>Su conexión se eliminó: ningún proveedor de identidades lo cambia ya.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Pertenece a un proveedor de identidades y llega como %1: cámbielo allí.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>algo que ya no está</translation>
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
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Olvidar un filtro guardado</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Se guarda en este equipo, para esta lista de este servidor. Un filtro con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Restablecer el filtro</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Mostrar toda la actividad de %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Buscar %1 en la actividad</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Encontrado en el texto pegado</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Mostrar la solicitud %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>id externo %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>también %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::FoundDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>provost::GivenFile</name>
    <message>
        <source>%1 is compared with the server that you open next.</source>
        <translation>%1 se comparará con el próximo servidor que abra.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Dar estos roles…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Este servidor no indicó ningún rol.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Quien está en el grupo tiene estos roles, además de los que tenga por otra vía.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Vale para %n miembro, y para quien entre más tarde en el grupo.</numerusform>
            <numerusform>Vale para %n miembros, y para quien entre más tarde en el grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Vale para todos los miembros, y para quien entre más tarde en el grupo.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>¿Dar otros roles a “%1”?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Dar estos roles</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Dando los roles…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Obtienen %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Pierden %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>¿Quitar el grupo “%1”?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Siguen siendo usuarios: %1. Lo que tienen solo por este grupo desaparece de inmediato.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Quitar el grupo con %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Quitando el grupo…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>ya no están en él</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Todos los que están en él</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>Se quitó el grupo “%1” con %2.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>No tiene conexión, así que ningún proveedor de identidades lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>Aquí no se sabe a quién le cambia el rol: su rol no le permite leer las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n regla de roles que lo nombra se queda sin grupo y ya no da ningún rol.</numerusform>
            <numerusform>%n reglas de roles que lo nombran se quedan sin grupo y ya no dan ningún rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 es la fuente autorizada: si el grupo no se quita también allí, puede volver a crearlo con otro id, y ninguna regla pasa a ese.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>ahora da %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Quién entró y quién salió</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Quién entró y quién salió solo se muestra a quienes pueden leer usuarios.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Nadie entró ni salió desde %1; de antes no se sabe nada.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Conocido desde %1; de antes no se sabe nada.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>La línea más reciente.</numerusform>
            <numerusform>Las %n líneas más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>No se sabe quién entró y quién salió: de los grupos con más de %1 miembros solo se cuenta cuántos son.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Aún no se sabe quién entró y quién salió: hasta ahora no se ha leído quién está en el grupo. A partir de entonces se sabrá.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>El grupo elegido</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Solicitudes sobre el grupo</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>Recurso SCIM del grupo</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Sobre el grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM sin formato</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>enviado por %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>id externo %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>por una de varias conexiones</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>No da ningún rol</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>Su conexión se eliminó, y con ella las reglas. Sus miembros conservan los roles que tenían.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>La regla %1 espera un grupo llamado %2. Es casi el nombre de este grupo, pero no lo es.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Ninguna regla nombra este grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n regla está antes y tiene prioridad para quien también está en su grupo.</numerusform>
            <numerusform>%n reglas están antes y tienen prioridad para quien también está en sus grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Quien no coincide con ninguna regla tiene el rol predeterminado %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Da %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n regla está después y decide para quien también está en su grupo.</numerusform>
            <numerusform>%n reglas están después y deciden para quien también está en sus grupos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Rol que da</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>ninguno, una regla casi coincide</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Rol que da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Cargando los grupos…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Cambie la búsqueda para ver los demás.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Aún no se ha aprovisionado ningún grupo</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Los grupos aparecen aquí por sí solos cuando un proveedor de identidades los envía. Muchos solo lo hacen si está activado allí.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 de %n grupo</numerusform>
            <numerusform>%1 de %n grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>Desactivaciones masivas</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Guardar los límites</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Si el proveedor de identidades quiere desactivar o eliminar más de esto, el resto se retiene hasta que alguien decida. Vacío: sin ese límite.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Usuarios como máximo</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Porcentaje máximo de sus usuarios</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>En este número de minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>Hay %n cambio retenido.</numerusform>
            <numerusform>Hay %n cambios retenidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>Se requiere al menos 1 usuario, de 1 a 100 por ciento, y de 1 minuto a una semana (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>¿Cambiar los límites de “%1”?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Si hay más desactivaciones en tan poco tiempo, se retienen hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Cambiando la conexión…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copiar la hoja</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La hoja está en el portapapeles, sin el token.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Guardar la hoja de entrega</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Página (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Guardado como %1, sin el token.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Como página o como texto, para enviarla.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>Conectar %1 con “%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>El token, que recibirá por otra vía</translation>
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
        <translation>Conviene saber:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Funciona cuando:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Lo que “%1” retiene</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>El proveedor de identidades quiere esto, y es más de lo que permiten los límites. Si se ejecuta, estas personas pierden el acceso, como pidió. Si se rechaza, quedan como están, también cuando lo vuelva a pedir.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Cambios retenidos</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Cargando lo retenido…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>Ya se decidió sobre todo.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 de %2 cambios retenidos, primero los más antiguos</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Ejecutar %n cambio</numerusform>
            <numerusform>Ejecutar %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Rechazar %n cambio</numerusform>
            <numerusform>Rechazar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>se desactivan</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>se eliminan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>¿Ejecutar %1?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>Lo que pidió el proveedor de identidades se hace ahora: las sesiones terminan y las licencias quedan libres.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Mantenerlos en espera</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Se ejecutó.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Otra persona ya había decidido sobre %n cambio.</numerusform>
            <numerusform>Otra persona ya había decidido sobre %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>Hechos %1 de %2.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>desactivar</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>pedido una vez</numerusform>
            <numerusform>pedido %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>El proveedor de identidades quiere</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>La guía está escrita en inglés y usa las palabras de la ventana en inglés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Ninguna página contiene estas palabras</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Pruebe con una sola de ellas.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 no es una página de esta ayuda y no se abre desde aquí.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>hace una semana</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>hace un mes</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>desde que se sabe algo</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Año-mes-día, por ejemplo 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>quién entró y quién salió</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Se requiere año-mes-día, por ejemplo 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Leyendo lo que cambió…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>De antes no se sabe nada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Nada de esto es distinto de como era entonces, hasta donde se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n cambio.</numerusform>
            <numerusform>%n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>qué cambió en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Qué pasó a ser distinto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>¿Quién tiene un nombre que ya está en uso?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Un servidor que rechaza un usuario con 409 dice que alguien ya tiene el nombre de usuario, una dirección de correo electrónico o el id externo. Se le pregunta por cada uno de ellos, y no se cambia nada.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Nombre de usuario, dirección de correo o id externo</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Copiar para el fabricante</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Mostrar el usuario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Aún no se ha buscado nada</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Quien tiene el nombre aparece aquí, con el estado en que está el usuario.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Preguntando al servidor y buscando entre los usuarios que hay aquí…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>No se muestra a nadie</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 lo tuvo antes y ya no lo tiene. Un servidor que lo rechaza de todos modos lo reserva para ese usuario.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 lo tiene y está activo. Si es la misma persona, deje que el proveedor de identidades tome este usuario en lugar de crear uno: empareje por otro campo, o introduzca allí su id. Si es otra persona, uno de los dos necesita otro nombre.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 lo tiene y está desactivado. Reactive este usuario en lugar de crear uno; si el proveedor de identidades insiste en crearlo, primero tiene que encontrar el usuario.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 lo tiene y está eliminado, pero aún puede volver. Restaure este usuario, o espere a que termine el periodo de gracia.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>el servidor lo dice ahora</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>conocido solo aquí</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Lo tiene como</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>id externo</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>El servidor no muestra a nadie que lo tenga. Si rechaza el nombre de todos modos, lo tiene un registro oculto: solo quien administra el servidor puede verlo y liberar el nombre.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Nadie conocido aquí lo tiene.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Este servidor no busca usuarios por un nombre así, por lo que se revisaron los %1 que hay aquí.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Su servidor SCIM rechaza crear un usuario o cambiar su nombre, porque supuestamente alguien ya tiene uno de estos identificadores (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>Al preguntarle con un filtro por cada uno de ellos (GET /Users), el servidor muestra:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>El servidor no filtra por ellos. Entre los %1 usuarios que enumeró:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- nadie</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Indíquennos qué registro tiene el identificador, y libérenlo o muéstrennoslo.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>Encabezado HTTP, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>En Okta: Applications, su aplicación, Provisioning, Integration</translation>
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
        <translation>Introduzca la URL base de SCIM, y userName como campo de identificador único de los usuarios (unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Elija HTTP Header como modo de autenticación (Authentication Mode) y pegue el token.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Pulse Test Connector Configuration y después guarde.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>En To App, active Create Users, Update User Attributes y Deactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Asigne personas a la aplicación; los grupos siguen en Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta nunca elimina un usuario: quien pierde la asignación se desactiva.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>En Entra: Aplicaciones empresariales, su aplicación, Aprovisionamiento, Credenciales de administrador</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>URL de inquilino</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Token secreto</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Token secreto (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Elija Automático como modo de aprovisionamiento.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Introduzca la URL base de SCIM como URL de inquilino y pegue el token como Token secreto.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Pulse Probar conexión y después guarde.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Asigne usuarios y grupos, y active después el estado de aprovisionamiento.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Tras el primer ciclo, Entra llama aproximadamente cada 40 minutos, así que un cambio puede tardar ese tiempo.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>En OneLogin: Applications, su aplicación, Configuration</translation>
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
        <translation>Si los grupos se envían con un parámetro, márquelo como de varios valores (multi-value); si no, todos los grupos llegan como un solo nombre.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>En la Consola de administración de Google: Aplicaciones, Aplicaciones web y móviles, su aplicación, Aprovisionamiento automático</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del punto de conexión</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Elija una aplicación del catálogo de Google cuya configuración permita introducir una dirección y un token.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Elija quién está en el ámbito y qué ocurre cuando alguien se va, y después actívela.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google solo aprovisiona aplicaciones de su catálogo y no tiene un origen SCIM genérico. Los usuarios se sincronizan cada pocas horas; no cuente con los grupos.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>En JumpCloud: SSO Applications, su aplicación, Identity Management</translation>
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
        <translation>Elija SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>La activación es una prueba real: JumpCloud crea un usuario y un grupo de prueba, los cambia y los vuelve a quitar. Se ven en Actividad.</translation>
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
        <translation>Los grupos que PingOne sincroniza son sus grupos internos.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>El proveedor de identidades</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>En su proveedor de identidades: donde pide un punto de conexión SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base de SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Introduzca la URL base de SCIM sin barra al final.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Envíe el token con cada solicitud, en el encabezado Authorization, después de la palabra Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identifique a los usuarios por userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta rechaza una URL base con guion bajo. Dé a este servidor una dirección pública sin él.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra solo llama a direcciones https. Dé a este servidor un certificado y una dirección pública https.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>su proveedor de identidades</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>Solo se puede acceder a %1 desde esta red. Un proveedor de identidades en la nube necesita una dirección pública.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>En General, App Settings, elija SCIM como tipo de aprovisionamiento y guarde.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Agregue la aplicación SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Introduzca la URL base de SCIM y pegue el token como SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Para los grupos, abra Groups en Parameters y marque Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Pulse Configurar aprovisionamiento automático (Configure auto-provisioning), pegue el token como token de acceso (Access token) e introduzca la URL base de SCIM como URL del punto de conexión (Endpoint URL).</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Revise la asignación de atributos y después pulse Continuar.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>El camino hasta la página y su orden son los de las páginas de Google. Los nombres de los dos campos no se han comprobado con las páginas del fabricante: los dan otros productos. Leído en noviembre de 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Introduzca la URL base de SCIM y pegue el token como Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Introduzca la dirección de uno de sus usuarios como Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Pulse Test Connection, después Activate, y guarde.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Lo que ocurre al pulsar Activate se ha comprobado con las páginas de JumpCloud. Los nombres de los campos no se han comprobado con las páginas del fabricante: los dan otros productos. Leído en noviembre de 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>En PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>Introduzca la URL base de SCIM, con /Users y /Groups como recursos, y elija la versión 2.0 de SCIM.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Elija OAuth 2 Bearer Token como método de autenticación y Bearer como encabezado de autenticación, y pegue el token como OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Pulse Test connection, después continúe y guarde.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Active la conexión y agregue una regla que indique a quién aprovisiona.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>Solo se puede acceder a %1 desde este equipo. Un proveedor de identidades en la nube necesita un servidor con una dirección pública.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Comprobado con las páginas de %1. Fecha: %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>La conexión muestra aquí la primera llamada de su proveedor de identidades.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>En su proveedor de identidades, desactive el aprovisionamiento hacia esta dirección.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>Los campos son los de la propia RFC 7644.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identificador único</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Una búsqueda que no encuentra a nadie recibe la respuesta 200 y una lista vacía; un proveedor de identidades que espera ahí un 404 no sigue la RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>Probar conexión se completa correctamente: Entra busca un usuario que no existe y debe saber que no lo hay. La conexión muestra aquí esa llamada de inmediato; los usuarios siguen con el primer ciclo.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>En Entra, en Aprovisionamiento, desactive el estado de aprovisionamiento.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Modo de aprovisionamiento</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Cuando fallan la mayoría de las llamadas, Entra pone el trabajo en cuarentena, llama una vez al día y desiste al cabo de cuatro semanas.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Los grupos dentro de otros grupos no se resuelven: solo se envían sus miembros directos.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Cuando se guardan el punto de conexión y el token, la conexión muestra aquí la primera llamada de Google; los usuarios siguen en unas horas.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>En la Consola de administración de Google, en Aprovisionamiento automático de la aplicación, desactívelo.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate se completa correctamente, y Actividad muestra aquí un usuario y un grupo de prueba que vinieron y se fueron.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>En JumpCloud, en Identity Management de la aplicación, desactive la conexión.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration indica que se verificó, y la conexión muestra aquí su primera llamada de inmediato.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>En Okta, en Provisioning, Integration, desactive la integración de la API, o quite antes todas las asignaciones si se debe desactivar a las personas.</translation>
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
        <translation>Quien se asignó antes de activar el aprovisionamiento no se envía: pulse una vez Provision User para esas personas.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>En OneLogin, en Provisioning, desmarque Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection se completa correctamente, y la conexión muestra aquí la primera llamada de PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>En PingOne, en Integrations, Provisioning, desactive la conexión.</translation>
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
        <translation>Una vez pulsado Enable, la conexión muestra aquí la primera llamada de OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>Los nombres de los campos y botones son los que dan otros tres productos en sus pasos para OneLogin; no se han comprobado con las páginas del fabricante. Leído en noviembre de 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>En API Status, pulse Enable y después guarde.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>En Provisioning, marque Enable provisioning, desmarque las acciones que no deban esperar a un administrador y elija qué ocurre cuando se quita un usuario.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>Lo que dice el archivo %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidentes del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Se lee en este equipo. No se envía a ningún sitio ni se guarda nada de él.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Un archivo de %1: %n línea sobre aprovisionamiento, de %2 a %3.</numerusform>
            <numerusform>Un archivo de %1: %n líneas sobre aprovisionamiento, de %2 a %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea más.</numerusform>
            <numerusform>Se omitieron %n líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>No se pudo leer %n línea: no tiene hora o resultado.</numerusform>
            <numerusform>No se pudieron leer %n líneas: no tienen hora o resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Se leyó en este equipo; no se envía a ningún sitio ni se guarda nada de él.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>No contiene ninguna línea sobre aprovisionamiento.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No falló nada</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Todas las líneas sobre aprovisionamiento hablan de un éxito, o de algo que no había que hacer.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 no es un registro de aprovisionamiento de Microsoft Entra ID ni un System Log de Okta, en JSON o CSV. De los tres archivos CSV de Entra ID, es el que no lleva “Steps” ni “Properties” en el nombre.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 tiene más de %2 MB o %3 líneas. Exporte un periodo más corto, o una sola aplicación.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 recibió la respuesta %2. Esto no está en el catálogo.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 recibió la respuesta %2: %3 Esto no está en el catálogo.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>Ya pasó: lo que falló se ha realizado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>El proveedor de identidades sigue reintentándolo (%n vez hasta ahora).</numerusform>
            <numerusform>El proveedor de identidades sigue reintentándolo (%n veces hasta ahora).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>El proveedor de identidades no lo reintenta por sí solo: debe hacerlo allí una persona.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>No se sabe si el proveedor de identidades lo reintenta.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Puede resolverse por sí solo.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>No se resolverá por sí solo.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Falló: %1 Esto no está en el catálogo.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>El incidente elegido</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copiar esta explicación</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostrar sus solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n vez desde %1</numerusform>
            <numerusform>%n veces desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>El catálogo no conoce este rechazo, así que aquí no se sabe su causa. Debajo figuran lo que dijo el servidor y la solicitud.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quién debe actuar: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fuente: %1, a fecha de %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Se trata de</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>El servidor dijo</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo de rechazo</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Copiar mensaje para el administrador de %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Copiar mensaje para esa persona</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>¿Quién tiene este nombre?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Ya pasó: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>Ningún incidente coincide</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Cambie la búsqueda para ver los demás.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Buscando rechazos…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>No se rechazó nada</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>En este periodo se ejecutaron todas las solicitudes de los proveedores de identidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n causa</numerusform>
            <numerusform>%n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 entre los %2 rechazos más recientes; reduzca el periodo para ver los anteriores</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Cambios hechos desde esta consola</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Cada cambio que se pide desde esta consola se anota aquí antes de salir.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>El diario está tal como se escribió: %n línea, que demuestra la anterior.</numerusform>
            <numerusform>El diario está tal como se escribió: %n líneas, cada una demuestra la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>La línea %1 del diario no está como se escribió: alguien o algo cambió, agregó o quitó allí una línea.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>el diario está tal como se escribió</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>el diario no está como se escribió, a partir de la línea %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Falta el final del diario: tenía %1 líneas, y en una ocasión solo quedaban %2.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>el final del diario se cortó después de la línea %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Este cambio no se puede deshacer desde aquí: no se produjo, no se sabe qué había antes o no hay una vuelta atrás sencilla.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Este cambio se hizo en otro servidor: ábralo para deshacerlo.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Elija un cambio para deshacerlo.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Muestra primero qué cambiaría al deshacerlo.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>Ya está como antes de este cambio.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>¿Deshacer este cambio?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>“%1” en %2: se vuelve a pedir lo que había antes.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Se volvió a cambiar desde entonces; ese cambio también se perdería.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>El cambio se deshizo.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Restaurar usuarios…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>El archivo de restauración ya no está.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Cambiar el autoservicio de una cuenta</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Crear una conexión</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Cambiar una conexión</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Generar un token</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Empezar a reemplazar un token</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Finalizar el token antiguo de una conexión</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Abandonar el reemplazo de un token</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Revocar un token</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Anotar que un token ha llegado</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Aplicar asignaciones de roles</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Cambiar una asignación de atributos</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Confirmar un requisito previo</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Ejecutar desactivaciones retenidas</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Descartar desactivaciones retenidas</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Desactivar un usuario</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Reactivar un usuario</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Restaurar un usuario</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Finalizar las sesiones de un usuario</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Finalizar una sesión</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Quitar usuarios sin conexión</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Cambiar lo que puede hacer un rol</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Cambiar el autoservicio del servidor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>rechazado con %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>sin respuesta, resultado desconocido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Crear un rol</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Eliminar un rol</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Crear un usuario mediante SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Reemplazar un usuario mediante SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Cambiar un usuario mediante SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Eliminar un usuario mediante SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Crear un grupo mediante SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Reemplazar un grupo mediante SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Cambiar un grupo mediante SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Eliminar un grupo mediante SCIM</translation>
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
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Termina: nunca</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Solo puede: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Solo desde: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Revocado: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>El reemplazo de un token ha terminado.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Se está reemplazando un token.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Quitar un grupo</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Quitar un usuario de una cuenta</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Reemplazar un token de inmediato</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Dar roles a un grupo</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Quitar roles a un grupo</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Bloquear a un usuario, o dejarlo entrar de nuevo</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Cambiar qué roles dan los grupos</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Crear un enlace de configuración</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Eliminar un enlace de configuración</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Quitar las entregas de una conexión</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n atributo</numerusform>
            <numerusform>%n atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Copiar la ruta del valor elegido</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>Lo que es distinto de antes</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>Ocupa más de un megabyte y se muestra tal como llegó. Copiar toma una página.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>Está anidado a tanta profundidad que se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Buscando una versión anterior…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>No se conserva ninguna versión anterior</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Ninguna de las solicitudes más recientes recibió como respuesta otro estado, o sus cuerpos ya no se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>La comparación se canceló antes de terminar.</translation>
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
        <translation>¿Está fuera %1?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar la declaración</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Finalizar todas las sesiones…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Fuera, hasta donde sabe este servidor.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>No está fuera: algo todavía deja entrar a la persona.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar la declaración</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Página (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>¿Quién de ellos está fuera?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Solo se pregunta por los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar la declaración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): no se sabe. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 de %2 están fuera, hasta donde sabe este servidor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>no está fuera</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>¿Fuera?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1, completo, %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1, sin actualizar</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>búsqueda: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, incompleto tal como los envía el servidor</translation>
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
        <translation>las comillas no se cierran</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>no nombra ningún grupo</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>no nombra ningún rol</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>el nombre tiene más de 200 caracteres</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>una línea anterior nombra este grupo</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>para “%1”, %2 miembros</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>no hay ningún rol con este nombre</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>en espera; “%1” se llama casi igual</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>El registro de este programa</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>Lo que se compartiría</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Se guarda en memoria hasta que se cierra Provost. No contiene credenciales ni el nombre o la dirección de nadie.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencias y peores</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
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
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
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
        <translation>Ve Provost como lo ve %1.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Volver a su propia vista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Ctrl+K busca cualquier cosa, F1 ayuda</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Atributos de “%1”</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>Qué atributo de un usuario rellena qué campo del producto. Pruébelo con un usuario de esta conexión; no se cambia nada hasta que guarde.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Buscar un usuario para probarlo</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>El usuario con el que se prueba</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Campos del producto</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Atributo que rellena el campo</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Nada: el campo queda vacío</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Usar valores predeterminados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Cargando la asignación…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Esta conexión aún no tiene ningún usuario para probarlo.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Ningún usuario de esta conexión coincide.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>“%1” se rellena con</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Qué atributo de un usuario rellena qué campo del producto. Este servidor no lo prueba con nadie: vale desde la próxima solicitud del proveedor de identidades.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>El producto no puede prescindir de este campo.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Esto no es un atributo de usuario con un solo valor.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>necesario para el producto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Campo del producto</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Se rellena con</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Asignaciones de roles</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Establecer rol…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Pegar lista…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Agregar regla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Cambie la búsqueda para ver las demás reglas.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Cargando las reglas…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Cargando las conexiones…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>Las reglas pertenecen a una conexión. Una vez configurada una, sus grupos pueden dar roles aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>¿Cambiar los roles de %n usuario?</numerusform>
            <numerusform>¿Cambiar los roles de %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Algunos de ellos podrán hacer menos después. Las reglas se aplican de una vez y se pueden deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Aplicar a %n usuario</numerusform>
            <numerusform>Aplicar a %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Conservar las reglas</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Aplicando las reglas…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>Las reglas se aplicaron. No cambió el rol de nadie.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>Las reglas se aplicaron: %n usuario tiene ahora otro rol.</numerusform>
            <numerusform>Las reglas se aplicaron: %n usuarios tienen ahora otro rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>Las reglas se aplican de una vez y se pueden deshacer.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Buscar un miembro</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Cargando los miembros…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 de %2 miembros; los siguientes no se pudieron cargar. Desplácese para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Ningún miembro coincide</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Cambie la búsqueda para ver los demás.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>No hay nadie en este grupo</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Los miembros aparecen aquí por sí solos cuando el proveedor de identidades los agrega.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>Coinciden %1 de %2 miembros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 de %n miembro</numerusform>
            <numerusform>%1 de %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>Coinciden %1 miembros</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Agregar un miembro…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Sacar del grupo…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Cambiar el nombre del grupo…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Quien busque el grupo por su nombre antiguo ya no lo encontrará: tampoco los proveedores de identidades ni las asignaciones de roles.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>¿Cambiar el nombre de %1 a %2?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>El grupo recibe otro nombre</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Hay demasiados usuarios para elegir aquí. Márquelos en Usuarios, y póngalos en este grupo desde allí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>¿Quién entra en %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>¿Agregar a %1 a %2?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>obtienen este rol</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entran en el grupo</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>¿Sacar a %1 de %2?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>pierden este rol</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>salen del grupo</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 ya no está en %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Una sola solicitud indica solo esto, y no se toca nada más del grupo. Un proveedor de identidades que envía este grupo puede deshacerlo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Cambiando el grupo…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Este servidor no enumera miembros</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>Sus grupos llegan sin miembros, así que aquí no se sabe quién está en ellos.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Este servidor no enumera los miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n usuario dice estar en este grupo. El propio grupo no nombra a ninguno.</numerusform>
            <numerusform>%n usuarios dicen estar en este grupo. El propio grupo no nombra a ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Incompleto: %1 de %n miembro. El servidor no enumera más; Provost nunca devuelve una lista así.</numerusform>
            <numerusform>Incompleto: %1 de %n miembros. El servidor no enumera más; Provost nunca devuelve una lista así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Otra persona cambió estas reglas</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>No se aplicó nada suyo. Tome las reglas de la otra persona, conserve las suyas o elija fila por fila; verá el efecto antes de aplicarlo.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Reglas que cambiaron</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Intro, o un clic en Otra o Mía, indica cuál se toma.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar las otras</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Usar las filas elegidas</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>ninguna regla</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>Cuenta mostrada</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>la codificación de las letras</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>las mayúsculas</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>espacios, guiones o guiones bajos</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>formas anchas o estrechas de las letras</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>los acentos</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>letras que parecen iguales</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>solo se diferencia en %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>solo se diferencia en %1 y %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Este nombre mezcla letras de varios alfabetos, así que puede que solo se parezca a otro nombre.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Todas las letras de este nombre parecen latinas, pero no lo son.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Este nombre contiene caracteres que no se ven.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>La cuarentena de %1 corresponde ya.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>A este ritmo, la cuarentena de %1 empieza, como muy pronto, dentro de %n hora aproximadamente.</numerusform>
            <numerusform>A este ritmo, la cuarentena de %1 empieza, como muy pronto, dentro de %n horas aproximadamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>A este ritmo, la cuarentena de %1 empieza, como muy pronto, dentro de %n día aproximadamente.</numerusform>
            <numerusform>A este ritmo, la cuarentena de %1 empieza, como muy pronto, dentro de %n días aproximadamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 llamó %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 nunca ha llamado.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>La única licencia de %1 está en uso.</numerusform>
            <numerusform>Las %n licencias de %1 están en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Nadie más obtiene una allí hasta que alguien se vaya o haya más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>Se rechaza a %1 en %2: %n vez en 24 horas</numerusform>
            <numerusform>Se rechaza a %1 en %2: %n veces en 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Hay %n motivo.</numerusform>
            <numerusform>Hay %n motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 va con retraso en %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 no tiene ningún token válido</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Se rechaza a su proveedor de identidades hasta que tenga uno nuevo.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>El token de %1 nunca se recibió</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>Su secreto se perdió por el camino, así que nadie puede usarlo.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Se está reemplazando.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Se puede reemplazar sin interrupción.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>El token de %1 termina dentro de %n día</numerusform>
            <numerusform>El token de %1 termina dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n desactivación de %1 espera una decisión</numerusform>
            <numerusform>%n desactivaciones de %1 esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>La protección las retiene, porque muchas personas perderían el acceso a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n regla de %1 espera un grupo</numerusform>
            <numerusform>%n reglas de %1 esperan un grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 aún no ha enviado ningún grupo con ese nombre.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Una regla espera un grupo llamado “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1” existe, con %n miembro.</numerusform>
            <numerusform>“%1” existe, con %n miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Su recordatorio de un token de %1 llega dentro de %n día</numerusform>
            <numerusform>Su recordatorio de un token de %1 llega dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Ha llegado su recordatorio de un token de %1</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>El servidor no conoce ningún día en el que termine ese token.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Ninguno: siempre directamente</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Siempre a través de este</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Deciden los ajustes de este equipo, con su propio script (PAC) si indican uno. A un servidor de este equipo se le llama directamente.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>También cuando los ajustes de este equipo indican un proxy.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>También para un servidor de este equipo. La contraseña se guarda en el llavero; un proxy que la pide de la forma más sencilla (Basic) la recibe sin cifrar.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Red avanzada</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Red de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
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
        <translation>La guardada en el llavero</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>Nombre de usuario, si lo pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Camino al servidor</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Entidades en las que se confía para este servidor</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Agregar un certificado…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Además de aquellas en las que confía este equipo: el certificado de la entidad propia de su organización, como archivo PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de una entidad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Ninguno: el servidor no lo pide</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Archivo PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>El archivo se queda donde está y se lee al abrir el servidor; su contraseña se guarda en el llavero. Una clave en una tarjeta inteligente o en el almacén del sistema no se puede usar.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 no es un certificado en formato PEM, o contiene algo más que certificados.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Introduzca solo el nombre o la dirección del proxy, por ejemplo proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Introduzca el puerto del proxy, entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>A través de %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n entidad propia</numerusform>
            <numerusform>%n entidades propias</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Con certificado de cliente</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Según un script propio (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>El script se carga y se ejecuta aparte, donde no puede ni retener a Provost ni acceder a nada suyo. A un servidor de este equipo se le llama directamente.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Dirección del script, o un archivo</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Scripts de proxy (*.pac *.dat *.js);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Introduzca una dirección que empiece por https://, o elija un archivo. Una que empiece por http:// podría alterarse en el camino, y solo se acepta de este equipo.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Según un script</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nombre de la cuenta nueva</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Crear usuarios</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Actualizar atributos</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Sincronizar grupos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>Crear y mostrar el token</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nueva cuenta…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Personal de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Aún no se puede elegir ninguna cuenta. Aparecen aquí cuando el servidor ha respondido.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Dé un nombre a la cuenta nueva.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Crear el rol</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>ningún rol: no puede hacer nada</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Al principio puede lo mismo que este</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Está en rango justo debajo de</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>El rango cuenta cuando un producto da a alguien el más alto de varios roles. Queda como está; lo que el rol puede hacer se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Quien lo tiene puede iniciar sesión en el producto y no puede hacer nada aquí.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Quien lo tiene puede: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Omitido, porque usted tampoco puede hacerlo: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Copie los secretos de los webhooks nuevos</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Se muestran solo esta vez. Cada receptor comprueba con el suyo que un mensaje procede de este servidor.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 de “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>Los secretos se perderían definitivamente. Copie cada uno y marque que los ha guardado.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>Generar un token para “%1”</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Generarlo y mostrarlo</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Los tokens existentes siguen siendo válidos hasta que los revoque. El nuevo se muestra una sola vez, en el siguiente paso.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>Se rechazan las solicitudes de un proveedor de identidades.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Hay desactivaciones que esperan una decisión.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Una conexión no tiene ningún token válido.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Un token termina pronto.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Un proveedor de identidades lleva en silencio más de lo habitual.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>No queda ninguna licencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n asunto requiere su atención en Provost.</numerusform>
            <numerusform>%n asuntos requieren su atención en Provost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Ya nada requiere su atención en Provost.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Se acerca un recordatorio de un token.</translation>
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
        <translation>Las conexiones no se crean con esta API: use el panel de administración del producto.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Las conexiones no se eliminan con esta API: use el panel de administración del producto.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Una conexión no se puede pausar.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Los usuarios y grupos no se pueden conservar cuando se elimina su conexión.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Un token no se puede reemplazar por otro mientras ambos funcionan.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>Lo que un proveedor de identidades puede crear, actualizar y desactivar no se decide aquí.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Nada retiene muchas desactivaciones simultáneas hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>No se muestra adónde van los atributos en el producto.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Qué grupo da qué rol no se cambia aquí.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>No se muestra lo que puede hacer un rol.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>No se conocen las sesiones ni las licencias.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Quien se eliminó no se puede recuperar.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>No se informa de las solicitudes de los proveedores de identidades, así que aquí nada indica si llegan o fallan.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Esta API no tiene registro de auditoría.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>No avisa cuando algo cambia. Provost vuelve a enumerar todo de vez en cuando, pocas veces donde eso tarda mucho, y de inmediato cuando usted actualiza.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>Lo que no ofrece</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>Reemplazar el único token de “%1”</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Finalizar el token antiguo y mostrar el nuevo</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>En este servidor, una conexión tiene un solo token a la vez. El nuevo ocupa el lugar de %1 en el mismo momento; esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Tenga abierto el campo “%1” en %2 antes de continuar.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Solicitudes, últimas 24 horas</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>solicitudes en la última hora</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Contando las solicitudes…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n en silencio</numerusform>
            <numerusform>%n en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n retrasada</numerusform>
            <numerusform>%n retrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n con fallos</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n nunca conectada</numerusform>
            <numerusform>%n nunca conectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausada</numerusform>
            <numerusform>%n pausadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>%1 activos, %2 desactivados</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 en retención</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Nada. Los tokens duran, los proveedores de identidades dan señales y ninguna regla espera.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 rechazadas, %n causa</numerusform>
            <numerusform>%1 rechazadas, %n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Aún no hay ninguna conexión. Con una, un proveedor de identidades trae aquí sus usuarios y grupos.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Qué ha cambiado desde…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>Pegar una lista de grupos y roles</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Un grupo y su rol por línea, separados por una coma, un punto y coma o una tabulación, como los copia una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Grupos y roles</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Agregar %n regla</numerusform>
            <numerusform>Agregar %n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n línea no se puede usar y se omitirá.</numerusform>
            <numerusform>%n líneas no se pueden usar y se omitirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Aún no se ha pegado nada</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Agregar reglas</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Usar los grupos que se llaman casi igual</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 no tiene ningún atributo %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>El servidor establece %1; un cliente no puede cambiarlo.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Una lectura estricta de RFC 7644 no encuentra aquí ningún atributo %1: esperaría un objeto dentro de un objeto.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>La operación está escrita con mayúsculas. Provost la entiende; un servidor estricto la rechaza.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Quita el único miembro</numerusform>
            <numerusform>Quita los %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Quita todos los miembros</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Reactiva al usuario</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Desactiva al usuario</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Indica que el usuario está activo, y ya lo está</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Desactiva al usuario, que ya está desactivado</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Una lectura estricta de RFC 7643 rechaza esto: active debe ser true o false, no un texto.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Repite el nombre del grupo %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Cambia el nombre del grupo de %1 a %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Cambia el nombre del grupo a %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Agrega %n valor a %1</numerusform>
            <numerusform>Agrega %n valores a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Reemplaza todos los valores de %1 por %n valor</numerusform>
            <numerusform>Reemplaza todos los valores de %1 por %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Una lectura estricta de RFC 7643 rechaza esto: %1 debe ser un objeto.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Una lectura estricta de RFC 7643 rechaza esto: %1 debe ser true o false, no un texto.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Agrega %n miembro</numerusform>
            <numerusform>Agrega %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Quita %n de %1 miembros</numerusform>
            <numerusform>Quita %n de %1 miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Quita %n miembro</numerusform>
            <numerusform>Quita %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>No quita a nadie: la lista está vacía</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Una lectura estricta de RFC 7644 quita el único miembro: no tiene en cuenta la lista.</numerusform>
            <numerusform>Una lectura estricta de RFC 7644 quita los %n miembros: no tiene en cuenta la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Una lectura estricta de RFC 7644 quita todos los miembros: no tiene en cuenta la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Reemplaza los %1 miembros por %n miembro</numerusform>
            <numerusform>Reemplaza los %1 miembros por %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Reemplaza todos los miembros por %n miembro</numerusform>
            <numerusform>Reemplaza todos los miembros por %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Reemplaza el miembro %1 por %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Quita los miembros que selecciona un filtro</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Quita todo lo del esquema %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Una lectura estricta de RFC 7644 guarda un texto vacío.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Quita todos los valores de %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Borra %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Borra %1, que era %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Repite %1, que ya es %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Cambia %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Establece %1 en %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Establece una contraseña, que Provost acepta y nunca conserva</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>Se rechaza, y con ello toda la solicitud: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>No cambia nada: lo que nombra lo establece el servidor o no se conoce aquí</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>No es un PATCH que se pueda leer: no tiene operaciones.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 no tiene ninguna parte %2; se ignora.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 es true o false, y llega como texto. Provost lo entiende; un servidor estricto lo rechaza.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>El valor de %1 tiene otra forma que la que indica el esquema. Provost lo entiende; un servidor estricto lo rechaza.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>El valor no tiene el tipo de %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>De esto se queja la respuesta.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 admite una lista, y llega como un solo valor. Provost lo entiende; un servidor estricto lo rechaza.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Este esquema no tiene ningún atributo %1; se ignora.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 no tiene ningún atributo %2; se ignora.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>El servidor establece %1; lo que envía un cliente se ignora.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Su rol no puede cambiar permisos.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 lo conserva todo: alguien debe poder administrar el aprovisionamiento.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>No puede dar lo que usted mismo no puede hacer.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Nadie podría ya administrar el aprovisionamiento: los operadores con %1 son los últimos que pueden.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 viene con el producto: no se puede cambiar de nombre ni eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n persona lo tiene. Haga primero que las reglas le den otro rol.</numerusform>
            <numerusform>%n personas lo tienen. Haga primero que las reglas les den otro rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>El operador %1 lo tiene. Dele primero otro rol.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Ver como…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Sin “Ver aprovisionamiento”, los paneles Conexiones, Asignaciones de roles y Permisos no se muestran para ese rol. %1 lo conserva todo: alguien debe poder administrar el aprovisionamiento.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Cargando los roles…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Todos los que tienen %1 pueden ahora: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>¿Retirar de %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Quien tiene este rol ya no puede hacerlo, a partir de la próxima solicitud:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Cambiando el rol…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Personas con %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>Este es su propio rol: usted tampoco podrá hacerlo, ni devolverlo.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Los paneles Conexiones, Asignaciones de roles y Permisos ya no se mostrarán para ese rol.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nadie con %1 puede ya: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>El autoservicio está activado.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>El autoservicio está desactivado.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>¿Desactivar el autoservicio?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Los administradores de los clientes siguen viendo su cuenta, pero ya no pueden configurar conexiones, administrar tokens ni cambiar asignaciones de roles. Lo que configuraron sigue funcionando.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Dejarlo activado</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>¿Dar a %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Quien tiene este rol puede hacerlo a partir de la próxima solicitud.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darlo</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>¿Activar el autoservicio?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Los administradores de los clientes pueden volver a configurar conexiones, administrar tokens y cambiar asignaciones de roles.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejarlo desactivado</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuevo rol…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>La directiva de este equipo abre todos los servidores solo para lectura.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Este servidor es de solo lectura: desde este equipo no se cambia nada allí.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>El rol desde el que mira no permite esto.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no permite esto.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>Lo que se muestra es de un momento anterior. Se podrá cambiar en cuanto el servidor lo haya actualizado.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Este servidor no ofrece eso.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>Fijar a un caso…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Fijar a un caso</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>Lo que ve queda en este equipo tal como está ahora, aunque el servidor lo olvide. Contiene datos de personas y se elimina por sí solo en su día.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>después de %n día</numerusform>
            <numerusform>después de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un caso nuevo</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Se elimina el %1, con todo lo que tiene fijado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 tiene %n prueba y se elimina el %2, con todo lo que tiene fijado.</numerusform>
            <numerusform>%1 tiene %n pruebas y se elimina el %2, con todo lo que tiene fijado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Fijado a %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Mostrar el caso</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Antes de usarlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Confirmado por %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Esto está hecho</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>¿Está hecho esto?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>¿Al final esto no está hecho?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmarlo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Anotándolo…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>¿Está fuera esta persona?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>Su conexión se eliminó: ningún proveedor de identidades cambia ya a este usuario.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>Correo electrónico anterior</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Nombre de usuario anterior</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>Id externo anterior</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: pertenece a %1; cámbielo allí, ya que la próxima sincronización lo vuelve a escribir. Provost: decide este servidor. Calculado: se deduce de otras cosas.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Otro correo electrónico</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Quien aprovisiona este servidor puede volver a escribirlo todo, también lo que se cambia aquí.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Llegó por una de varias conexiones, y el servidor no indica cuál. Cámbielo en su proveedor de identidades.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Crear usuarios</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>El proveedor de identidades puede agregar personas.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Actualizar atributos</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>El proveedor de identidades puede cambiar nombres, direcciones y otros campos.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desactivar usuarios</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>El proveedor de identidades puede desactivar, recuperar y eliminar personas.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Sincronizar grupos</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>El proveedor de identidades puede crear y cambiar grupos.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>Lo que está desactivado se rechaza. Un cambio vale a partir de la próxima solicitud.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>¿Cambiar lo que “%1” puede hacer?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Cambiando la conexión…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>El grupo no está, o no se demostró que sea de este ensayo.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>El usuario no está, o no se demostró que sea de este ensayo.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>El token se rechazó antes.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>El servidor pidió antes ir más despacio.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Antes no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>Antes no se pudo leer.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>El ensayo se detuvo antes.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>El tiempo se agotó antes.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>el servidor responde %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>el servidor dice que se eliminó, pero sigue ahí</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>quizá un %1 llamado %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 con el id %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>Se quitó %n recurso de este ensayo; no queda nada.</numerusform>
            <numerusform>Se quitaron %n recursos de este ensayo; no queda nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>No queda nada.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Quite a mano lo que queda. Todos los nombres de este ensayo empiezan por %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Leer los esquemas</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Enumere los esquemas: Microsoft Entra ID los lee cuando se guardan los ajustes de aprovisionamiento.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Responda 200 con una lista vacía para un nombre que nadie tiene: con un 404 falla la prueba de la conexión.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Buscar un usuario que aún no está</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Responda 200 con una lista vacía: el proveedor de identidades solo crea a quien no encuentra, y toma a quien encuentra por la misma persona.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Crear el usuario</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Cree el usuario y responda 201 con todos sus datos; acepte “meta” y una lista vacía de roles, que Microsoft Entra ID envía.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Crear otra vez el mismo usuario</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Rechace con 409 un segundo usuario con el mismo userName y deje el primero como está: los proveedores de identidades repiten una solicitud cuya respuesta se perdió.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Buscar el usuario</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Encuentre al usuario por userName, y a nadie más: a quien se encuentra se le vincula y se le cambia.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Buscar el usuario en mayúsculas</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Compare userName sin distinguir mayúsculas y minúsculas (RFC 7643, sección 4.1.1): si no, la misma persona se crea dos veces.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Buscar el usuario por externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Encuentre al usuario por externalId: muchos lo usan como atributo de coincidencia de los usuarios.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Buscar el usuario por la dirección del trabajo</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Acepte un filtro con una ruta de valor y un subatributo detrás. Va más allá de la gramática de RFC 7644, y hace falta donde los usuarios se emparejan por dirección.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Crear un segundo usuario, con valores null</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Acepte null como “sin establecer”, e ignore un URI de esquema desconocido: una solicitud documentada de Microsoft Entra ID tiene ambas cosas.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Preguntar con un parámetro que nadie conoce</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Ignore los parámetros de consulta desconocidos: el indicador aadOptscim062020 va en la URL de inquilino.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Leer el usuario</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Responda para el id que se dio: Microsoft Entra ID lo conserva, y lee el usuario antes de cada cambio.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Cambiar atributos</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Acepte un replace sin ruta cuyas claves son nombres con un punto o con el URN de su esquema, y junto a él un filtro en una ruta.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Acepte “Add” y “Replace” con mayúscula, uno para cada atributo, con el URN de un esquema o un filtro en la ruta.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Agregar un número de teléfono con un filtro</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Cree el elemento que un add con filtro no encuentra, con el type del filtro, y conserve su valor tal como se envió.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Cambiar el nombre del usuario</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Cambie userName y conserve el id: las personas se casan.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Establecer el responsable</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Acepte el id del responsable también como simple texto.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Preguntar si el responsable está establecido</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Acepte un filtro sobre id y manager a la vez: Microsoft Entra ID pregunta así antes de escribir una referencia.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Borrar el responsable</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Acepte un texto vacío como ausencia de responsable.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Buscar un grupo que aún no está</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Responda 200 con una lista vacía para un nombre que ningún grupo tiene.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Cree el grupo aunque sus “schemas” nombren uno que no es de SCIM: Microsoft Entra ID lo envía con cada grupo, y sin miembros.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Buscar el grupo sin sus miembros</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Encuentre el grupo por displayName, y omita los miembros, que pueden ser muchos.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Agregar dos miembros</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Agregue miembros cuyo $ref es null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Preguntar si el usuario es miembro</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Acepte un filtro sobre id y members a la vez: Microsoft Entra ID pregunta así antes de escribir una referencia.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Leer el grupo sin sus miembros</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Omita los miembros cuando están excluidos: un grupo grande cuesta tiempo y memoria.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Quitar un miembro</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Quite el miembro que nombra el filtro de la ruta, y ningún otro.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Quite los miembros que enumera el valor, y ningún otro: la ruta por sí sola significaría todos.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Cambie el nombre del grupo y conserve sus miembros.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Cambiar el externalId del grupo</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Acepte otro externalId: lo pide el validador de Microsoft.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Desactivar el usuario</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Desactive cuando “active” se reemplaza por false: así se retira el acceso.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Acepte el texto “False” como false, y siga respondiendo con un booleano: así se retira el acceso sin el indicador aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Buscar el usuario desactivado</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Siga encontrando a quien está desactivado, con “active” en false: a quien vuelve se le busca y se le activa de nuevo.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Ver si el usuario desactivado sigue siendo miembro</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Conserve las pertenencias de quien está desactivado: Microsoft Entra ID no las envía de nuevo.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Activar de nuevo el usuario</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Active el mismo usuario, con el mismo id y el mismo perfil.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Elimine el grupo, responda 204, y 404 a partir de entonces.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Eliminar el usuario</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Elimine el usuario, responda 204, y 404 a partir de entonces: 30 días después de que se elimine a alguien, Microsoft Entra ID lo elimina también aquí.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Buscar el usuario eliminado</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>No encuentre a quien se eliminó: si no, el próximo cambio no llega a nadie.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Probar las credenciales con usuarios</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Responda con una lista de usuarios: Okta pide dos cuando se prueban sus credenciales de API.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Probar las credenciales con grupos</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Responda con una lista de grupos: Okta la pide cuando se prueban sus credenciales de API.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Cree el usuario y responda 201 con todos sus datos; ignore “groups”, que es de solo lectura: Okta lo envía vacío cada vez, y conserva el id de la respuesta.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Leer el usuario y devolverlo con otro nombre</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Acepte de vuelta un usuario tal como se leyó, con id, meta y groups, y responda 200 con él: Okta actualiza un perfil con PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Crear un segundo usuario</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Un grupo de dos muestra si un cambio en un miembro deja intacto al otro.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Sincronizar una contraseña</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Acepte una contraseña, o ignórela, y nunca la devuelva.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Enviar el grupo</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Cree el grupo con una lista vacía de miembros; estos siguen en una solicitud propia.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Agregue miembros que llegan con value y display, y sin type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Cambie el nombre del grupo con un replace sin ruta que repite su id, y conserve sus miembros: Okta envía uno con cada cambio de miembros.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Enviar de nuevo el grupo</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Deje exactamente los miembros que enumera un replace de “members” (“Push now”).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Escribir el grupo completo</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Acepte un PUT del grupo con el nombre que ya tiene (eso no es un conflicto) y conserve todos los miembros que enumera.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Vaciar el grupo</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Acepte una lista vacía como ausencia de miembros: así se envía un grupo sin nadie.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Desactive con un replace sin ruta: así retira Okta el acceso; nunca elimina un usuario.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Desactivar el usuario con PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Desactive también con un PUT: así lo hacen las aplicaciones creadas con el asistente de Okta.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Elimine el usuario, responda 204, y 404 a partir de entonces (RFC 7644, sección 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Leer lo que puede hacer el servidor</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Indique lo que puede hacer su servidor (RFC 7644, sección 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Cree el usuario, responda 201 con todos sus datos e indique dónde está, en Location y meta.location (RFC 7644, sección 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Buscar el usuario con el atributo en mayúsculas</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Acepte los nombres de atributos y operadores en mayúsculas o minúsculas (RFC 7644, sección 3.10), y compare userName sin distinguirlas.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Preguntar con un filtro incomprensible</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Rechace un filtro que no se entiende con 400 e invalidFilter, nunca con todos los usuarios ni con ninguno (RFC 7644, sección 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Leer un atributo del usuario</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Omita lo que “attributes” no nombra (RFC 7644, sección 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Reemplazar el usuario</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Reemplace todo lo que un PUT puede escribir: lo que omite se borra (RFC 7644, sección 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Realice todas las operaciones de un PATCH, una tras otra (RFC 7644, sección 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Enviar un cambio medio incorrecto</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Realice todas las operaciones de un PATCH o ninguna (RFC 7644, sección 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Cree el grupo con su primer miembro, y responda 201 con todos sus datos (RFC 7644, sección 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Agregar un miembro</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Agregue el miembro a los que ya hay (RFC 7644, sección 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Ver si el usuario eliminado ha salido del grupo</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Saque de todos los grupos a quien se eliminó: un id que no lleva a ninguna parte hace fallar a los clientes.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Crear el usuario, con un objeto para las direcciones</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Acepte un objeto donde debería haber una lista de direcciones, e ignore los atributos desconocidos: los clientes editan la plantilla de las solicitudes de OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Crear un segundo usuario, con una dirección que no es primary</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Tome la primera dirección si ninguna es primary.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Cambiar el usuario con PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Acepte un cambio con PUT: no está documentado qué verbo usa OneLogin.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Cambiar el usuario con PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Acepte también un cambio con PATCH: no está documentado qué verbo usa OneLogin.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Cree el grupo sin miembros.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Agregue miembros con PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Acepte también todos los miembros con PUT, con el nombre que tiene el grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n paso falló.</numerusform>
            <numerusform>%n pasos fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n paso encontró algo que puede causar daño.</numerusform>
            <numerusform>%n pasos encontraron algo que puede causar daño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n paso superado.</numerusform>
            <numerusform>%n pasos superados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>No se pudo hacer %n paso.</numerusform>
            <numerusform>No se pudieron hacer %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Ensayo en %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Para ello se inventaron usuarios y un grupo, cuyos nombres empiezan por %3. Se omiten los tokens y lo que el servidor dice de otras personas.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID con aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID sin aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 tal como está escrita</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Respuesta %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Respuesta %1, y después: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>El servidor responde %1, como se esperaba.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>El servidor responde %1 en lugar de %2, algo con lo que los proveedores de identidades pueden arreglárselas%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>El servidor responde %1, se esperaba %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>Lo que envía el servidor no es SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>La respuesta no es una lista de SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>El servidor encuentra %n recurso donde no hay ninguno.</numerusform>
            <numerusform>El servidor encuentra %n recursos donde no hay ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>La lista está vacía, pero no indica 0 como total (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>El servidor no lo encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>El servidor encuentra %n recurso donde se pide uno.</numerusform>
            <numerusform>El servidor encuentra %n recursos donde se pide uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>El servidor encuentra un recurso distinto del que se pide.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>El servidor lo rechaza como debe, pero no con un error de SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>El error no indica su estado como texto.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>El servidor lo rechaza como debe, pero no dice por qué: scimType no es %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>La respuesta no tiene id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>La respuesta tiene otro id que antes.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>La respuesta no nombra su esquema.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>El servidor devuelve la contraseña.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>“active” vuelve como texto, y no como true o false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>La respuesta no dice si el usuario está activo.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>La respuesta no se puede leer: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>El servidor dice que se hizo, pero después esto no se cumple: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>En la respuesta esto no se cumple: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>El servidor dice que se eliminó, pero sigue ahí.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Al preguntarle por lo eliminado, el servidor responde %1; se esperaba 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Después no se puede leer por su id (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>La respuesta no dice dónde está el recurso nuevo (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>el servidor dice que se creó, pero no da ningún id que se pueda usar</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>el servidor le da el id de otro</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; no se pudo buscar: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>el servidor dio este id al crearlo, pero no encuentra nada con él</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>el servidor dio este id al crearlo, pero ahí figura otro nombre: vea de quién es antes de quitar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n recurso queda en el servidor, o puede que quede.</numerusform>
            <numerusform>%n recursos quedan en el servidor, o puede que queden.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>no llegó respuesta a su creación: puede que aún se cree</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>el servidor responde %1 a su creación: puede que aún se cree</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Esto no se pudo quitar, o puede que siga ahí: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>Lo que se leyó contiene el token, y no se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Cambiar dos usuarios en una solicitud</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Realice cada operación, e indique qué resultó de cada una.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Crear un usuario y su grupo en una solicitud</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Ponga los id en lugar de los nombres que tienen las operaciones (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Terminar una solicitud masiva con su primer error</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>No realice ninguna operación después de tantos errores como indica failOnErrors.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Pedir usuarios sin token</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Rechace con 401 a quien no inicia sesión.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Leer la configuración del proveedor de servicios</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Indique de cada función si se admite, y cómo inician sesión los clientes.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Leer los tipos de recurso</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Enumere cada tipo con su nombre, punto de conexión y esquema.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Leer el tipo de recurso User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Responda con un solo tipo cuando se pide por su nombre.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Enumere los esquemas y, de cada atributo, su tipo y si es obligatorio, de varios valores, modificable y devuelto.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Leer el esquema de los usuarios</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Responda con un solo esquema cuando se pide por su URI.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Leer un esquema que nadie tiene</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Responda 404 para un esquema que no existe.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Filtrar los esquemas</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Rechace con 403 un filtro en el descubrimiento, para que nadie tome una parte de la lista por el total.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Pedir un punto de conexión que no existe</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Responda 404 con un error de SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filtrar con eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Encuentre a quien tiene el valor, y a nadie más.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filtrar con eq sin resultado</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Responda 200 con una lista vacía cuando nadie tiene el valor.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filtrar con ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Encuentre a quien tiene otro valor.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filtrar con co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Encuentre a quien tiene el texto en cualquier parte del valor.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filtrar con sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Encuentre a aquellos cuyo valor empieza por el texto.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filtrar con sw por algo que está en medio</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>No encuentre a nadie cuyo valor tenga el texto en otra parte.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filtrar con ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Encuentre a aquellos cuyo valor termina con el texto.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filtrar con pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Encuentre a quien tiene algún valor.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filtrar con pr por algo que no existe</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>No encuentre a nadie que no tenga ningún valor.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filtrar con gt por hora</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Compare las horas como horas.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filtrar con lt por hora</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filtrar con ge y le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Compare los textos según su orden, incluido el valor igual.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filtrar por true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Compare true y false como tales.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filtrar por false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filtrar con not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Invierta lo que está entre paréntesis.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filtrar con or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Encuentre a aquellos para los que se cumple una de las dos condiciones.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filtrar con or antes de and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Dé a “and” prioridad sobre “or”.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filtrar con paréntesis</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Evalúe primero lo que está entre paréntesis.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filtrar por un subatributo</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Compare el subatributo que se nombra.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filtrar por uno de varios valores</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Encuentre a quien tiene el valor entre varios.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filtrar con corchetes</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Encuentre a quien tiene un valor para el que se cumple todo lo que está entre corchetes.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filtrar con corchetes entre dos valores</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>No encuentre a nadie cuyo tipo sea de un valor y cuya dirección sea de otro.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filtrar por el nombre completo de un atributo</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Acepte nombres de atributos con el URI de su esquema.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filtrar por externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Encuentre al usuario por el id que dio el cliente.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filtrar con nombres y operadores en mayúsculas</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Acepte nombres y operadores en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filtrar por un userName en mayúsculas</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Compare userName sin distinguir mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filtrar por un externalId en mayúsculas</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Compare externalId distinguiendo mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filtrar sin valor</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Rechace un filtro incomprensible con 400 e invalidFilter, nunca con todos los usuarios ni con ninguno.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filtrar con un operador que no existe</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Rechace un operador desconocido con 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filtrar con un paréntesis que no se cierra</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Rechace lo que está incompleto con 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Ver los miembros</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Incluya a cada miembro una sola vez.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Agregar un miembro que ya está</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Considere un éxito lo que no cambia nada.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Quitar un miembro por su id</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Quite el miembro que encuentran los corchetes, y ningún otro.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Reemplazar todos los miembros</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Ponga los miembros en lugar de los que ya hay.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Quitar todos los miembros</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Quite todos los valores de un atributo que se quita.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Ver los grupos del usuario</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Indique con un usuario de qué grupos es miembro.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Buscar el grupo</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Encuentre el grupo por displayName, y ningún otro.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Omita los miembros cuando así se pide: un grupo puede tener muchísimos.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Reemplazar el grupo</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Reemplace el nombre y los miembros por los del PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>En la respuesta esto falta, o no es lo que debería: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults es %1, se esperaba %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>La página tiene %1 recursos, se esperaban %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex es %1, se esperaba %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage es %1, se esperaba %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>Los dos usuarios llegan en el orden incorrecto.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>La página siguiente empieza con el usuario de la página anterior.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>La respuesta es %1, y no application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Una dirección que ya estaba figura dos veces en el usuario.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>El grupo tiene %n miembro, se esperaba el único usuario.</numerusform>
            <numerusform>El grupo tiene %n miembros, se esperaba el único usuario.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>La respuesta no tiene encabezado ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>El ETag es el mismo que antes del cambio.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>La respuesta no es una respuesta masiva de SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>La respuesta habla de %n operación, se esperaban dos.</numerusform>
            <numerusform>La respuesta habla de %n operaciones, se esperaban dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Una operación no indica su estado como texto.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Se rechazó una operación con %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>La respuesta habla de %n operación, se esperaba la que falló.</numerusform>
            <numerusform>La respuesta habla de %n operaciones, se esperaba la que falló.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Leer la primera página de un elemento</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Devuelva tantos como indica “count”, e informe de cuántos hay en total.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Leer la segunda página de un elemento</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Continúe donde terminó la página anterior.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Leer una página en la que caben todos</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Empiece por 1, y devuelva todos los que hay.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Leer una página que empieza antes del primero</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Tome un startIndex menor que 1 como 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Preguntar solo cuántos hay</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Si “count” es 0, no devuelva ningún recurso, pero sí el total.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Pedir menos que ninguno</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Tome un “count” negativo como 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Leer una página posterior al último</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Después del último, no devuelva ningún recurso, pero sí el total.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Leer la primera página con cursor</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Dé un cursor cuando hay otra página.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Leer la página siguiente con cursor</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Leer una página con un cursor que nadie dio</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Rechace ese cursor con 400 e invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Buscar el usuario con POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Responda a una búsqueda en el cuerpo como a una en la dirección, para que los nombres de personas no queden en los registros.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Buscar en todos los recursos con POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Busque en todos los tipos cuando no se nombra ninguno.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Ordenar por title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Ordene por el atributo que se nombra, de forma ascendente.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Ordenar por title, descendente</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Invierta el orden cuando lo indica “sortOrder”.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Ver si la dirección figura una sola vez</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Deje como está un valor que ya existe.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Agregar un atributo</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Establezca lo que no existía.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Agregar varios atributos sin ruta</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Establezca todo lo que nombra el objeto, y nada más.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Agregar una dirección</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Agregue el valor a los que ya hay.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Agregar una dirección que ya está</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Hacer que otra dirección sea la principal</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Mantenga un solo valor primary: el anterior deja de serlo.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Reemplazar un atributo</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Ponga el valor en lugar del que ya hay.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Reemplazar un subatributo</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Cambie el subatributo, y deje los contiguos como están.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Reemplazar una dirección por su tipo</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Cambie el valor que encuentran los corchetes, y ningún otro.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Reemplazar lo que no existe</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Tome el reemplazo de lo que no existe como una adición.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Reemplazar un atributo por su nombre completo</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Reemplazar un atributo nombrado en mayúsculas</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Acepte los nombres de atributos en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Cambiar un atributo dos veces en una solicitud</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Realice las operaciones una tras otra.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Desactivar y activar el usuario</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Acepte true y false para “active”.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Quitar un atributo</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Borre el atributo, y ningún otro.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Quitar una dirección por su tipo</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Quite el valor que encuentran los corchetes, y ningún otro.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Realice todas las operaciones de un PATCH, o ninguna.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Reemplazar un valor que los corchetes no encuentran</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Rechace un reemplazo sin destino con 400 y noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Enviar una ruta incomprensible</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Rechácela con 400 e invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Enviar una operación que no existe</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Rechácela con 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Cambiar el id del usuario</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Rechace con 400 y mutability cambiar lo que es de solo lectura.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Quitar el nombre del usuario</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Rechace con 400 quitar lo que es obligatorio.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Cambiar un usuario que no existe</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Responda 404 para lo que no existe.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Agregar un departamento</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Guarde los atributos de la extensión enterprise.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filtrar por departamento</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Encuentre usuarios por atributos de la extensión.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Quitar el departamento</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Leer la versión del usuario</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Envíe la versión como ETag y como meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Leer lo que no ha cambiado</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Responda 304 cuando el cliente tiene esta versión.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Cambiar una versión distinta de la existente</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Rechace con 412 cuando el cliente conoce otra versión, para que nadie sobrescriba lo que escribió otro.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Cambiar la versión existente</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Cámbielo cuando el cliente conoce su versión.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Leer la versión después de un cambio</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Dé otra versión a lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Usuarios enterprise</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Configuración del proveedor de servicios</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Tipos de recurso</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Búsqueda con POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Cambio con PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Solicitudes masivas</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Atributos elegidos</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>El alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Tipos de medio</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Páginas con cursor</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>No es un informe de una comprobación de conformidad.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Contiene un resultado desconocido.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>No contiene ninguna de las reglas.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probada</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Cumplida allí</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Leer el usuario por su id</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Responda con todo lo que se guardó.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Ver qué id y qué grupos tiene el usuario</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Asigne usted los id, y mantenga lo que es de solo lectura: lo que un cliente envía para ello se ignora.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Ver los metadatos del usuario</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Indique el tipo de recurso, cuándo se creó y cambió, y dónde está.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Pedir la contraseña</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Nunca devuelva una contraseña, la pida quien la pida.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Leer un usuario que no existe</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Ver el tipo de contenido de la respuesta</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>Responda como application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>Pedir application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>Responda también a los clientes que solo aceptan application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Leer un atributo</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Devuelva lo que nombra “attributes”, y el id, y nada más.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Leer un subatributo</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Devuelva el subatributo que se nombra, y no los contiguos.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Leer un atributo por su nombre completo</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Leer un atributo cuyo nombre está en mayúsculas</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Leer todo menos un atributo</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Omita lo que nombra “excludedAttributes”, y nada más.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Leer todo menos el id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Devuelva el id aunque se pida omitirlo.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Pedir /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Responda con la persona a la que representa el token, remita a ella, o indique 501 si no se admite.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Enviar un usuario que no es JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Rechace lo que no se puede leer con 400 e invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Rechace un segundo usuario con el mismo userName con 409 y uniqueness, y deje el primero como está.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Crear el mismo usuario en mayúsculas</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Cree un usuario que tiene poco más que un nombre.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Reemplazar lo que es de solo lectura</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Ignore lo que un PUT dice de los atributos de solo lectura.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Reemplazar un atributo por null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Tome null como un atributo sin valor.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Reemplazar el usuario por uno sin userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Rechace con 400 e invalidValue lo que carece de un atributo obligatorio.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Dar al usuario un nombre que ya está en uso</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Rechace con 409 un userName que tiene otro usuario.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Reemplazar un usuario que no existe</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Responda 404: un PUT no crea a nadie.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Eliminar el segundo usuario</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Buscar el usuario que se eliminó</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Omita en las listas lo que se eliminó.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Crear de nuevo el usuario eliminado</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>No deje que nadie entre en conflicto con lo que se eliminó.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Eliminar un usuario que no existe</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>La respuesta anterior no dio lo que hace falta para esto.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>El servidor dice que no ofrece esto.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>Se cumplen %1 de %2 reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n regla se incumple.</numerusform>
            <numerusform>%n reglas se incumplen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n regla se cumple en parte.</numerusform>
            <numerusform>%n reglas se cumplen en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n regla no se probó.</numerusform>
            <numerusform>%n reglas no se probaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Conformidad de %1 con RFC 7643 y RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformidad con RFC 7643 y RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Falta en: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>En %1 se creará, cambiará y volverá a eliminar lo siguiente:
  %2
No se cambia nada más. Escriba “%3” para continuar: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>La directiva de este equipo no permite cambiar nada en los servidores.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>La directiva de este equipo no permite escribir informes en archivos.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>No hay lugar para el diario de cambios.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Cargando las solicitudes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>La solicitud más reciente que el servidor aún tiene.</numerusform>
            <numerusform>Las %n solicitudes más recientes que el servidor aún tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Ninguna solicitud</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>En el servidor ya no se conserva ninguna solicitud sobre esto, o no la hubo.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Recordar el token de “%1”</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>El servidor no conoce ningún día en el que termine %1. Elija un día en el que quiera revisarlo, para que no se olvide. El recordatorio se muestra como una expiración, con dos semanas de antelación y solo en este equipo.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Año-mes-día, por ejemplo 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Recordar el día</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Establecer el recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, dentro de %n día</numerusform>
            <numerusform>%1, dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>Se requiere un día que aún esté por venir.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>Se requiere año-mes-día, por ejemplo 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>Se sabe qué día termina este token: se avisa con dos semanas de antelación aunque no haya recordatorio.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Entró %n: %1.</numerusform>
            <numerusform>Entraron %n: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>Salió %n: %1.</numerusform>
            <numerusform>Salieron %n: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Otro token para “%1”</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Eliminar la antigua…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>En este servidor, el token de una conexión no se reemplaza. Otro token es otra conexión, con su propia dirección.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Crear otra conexión</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Cambiar el proveedor de identidades a la nueva</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Ver que funciona</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Eliminar la conexión antigua y conservar sus usuarios</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Eliminar la conexión antigua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>“%1” está junto a ella.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>En la misma cuenta, para el mismo proveedor de identidades. Su token se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Introduzca en %1 la dirección y el token de la conexión nueva, en lugar de los antiguos. La conexión antigua sigue funcionando hasta que se elimine.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>“%1” se sincronizó %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Aún no se sabe nada de la conexión nueva. Consulte también %1: allí se indica si su última ejecución funcionó.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>Sus usuarios y grupos se quedan.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>Sus usuarios y grupos desaparecen con ella, así que espere hasta que estén en la nueva.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Sin otra conexión, nadie podría aprovisionar la cuenta.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Solicitudes y rechazos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>Las teclas de flecha mueven, con Mayús eligen un periodo, Intro muestra sus solicitudes, Esc muestra todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, %2 rechazadas</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 a %2: %3</translation>
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
        <translation>2xx, ejecutadas</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, en otro lugar o sin cambios</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, rechazadas</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, el servidor falló</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo rechazadas</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Sin las llamadas de esta consola</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Llamadas de esta consola</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Usuario o grupo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>Elimina el grupo %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Elimina el usuario %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Crea el usuario %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Crea el grupo %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Reemplaza todo lo que se sabe de %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Lee, y no cambia nada.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Varias solicitudes en una: cada una de ellas figura en el cuerpo.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>Aquí no se sabe qué significa esta solicitud.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>El cuerpo se recortó al conservarlo, así que no se puede leer completo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Cargando las solicitudes…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Cambie la búsqueda, los filtros o el periodo para ver las demás.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>Lo que envían los proveedores de identidades aparece aquí por sí solo, un momento después de ocurrir.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>Las %1 solicitudes más recientes; reduzca el periodo o los filtros para ver las anteriores</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Las %1 solicitudes más recientes; las anteriores siguen al final de la lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>Una sola solicitud, no hay más</numerusform>
            <numerusform>Las %n solicitudes, no hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>Las %1 solicitudes más recientes que coinciden; las anteriores siguen al final de la lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>La única solicitud que coincide</numerusform>
            <numerusform>Las %n solicitudes que coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Primero se vuelve a leer a cada uno de ellos. La directiva de este equipo no permite escribir en un archivo cómo son.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Volviendo a leerlos…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Primero se vuelve a leer a cada uno de ellos, y cómo son se escribe en %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Escribiendo el archivo de restauración…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 El archivo de restauración es %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>La línea %1 no es un usuario tal como Provost los escribe en un archivo de restauración.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Contiene más de %1 usuarios. Divídalo.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>No contiene ningún usuario.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Restaurar usuarios de un archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Primero solo se comparan con lo que el servidor tiene ahora.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Archivo de restauración</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Archivos de restauración (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Comparando con lo que el servidor tiene ahora…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 de %2 comparados</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 no se puede usar. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Antes de cambiar muchos usuarios a la vez, Provost anota cómo son. Con un archivo de restauración así se reactiva a quienes estaban activos, y vuelven quienes están eliminados. No se quita nada a nadie.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Hay un rol nuevo: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>¿Eliminar el rol %1?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Nadie lo tiene. Con él se olvida lo que puede hacer. Si un operador o una regla aún lo nombra, el servidor lo conserva y lo indica.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Eliminar el rol</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Eliminando el rol…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>El rol %1 se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>Lo que puede hacer %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Lo que puede hacer el rol</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>Las claves son las del producto. Lo que se activa vale para todos los que tienen el rol, en cada cuenta.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Cargando los permisos…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Ningún permiso</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>El producto no tiene claves de permiso.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Quien tenga este rol podrá hacerlo desde entonces, en cada cuenta.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Cambiando el rol…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Quien tenga este rol ya no podrá hacerlo, en ninguna cuenta.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>El autoservicio está activado.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>El autoservicio está desactivado.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>¿Activar el autoservicio?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Los administradores de los clientes ven el aprovisionamiento en su portal, hasta donde llegan sus permisos.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejarlo desactivado</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>¿Desactivar el autoservicio?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Los administradores de los clientes dejan de ver el aprovisionamiento en su portal. Lo que configuraron sigue funcionando.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Dejarlo activado</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Todos los que tienen %1 pueden ahora: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>¿Dar a %1: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Nadie con %1 puede ya: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>¿Retirar de %1: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Un rol necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>Grupos del usuario</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Cargando los grupos…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>El proveedor de identidades no puso a este usuario en ningún grupo.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>¿Por qué ningún rol?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>eliminado: quien ya no está no tiene rol</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>El servidor no nombra ningún grupo en este usuario. Algunos servidores solo nombran a los miembros en los grupos: mire también allí.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>Se está reemplazando el token de “%1”</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>El token nuevo</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Buscando en el llavero de este equipo…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copiar el token nuevo</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Emitir otro…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Conservar el token antiguo…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Finalizarlo sin prueba…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Finalizar el token antiguo</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Token antiguo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 usa el token nuevo, desde %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>Se espera la primera solicitud de %1 con el token nuevo</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>El antiguo ya no hace falta y puede finalizar.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Se pone en verde por sí solo; sus propias pruebas no cuentan. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Está en el llavero de este equipo y se puede volver a copiar.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>No está en el llavero de este equipo. Si ya nadie lo tiene, emita otro: el que ahora espera termina entonces.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>El token está en el portapapeles durante medio minuto.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Vea allí que sincroniza, y finalice entonces el antiguo.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Aquí no se sabe si %1 usa el token nuevo</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>El llavero de este equipo tiene el último token de esta conexión que se mostró aquí; se puede volver a copiar.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>de la cuenta o el servidor</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>rol predeterminado</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>grupo eliminado</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nueva, en espera</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>estaba en espera</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>era la regla %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>¿quería decir “%1”, %2 miembros?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>espera un grupo con este nombre</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>eliminado por %1, %2; no da ningún rol a nadie</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>eliminado; no da ningún rol a nadie</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>otro grupo se llama ahora “%1”; no recibe nada de esta regla</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>%1 le cambió el nombre, antes “%2”, %3; la regla se mantiene</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Otro grupo, “%1”, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Grupo en el proveedor de identidades</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>de la cuenta</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>del servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>estaba sin grupo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>¿es el mismo?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>eliminado; otro grupo se llama ahora “%1”, y no recibe nada de esta regla</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es el mismo</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Asignaciones de roles</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>El de la cuenta o el servidor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Probar un usuario de muestra</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Un usuario como JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Pegue un usuario tal como lo envía el proveedor de identidades, en JSON: de su registro de aprovisionamiento o de una solicitud de Actividad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>Se compara con los esquemas que muestra este servidor. La muestra se queda en este equipo, y no se envía nada.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Este servidor no muestra esquemas a esta consola, así que se usan los de RFC 7643. La muestra se queda en este equipo, y no se envía nada.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Leyendo los esquemas de este servidor…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>Esto es demasiado para un usuario</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Una muestra tiene como máximo un megabyte.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Aún no se ha probado nada</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>Aquí figura, atributo por atributo, lo que el servidor rechazaría o ignoraría.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>¿Quién tiene estos nombres?</translation>
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
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>una hora como 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>un texto en Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Cambie la asignación de atributos en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>El servidor respondería 400 invalidValue, y el proveedor de identidades no crearía este usuario.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>No hay nada incorrecto, hasta donde indican los esquemas: se revisó %n atributo.</numerusform>
            <numerusform>No hay nada incorrecto, hasta donde indican los esquemas: se revisaron %n atributos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>No es JSON. Línea %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Pegue un usuario como JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>No es un solo usuario: se espera un objeto JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>No dice qué es: “schemas” no es una lista, o está vacío.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Haga que se envíe “schemas”, con %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>No dice que sea un usuario: en “schemas” falta %1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>El servidor no conoce este esquema. Lo que le pertenece se ignora o se rechaza.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Pertenece a una extensión, y debe estar dentro de “%1”.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Asígnelo a %1 en el proveedor de identidades.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>El esquema del servidor no lo tiene. Se ignora, y algunos servidores rechazan al usuario.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>El servidor no conoce esta extensión. Se ignora o se rechaza.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>“schemas” no nombra esta extensión. Los servidores estrictos la ignoran.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>Es %1, se espera %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>Es obligatorio, y no está.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Está dos veces: los nombres de atributos no se diferencian solo por mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>El servidor lo establece por sí mismo, e ignora lo que se envía.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>Es obligatorio, y está vacío.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>Es un texto vacío, que algunos servidores rechazan. Si no se envía nada, también se borra.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>Es %1, se espera una lista.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>El mismo valor del mismo tipo está dos veces.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Más de uno de ellos es el principal (primary).</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>Es el texto “%1”, se espera true o false. Los servidores que leen de forma estricta lo rechazan.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra ID lo envía así sin aadOptscim062020: agregue ?aadOptscim062020 a la URL de inquilino.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>No es ninguno de los valores que nombra el servidor: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Empieza o termina con un espacio, y es un valor distinto del que no lo lleva.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Quite los espacios donde el proveedor de identidades lo asigna.</translation>
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
        <translation>El nombre de usuario es la dirección de correo electrónico, y nadie más puede tenerla.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>A quien se desactiva se le cierra la sesión en todas partes y su licencia queda libre. A quien se elimina se le elimina definitivamente a los 30 días.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Un grupo es un equipo; al eliminarlo, sus miembros se quedan.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Acepta el token SCIM de la organización, que solo tiene el plan Enterprise. Una clave de su API REST se rechaza.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Quien no recibe ningún rol es Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Cualquier otro producto</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Allí los grupos deciden los roles, y un grupo debe llamarse exactamente como el producto espera.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>El proveedor de identidades es la fuente autorizada: lo que usted cambie aquí, él puede volver a cambiarlo.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>Su dirección termina en %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Los grupos son roles: quien está en un grupo tiene el rol de ese nombre.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Allí los grupos se pueden leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>No ofrece: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost pide %n usuario a la vez.</numerusform>
            <numerusform>Provost pide %n usuarios a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantener pulsado para mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Oculto. Cópielo con el botón de al lado.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Seleccionar los %1</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Autoservicio de %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Los administradores de la propia cuenta pueden configurar su aprovisionamiento, dentro de los permisos de abajo.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Desactivado para todo el servidor, de modo que los administradores de la propia cuenta solo pueden mirar, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Los administradores de los clientes pueden configurar el aprovisionamiento de su cuenta, dentro de los permisos de abajo.</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
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
        <translation>Conectarse a un servidor Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Dirección y su clave de administración personal.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Su clave de administración personal</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Introduzca su clave de administración. Quien administra el servidor puede crearle una; empieza por pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Abrir un punto de conexión SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Los usuarios y grupos de cualquier producto que use SCIM, con dirección y token Bearer.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>La dirección anterior a /Users, tal como se introduce en un proveedor de identidades.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Introduzca el token SCIM que le dio el producto. Una clave para sus otras API a menudo no se acepta.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Lo que Provost envía aquí sigue lo que %1 publica de su API. No se ha verificado con el servicio real.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Abrir un entorno de Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>Las conexiones SCIM, los usuarios y los grupos de todas sus cuentas, con ID de cliente y clave de API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Por región: api.frontegg.com (UE), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; o un dominio propio seguido de /frontegg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Introduzca la clave de API del entorno. Está junto al ID de cliente en sus ajustes.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Introduzca el ID de cliente del entorno. No lleva dos puntos.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Los usuarios y grupos son los que llegaron por SCIM; quien se agregó a mano no se muestra. Se recorren hasta 50 cuentas; si hay más, solo las que tienen una conexión.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Una persona que pertenece a varias cuentas figura aquí una vez por cada una. Provost nombra la cuenta en todo lo que envía sobre una persona: sin ello, Frontegg eliminaría a la persona en todas partes.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Si una cuenta tiene varias conexiones, Frontegg no indica por cuál llegó alguien. Entonces los usuarios no se pueden quitar junto con una conexión.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Una conexión no se puede cambiar de nombre ni pausar, y su token no se puede volver a leer ni reemplazar. Otro token es otra conexión: créela, cambie el proveedor de identidades a ella, vea que funciona, elimine la antigua y conserve sus usuarios.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Abrir Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Los directorios, usuarios y grupos de un producto (BoxyHQ Jackson), con su clave de API.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/mi-producto</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>La dirección de Polis y, detrás de la barra, el nombre del producto.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Introduzca una de las claves de API de Polis (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Un directorio es aquí una conexión, y un tenant, una cuenta. Cada producto se abre por separado: Polis no enumera otros.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis conserva legible el secreto SCIM de un directorio y lo da, con cada directorio, a quien tenga una clave de API. Provost no conserva nada de él, y solo lo muestra cuando usted lo pide.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Mientras un directorio está desactivado, Polis responde a su proveedor de identidades como si todo se hiciera, y lo descarta. Después, el proveedor de identidades debe sincronizar todo de nuevo.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>Eliminar un directorio siempre quita sus usuarios y grupos.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Los directorios de Google Workspace se crean en la consola propia de Polis: necesitan acceso a Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>Abrir WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Los directorios, usuarios y grupos de todas las organizaciones, con la clave secreta.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Introduzca la clave secreta del entorno; empieza por sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Un directorio es aquí una conexión, y una organización, una cuenta. Si un directorio no está vinculado, su estado figura detrás del nombre con la palabra de WorkOS.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Los directorios se crean, y sus tokens se muestran y reemplazan, en el panel de administración de WorkOS o mediante un enlace de su Admin Portal.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>Eliminar un directorio quita sus usuarios y grupos. WorkOS se toma su tiempo: puede seguir en la lista un rato.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Los usuarios y grupos no se cambian aquí. Qué grupo da qué rol se decide en el panel de administración de WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Abrir Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Los directorios, usuarios y grupos de todas las organizaciones, con ID de cliente y secreto.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>La dirección del entorno.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Introduzca el secreto de cliente del entorno.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Un directorio es aquí una conexión, y una organización, una cuenta. Scalekit marca en su API la creación y eliminación de directorios como versión preliminar, que puede no estar disponible para todos.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Para un directorio solo se pueden elegir los proveedores de identidades que nombra Scalekit.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Pausar un directorio lo desactiva. No está documentado qué se le responde entonces a su proveedor de identidades.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Reemplazar un secreto, los atributos y los roles están en el panel de administración de Scalekit. Aquí se muestra cuándo terminan sus secretos.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Abrir un inquilino de Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>El SCIM de entrada de sus conexiones empresariales, con tokens, usuarios y grupos.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>La dirección propia del inquilino, no un dominio personalizado.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Introduzca el secreto de cliente de una aplicación de máquina a máquina para la Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Introduzca el ID de cliente de esa aplicación. No lleva dos puntos.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Una configuración de SCIM es aquí una conexión, y la conexión empresarial a la que pertenece es su cuenta: cada una admite una, que tiene el mismo nombre. Las conexiones empresariales se crean en Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Hay dos tokens como máximo. Dos de ellos se muestran como uno que el otro reemplaza. Se indica cuándo se usó un token por última vez, pero no quién lo usó: sus propias pruebas también cuentan.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Desactivar a alguien lo bloquea en todo el inquilino, como hace un proveedor de identidades que lo desactiva por SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>De una búsqueda, Auth0 devuelve mil usuarios. Provost continúa a partir de la hora en que se creó el último de ellos; puede que un usuario nuevo no se encuentre de inmediato.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Al eliminar una configuración de SCIM se eliminan sus tokens. Es de esperar que los usuarios y grupos se queden en Auth0; no está documentado. Después ya no se muestran aquí.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Abrir un proyecto de Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>Las conexiones SCIM, los miembros y los grupos de todas las organizaciones, con ID de proyecto y secreto.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com para un proyecto de prueba.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Introduzca el secreto del proyecto.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de proyecto</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Introduzca el ID del proyecto; empieza por project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Una organización es aquí una cuenta, y tiene una conexión SCIM como máximo. Si hay más de cien organizaciones, solo se pregunta por las que dicen tener una.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Los miembros son quienes llegaron por SCIM; quien llegó de otro modo no se muestra. Puede que falten quienes se desaprovisionaron: la búsqueda de Stytch omite los miembros eliminados.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Quién está en un grupo lo indican los propios atributos de sus miembros. Que los id que allí aparecen sean los de los grupos de Stytch se deduce, no está documentado.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Un token se reemplaza mientras ambos funcionan. Stytch no indica si alguno se usó: vea en el proveedor de identidades que funciona con el nuevo antes de finalizar el antiguo.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Cuando se elimina una conexión, no se pide a Stytch que elimine sus miembros. Qué ocurre con ellos no está documentado; después ya no se muestran aquí.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Los miembros no se cambian aquí.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>Lo que puede hacer un rol y lo que muestra el portal de los clientes, Frontegg lo toma entero. Provost lo lee en ese momento, cambia una palabra y lo comprueba después.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>Las solicitudes de los proveedores de identidades están solo en el portal de Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Los usuarios y grupos no se cambian aquí, y no hay búsqueda en el servidor: Provost busca en lo que ha enumerado.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Un inquilino tiene un solo enlace de configuración a la vez, y Polis muestra su dirección en su consola mientras funciona.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>La aplicación necesita los ámbitos read:connections, read:scim_config y read:scim_token; para crear, cambiar y eliminar, create:scim_config, update:scim_config, create:scim_token, delete:scim_config y delete:scim_token; para las personas, read:users y update:users; para los grupos, read:groups y read:group_members. Lo que le falta no se ofrece.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 toma entera la asignación de atributos. Provost la lee en ese momento, cambia lo que usted cambió y deja como está lo que identifica a un usuario.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>Las solicitudes de los proveedores de identidades (los registros sscim y fscim), los roles y los tickets de autoservicio están en el panel de administración de Auth0.</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Agregar un servidor…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>Olvidar %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Red avanzada…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>¿Olvidar este servidor?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 sale de la lista, y sus claves salen del llavero de este equipo. En el propio servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Conservar servidor</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Olvidar servidor</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Sus claves salen del llavero de este equipo, y lo que se conserva de él se borra. La directiva de este equipo nombra %1, así que sigue en la lista. En el propio servidor no cambia nada.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Cargando la organización de ejemplo…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Iniciando el servidor local…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Preguntando al servidor si conoce esta clave…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>Búsqueda hecha aquí, entre todos los %1 usuarios que enumera este servidor.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Búsqueda hecha aquí, entre los %1 usuarios cargados; puede que el servidor tenga más.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Buscar en el servidor</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>El servidor está buscando…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Este servidor no busca, o rechaza todos los filtros que Provost conoce. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Búsqueda en el servidor: %n usuario encontrado.</numerusform>
            <numerusform>Búsqueda en el servidor: %n usuarios encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Cuenta %1; escriba más del nombre para ver los demás.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>También envió %n usuario que no coincide y que no se muestra: no filtra como dice.</numerusform>
            <numerusform>También envió %n usuarios que no coinciden y que no se muestran: no filtra como dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>Enviado como filtro: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>finalizada por desactivación</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>finalizada por eliminación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Diario de cambios…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Consultando el llavero de este equipo…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Este servidor: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Etiqueta en la ventana</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Solo lectura: nada que cambie algo sale de este equipo</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>La etiqueta aparece sobre la ventana y en todos los diálogos. Al activar o desactivar la solo lectura, el servidor se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Avisar en el escritorio cuando algo requiera su atención</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>Como máximo una cada cinco minutos, sin nombres, direcciones ni tokens. Provost debe estar abierto.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Este escritorio no muestra notificaciones de programas.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Nunca en estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Conservar en este equipo los usuarios y grupos de cada servidor</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Están ahí de inmediato en el próximo inicio, y también sin el servidor, para leer. Solo usted puede leer los archivos; no contienen claves ni tokens. Al desactivarlo se eliminan y el servidor se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Cada hora indica su diferencia con UTC, y, bajo el ratón, la hora del otro reloj.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Lista de servidores</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Direcciones, nombres y etiquetas como archivo para colegas o para otros equipos. No contiene ninguna clave: quien lo importa introduce la suya, y para un servidor cuya dirección se conoce aquí se mantiene la clave.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Todo lo que está configurado en él como un solo documento: expórtelo, compárelo con un archivo, aplique un archivo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Administrado: la directiva de este equipo desactiva las notificaciones.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Administrado: la directiva de este equipo no conserva ninguna copia de ningún servidor.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Administrado: la directiva de este equipo nombra este servidor, con su etiqueta.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Administrado: la directiva de este equipo abre todos los servidores solo para lectura.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Red (administrada)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>Lo decide la directiva de este equipo, digan lo que digan las opciones de red propias de un servidor.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Administrado: la directiva de este equipo no permite escribir listas en archivos.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>Enlaces de configuración</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Quien tenga un enlace así configura la conexión de una cuenta, sin iniciar sesión. Una cuenta tiene un solo enlace a la vez: otro le pone fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>Se muestra solo esta vez. Envíelo únicamente a quien configura la conexión, por un medio en el que confíe.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>El enlace</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Eliminar el enlace…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Cargando los enlaces…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Ningún enlace</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Nadie puede configurar una conexión mediante un enlace.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Indique para qué cuenta.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>¿Eliminar el enlace de «%1»?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Quien lo tenga ya no podrá usarlo. Lo que se configuró con él se mantiene.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Eliminando el enlace…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Esta cuenta tiene un enlace, que termina en cuanto se crea otro. Vuelva a pulsar el botón para crearlo.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Válido hasta</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base de SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Campo único</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Copiar el token del llavero de este equipo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token de esta conexión</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Pegar el token</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Solo lee, con el token de esta conexión. Se marca como suyo, así que nunca cuenta como llamada de %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Ningún token de esta conexión es válido, así que nadie puede usarla.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Generar un token…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>El token de esta conexión nunca llegó. Nadie lo tiene; genere otro.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Generar otro…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 en el llavero</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>El token está en el portapapeles durante medio minuto.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>El llavero de este equipo no tiene ningún token para esta conexión. Péguelo, o genere otro.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>El llavero de este equipo no responde. Pegue el token, o genere otro.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>La conexión funciona: el servidor dejó que esta consola leyera con el token.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>La prueba falló. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>ninguno válido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Examina el punto de conexión con quince comprobaciones.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Probar un usuario de muestra…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Indica qué encontraría mal este servidor en un usuario. No se envía nada.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Esta API no indica adónde llama su proveedor de identidades ni con qué token. Ambos datos están en el panel de administración del producto.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>El token de esta conexión nunca llegó, y no hay forma de obtener otro. Elimine la conexión y vuelva a crearla.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Mientras está desactivada, este servidor responde a %1 como si todo se hiciera, y lo descarta: lo que cambia allí entretanto se pierde sin aviso. Haga que %1 sincronice todo de nuevo después de reanudarla.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>se puede mostrar en cualquier momento</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>se mostró una vez, cuando se creó</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Buscar una tecla, o lo que hace</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Ninguna tecla hace eso. Ctrl+K encuentra lo que se puede hacer sin una.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>El token de “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Este servidor conserva legible el token y, mientras exista la conexión, lo muestra en cualquier momento a quien tenga una clave de su API. No se puede reemplazar. Guarde esas claves tan seguras como el token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Se emite un segundo token. Hasta que finalice el antiguo funcionan ambos: nada se detiene.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Usted lo introduce en %1, en el campo “%2”.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost espera hasta que se vea a %1 con él. Sus propias pruebas no cuentan.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Solo entonces finaliza usted el antiguo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Reemplazar el token de “%1”</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Emitir el segundo token y mostrarlo</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>El token que se reemplaza</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Usted ve en %1 que sincroniza con él: este servidor no lo indica.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>La directiva de este equipo no permite guardar copias, ni por tanto pruebas.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Mostrar los casos y sus pruebas</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Mostrar el registro de este programa</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Tokens de todas las conexiones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Ir a la conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Cargando los tokens…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Cambie el filtro para ver los demás elementos.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Ningún token</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Ninguna conexión tiene un token que no se haya revocado.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>%1 tokens hasta ahora</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 tokens; faltan los de algunas conexiones.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 de %2 tokens, completo</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordar…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Guardar como calendario…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Guardar los días en que terminan los tokens</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Tokens de Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Tokens de Provost (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>Se guardó %n día como %1. No contiene ningún secreto ni el nombre de ninguna persona.</numerusform>
            <numerusform>Se guardaron %n días como %1. No contiene ningún secreto ni el nombre de ninguna persona.</numerusform>
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
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Se puede usar para</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nunca recibido</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sin expiración</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>puede finalizar</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>se reemplazará</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>espera su primer uso</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>de %1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>recordatorio dentro de %n día</numerusform>
            <numerusform>recordatorio dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>ha llegado el recordatorio</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>El token de %1 termina</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>A partir de entonces se rechaza a %1 en %2 (%3).
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Reemplazar el token de %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Un recordatorio establecido en Provost; el token de %1 en %2 (%3) no tiene una expiración conocida.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>¿Revocar el token %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Quien lo usa recibe un rechazo a partir de la próxima solicitud. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Revocando el token…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Forma parte de un reemplazo en curso, que termina con él.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>Es el último token válido de esta conexión. Sin él, %1 no puede acceder al producto de ninguna manera.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>¿Finalizar sin prueba el token antiguo de “%1”?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>No se ha visto a %1 con el token nuevo. Si aún tiene el antiguo, recibe rechazos a partir de su próxima solicitud, hasta que alguien introduzca allí el token nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Finalizar el token antiguo</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Finalizando el token antiguo…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>¿Conservar el token antiguo de “%1”?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>El token nuevo se revoca; el antiguo sigue funcionando, y todo queda como antes.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Revocar el token nuevo</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Continuar con el nuevo</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Revocando el token nuevo…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 ya usa el token nuevo. Recibe rechazos hasta que se vuelva a introducir allí el antiguo.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>¿Emitir otro token nuevo para “%1”?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>El token nuevo que nadie tiene se revoca, y en su lugar se emite otro, que se muestra una sola vez. El token antiguo sigue funcionando.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Emitir otro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Revocando el token que nadie tiene…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Aquí no se sabe si %1 usa el token nuevo. Si aún tiene el antiguo, recibe rechazos a partir de su próxima solicitud, hasta que alguien introduzca allí el token nuevo. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Leer usuarios</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Escribir usuarios</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Leer grupos</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Escribir grupos</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Por ejemplo: producción de Okta</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>Desde cualquier lugar, o por ejemplo 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Solo funciona desde estas direcciones</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>No expira</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Se puede usar para</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Elija al menos una cosa para la que se pueda usar el token.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Una de las direcciones no es una dirección ni una red. Escriba las redes como 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Copiar el token para “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Guardarlo en el llavero de este equipo, para poder probar la conexión</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Lo he guardado en otro lugar</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Se pone en verde por sí solo. Su propia prueba no cuenta.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>El llavero de este equipo no está disponible, así que el token solo se conserva hasta que se cierre Provost. Cópielo ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copiado. El portapapeles se borra dentro de %n s y no guarda historial de ello.</numerusform>
            <numerusform>Copiado. El portapapeles se borra dentro de %n s y no guarda historial de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>El token ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>El token funciona: el servidor dejó que esta consola leyera con él.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>La prueba falló. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>El token se perdería definitivamente. Cópielo, o marque que lo ha guardado.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>La primera solicitud de %1 llegó. Hora: %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>Se espera la primera solicitud de %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Finalizar el token antiguo</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Se puede pulsar en cuanto se haya visto al proveedor de identidades con el nuevo.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Copiar la hoja de entrega</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>El token está en el portapapeles. Péguelo primero; después copie la hoja.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>La hoja está en el portapapeles, sin el token.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>Se muestra solo esta vez. El servidor conserva únicamente su hash, así que nadie puede volver a mostrarlo.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>El servidor lo conserva legible, y lo vuelve a mostrar a quien tenga una clave de su API.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>Se muestra solo esta vez, y el servidor no lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Péguelo en el campo “%1” de %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Este servidor indica a lo sumo cuándo se sincronizó por última vez. Consulte también el proveedor de identidades.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>El token antiguo ha terminado: hasta entonces se rechazan sus solicitudes.</translation>
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
        <translation>Expira</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>Usado</translation>
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
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Varios tokens pueden ser válidos a la vez. El servidor solo conserva hashes; un token que ya nadie tiene se puede revocar.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Cargando los tokens…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Ningún token</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Nadie puede usar esta conexión hasta que se genere uno.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generar…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordar…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>En este servidor, una conexión tiene un solo token a la vez, del que solo se conserva un hash. Otro token lo finaliza de inmediato.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Ya tiene su token. Reemplace ese en su lugar.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Varios tokens pueden ser válidos a la vez. Uno que ya nadie tiene se puede revocar.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>El recorrido no llegó a su fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>Se guardó %n imagen.</numerusform>
            <numerusform>Se guardaron %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>La lista %1 no tiene ninguna fila con “%2”.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>No hay ningún campo %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>No se puede pulsar el botón %1.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>No se puede elegir la entrada de menú %1.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>El botón %1 no abre ningún menú.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 Hechos %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>El proveedor de identidades es la fuente autorizada de uno de ellos, y puede deshacer esto con su próxima sincronización. Para que perdure, cámbielo también allí.</numerusform>
            <numerusform>El proveedor de identidades es la fuente autorizada de %n de ellos, y puede deshacer esto con su próxima sincronización. Para que perdure, cámbielo también allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Nadie más tiene el rol %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>no tienen ningún rol que perder</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>pierden %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>El inicio de sesión se rechaza de inmediato, las sesiones terminan y la licencia queda libre. Los grupos y el perfil se mantienen. Reactivar devuelve el acceso, pero no las sesiones.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: desactivado.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>¿Reactivar %1?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>Se vuelve a permitir iniciar sesión, se ocupa una licencia si hay alguna libre, y los roles se deducen de los grupos tal como están ahora.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reactivando…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>pueden volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: reactivado.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>El usuario vuelve con el mismo id, perfil e historial, y a los grupos que aún existen. Aquí no se puede deshacer, pero se puede desactivar al usuario.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>vuelven</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: restaurado.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>¿Finalizar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Todas las sesiones terminan de inmediato, sea cual sea la conexión por la que llegó la persona. Quien está activo puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Finalizar las sesiones</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Finalizando sesiones…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>quedan sin sesión en todas partes</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: todas las sesiones finalizadas.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>No hay ningún usuario ni grupo sin conexión.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>usuarios y grupos sin conexión</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>¿Quitar %1 sin conexión?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>Su conexión se eliminó, y ningún proveedor de identidades los alimenta ya. Quien vuelva después será un usuario nuevo, salvo que el servidor conserve unos días los usuarios eliminados.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>usuarios que se quitan</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>grupos que se quitan</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Nadie más tiene ninguno de los roles %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>El usuario del archivo está como estaba entonces.</numerusform>
            <numerusform>Los %n usuarios del archivo están como estaban entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>¿Recuperar %1?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>Esto es lo que contiene el archivo, comparado con lo que el servidor tiene ahora. Los perfiles y grupos quedan como están ahora; se ocupa una licencia si hay alguna libre.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>desactivado → activo</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>eliminado → de vuelta, con los grupos que aún existen</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>están eliminados definitivamente; solo su proveedor de identidades puede recuperarlos</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: recuperado.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>No se puede recuperar a nadie</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>eliminado → de vuelta, y desactivado como en el archivo</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Usuarios eliminados definitivamente</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Quien aprovisiona este servidor puede deshacer esto con la próxima sincronización. Para que perdure, cámbielo también allí.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>Al servidor se le dice que el usuario no está activo, y nada más. Lo que sigue depende del producto: la mayoría rechaza el inicio de sesión, algunos finalizan las sesiones.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>se desactivan</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>Al servidor se le dice que el usuario está activo, y nada más. Lo que sigue depende del producto.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>licencias quedan libres</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sesiones terminan ahora</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Solo se envía lo que usted cambia; un campo vacío quita el atributo.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>¿Cambiar %1?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Una sola solicitud indica solo lo que es distinto.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: cambio realizado.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>¿En qué grupo?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>¿Poner %1 en %2?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Cien personas en cada solicitud, y no se toca a nadie más del grupo. Si una solicitud falla, lo que hicieron las demás se mantiene.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Poner en el grupo</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Cambiando el grupo…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entran en el grupo</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>Puestos en %2: %1.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Los proveedores de identidades encuentran a un usuario por el nombre de usuario o el id. externo. Uno que ya no encuentre a este usuario puede crear otro.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>¿Quién lo tiene?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 estaba %2 y está %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 tenía %2 y tiene %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 tenía el nombre de usuario %2 y tiene %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 tiene ahora otra conexión.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>El usuario elegido</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>Recurso SCIM del usuario</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Sobre el usuario</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM sin formato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Solicitudes sobre el usuario</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Grupos y rol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>licencia en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Había %1 de ellos, y hay %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Eliminado, queda %n día</numerusform>
            <numerusform>Eliminado, quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Eliminación definitiva: %1</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Buscar un usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Cambie la búsqueda o los filtros para ver los demás.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Cargando los usuarios…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Configure primero una conexión. Los usuarios aparecen aquí por sí solos cuando su proveedor de identidades llama.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 está configurada, pero su proveedor de identidades nunca ha llamado. Los usuarios aparecen aquí por sí solos cuando lo haga.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Los proveedores de identidades han llamado, pero no han enviado ningún usuario. Los usuarios aparecen aquí por sí solos cuando lo hagan.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Aún no se ha aprovisionado a nadie</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Finalizar sesiones…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Estos usuarios se conservaron cuando se eliminó su conexión. Ningún proveedor de identidades los cambia ni los quita ya.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Quitar todos…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>¿Están fuera?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Restaurar usuarios de un archivo…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 de %n usuario</numerusform>
            <numerusform>%1 de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Ningún usuario activo o desactivado coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n usuario eliminado sí coincide. Un usuario eliminado se puede restaurar hasta que termine el periodo de gracia.</numerusform>
            <numerusform>%n usuarios eliminados sí coinciden. Un usuario eliminado se puede restaurar hasta que termine el periodo de gracia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Mostrar los eliminados</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Qué ha cambiado desde…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>El servidor no enumera a nadie. Los usuarios aparecen aquí por sí solos cuando lo haga.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Poner en un grupo…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparar con una lista del proveedor de identidades…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>Coinciden %1 de %2, búsqueda hecha aquí</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Comparado con lo que dejó %1 %2.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Solo se acepta https, excepto para un servidor de este equipo. Una clave enviada por http se podría leer por el camino.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Le damos la bienvenida a Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Vea y dirija quién está aprovisionado, desde qué proveedor de identidades y con qué rol.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>Las claves están en el llavero de este equipo. Provost no habla con ningún servidor más que el suyo.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Iniciar un servidor local</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Un servidor de aprovisionamiento completo en este equipo, con una organización de ejemplo. Ideal para probar.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>Introduzca la dirección del servidor, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Esta no es la dirección de un servidor. Tiene la forma %1, sin nombre de usuario, signo de interrogación ni #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Red avanzada…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Nombre en la lista de servidores (opcional)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Cuando una dirección sirve a varios inquilinos y el token decide cuál, un nombre propio mantiene cada uno junto a los demás.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>¿Y si %1 estuviera en otros grupos?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Marque los grupos que quiera probar. El servidor calcula el rol; no se cambia nada, y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Otro grupo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>¿Qué grupo?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Sigue igual: %1</translation>
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
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
        <translation>no se indica</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
