<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>Abrir o servidor salvo com este endereço.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>Manter nesta pasta as configurações e o banco de dados do servidor local.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>Abrir todos os painéis e caixas de diálogo, salvar aqui uma imagem de cada um e encerrar.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>Abrir o servidor local, com uma organização de exemplo se ele estiver vazio.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>Ver e controlar quem é provisionado, e por qual provedor de identidade.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>Somente os painéis, com esta palavra no fim do nome de cada imagem.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>Usar este idioma, por exemplo de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>Examinar um endpoint SCIM sem abrir janela; “provost check --help” explica mais.</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>Ensaiar ali o que um provedor de identidade faz; “provost rehearse --help” explica mais.</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>Testar ali, regra por regra, o que a RFC 7643 e a RFC 7644 exigem; “provost conformance --help” explica mais.</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Exibir a configuração de um servidor Provost; “plan URL” a compara com um arquivo e “apply URL” a aplica. Cada comando tem seu “--help”.</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>Adotar esta lista de servidores ou comparar esta configuração com o servidor que é aberto. Nada muda antes de você concordar.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>“%1” não é um comando nem um arquivo.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>Configurações de todo o servidor</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>Função “%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Conta “%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>Conexão “%1” de “%2”</translation>
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
        <translation>%1: %2 em vez de %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>Funções que serão criadas</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>Contas que serão criadas</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>Conexões que serão criadas, sem token</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>Webhooks que serão criados; seus segredos são mostrados uma única vez</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Criação: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>Configurações de todo o servidor que serão alteradas</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>Funções que serão alteradas, para todos que as têm</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Contas que serão alteradas</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>Conexões que serão alteradas</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>Webhooks que serão alterados</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alteração: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>Funções que serão removidas</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>Conexões que serão removidas: seus tokens são encerrados, e seus usuários e grupos ficam sem conexão</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>Webhooks que serão removidos</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Remoção: %1</translation>
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
        <translation>%1 criações, %2 alterações, %3 remoções</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 contém algo que não foi aceito.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrija os dados e tente novamente.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 não aceitou a chave.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>Insira uma chave ainda válida; quem administra o servidor pode fornecer uma nova.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>Sua função não permite isto: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>Peça a um operador com a função Owner ou Admin que faça isso ou que altere sua função.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 não existe mais, ou você não tem permissão para ver.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Atualize a lista para ver o que existe agora.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 entra em conflito com o que já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>Escolha outro nome, ou veja quem já usa este.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>Outra pessoa alterou %1 enquanto isso.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Veja o novo estado e faça sua alteração novamente.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 excede o tamanho que o servidor permite.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>Reduza o tamanho ou divida em partes.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 pede menos solicitações ou uma consulta mais restrita.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>Este servidor não consegue fazer isto: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>Pergunte a quem administra o servidor se uma versão mais nova consegue.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 está inacessível.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>Verifique o endereço, a rede e o proxy; depois tente novamente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Tente novamente; se continuar assim, fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1 parou antes do fim por cancelamento.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Inicie novamente quando quiser.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>Não foi possível verificar o certificado de %1, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 redirecionou para outro lugar, e sua chave não foi enviada para lá.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>Se você confia no novo endereço, insira-o manualmente como endereço do servidor.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 respondeu algo que não segue este protocolo.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>Verifique se o endereço é o da API e não o de uma página da Web.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 falhou enquanto processava a solicitação.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>Tente novamente; se continuar assim, envie os detalhes a quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1: não foi possível ler ou gravar.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>Verifique se há espaço em disco e se a pasta pertence a você.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 vem de uma versão mais nova do Provost e ficou como está.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>Instale essa versão ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>O chaveiro deste computador não respondeu para %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>Desbloqueie o chaveiro e tente novamente; até lá, a chave fica na memória somente nesta execução.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Aguarde um momento e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Tente novamente em %n segundo.</numerusform>
            <numerusform>Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 está indisponível no momento.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 está indisponível no momento e informa: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>Nada é alterado em %1 a partir daqui, e nada foi enviado: o perfil é somente leitura.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>Se não for isso o que você quer, desative a opção para este servidor nas configurações.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>Nada é alterado em %1 a partir daqui, e nada foi enviado: a política deste computador abre todos os servidores somente para leitura.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>Se não for isso o que você quer, fale com quem gerencia este computador.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>O proxy</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>Verifique o proxy em “Rede avançada…” ou nas configurações deste computador, ou fale com quem cuida da rede.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1, que dá acesso a %2, tem um nome que ninguém conhece.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1, que dá acesso a %2, não responde.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1, que dá acesso a %2, não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1, que dá acesso a %2, exige um nome de usuário e uma senha que aceite.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>Insira-os em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>Este computador não informou a tempo qual proxy leva a %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>As configurações dele talvez indiquem um script que não pode ser carregado. Escolha um proxy, ou nenhum, em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 não deixa passar solicitações para %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>O certificado de %1 expirou, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>Quem administra o servidor precisa renová-lo. Se o relógio deste computador estiver errado, acerte-o.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>O certificado de %1 ainda não é válido, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>Veja se o relógio deste computador está certo; se estiver, o servidor usa seu certificado cedo demais.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>O que responde em %1 apresenta um certificado para outro nome, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>Verifique o endereço; se estiver certo, quem administra o servidor precisa de um certificado para este nome.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 apresenta um certificado autoassinado, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>Compare a impressão digital, que está nos detalhes, com a informada por quem administra o servidor; depois adicione o certificado em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>O certificado de %1 é de uma autoridade em que este computador não confia, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>Verifique o endereço; se sua organização tem uma autoridade de certificação própria, adicione o certificado dela em “Rede avançada…”, ou peça que ela seja incluída entre as que este computador considera confiáveis.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>Algo que inspeciona conexões criptografadas respondeu no lugar de %1, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>Peça a quem cuida da rede ou do antivírus que não inspecione este endereço, ou que faça este computador confiar na autoridade usada.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>O certificado de %1 foi revogado pela autoridade que o emitiu, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>Não use este servidor até que o certificado seja substituído por quem o administra.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 oferece somente criptografia antiga ou fraca demais, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>Quem administra o servidor precisa permitir TLS 1.2 ou mais recente, com uma chave longa o suficiente.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 exige um certificado de cliente, e nenhum foi apresentado.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>Escolha o arquivo do seu em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>O certificado de cliente para %1 expirou.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>Peça um novo a quem o emitiu e escolha o arquivo dele em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 não conhece a autoridade que emitiu o certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>Escolha em “Rede avançada…” o certificado que foi emitido para este servidor.</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>O certificado de cliente não serve para provar a %1 quem está chamando.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>Peça um cujo uso estendido de chave seja autenticação de cliente.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 não aceitou o certificado de cliente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>Pergunte a quem administra o servidor se ele ainda é reconhecido lá.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>Não é possível abrir o certificado de cliente em %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>Verifique se o arquivo existe e se a senha está certa. Não é possível usar uma chave em cartão inteligente ou no repositório do sistema; precisa ser um arquivo PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>Verifique o endereço; os detalhes mostram do que o TLS reclamou.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>Não foi possível carregar o script que indica por qual proxy %1 é acessado.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>Veja o motivo nos detalhes. Corrija o endereço dele em “Rede avançada…” ou escolha um proxy lá.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>O script que indica por qual proxy %1 é acessado não indicou nenhum que possa ser usado.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>Envie os detalhes a quem cuida do script ou escolha um proxy em “Rede avançada…”.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>A política deste computador não permite que o Provost se comunique com %1. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>Quem está em vários grupos tem a função da primeira regra que se aplica.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>Quem está em vários grupos tem as funções de todas as regras que se aplicam.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>Quem está em vários grupos tem a mais alta das funções.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>regra %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>Ele se chamava %1 até %2; a regra foi mantida.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>Outro grupo tem agora o nome pelo qual este é conhecido. Ele não recebe nada por isso.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>Quem está em vários grupos tem a função da última regra que se aplica.</translation>
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
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>primeiro nome</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>outros e-mails</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>ID externo</translation>
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
        <translation>funções</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>número de membros</translation>
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
        <translation>%1: %2 em vez de %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>reativado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>de volta após ter sido excluído</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>excluído permanentemente</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>entrou no grupo %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>saiu do grupo %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>entre %1 e %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1, entre %2 e %3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>O próprio servidor informa isso, e quando foi.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>Ninguém informou isso: este computador descobriu comparando o que o servidor tinha em um momento com o que tinha em outro.</translation>
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
        <translation>Não se sabe o que havia antes: a cópia local deste servidor não pode ser mantida neste computador. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>Não se sabe o que havia antes: não é mantida cópia local deste servidor. As configurações ou a política deste computador a desativaram.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>Não se sabe o que havia antes: a cópia local ainda não esteve completa. A partir do fim do primeiro carregamento, o que muda é guardado.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>Conhecido desde %1; nada se sabe de antes.</translation>
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
        <translation>Login</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>O usuário está ativo e pode entrar.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>Recusado: o usuário está desativado, última alteração em %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>Recusado: o usuário foi excluído em %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>Não informado por este servidor: o produto guarda as sessões para si.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>%n sessão ainda ativa.</numerusform>
            <numerusform>%n sessões ainda ativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Nenhuma sessão ativa.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Em nenhum grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>Ainda em %n grupo: %1.</numerusform>
            <numerusform>Ainda em %n grupos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>Em %n grupo, que não concede nada enquanto o usuário não está ativo: %1.</numerusform>
            <numerusform>Em %n grupos, que não concedem nada enquanto o usuário não está ativo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outros lugares</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>Nenhum outro usuário tem este endereço ou nome de usuário.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 em %2, por meio de %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não há mais</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>AINDA EXISTE</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>não informado por este servidor</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Uma licença da conta está em uso.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Nenhuma licença está em uso.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>Nenhuma função em vigor.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Em vigor: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>Não informado por este servidor: as chaves que o produto deu a esta pessoa são assunto do próprio produto.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>Ele pode trazer este usuário de volta na próxima sincronização. Encerre também lá o acesso da pessoa.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2), conta %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>conforme %1 em %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>nenhuma função</translation>
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
            <numerusform>%n pessoa está em %1 e %2.</numerusform>
            <numerusform>%n pessoas estão em %1 e %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>A regra %1 vem primeiro; a função é: %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>Vale a função mais alta: %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>Elas têm as duas funções, %1 e %2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>Decide a primeira regra que se aplica, de cima para baixo.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>De todas as regras que se aplicam, vale a função mais alta. A ordem não importa.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>Cada um tem as funções de todas as regras que se aplicam. A ordem não importa.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>Ninguém desta conta poderia mais gerenciar o provisionamento, por isso não é possível aplicar.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>Deixe com alguém uma função que possa, ou desative o autoatendimento desta conta.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>Os últimos que podem: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>A regra %1 vem por último; a função é: %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>Decide a última regra que se aplica, de cima para baixo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>%n delas tem a função %1, e ninguém mais desta conta a tem.</numerusform>
            <numerusform>%n delas têm a função %1, e ninguém mais desta conta a tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>%n delas tem a função %1; outras pessoas que a mantêm: %2.</numerusform>
            <numerusform>%n delas têm a função %1; outras pessoas que a mantêm: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>Mapeamentos de funções</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n item precisa de você</numerusform>
            <numerusform>%n itens precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nova conexão…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>Mostrar o quadro de tokens</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Exportar usuários…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Exportar grupos…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Mostrar o que foi recusado</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n regra espera por um grupo</numerusform>
            <numerusform>%n regras esperam por um grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>Abrir um log de um provedor de identidade…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>Examinar um endpoint SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>O que mudou desde…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>Exportar ou comparar a configuração…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Quem tem um nome que já está em uso?</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparar com uma lista do provedor de identidade…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Nenhuma função</translation>
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
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Com licença</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Sem licença</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>anteriormente %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>também %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>Ler provisionamento</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>Criar e alterar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>Ler usuários e atividade</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desativar usuários</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Verificar acesso</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>Criar e alterar conexões</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Excluir conexões</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>Gerenciar tokens</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>Alterar mapeamentos de funções</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>Ler usuários</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>Remover usuários</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Ler grupos</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Ler atividade</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Ler o log de auditoria</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gerenciar contas</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>Gerenciar configurações</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>Gerenciar permissões</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>Gerenciar operadores</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>Vê contas, conexões, mapeamentos de funções e permissões.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>Configura conexões, altera-as e pausa-as.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>Exclui conexões e deixa seus usuários e grupos.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>Gera, renova e revoga os tokens das conexões.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>Decide qual grupo concede qual função.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>Vê os usuários provisionados, com seus dados pessoais.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>Desativa, reativa e restaura usuários e encerra suas sessões.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>Remove usuários e grupos, junto com a conexão ou quando nenhuma os alimenta mais.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>Vê os grupos e quem está neles.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>Vê as solicitações dos provedores de identidade, com seus corpos.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>Vê o que os operadores alteraram, e quando.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>Pergunta, como o produto faz, quem pode entrar.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>Cria contas e decide sobre o autoatendimento delas.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>Altera configurações de todo o servidor.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>Decide o que cada função pode fazer.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>Cria e remove operadores, com funções que não podem mais do que a sua própria.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>O chaveiro deste computador não responde: chaves e tokens ficam na memória, somente nesta execução.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>Chaves e tokens ficam no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Diário de alterações</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>Encontrar qualquer coisa, inclusive texto colado</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>Ir para o primeiro painel; os outros vêm em seguida</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Recarregar tudo</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>Marcar a linha, onde linhas podem ser marcadas</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Marcar todas as linhas</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Sair do Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>Política deste computador</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>Arquivos de restauração</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>Iniciar uma nova conexão, de qualquer painel</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>Ir para a próxima parte da janela; com Shift, para a anterior</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copiar a célula</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar a linha</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>Cópias de servidores</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>Este computador informa: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>Nada de %1 pode ser guardado agora. Uma nova tentativa é feita a cada alteração.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>O arquivo é %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>A cópia anterior de %1 foi gravada por um Provost mais novo; ela foi posta de lado, e outra foi iniciada.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>Não foi possível ler a cópia anterior de %1; ela foi posta de lado, e outra foi iniciada.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>Um servidor deste tipo não tem configuração que o Provost possa exportar, comparar com um arquivo ou aplicar.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>Sua função não permite ver a configuração de todo o servidor.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>Mover os mapeamentos de funções escolhidos para cima; do mesmo modo, para baixo</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>Remover os mapeamentos de funções escolhidos</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>Explicar o código selecionado, ou a solicitação ou o incidente escolhido; senão, abrir o guia</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Abrir a linha escolhida</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>Sair de uma caixa de diálogo, de uma pesquisa ou da marcação; o que está em andamento é cancelado</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>Alterar o mapeamento de funções escolhido ou renomear a função</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>Encontrar uma tecla nesta lista</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (não pode ser lido, por isso tudo o que abrange está desativado)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (“%2” não pode ser usado, por isso tudo o que abrange está desativado)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>O Provost não pode se comunicar com nenhum computador além deste.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>O Provost só pode se comunicar com estes hosts: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Nenhum proxy é usado.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>Todo servidor em outro computador é acessado pelo proxy %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>Além das autoridades do sistema, mais %n é considerada confiável.</numerusform>
            <numerusform>Além das autoridades do sistema, mais %n são consideradas confiáveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>Casos e suas evidências</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>definida para esta conexão</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>definida para esta conta</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>definida para todo o servidor</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>mantido quando sua conexão foi excluída; as funções ficaram como estavam</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>enviado por %1 em %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>regra %1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>membro de %1 desde %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>também se aplica, mas concede uma função mais baixa do que outra</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>também se aplica, mas uma anterior já decidiu</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>nenhuma regra anterior se aplica</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>a única regra não se aplica</numerusform>
            <numerusform>nenhuma das %n regras se aplica</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>não há função padrão</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>função padrão %1, %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: não é necessária</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Por que nenhuma função?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>Por que %1?</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>o próprio provedor de identidade concedeu %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>desativado: quem não pode entrar não tem função</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>nenhuma função em vigor</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>função efetiva %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>não vale enquanto o usuário está desativado</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>também se aplica, mas o que o provedor de identidade concedeu tem precedência</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: não enquanto o usuário está desativado</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>também se aplica, mas uma posterior decidiu</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>nenhuma regra posterior se aplica</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>Este campo não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>Este tipo de servidor não é conhecido aqui.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>Aqui é esperado um nome.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>Este rótulo não é conhecido aqui.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>Aqui é esperado true ou false.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>Aqui é esperado um servidor, como objeto.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>Aqui é esperado um endereço que comece com https://, sem nome de usuário e sem ? e #.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Não é possível usar este nome.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>Este arquivo foi gravado por uma versão mais nova do Provost. Nada foi importado.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>Isto não é uma lista de servidores, ou não é uma que possa ser usada. Nada foi importado. Em %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Não foi possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>Importar estes servidores?</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>Nenhuma chave vem com uma lista. Um servidor cujo endereço já é conhecido aqui mantém sua chave; para todos os outros, inclusive os de endereço alterado, ela será pedida quando você os abrir.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Deixar a lista como está</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>Servidores que são somente leitura aqui e que depois poderão ser alterados</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>Servidores que serão adicionados</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>Servidores que receberão outro nome ou rótulo</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Isto não é um objeto JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>É esperada uma lista no formato %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>Aqui é esperada uma lista de no máximo %1 servidores.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>Este servidor aparece aqui duas vezes.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>Exportar a lista de servidores</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>A lista está em %1. Ela não contém nenhuma chave nem token.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Não foi possível gravar o arquivo: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>Importar uma lista de servidores</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>Todos estes servidores já estão aqui, tal como são.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>Este produto não é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>um provedor de identidade</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>provedor de identidade de %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>um operador</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguém desconhecido</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>criado por %1, %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>desativado por %1, %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>reativado por %1, %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>excluído por %1, %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>restaurado por %1, %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>provisionado novamente por %1, e assim de volta com o mesmo ID, %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>mantido sem conexão quando ela foi excluída por %1, %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: criado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: desativado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: reativado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: excluído por %1, %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: restaurado por %1, %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: provisionado novamente por %1, e assim de volta com o mesmo ID, %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>como outro usuário: mantido sem conexão quando ela foi excluída por %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>exclusão permanente em %n dia, %1</numerusform>
            <numerusform>exclusão permanente em %n dias, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>outro e-mail em vez de %1, %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>outro nome de usuário em vez de %1, %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>outro ID externo em vez de %1, %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>voltou como outro usuário com outro ID, criado por %1, %2</translation>
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
        <translation>Ainda não foi possível carregar nada deste servidor.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>Desatualizado: %1 de %2 usuários, %3 (situação: %4).</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>Carregando: %1 de %2 usuários até agora.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>Completo: %1 de %2 usuários, %3, %4</translation>
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
        <translation>inacessível</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>chave não aceita</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>Atualizado. Esta função não vê os usuários.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto atrasado em relação ao do servidor</numerusform>
            <numerusform>O relógio deste computador está %n minutos atrasado em relação ao do servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto adiantado em relação ao do servidor</numerusform>
            <numerusform>O relógio deste computador está %n minutos adiantado em relação ao do servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>Última situação, %4: %1 de %2 usuários, %3. O servidor ainda não respondeu.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>A cópia anterior não pôde ser usada e foi posta de lado</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>Incompleto: %1 de %2 usuários foram carregados.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>Não é possível manter uma cópia neste computador</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>Última situação: %1. Esta função não vê os usuários. O servidor ainda não respondeu.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>Desatualizado (situação: %1). Esta função não vê os usuários.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>Carregando. Esta função não vê os usuários.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>Talvez incompleto: %1 usuários, %2. O servidor envia sempre a mesma página, por isso não se sabe se há mais.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>Incompleto: %1 de %2 usuários, %3. O servidor conta mais do que envia, ou eles mudaram durante a leitura.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>Interrompido em %1 usuários, %3. O servidor conta %2 e envia mais sem parar.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>Incompleto: %1 de %2 usuários, %3. O servidor envia os outros sem um ID que possa ser usado.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>Tudo o que o servidor envia: %1 usuários, %3. Ele conta %2, o que está errado ou mudou enquanto isso.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>Completo: %1 de %2 usuários, %3. A lista de grupos do servidor não está completa: %4 de %5 estão aqui.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>Sessões da pessoa</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Encerrar todas as sessões…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>Pode ser restaurado por mais %n dia, até %1.</numerusform>
            <numerusform>Pode ser restaurado por mais %n dias, até %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>Uma licença da conta está em uso.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>Nenhuma licença está em uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n sessão ativa.</numerusform>
            <numerusform>%n sessões ativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>Este servidor não informa sobre sessões: o produto as guarda para si.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Encerrar esta sessão?</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>Quem está ativo pode entrar novamente.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>Encerrando a sessão…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>Nenhuma sessão ativa.</translation>
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
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>Pessoa, caminho, status</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>Ao vivo: novas solicitações aparecem automaticamente</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>Em pausa: novas solicitações esperam até que isto seja ativado</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Tipos de atividade</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Contando as solicitações…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Log de auditoria</translation>
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
        <translation>como o servidor as tinha, página por página</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 recebeu a resposta %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>pesquisa: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Abrir um log…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Um log de provisionamento do Microsoft Entra ID ou um System Log da Okta, em JSON ou CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>Abrir um log de um provedor de identidade</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>Logs (*.json *.jsonl *.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>você, que administra este serviço</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>o administrador do provedor de identidade</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>o fornecedor</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>Adicionar regras</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>Encontre um grupo ou informe um que virá</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>Grupos da conexão</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>Os membros dos grupos que você escolher têm a função. Nada é aplicado antes que você confirme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>Função que eles concedem</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>Esperar por um grupo que se chamará “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Adicionar %n regra</numerusform>
            <numerusform>Adicionar %n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>Nenhum grupo com este nome</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>Uma regra pode esperar por um grupo que o provedor de identidade enviará.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>Aconteceu %n vez desde %1, a última em %2.</numerusform>
            <numerusform>Aconteceu %n vezes desde %1, a última em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>Exemplo: %1 %2 recebeu a resposta %3 em %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>O servidor disse: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 foi recusado em %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 está sendo recusado em %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quem age: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>O trabalho de provisionamento é o que chama %1</translation>
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
            <numerusform>%n alteração não aplicada</numerusform>
            <numerusform>%n alterações não aplicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>Aplicar a %n usuário…</numerusform>
            <numerusform>Aplicar a %n usuários…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Aplicar a %n usuário</numerusform>
            <numerusform>Aplicar a %n usuários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>Alterar e testar…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Carregando o mapeamento…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>Não se sabe como esta conexão faz o mapeamento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>Os usuários chegam ao produto conforme o mapeamento padrão dele.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>Esta conexão mapeia os usuários à sua própria maneira.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>alterou a função padrão ou o autoatendimento</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>alterou o autoatendimento de uma conta</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>criou uma conta</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>alterou o plano ou as licenças de uma conta</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>criou uma conexão</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>excluiu uma conexão</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>alterou uma conexão</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>removeu usuários e grupos sem conexão</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>executou alterações retidas</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>rejeitou alterações retidas</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>alterou um mapeamento de atributos</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>criou um operador</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>removeu um operador</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>renovou a chave de um operador</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>confirmou um pré-requisito</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>retirou um pré-requisito</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>alterou por quanto tempo os dados são guardados</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>criou uma função</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>excluiu uma função</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>alterou uma função</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>cancelou uma substituição de token</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>concluiu uma substituição de token</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>iniciou uma substituição de token</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>alterou regras de funções</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>teve a ação recusada pelo autoatendimento</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>gerou um token</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>revogou um token</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>desativou um usuário</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>encerrou as sessões de um usuário</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>reativou um usuário</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>restaurou um usuário</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>removeu um grupo</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>substituiu um token imediatamente</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>A alteração escolhida</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Carregando o log de auditoria…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Nenhuma alteração encontrada</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Altere a pesquisa para ver os outros.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>O que os operadores alteram neste servidor aparece aqui, com quem fez e quando.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>As %1 alterações mais recentes; as mais antigas vêm em seguida no fim da lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>%n alteração, não há mais</numerusform>
            <numerusform>Todas as %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>Pessoa, ação, conta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>como o servidor as tinha, página por página</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>O que sairia deste computador</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Arquivos do pacote</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>O arquivo escolhido</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>Pessoas aparecem como números, credenciais como impressões digitais, e de outros textos pessoais só se diz o tamanho. Quem é quem fica com o caso neste computador. Leia cada arquivo antes de salvar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>Montando o pacote…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>Próximo trecho substituído</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Deixar este arquivo de fora</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Um arquivo ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>O chaveiro deste computador não abriu, então os arquivos só podem ser comparados com os segredos desta sessão. O que tem a forma de uma credencial é retirado mesmo assim.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>Incluir este arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>%n vez uma pessoa</numerusform>
            <numerusform>%n vezes uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>%n vez uma credencial</numerusform>
            <numerusform>%n vezes uma credencial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>%n vez outro texto</numerusform>
            <numerusform>%n vezes outro texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>Substituído aqui: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Salvar o pacote</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>Já existe algo em %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Já existe um arquivo %1. Ele seria substituído.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>Nada foi salvo: um segredo que este computador conhece está em %1, linha %2, coluna %3. Deixe esse arquivo de fora ou retire a evidência do caso.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n trecho substituído</numerusform>
            <numerusform>%n trechos substituídos</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Progresso</translation>
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
        <translation>comprovado</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecido</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>não oferecido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>O servidor não diz se consegue.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>O servidor diz que consegue.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>O servidor diz que não consegue.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>O que se guarda das solicitações não mostra isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n solicitação usou isso.</numerusform>
            <numerusform>%n solicitações usaram isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>%n solicitação que usou isso foi recusada, com %1.</numerusform>
            <numerusform>%n solicitações que usaram isso foram recusadas, a mais recente com %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>Nenhuma solicitação usou isso ainda.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>Alterar uma parte (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>Várias em uma solicitação (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>Filtrar listas</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>Classificar listas</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>Versões (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>Paginar por cursor</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>Alterar senhas</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>Testar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>O que o servidor diz (ServiceProviderConfig), comparado com as %1 solicitações mais recentes desta conexão.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>Não foi possível perguntar ao servidor o que ele consegue fazer.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>O servidor diz que não consegue fazer isto, por isso não é testado.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>Não se perguntou ao servidor se ele consegue.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>Nenhuma solicitação mostrou isso ainda: só as respostas 304 e 412 mostram.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 O que as %2 solicitações mais recentes desta conexão mostram está abaixo.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 Ele diz isso a todos; para testar o que ninguém usou ainda, cole o token em “Configuração”, pois o chaveiro deste computador não fornece nenhum para esta conexão.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>O teste precisa do token desta conexão, e o chaveiro deste computador não fornece nenhum. Cole-o em “Configuração”.</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>Informar de quem é o token (/Me)</translation>
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
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>Verificação de um endpoint</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>Histórico de uma pessoa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixado</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 é %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>O que está fixado ao caso</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>A evidência escolhida</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>O que foi fixado fica neste computador, só para você, como era então. Cada caso some no seu dia.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lendo os casos…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Excluir o caso</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>Retirar esta evidência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>Criar um pacote para repassar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Nenhum caso ainda</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>Fixe um incidente, uma solicitação, uma verificação ou o histórico de uma pessoa para começar um.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>Nada está fixado a ele</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>O que está fixado a este caso pode não existir mais em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>Não pode ser lido e pode ser excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Excluído em</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>Certificados que o servidor apresenta</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>até %1</translation>
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
        <translation>Impressão digital SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Foi desfeito.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>Cancelado. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. Falhou para %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Tentar os outros novamente</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Nada foi alterado, pois a situação já não é esta. %1</translation>
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
        <translation>Nenhum token foi recebido. Ele é a primeira linha da entrada padrão.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>A primeira linha da entrada padrão não é um token. Ele fica sozinho ali, sem a palavra Bearer e sem espaços.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Não é possível consultar o chaveiro deste computador: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>O chaveiro não tem token para este endereço. Guarde um com a conexão no Provost, ou forneça-o pela entrada padrão.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Não foi possível gravar o relatório: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>A política deste computador não permite gravar relatórios em arquivos.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>Examinar um endpoint SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>O achado escolhido</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado e recebido</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>Como guardado no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>Este não é o endereço de um endpoint SCIM. Ele tem a forma https://scim.example.com/scim/v2; http só é possível para este computador.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>Insira o token deste endpoint, sozinho e sem a palavra Bearer. Ele vai para este endereço e para nenhum outro lugar, e é esquecido ao fechar esta caixa de diálogo.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>Somente lê: nada é alterado, nem aqui nem lá. O token vai para este endereço e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Nada foi examinado ainda</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>Quinze verificações dizem em até dez segundos o que está errado, quem deve agir e o que fazer.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>Página (*.html);;Para programas (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>Examinar: somente leitura</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>Ensaiar: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>A política deste computador não permite alterar nada: um ensaio não é possível.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>Este servidor está aberto somente para leitura: um ensaio, que grava, não é possível a partir daqui.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>Em %1 isto será criado, alterado e excluído novamente: %2. Nada mais é alterado. Pressione “%3” para começar.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>Criar e ensaiar</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Ensaiando…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>Interrompido. O que foi criado está sendo removido…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Ensaiar…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>Grava: dois usuários e um grupo são inventados, passam por todo o seu ciclo de vida e são removidos. Nada mais é alterado. O token vai para este endereço e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Nada foi ensaiado ainda</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>Cada etapa mostra o que foi enviado, o que voltou e o que era esperado, e por que isso importa.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>Verificar a conformidade com a RFC 7643 e a RFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>Testando regra por regra…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Criar e verificar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>Grava: alguns usuários e grupos são inventados, %n regra é testada com eles, e eles são removidos. Nada mais é alterado. O token vai para este endereço e para nenhum outro lugar.</numerusform>
            <numerusform>Grava: alguns usuários e grupos são inventados, %n regras são testadas com eles, e eles são removidos. Nada mais é alterado. O token vai para este endereço e para nenhum outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>Cada regra mostra o que foi enviado, o que voltou e o que a RFC exige. O relatório as conta seção por seção, para que dois servidores possam ser comparados.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>Certificados que o servidor apresentou</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>O que foi encontrado e o que fazer</translation>
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
        <translation>(sem o token)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>O que fazer (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado e recebido</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>Endpoint SCIM %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1, %2 ms. Somente leitura; nada foi alterado. Os tokens e o que o servidor informa sobre pessoas foram omitidos.</translation>
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
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Redefinir as colunas</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>Um nome, um ID, um comando ou uma mensagem de erro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>O servidor local foi encerrado inesperadamente. Nada do que ele havia confirmado se perdeu.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>O chaveiro deste computador não aceitou a chave, por isso ela fica na memória somente nesta execução. Desbloqueie o chaveiro e abra o servidor novamente para guardá-la.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Recarregar tudo</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>Mudar para outro servidor…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Sair do Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>Outro programa usa a porta %1 deste computador, por isso o servidor local está desta vez em %2. Encerre esse programa e inicie o Provost novamente para tê-lo onde estava; nada dele se perdeu.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 saiu da lista, mas o chaveiro deste computador não confirmou que suas chaves foram removidas. Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>O servidor local não pode ser iniciado, pois o programa provostd não está neste computador. Instale o Provost novamente com seu servidor, ou conecte-se a um servidor executado em outro lugar.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>Mostrar o diário de alterações</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>Mostrar horários pelo relógio deste computador</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostrar horários em UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>Abrir as configurações e os atalhos</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Encontrar um atalho de teclado</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>Em %1 não há servidor Provost, ou há um antigo: nada ali tem configuração. O endereço é o que o Provost abre, sem /admin e sem /scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>O documento não pode ser usado como está: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>Chave de administração: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>Nenhuma chave foi recebida. Ela é a primeira linha da entrada padrão.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>A primeira linha da entrada padrão não é uma chave. Ela fica sozinha ali, sem a palavra Bearer e sem espaços.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>Não é possível consultar o chaveiro deste computador: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>O chaveiro não tem chave para este endereço. Abra o servidor uma vez no Provost, ou forneça a chave pela entrada padrão.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Não é possível gravar o arquivo %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>Plano: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>Em %1 será feito o seguinte:
%2
%3
Digite “%4” para continuar: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>Nada foi feito: o servidor ou o documento não é mais o mesmo de quando esse plano foi feito. Faça um novo plano e examine-o.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>Nada foi feito: novos webhooks recebem segredos que são informados uma única vez. Indique um arquivo para eles com --secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>O servidor mudou enquanto isso, por isso o plano não vale mais. Faça um novo plano e examine-o.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>Não se sabe se isto foi feito: %1 Faça um novo plano, que diz o que ainda falta fazer.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>Tudo foi feito, mas os segredos dos novos webhooks não puderam ser gravados e se perderam: %1. Crie novos para esses webhooks.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>A política deste computador não permite exportar nada.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>A política deste computador não permite alterar nada em servidores.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 é somente leitura no Provost: nada é alterado ali a partir deste computador. Se não for isso o que você quer, desative a opção para este servidor nas configurações.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>Quando a entrada padrão não é um terminal, não é possível perguntar a ninguém: informe o resumo (digest) de um plano com --plan, ou use --yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>Não é possível ler a lista de servidores do Provost, por isso não se sabe como este é acessado e se pode ser alterado a partir daqui.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>Configuração deste servidor</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>Como documento</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>Funções e o que elas podem fazer, contas, conexões com suas regras, mapeamentos de atributos e limites, e webhooks: um único arquivo JSON para guardar em um repositório ou usar em outro servidor. Sem chaves, tokens, outros segredos, operadores, usuários e grupos.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>Comparar com um documento</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>Mostra o que seria criado, alterado e removido aqui para que o servidor fique como o arquivo diz. Só isso não altera nada.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Arquivo de configuração</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar a configuração</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lendo a configuração…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>A configuração está em %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>Comparando com o servidor…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>O documento não pode ser usado como está: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>Deixar este servidor como o documento diz?</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>Tudo é feito, ou nada. O que é removido aqui não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>Aplicar o documento</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>Aplicando o documento…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Cada alteração</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>Primeiro, a configuração atual é gravada em %1.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>Gravando a configuração atual…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>O servidor está como o documento diz.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>O servidor já está como o documento diz: nada mudaria.</translation>
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
        <translation>com falhas</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>em silêncio, última chamada %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>ativa, %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>nenhum válido</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nunca recebido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>não expira</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 chama cerca de uma vez por minuto.</numerusform>
            <numerusform>%1 chama a cada %n minutos, aproximadamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 chama a cada poucas horas.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 chama quando algo muda lá, por isso o silêncio é normal.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>Não está documentado com que frequência este provedor de identidade chama, por isso o silêncio não prova nada.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>A última chamada foi %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>%1 das %2 solicitações mais recentes foram recusadas.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>atrasada, última chamada %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>%1 de %2 solicitações nas últimas 24 horas foram recusadas (%3%).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1 põe um trabalho de provisionamento em quarentena quando mais de %2% dos eventos falham, a partir de %3 falhas, ou imediatamente quando as credenciais não são válidas.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>A quarentena deve ocorrer agora.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>A quarentena é provável, não antes de %1, aproximadamente, pois falhas repetidas de um mesmo usuário contam lá uma só vez.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>Depois ele chama cada vez menos, até uma vez por dia, e para de vez em %1 se a causa não for corrigida.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurada</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>última sincronização %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>Este servidor não informa o que seus provedores de identidade solicitam.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 vem no próximo ciclo, por volta de %2.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>Não se sabe quando %1 virá de novo: está em atraso, ou nunca foi visto.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>Não está documentado com que frequência este provedor de identidade chama, nem, portanto, quando virá de novo.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>A partir desse momento, toda solicitação de %1 é recusada, até que o novo token seja inserido lá.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>A conexão está pausada, por isso nada mais se perde agora com isso.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>Ele nunca foi visto aqui, por isso dificilmente haverá momento melhor.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>Escolha uma hora em que pouco muda lá ou pause primeiro o provisionamento no provedor.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>Isso é cedo demais: espere até que ele tenha chamado e comece logo em seguida.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>Comece logo depois de uma chamada: o que for inserido antes da próxima não fará falta a ninguém.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>A conexão escolhida</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Sobre a conexão</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionamento</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>%1 usa o novo token. O antigo pode ser encerrado.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Concluir…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>Um token está sendo substituído: aguardando a primeira solicitação de %1 com o novo.</translation>
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
        <translation>Um token está sendo substituído. Verifique em %1 se a sincronização funciona com o novo.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em operação</translation>
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
        <translation>Token em substituição</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>Retém alterações</translation>
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
            <numerusform>%n solicitação recusada nas últimas 24 horas</numerusform>
            <numerusform>%n solicitações recusadas nas últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
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
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Nenhuma conexão encontrada</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Altere o filtro para ver os outros.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Carregando as conexões…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nenhuma conexão ainda</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>Uma conexão permite que um provedor de identidade crie e altere os usuários de uma conta.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>Pausar “%1”?</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Manter em operação</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>Quadro de tokens</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>%1 será recusado até que você retome a conexão, e informará falhas. Usuários e grupos ficam como estão, mantêm o acesso e não são atualizados. Os tokens continuam válidos: nada precisa ser inserido novamente.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>Pausando a conexão…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>O Entra põe um trabalho em quarentena quando suas solicitações são recusadas por muito tempo. Para uma pausa de mais de um dia, interrompa o provisionamento também lá.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” está em pausa.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>Os atributos de “%1” foram alterados.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Retomar “%1”?</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1 volta a ser aceito a partir da próxima solicitação.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Deixar em pausa</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>Retomando a conexão…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 de %2 correspondem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexão</numerusform>
            <numerusform>%1 de %n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>Nova conexão (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>Usuários e grupos ficam como estão e mantêm o acesso. %1 recebe respostas como se tudo tivesse sido feito, e não informa nenhuma falha.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>O que muda em %1 enquanto isso se perde sem aviso: ele acredita que foi aceito. Depois de retomar, faça-o sincronizar tudo de novo.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>O que %1 enviar a partir de agora volta a ser aceito. O que enviou enquanto isso foi descartado: faça-o sincronizar tudo de novo.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>Este servidor não documenta o que responde a %1 até você retomar a conexão: as solicitações podem ser recusadas, ou respondidas como se tudo tivesse sido feito. Usuários e grupos não são atualizados.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>O que %1 enviar a partir de agora volta a ser aceito. O que enviou enquanto isso pode ter sido descartado: faça-o sincronizar tudo de novo.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>O que muda em %1 enquanto isso pode se perder. Depois de retomar, faça-o sincronizar tudo de novo.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>Links de configuração…</translation>
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
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Contando o que vai junto…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>Não se sabe o que vai junto, por isso nada pode ser excluído.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>%n destas pessoas também vem por outra conexão e mantém o acesso.</numerusform>
            <numerusform>%n destas pessoas também vêm por outra conexão e mantêm o acesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>Remover seus usuários e grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>Remover também %1 e %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>Excluir somente a conexão</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>Excluir e remover %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>O que resta</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. Primeiro desative no provedor de identidade</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>Pausar agora</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. Decida o que será dos usuários</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 nunca chamou.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas salvas em %2.</translation>
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
            <numerusform>%n regra de função</numerusform>
            <numerusform>%n regras de funções</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>De qualquer forma, vão junto %1, %2, o mapeamento de atributos e o endereço.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” foi excluída</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>Perguntando ao servidor o que resta…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>A conexão foi excluída. Não foi possível saber o que resta dela.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>%1 e %2 foram removidos.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>O servidor não tem mais nada desta conexão: nenhum endereço, token, usuário ou grupo.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>O servidor ainda tem dela %1 e %2. Recarregue e veja em Atividade.</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 informa falhas até ser desativado lá.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>Exportar usuários e grupos…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>Exportar usuários e grupos</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>Nada foi alterado, pois a situação já não é esta. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>Salvando o que a conexão tem. Depois ela poderá ser excluída…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>Está em pausa: %1 não altera mais nada. Para deixar assim, escolha “Manter”.</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>Converter %1: eles permanecem</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>Converter os usuários: eles permanecem</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>Excluir e converter %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>%1 e %2 foram convertidos: permanecem sem conexão, gerenciados manualmente.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>%1 e %2 desta conta estão agora sem conexão. Eles mantêm o que têm e podem ser removidos em Usuários e em Grupos.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>Eles e os grupos permanecem sem conexão, com suas licenças, sessões e funções. Nenhum provedor de identidade os altera mais: os operadores fazem isso manualmente, em Usuários.</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1 fez a última chamada %2. Enquanto não for desativado lá, informará falhas.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>Eles e os grupos permanecem sem conexão, e nenhum provedor de identidade os altera mais.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>Este servidor não informa se %1 ainda chama.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>A conta tem outra conexão, e o servidor não informa quais deles vieram por esta. Por isso eles permanecem.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>De qualquer forma, vão junto %1 e o endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>%n licença é liberada.</numerusform>
            <numerusform>%n licenças são liberadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n sessão é encerrada agora.</numerusform>
            <numerusform>%n sessões são encerradas agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>O que foi informado</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Remover todas…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>O que este servidor informou ao produto sobre alterações de usuários e grupos. Não são as solicitações do provedor de identidade.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>Carregando as entregas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>As %1 mais recentes; há mais.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 entregas, completo</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>Nenhuma entrega foi guardada</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>O servidor as guarda por alguns dias, e somente se a conexão tem um webhook cujos eventos são registrados.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>Remover as entregas de “%1”?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>O servidor esquece o que informou ao produto e o que voltou. Usuários e grupos ficam como estão.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Removê-las</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantê-los</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>Removendo as entregas…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>Outro registro já tem este valor</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>Não foi possível gravar o usuário ou o grupo porque um valor que precisa ser único pertence a outro registro aqui.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Corrija o valor no Entra ID ou aqui; ou escolha outros atributos de correspondência, se o registro daqui deve ser assumido.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>Solicitações demais para o aplicativo</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>O aplicativo recusou a tentativa porque recebeu mais solicitações do que consegue processar.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>Aguarde: o Entra ID tenta novamente por conta própria.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>O aplicativo respondeu com um erro inesperado</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>O aplicativo talvez tenha um defeito. O Entra ID tenta novamente em 40 minutos.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>Procure na atividade daqui uma resposta 5xx nesse horário, e a causa no log do servidor.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>Autenticado, mas sem permissão para isto</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>O Entra ID acessou o aplicativo com suas credenciais, e o aplicativo não permitiu a alteração.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>Verifique se a conexão não está em pausa e se a operação está ativada em Provisionamento.</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>A resposta do aplicativo não era a esperada</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>O aplicativo talvez esteja mal configurado ou tenha um defeito.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>Abra a solicitação desse horário na atividade e leia os detalhes da resposta.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>O HTTP falhou no caminho até o aplicativo</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>A conexão com o aplicativo caiu no nível do HTTP. O Entra ID tenta novamente em 40 minutos.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>Aguarde o próximo ciclo. Se voltar a cada vez, teste o endereço de fora.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Um usuário que o Entra ID conhece não está mais aqui</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>O Entra ID já criou ou associou este usuário e guarda o ID dele, mas nenhum usuário tem mais esse ID.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>Restaure o usuário aqui, ou reinicie o provisionamento no Entra ID para que todos sejam associados de novo; isso leva um ciclo inicial inteiro.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>O aplicativo não oferece o que foi pedido</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>A resposta do aplicativo foi inesperada: ele talvez esteja mal configurado ou tenha um defeito.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>Procure na atividade uma resposta 501 e veja qual foi a operação.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Falta um valor obrigatório</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>Não foi possível criar o usuário porque um valor de que o aplicativo precisa está vazio no Entra ID ou não está mapeado.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>Preencha o valor no usuário, ou mapeie o atributo em Mapeamento de atributos.</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>O aplicativo não tem esse atributo</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>Um mapeamento aponta para um atributo que o aplicativo não tem.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>Corrija ou remova o mapeamento desse atributo.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>O próprio serviço de provisionamento do Entra ID falhou</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>O defeito está na Microsoft. A tentativa é repetida em 40 minutos.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>Aguarde o próximo ciclo.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>Um nome de domínio não é válido para o aplicativo</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>Um valor, como um endereço de e-mail, tem um domínio que o aplicativo não aceita.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>Corrija o domínio do usuário, ou permita esse domínio no aplicativo.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>O aplicativo demorou demais</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>Nenhuma resposta chegou a tempo. O Entra ID tenta novamente em 40 minutos.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>Procure na atividade solicitações de longa duração nesse horário.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>Não há mais licença para este usuário</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>O aplicativo não tem licença livre, por isso o usuário não pôde ser criado.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>Obtenha mais licenças, ou atribua menos pessoas ao aplicativo.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Vários usuários daqui correspondem a um do Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>A busca pelos atributos de correspondência encontrou mais de um usuário no aplicativo.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>Remova o duplicado aqui, ou escolha atributos de correspondência que sejam únicos.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Vários usuários do Entra ID têm o mesmo valor de correspondência</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Mais de um usuário no Entra ID tem o valor dos atributos de correspondência.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Remova o usuário duplicado no Entra ID, ou escolha outros atributos de correspondência.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>Ignorado: o usuário não tem valor de correspondência</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>Falta ao usuário um valor para o atributo de correspondência, por isso o Entra ID não pôde decidir nada sobre ele, nem mesmo se está no escopo.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>Preencha o atributo de correspondência no usuário, se ele deve ser provisionado; caso contrário, não há nada a fazer.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>Ignorado: fora do escopo, ou nada a alterar</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>O Entra ID encontrou o usuário e não fez nada, porque ele está fora do escopo ou já está aqui sem nenhuma diferença.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>Nada, a menos que o usuário falte aqui: então verifique a atribuição e o filtro de escopo.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>Um usuário foi procurado, vários voltaram</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>A busca por um usuário ou grupo foi respondida com vários, ou com membros que deveriam ser omitidos.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>Abra na atividade o GET desse horário e veja quais usuários têm em comum o valor de correspondência.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>O Entra ID não conseguiu ler a resposta do aplicativo</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>A resposta não era o que o cliente SCIM do Entra ID consegue interpretar.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>Abra a resposta na atividade. Verifique também se a URL do Locatário leva ao endereço SCIM e não a uma página da Web.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>Vários valores para um atributo que aceita um só</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>O atributo de origem tem vários valores; o atributo do aplicativo aceita um só.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>Mapeie um atributo com um único valor, ou remova o mapeamento.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>Ignorado: sem direito efetivo</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>O registro da atribuição do usuário ao aplicativo está com defeito.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>Remova a atribuição do usuário ou do grupo e atribua-o novamente.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>Ignorado: um filtro de escopo exclui o usuário</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>Um filtro sobre valores de atributos decide quem é provisionado, e este usuário não o satisfaz.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>Compare os valores do usuário com o filtro de escopo do mapeamento.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>Quarentena: as credenciais não são válidas</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>O Entra ID não conseguiu se autenticar aqui e pôs o trabalho de provisionamento em quarentena: ele chama cada vez menos, até uma vez por dia, e para depois de quatro semanas.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>Insira o token atual da conexão como Token Secreto, teste a conexão e reinicie o provisionamento.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>Quarentena: uma parcela grande demais falhou</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>Mais de 40% dos eventos de provisionamento falharam, com pelo menos 5.000 falhas, ou falharam mais de 40.000. Falhas ao definir um gerente ou um membro não contam.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>Corrija primeiro a falha mais frequente na atividade, depois reinicie o provisionamento no Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>Quarentena: definida pela Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>A Microsoft notou um problema com o aplicativo e o pôs em quarentena manualmente.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Abra um caso de suporte na Microsoft e pergunte o motivo.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>Um atributo esvaziado não é limpo aqui</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>O Entra ID não provisiona null: um atributo vazio lá é omitido, e assim o valor antigo permanece aqui.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>Dê ao atributo um valor que signifique vazio, ou altere-o aqui sabendo que ele não é sincronizado.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>Caracteres especiais em um atributo de correspondência</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>O Entra ID não consegue filtrar por valores com caracteres especiais, por isso um usuário ou grupo que os tenha no atributo de correspondência falha.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>Renomeie o grupo, ou faça a correspondência por um atributo sem esses caracteres.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>Membros de grupos aninhados não vêm</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>Somente membros diretos de um grupo atribuído são provisionados; grupos dentro dele não são lidos.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>Atribua os próprios grupos internos ao aplicativo.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>Falta o gerente</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>Um gerente que estava fora do escopo quando o usuário chegou não é definido depois automaticamente.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>Inclua o gerente no escopo e reinicie o provisionamento.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>Um grupo veio sem alguns de seus membros</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>Membros que estavam fora do escopo são omitidos, e o Entra ID não percebe de imediato quando eles entram no escopo.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Reinicie o provisionamento no Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>O que é alterado aqui não é revertido</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>O Entra ID não vê alterações feitas no aplicativo e só envia um atributo de novo quando ele muda lá.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Altere o valor no Entra ID, ou reinicie o provisionamento para igualar os dois lados.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>O escopo foi reduzido e nada acontece</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>Passar de todos os usuários para os usuários atribuídos só tem efeito depois de reiniciar o provisionamento.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>Membros são removidos por uma lista, e indicadores são textos</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>Sem o sinalizador, o Entra ID remove membros com uma lista de valores, que a RFC 7644 lê como todos, e desativa usuários com o texto &quot;False&quot;. O Provost entende as duas formas.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>Nada. Servidores rigorosos precisam de ?aadOptscim062020 no fim da URL do Locatário; não funciona no provisionamento sob demanda.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>Um membro não existe aqui</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>O membro %1 não existe aqui.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>Um grupo menciona um membro cujo ID não é de um usuário desta conexão, por isso toda a alteração do grupo é recusada. O usuário nunca foi criado, ou foi excluído aqui.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>Provisione primeiro esse usuário, ou retire-o do grupo no provedor de identidade; depois envie o grupo novamente.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>Um token revogado ainda está em uso</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>Um token que foi revogado ainda está em uso.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>O provedor de identidade se autentica com um token que foi revogado.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>Insira o token atual da conexão no provedor de identidade.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>O token expirou.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>O provedor de identidade se autentica com um token cuja validade acabou.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>Gere outro token aqui e insira-o no provedor de identidade.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>A conexão está em pausa</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>A conexão está em pausa e o provedor de identidade continua chamando.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>As solicitações são recusadas porque um operador pausou a conexão.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>Retome a conexão quando quiser.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>O nome de usuário já está em uso</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>O nome de usuário %1 já está em uso.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>Outro usuário desta conexão tem o nome de usuário, talvez desativado, ou o provedor de identidade repete uma criação que já tinha dado certo.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>Encontre aqui o usuário com esse nome. Se for a mesma pessoa, deixe o provedor de identidade associá-la; caso contrário, altere um dos nomes.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>O nome do grupo já está em uso</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>O nome de grupo %1 já está em uso.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>Outro grupo desta conexão tem o nome.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>Renomeie um dos grupos, ou vincule-os no provedor de identidade.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>Um atributo que este servidor não tem</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>É enviado o atributo %1, que este servidor não tem.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>Um PATCH menciona um atributo que o esquema não tem.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>Remova esse atributo do mapeamento, ou corrija seu nome.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>Falta um atributo obrigatório</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>Falta o atributo obrigatório %1.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>Usuários precisam de userName, grupos de displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>Mapeie o atributo e preencha-o no provedor de identidade.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>Um valor do tipo errado</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>O atributo %1 vem com um valor do tipo errado.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>O valor não é do tipo que o esquema dá ao atributo.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>Corrija a expressão desse atributo no mapeamento.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>O provedor de identidade pede algo que não existe mais</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>O provedor de identidade pede %1, que não está aqui.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>Ele guarda o ID de um usuário ou grupo que foi excluído aqui. O Entra ID refaz a associação depois de um 404; a Okta precisa de uma nova atribuição.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>Atribua a pessoa ou envie o grupo novamente no provedor de identidade, ou restaure-os aqui.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>O endereço está errado</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>Solicitações chegam a um endereço onde não há nada.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>Solicitações chegam a um endereço abaixo do qual o SCIM não tem nada, muitas vezes porque uma parte da URL base falta ou está duplicada.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>Copie novamente a URL base SCIM da conexão e insira-a sem alterações.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>Solicitações em massa não são aceitas</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>Chegam solicitações em massa, que este servidor não oferece.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>O provedor de identidade envia solicitações em massa, e este servidor não as oferece.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>Desative as solicitações em massa no provedor de identidade.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: a solicitação não está correta</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>O servidor entendeu que algo está errado na própria solicitação; scimType e detail dizem o quê.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>Leia os detalhes da resposta e corrija o mapeamento que enviou o valor.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: nenhum token válido</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>Chegam solicitações sem um token válido.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>A solicitação não tinha token, ou tinha um que não é válido para este endereço.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>Insira o token atual da conexão no provedor de identidade e teste a conexão lá.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: não permitido</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>O token é conhecido, mas o que foi pedido não é permitido com ele.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>Verifique se a conexão não está em pausa e quais operações ela permite.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: não há nada ali</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>O endereço ou o recurso não existe. É o primeiro da lista de motivos de quarentena do Entra ID quando o endereço está errado.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>Compare o endereço com a URL base SCIM da conexão; se estiver certo, o usuário ou o grupo foi excluído aqui.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: não oferecido neste endereço</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>O endereço existe, mas não aceita este método.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>Verifique se o provedor de identidade usa SCIM 2.0 e se a URL base termina onde deve.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: a solicitação não chegou inteira</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>O remetente foi lento demais, e o servidor fechou a conexão.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>Aguarde a repetição; se continuar, examine os proxies no caminho.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: já existe um</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>Um valor que precisa ser único pertence a outro registro.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>Descubra quem tem o valor; depois altere-o em um dos lados ou deixe o provedor de identidade assumir esse registro.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: alterado enquanto isso</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>O recurso foi alterado por outra pessoa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>A solicitação mencionou uma versão que não é mais a atual.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>Nada: o remetente lê o recurso novamente e repete a alteração.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: muita coisa de uma vez</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>A solicitação é maior do que este servidor aceita.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>O corpo, ou o número de operações nele, é maior do que o servidor aceita.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>Faça o provedor de identidade enviar em etapas menores, ou aumente o limite do servidor.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: não é JSON do SCIM</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>Os corpos vêm em um formato que não é JSON do SCIM.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>O Content-Type do corpo não é um que o servidor leia.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>Envie application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: entendido, mas não pode ser feito</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>Foi possível ler o corpo, mas o que ele pede não pode ser feito.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>Leia os detalhes da resposta.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: rápido demais</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>Chegam mais solicitações do que o servidor aceita.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>Chegaram mais solicitações do que o servidor aceita nesse tempo.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>Aguarde: os provedores de identidade reduzem o ritmo e repetem. Se continuar, aumente o limite do servidor.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: cabeçalhos longos demais</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>Um cabeçalho, muitas vezes um cookie ou um token de um proxy, é mais longo do que o servidor aceita.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>Veja o que um proxy no caminho acrescenta.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: o servidor falhou</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>O defeito está no servidor, não na solicitação.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>Procure a causa no log do servidor nesse horário.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: não oferecido</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>O servidor não tem esta funcionalidade, como solicitações em massa ou /Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>Desative a funcionalidade no provedor de identidade.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: o proxy não recebeu uma resposta válida</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>Um proxy na frente do servidor não conseguiu ler a resposta dele.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>Veja o log do proxy e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: ocupado no momento</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>O servidor não pode aceitar solicitações no momento.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>O servidor não pode aceitar a solicitação agora, e diz isso de propósito.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>Aguarde: a solicitação é repetida. Se continuar, examine o disco e a carga do servidor.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: o proxy esperou demais</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>Um proxy na frente do servidor desistiu de esperar.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>Procure na atividade solicitações de longa duração e examine o limite de tempo do proxy.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: o token</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Leva o token, como Bearer e o próprio token. A Okta envia o que foi digitado, portanto com ou sem a palavra Bearer.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>Se toda chamada resulta em 401, verifique se a palavra Bearer falta ou está duplicada.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: como se autenticar</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>Vem com um 401 e informa o tipo de credenciais exigido.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: aguarde este tempo</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>Vem com 429 e 503: por tantos segundos, ou até este horário, nenhuma outra solicitação é desejada.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>Nada: o remetente aguarda.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: a versão de um recurso</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>Informa a versão que foi lida; If-Match só deixa uma alteração acontecer nessa versão.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: o endereço do que foi criado</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>Vem com 201 e repete o meta.location do novo recurso. Nunca é seguido com o token.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: JSON do SCIM</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>Os corpos do SCIM são application/scim+json; application/json também é aceito.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>As credenciais da Okta não são aceitas</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>O token que a Okta tem não é válido aqui: foi revogado, expirou ou foi digitado errado.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>Insira o token atual da conexão em Provisioning, Integration; teste, salve e repita as tarefas que falharam em Dashboard, Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>A Okta não encontrou um usuário e não pode criar um</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Create Users está desativado na Okta; ou o usuário foi desativado ou excluído aqui e não na Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>Ative Create Users em Provisioning, To App; depois remova a atribuição do usuário e atribua-o novamente.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>O aplicativo não tem mais licença do tipo desejado.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>Obtenha mais licenças e repita na Okta a tarefa que falhou.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>Atribuído antes de o provisionamento ser ativado</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>A Okta não provisiona pessoas que foram atribuídas ao aplicativo antes.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Na guia Assignments, clique em Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>A Okta repete um erro deste servidor</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>O que segue na mensagem são os detalhes da resposta que este servidor deu. A Okta não guarda os corpos das solicitações.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>Encontre a solicitação desse horário na atividade daqui: ela tem o corpo que a Okta não mostra.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>A resposta a um novo usuário estava vazia</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>A Okta guarda o ID da resposta a POST /Users; sem um corpo não pode continuar.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>Abra o POST na atividade; um proxy no caminho pode ter removido o corpo da resposta.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>Faltam usuários inativos em grupos enviados</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>A Okta não envia usuários que estão inativos lá, nem como membros de um grupo.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Reative o usuário na Okta e envie novamente cada um dos grupos dele.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>Um grupo atribui e também é enviado</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>A Okta não permite o mesmo grupo para atribuir o aplicativo e para Group Push: usuários removidos permanecem no grupo enviado, ou faltam membros.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Crie um segundo grupo na Okta: um para atribuir, outro para enviar.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>Um grupo enviado foi excluído aqui</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>A Okta ainda conta com o grupo e falha a cada envio.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>Na Okta, exclua o grupo enviado, mas deixe-o no aplicativo de destino; importe do aplicativo e envie novamente.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>Um grupo enviado chega sem seus membros</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>Só são enviados os membros que estão atribuídos ao aplicativo e que já chegaram aqui como usuários.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>Atribua os membros ao aplicativo, espere até que estejam aqui e envie o grupo novamente.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>Já existe aqui um grupo com esse nome</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>A Okta não pode enviar um grupo cujo nome o aplicativo já tem, a menos que esteja vinculado.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>Renomeie um dos dois grupos, ou vincule o grupo na Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>Usuários são desativados, nunca excluídos</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>A Okta não envia DELETE para um usuário: quem perde a atribuição, é suspenso ou desativado lá fica inativo aqui.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>Exclua pessoas aqui manualmente, ou deixe isso para o período de retenção.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>Toda alteração de membros vem com uma renomeação</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>A Okta repete o nome do grupo a cada alteração de membros. Renomear para o mesmo nome não altera nada.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>A Okta espera 60 segundos por uma resposta</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>Depois ela fecha a conexão, embora a alteração possa ter sido feita aqui.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>Procure na atividade solicitações de um minuto ou mais. Uma criação repetida recebe a resposta 409 e não altera nada.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: não é possível ler o filtro</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>Não é possível ler um filtro.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>O filtro tem um erro de escrita, ou compara um atributo que não pode ser comparado assim.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>Veja a consulta da solicitação; os atributos de correspondência no provedor de identidade decidem o que é perguntado.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: mais resultados do que o servidor fornece</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>Um filtro encontra mais do que o servidor processa.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>O filtro encontra mais do que o servidor está disposto a processar.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>Use um atributo de correspondência mais específico, como userName ou externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: o valor já está em uso</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>Um valor que precisa ser único já está em uso.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>Um dos valores precisa ser único e pertence a outro recurso.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: não pode ser alterado</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>É enviado um atributo que não pode ser alterado.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>A alteração atinge um atributo que os clientes não podem alterar, ou não podem mais.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>Remova esse atributo do mapeamento.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: o corpo está mal formado</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>Chegam corpos que não têm a forma que o SCIM exige.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>O corpo não é JSON, ou não é a mensagem que o SCIM exige aqui.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>Mostre o corpo ao fornecedor do cliente.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: esse atributo não existe</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>É enviado um atributo que este servidor não tem.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>O caminho de uma operação PATCH menciona um atributo que não existe aqui, ou está escrito errado.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>Corrija ou remova esse atributo no mapeamento.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: o caminho não leva a nada</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>Uma alteração se destina a um valor que não existe.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>Uma operação PATCH não tem caminho onde é necessário, ou seu filtro não encontra nenhum valor.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>Veja no corpo qual filtro não encontra nada, como um e-mail de outro tipo.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: o valor não serve</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>É enviado um valor que não serve para seu atributo.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>Falta um valor obrigatório, ou um valor não é do tipo do atributo.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>Leia os detalhes da resposta e corrija o valor ou seu mapeamento.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: esta versão do SCIM não é suportada</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>O provedor de identidade usa outra versão do SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>O cliente pediu uma versão do protocolo que o servidor não tem.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>Escolha SCIM 2.0 no provedor de identidade.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: pessoal demais para um endereço</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>As solicitações levam dados pessoais no endereço.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>A solicitação leva dados pessoais no endereço onde o servidor proíbe isso.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>Faça o cliente consultar com POST e /.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: não é um cursor deste servidor</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>O cliente continuou uma lista com um cursor que o servidor não forneceu.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>Nada: o cliente recomeça a lista.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: espera longa demais entre páginas</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>O cursor não é mais válido.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: o tamanho da página não é aceito</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>O count é maior do que uma página pode ser, ou foi alterado entre duas páginas.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>Faça o cliente manter um só tamanho de página, dentro do limite anunciado.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: retido pela proteção da conexão</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>Desativações ou exclusões aguardam uma decisão.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>Tantos usuários seriam desativados ou excluídos em pouco tempo que a proteção retém o resto até que um operador decida. Ninguém perdeu o acesso por causa destas solicitações.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>Veja quem está retido, em Conexões, Provisionamento, e então execute ou rejeite.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>Nome e endereço</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Caminho base</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de resposta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>Ler um usuário</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>Ler um grupo</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>Busca por nome</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuário desconhecido</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>Páginas e totais</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>reprovado</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>quem inseriu o endereço e o token</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>quem cuida da rede</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>quem administra o servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n verificação foi reprovada.</numerusform>
            <numerusform>%n verificações foram reprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n verificação encontrou algo que pode causar danos.</numerusform>
            <numerusform>%n verificações encontraram algo que pode causar danos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n verificação foi aprovada.</numerusform>
            <numerusform>%n verificações foram aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n não pôde ser feita.</numerusform>
            <numerusform>%n não puderam ser feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>Não foi possível ler os usuários.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>Envie uma ListResponse como a RFC 7644, seção 3.4.2, a descreve.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>A resposta não é uma ListResponse do SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>A lista não informa como número quantos há (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>A lista diz que há %n, mas não traz nenhum (Resources).</numerusform>
            <numerusform>A lista diz que há %n, mas não traz nenhum (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>O primeiro da lista não tem %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>Envie id e %1 com cada recurso.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>O exame foi interrompido antes.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>O primeiro da lista não é encontrado quando procurado pelo seu ID (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>Responda para cada ID que uma lista tem: o Microsoft Entra ID e a Okta leem pelo ID o que estão prestes a alterar.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>Procurado um pelo seu ID, o servidor responde com outra coisa.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>Responda com o recurso do ID que foi pedido.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>O servidor não o tem (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>Ofereça-o (RFC 7644, seção 4): o Microsoft Entra ID o lê para saber quais atributos existem.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>O servidor oferece %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>O servidor não oferece nada disto: %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>O servidor oferece %1, mas não %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>Não há resposta para examinar.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>A resposta não diz o que o servidor consegue fazer.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>Envie uma ServiceProviderConfig como a RFC 7643, seção 5, a descreve.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>Ofereça patch e filter: a Okta e o Microsoft Entra ID procuram usuários com um filtro e os alteram com PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>O único esquema (%n) não é o dos usuários.</numerusform>
            <numerusform>O esquema dos usuários não está entre os %n esquemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>Liste %1 com seus atributos.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n esquema, o dos usuários.</numerusform>
            <numerusform>%n esquemas, entre eles o dos usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>Nenhum tipo de recurso menciona o endpoint /Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>Liste User com o endpoint /Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n usuário; foi lido pelo seu ID.</numerusform>
            <numerusform>%n usuários; um foi lido pelo seu ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>A lista está correta e vazia: ainda não há usuário para ler.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>O servidor não tem grupos (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>Não deixe o provedor de identidade enviar grupos para ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n grupo; foi lido pelo seu ID.</numerusform>
            <numerusform>%n grupos; um foi lido pelo seu ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>A lista está correta e vazia: ainda não há grupo para ler.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>Para um nome que ninguém tem, o servidor responde 404.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>Responda 200 com uma lista vazia: caso contrário, o teste de conexão do Microsoft Entra ID falha.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>Uma lista vazia para um nome que ninguém tem, em %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>O servidor ignora o filtro: procurado um nome que ninguém tem, ele encontra alguém.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>Aplique o filtro, ou recuse-o com 400 invalidFilter. Até lá, um provedor de identidade toma outras pessoas por aquela que procura.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>Para um usuário que não existe, o servidor responde %1 em vez de 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>Responda 404 com um erro do SCIM: caso contrário, usuários excluídos nunca são provisionados novamente.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Responda 404 com um erro do SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>O 404 para um usuário que não existe não tem um erro do SCIM no corpo.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>Envie os erros como a RFC 7644, seção 3.12, os descreve.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>Para um usuário que não existe vem 404, com um erro do SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>Respeite startIndex e count em uma ordem estável, e faça totalResults dizer quantos há no total: senão, quem lê por páginas perde pessoas, ou lê sem fim.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults diz quantos há na página, não quantos existem.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>O servidor envia mais do que foi pedido (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>O servidor diz que há %n usuário, mas uma segunda página tem mais.</numerusform>
            <numerusform>O servidor diz que há %n usuários, mas uma segunda página tem mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>Há menos de dois usuários, por isso não há o que paginar.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>A segunda página está vazia, embora devesse haver %n usuário.</numerusform>
            <numerusform>A segunda página está vazia, embora devesse haver %n usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>A segunda página começa de novo com o primeiro: startIndex é ignorado.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>A ordem não é a mesma de uma solicitação para a seguinte.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>Consultado novamente, o servidor conta %1 usuários em vez de %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>Verifique novamente; se ninguém foi adicionado enquanto isso, a contagem está errada.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>Duas páginas combinam, e ambas contam %n usuário.</numerusform>
            <numerusform>Duas páginas combinam, e ambas contam %n usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>Os usuários não são listados na forma do SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>O servidor não aceita o token (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>O servidor não aceita o token (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>Insira o token SCIM exatamente desta conexão, completo e não expirado; chaves de outras interfaces do produto não funcionam aqui. Caso contrário, gere outro.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>O token é conhecido, mas a conexão está em pausa (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>Retome a conexão no servidor.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>O token é conhecido, mas não pode ler usuários (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>O token é conhecido, mas não pode ler usuários (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>Dê ao token o direito de ler usuários e grupos, ou veja se a conexão está em pausa ou se um firewall recusa programas desconhecidos.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1 foi acessado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 tem %n endereço e foi acessado.</numerusform>
            <numerusform>%1 tem %n endereços e foi acessado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>Nenhum servidor é conhecido pelo nome %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>Compare o endereço letra por letra com o que o produto mostra; um nome conhecido só dentro de uma rede precisa dessa rede ou de sua VPN.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>Veja se um firewall descarta o que é enviado a este host e porta, ou se o servidor está sobrecarregado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>Não é possível acessar %1 na porta %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>Veja se o servidor está em execução, se a porta está certa e se há um proxy ou firewall no meio.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>Não há: http simples, que nunca sai deste computador.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>O certificado não é confiável: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>Instale um certificado para este nome, de uma autoridade que os provedores de identidade conheçam, com a cadeia completa. Os detalhes mostram a cadeia e a impressão digital.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Não foi possível acessar o servidor.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>É confiável e emitido para este nome.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>É confiável, mas termina em %n dia.</numerusform>
            <numerusform>É confiável, mas termina em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>Renove o certificado antes que termine: depois disso, nenhum provedor de identidade consegue passar.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>É confiável, emitido para este nome e válido por mais %n dia.</numerusform>
            <numerusform>É confiável, emitido para este nome e válido por mais %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>Um servidor SCIM responde neste endereço.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>O servidor primeiro manda para outro endereço quem pede usuários.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>Responda no próprio endereço: os provedores de identidade não seguem redirecionamentos ao gravar.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>Não há nada de SCIM aqui, mas há em %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>Insira o endereço que foi encontrado.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>Uma página da Web responde aqui, com %1, no lugar do SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>Copie do produto a URL base SCIM inteira; ela costuma terminar em /scim/v2. Uma página de login na frente do servidor precisa deixá-la passar.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>O servidor não conhece usuários neste endereço (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>Copie do produto a URL base SCIM inteira, com o ID da conexão, se tiver um; ela costuma terminar em /scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>Algo responde aqui, mas em uma forma que não é SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>Copie a URL base SCIM do produto: esta talvez seja outra interface dele.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>Algo responde neste endereço.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>Não foi possível ler os usuários por outro motivo.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>O servidor mostra seus usuários a qualquer um, sem nenhum token.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>Exija o token para cada recurso e responda 401 sem ele.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>É aceito. Sem ele o servidor responde %1, onde 401 diria o motivo.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>Responda 401 com um erro do SCIM quando nenhum token é enviado.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>É aceito, e ninguém entra sem ele.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>As listas vêm como application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>As listas vêm como %1 em vez de application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>Envie application/scim+json (RFC 7644, seção 3.1): alguns provedores de identidade e suítes de teste insistem nisso.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>O servidor não informa sua hora (sem cabeçalho Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>Acerte os dois relógios por um servidor de horário: senão, tokens com validade são mal avaliados, e os horários nos logs não combinam.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>Com uma barra no fim da URL base, os usuários não são encontrados (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>Insira a URL sem barra no fim, também onde um provedor de identidade acrescenta uma.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Com uma barra depois de Users, eles não são encontrados (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>Responda às duas formas: alguns clientes escrevem a barra.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>Uma barra a mais não faz mal.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>Descubra por que esta solicitação demora tanto; os provedores de identidade também desistem.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>O servidor manda quem pergunta para outro lugar: %1. O token não é enviado para lá.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>Responda no próprio endereço, ou insira o outro endereço, se for seu.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>A resposta foi interrompida ou não é HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>Procure um defeito no servidor, ou em um proxy na frente dele.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>Nenhuma resposta chegou: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>Examine o caminho até o servidor: firewall, proxy, balanceador de carga.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>Nada de SCIM foi lido neste endereço.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>O token foi recusado.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>O servidor pede para reduzir o ritmo (429). Verifique novamente em %n segundo.</numerusform>
            <numerusform>O servidor pede para reduzir o ritmo (429). Verifique novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>O servidor responde com um erro próprio, %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>O servidor recusa com %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>O servidor diz %1, mas o que envia não é SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>Veja se um proxy, uma página de login ou um aplicativo Web responde no lugar do servidor SCIM.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>Os relógios do servidor e deste computador estão de acordo.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>O relógio do servidor está %n minuto adiantado em relação ao deste computador.</numerusform>
            <numerusform>O relógio do servidor está %n minutos adiantado em relação ao deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>O relógio do servidor está %n minuto atrasado em relação ao deste computador.</numerusform>
            <numerusform>O relógio do servidor está %n minutos atrasado em relação ao deste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>Veja o log do servidor nesse horário; a solicitação é mostrada aqui.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>Compare o que foi enviado com o que a documentação do servidor exige.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1 foi acessado pelo proxy %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>A política deste computador não permite %1. Nada foi enviado, e nenhum servidor de nomes foi consultado.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>Peça a quem gerencia este computador que permita o host.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>Como %1 se compara a este servidor</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>Identificar pessoas por</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Ele é lido neste computador. Nada dele é enviado a lugar algum nem guardado.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>Tudo o que difere (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>%n pessoa no arquivo</numerusform>
            <numerusform>%n pessoas no arquivo</numerusform>
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
        <translation>%1, uma exportação de %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>%1 são iguais, %2 diferem, %3 estão só no arquivo, %4 só aqui.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>Comparado por: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>%1% do arquivo não encontrou ninguém aqui. Este é o campo certo para identificar as pessoas?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>%n linha do arquivo repete alguém e foi omitida.</numerusform>
            <numerusform>%n linhas do arquivo repetem alguém e foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>%n pessoa no arquivo não tem nada nesse campo.</numerusform>
            <numerusform>%n pessoas no arquivo não têm nada nesse campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>%n linha do arquivo não menciona ninguém.</numerusform>
            <numerusform>%n linhas do arquivo não mencionam ninguém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>Nem todos os usuários deste servidor estão aqui ainda, por isso alguns podem parecer faltar.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Somente os primeiros %1 são listados.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada desse tipo</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>O arquivo e este servidor informam o mesmo sobre todos.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 não é uma lista de pessoas em CSV, separada por vírgulas: é necessária uma linha de títulos, com uma coluna para o nome de usuário, o endereço de e-mail ou o ID externo.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 tem mais de %2 MB ou %3 linhas.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 em relação a este servidor</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>Escolher uma lista de pessoas do provedor de identidade</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>ativo</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>não ativo</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: lá %2, aqui %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>só no arquivo</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>Quem o provedor de identidade lista e este servidor não tem: veja se essas pessoas estão atribuídas ao aplicativo lá e o que diz o log de provisionamento. Reiniciar o provisionamento envia todas novamente.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>Quem está aqui e não no arquivo: adicionado manualmente, remanescente de uma exclusão que nunca chegou, ou fora do que foi exportado. O provedor de identidade não vai alterá-lo nem removê-lo.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>Quem consta de forma diferente: o provedor de identidade não vê as alterações feitas aqui. Ele envia um campo novamente quando este muda lá, ou quando o provisionamento é reiniciado.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>Efeito de %n alteração</numerusform>
            <numerusform>Efeito de %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>Como as regras decidem</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>Efeito das regras</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>Há mais %1 pares de regras que se aplicam às mesmas pessoas.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>Ainda não há regra. Adicione uma para dar aos membros de um grupo uma função própria.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>A função de ninguém muda.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 não concede mais %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>O servidor está calculando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>Calculado pelo servidor para o que você vê; nada foi aplicado ainda.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>Foi testado agora mesmo, e funciona.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>Foi testado agora mesmo, e a resposta foi como se não tivesse sido pedido.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>Foi testado agora mesmo, e recusado com %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>Não foi testado.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>Não foi testado, pois isso alteraria algo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar novamente</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>O que ele diz e o que ele faz</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>Este servidor não tem grupos, ou este token não pode vê-los.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>Este servidor diz que não altera partes de um usuário (PATCH). O Provost não substitui usuários inteiros, por isso ninguém pode ser desativado a partir daqui.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>O que ele não oferece</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>O SCIM não tem palavras para conexões, tokens, mapeamentos de funções, permissões, solicitações e logs de auditoria. Por isso o Provost não os mostra aqui; procure-os no próprio produto.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>O SCIM não avisa quando algo muda. O Provost lista tudo novamente de tempos em tempos, raramente onde isso demora, e na hora quando você atualiza. Quem não é mais listado deixou de existir.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>Consultando o servidor e testando o que não altera nada…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>Isto é o que ele disse e fez antes.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Ainda não se sabe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>O que ServiceProviderConfig diz, comparado com o que o servidor fez quando o Provost testou.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Testar um usuário de amostra…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>O que saber a respeito</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>Somente leitura: nada é alterado neste servidor a partir daqui</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, somente leitura: nada é alterado a partir daqui</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>Somente leitura pela política deste computador: nada é alterado neste servidor a partir daqui</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1, somente leitura pela política deste computador: nada é alterado a partir daqui</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 em produção</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 em homologação</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 em teste</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>Sobre a solicitação</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>Copia a solicitação como comando. O token não está nele: o shell o obtém da variável SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>Nenhum corpo foi enviado, ou nenhum foi guardado.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>A resposta não tinha corpo, ou nenhum foi guardado: das leituras bem-sucedidas só se guardam os dados acima.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>Esta solicitação não alterou as funções de ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>Esta solicitação alterou as funções de %n pessoa.</numerusform>
            <numerusform>Esta solicitação alterou as funções de %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nenhuma função</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>A solicitação escolhida</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Chamada por</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>este console</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
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
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo de recusa</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>Somente este usuário ou grupo</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>Somente este caminho</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>O que significa (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Quem tem este nome?</translation>
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
        <translation>%1, este console</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>este console</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>O dicionário não conhece isto. Nada é presumido: veja a solicitação, a resposta e o log do próprio provedor de identidade.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copiar esta explicação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quem age: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Escrito como: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fonte: %1, situação em %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>O que significa aqui, a quem perguntar, o que ajudou da última vez. Fica neste computador.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Sua nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>O dicionário deste console: %1, com %n entrada. Nada é consultado na rede.</numerusform>
            <numerusform>O dicionário deste console: %1, com %n entradas. Nada é consultado na rede.</numerusform>
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
        <translation>O arquivo contém dados de pessoas: só você pode lê-lo, e cabe a você mantê-lo assim.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>O que a lista mostra agora: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>O que está selecionado: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>Tudo: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV para planilhas: nenhuma célula pode ser uma fórmula</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV para programas: cada célula como está</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: um objeto por linha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>Já existe um arquivo %1. Ele seria substituído.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>A política deste computador não permite gravar listas em arquivos.</translation>
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
        <translation>ninguém</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>Pertence a %1 e chega como %2: altere lá.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>É decidido neste servidor.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>Resulta de outros dados e não é definido por ninguém.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>A conexão foi excluída: nenhum provedor de identidade o altera mais.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>Pertence a um provedor de identidade e chega como %1: altere lá.</translation>
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
        <translation>algo que não existe mais</translation>
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
        <translation>Filtrar por isto</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Esquecer um filtro salvo</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nome do filtro</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>Ele fica neste computador, para esta lista deste servidor. Um filtro com o mesmo nome é substituído.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Redefinir o filtro</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Remover o filtro: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>Mostrar toda a atividade de %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>Pesquisar %1 na atividade</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>Encontrado no texto colado</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
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
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>Mostrar a solicitação %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>ID externo %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>anteriormente %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>também %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
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
        <translation>%1 será comparado com o próximo servidor que você abrir.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>Conceder estas funções…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>Este servidor não informou nenhuma função.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>Quem está no grupo tem estas funções, além das que já tem de outra forma.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>Vale para %n membro e para quem entrar no grupo depois.</numerusform>
            <numerusform>Vale para %n membros e para quem entrar no grupo depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>Vale para todos os membros e para quem entrar no grupo depois.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>Conceder outras funções a “%1”?</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Conceder estas funções</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Manter como estão</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>Concedendo as funções…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>Recebem %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>Perdem %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Remover o grupo “%1”?</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>Continuam como usuários: %1. O que eles têm somente por este grupo se perde na hora.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>Remover o grupo com %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>Removendo o grupo…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>não estão mais nele</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>Todos os que estão nele</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>O grupo “%1” com %2 foi removido.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>Ele não tem conexão, por isso nenhum provedor de identidade o traz de volta.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>De quem isto altera a função não se sabe aqui: sua função não permite ler as regras.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>%n regra de função que o menciona fica sem grupo e não concede mais nenhuma função.</numerusform>
            <numerusform>%n regras de função que o mencionam ficam sem grupo e não concedem mais nenhuma função.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>%1 é a fonte oficial: se o grupo não for excluído também lá, pode ser criado de novo, com outro ID, e nenhuma regra passa para ele.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>concede %1 agora</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>Quem entrou e quem saiu</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>Quem entrou e quem saiu só é mostrado a quem pode ler usuários.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>Ninguém entrou nem saiu desde %1; nada se sabe de antes.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>Conhecido desde %1; nada se sabe de antes.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>A linha mais recente.</numerusform>
            <numerusform>As %n linhas mais recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>Não se sabe quem entrou e quem saiu: de grupos com mais de %1 membros só se conta quantos são.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>Ainda não se sabe quem entrou e quem saiu: até agora não foi lido quem está no grupo. A partir daí se saberá.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>O grupo escolhido</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>Solicitações sobre o grupo</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>Recurso SCIM do grupo</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Sobre o grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM bruto</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>enviado por %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>ID externo %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>por uma de várias conexões</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>Não concede função</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>A conexão foi excluída, e com ela as regras. Os membros mantêm as funções que tinham.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>A regra %1 espera por um grupo chamado %2. É quase o nome deste grupo, mas não é ele.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>Nenhuma regra menciona este grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>%n regra está antes dela e vale primeiro para quem também está no grupo dessa regra.</numerusform>
            <numerusform>%n regras estão antes dela e valem primeiro para quem também está nos grupos dessas regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>Quem não se enquadra em nenhuma regra tem a função padrão %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>Concede %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>%n regra está depois dela e decide para quem também está no grupo dessa regra.</numerusform>
            <numerusform>%n regras estão depois dela e decidem para quem também está nos grupos dessas regras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>Função que concede</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>nenhuma, uma regra quase se aplica</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>Função que concede</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
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
        <translation>Carregando os grupos…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nenhum grupo encontrado</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Altere a pesquisa para ver os outros.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>Nenhum grupo foi provisionado ainda</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>Os grupos aparecem aqui automaticamente quando um provedor de identidade os envia. Muitos só fazem isso quando está ativado lá.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 de %2 correspondem</translation>
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
        <translation>Desativações em massa</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>Salvar os limites</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>Quando o provedor de identidade quer desativar ou excluir mais do que isto, o resto é retido até que alguém decida. Vazio: sem esse limite.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>Máximo de usuários</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>Máximo em porcentagem dos usuários</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Dentro de quantos minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>%n alteração está retida.</numerusform>
            <numerusform>%n alterações estão retidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>São esperados pelo menos 1 usuário, de 1 a 100 por cento, e de 1 minuto a uma semana (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>Alterar os limites de “%1”?</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>Mais desativações do que isso em tão pouco tempo ficam retidas até que alguém decida.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixar como estão</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Alterando a conexão…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>Folha de entrega</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copiar a folha</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>A folha está na área de transferência, sem o token.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>Salvar a folha de entrega</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Página (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>Salva como %1, sem o token.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>Como página ou como texto, para enviar.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>Conectar %1 a “%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>O token, que você recebe por outro meio</translation>
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
        <translation>Bom saber:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>Funciona quando:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>O que “%1” retém</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>O provedor de identidade quer isto, e é mais do que os limites permitem. Se for executado, estas pessoas perdem o acesso como ele pediu. Se for rejeitado, ficam como estão, mesmo que ele peça de novo.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>Alterações retidas</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>Carregando o que está retido…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nada está retido</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>Tudo foi decidido.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 de %2 alterações retidas, as mais antigas primeiro</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>Executar %n alteração</numerusform>
            <numerusform>Executar %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Rejeitar %n alteração</numerusform>
            <numerusform>Rejeitar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>são desativados</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>são excluídos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>Executar %1?</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>O que o provedor de identidade pediu é feito agora: sessões são encerradas e licenças ficam livres.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>Executar %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Mantê-las em espera</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Foi executado.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>Outra pessoa já havia decidido sobre %n alteração.</numerusform>
            <numerusform>Outra pessoa já havia decidido sobre %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%1 de %2 foram feitas.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>desativar</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>pedido %n vez</numerusform>
            <numerusform>pedido %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>O provedor de identidade quer</translation>
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
        <translation>Guia</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>Pesquisar em todas as páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>O guia está escrito em inglês e usa as palavras da janela em inglês.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Nenhuma página tem estas palavras</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>Tente só uma delas.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 não é uma página desta ajuda e não é aberto a partir daqui.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>há uma semana</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>há um mês</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>desde que se sabe algo</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>outro dia</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Ano-mês-dia, como 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuários</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>quem entrou e quem saiu</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>É esperado ano-mês-dia, como 2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lendo o que mudou…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>Nada se sabe de antes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>Nada disto é diferente do que era naquele momento, até onde se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n alteração.</numerusform>
            <numerusform>%n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>o que mudou em %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas foram gravadas em %2.</translation>
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
        <translation>Quem ou o quê</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>O que ficou diferente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Como se sabe</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>Quem tem um nome que já está em uso?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quem o tem</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>Um servidor que recusa um usuário com 409 diz que alguém já tem o nome de usuário, um endereço de e-mail ou o ID externo. Ele é consultado sobre cada um deles, e nada é alterado.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>Nome de usuário, endereço de e-mail ou ID externo</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>Copiar para o fornecedor</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Mostrar o usuário</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Nada foi procurado ainda</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>Quem tem o nome aparece aqui, com o estado em que o usuário se encontra.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>Consultando o servidor e examinando os usuários que estão aqui…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Ninguém é mostrado</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 já o teve e não o tem mais. Um servidor que mesmo assim o recusa o guarda para esse usuário.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 o tem e está ativo. Se for a mesma pessoa, faça o provedor de identidade assumir este usuário em vez de criar outro: faça a correspondência por outro campo ou insira o ID dele lá. Se for outra pessoa, um dos dois precisa de outro nome.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 o tem e está desativado. Reative este usuário em vez de criar outro; se o provedor de identidade insistir em criar, ele precisa primeiro encontrar o usuário.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 o tem e está excluído, mas ainda pode voltar. Restaure este usuário ou espere até que termine o prazo de carência.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>o servidor informa isso agora</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>conhecido só aqui</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>Tem como</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>O servidor não mostra ninguém que o tenha. Se mesmo assim recusar o nome, um registro oculto o tem: só quem administra o servidor pode vê-lo e liberar o nome.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>Ninguém que é conhecido aqui o tem.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>Este servidor não procura usuários por um nome desse tipo, por isso foram examinados os %1 que estão aqui.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>Seu servidor SCIM se recusa a criar ou renomear um usuário, porque alguém já teria um destes identificadores (409, uniqueness):</translation>
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
        <translation>Consultado com um filtro para cada um deles (GET /Users), o servidor mostra:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>O servidor não filtra por eles. Entre os %1 usuários que ele listou:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- ninguém</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>Informe qual registro tem o identificador e libere-o, ou mostre-nos o registro.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>Cabeçalho HTTP, Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>Na Okta: Applications, seu aplicativo, Provisioning, Integration</translation>
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
        <translation>Insira a URL base SCIM, e userName como campo identificador único dos usuários (unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Escolha HTTP Header como modo de autenticação e cole o token.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Clique em Test Connector Configuration e depois salve.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>Em To App, ative Create Users, Update User Attributes e Deactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>Atribua pessoas ao aplicativo; os grupos vêm em Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>A Okta nunca exclui um usuário: quem perde a atribuição é desativado.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>No Entra: Aplicativos empresariais, seu aplicativo, Provisionamento, Credenciais de administrador</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>URL do Locatário</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Token Secreto</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>Token secreto (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>Escolha Automático como modo de provisionamento.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>Insira a URL base SCIM como URL do Locatário e cole o token como Token Secreto.</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>Clique em Testar conexão e depois salve.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>Atribua usuários e grupos, depois ative o status de provisionamento.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>Depois do primeiro ciclo, o Entra chama cerca de a cada 40 minutos, por isso uma alteração pode levar esse tempo.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>No OneLogin: Applications, seu aplicativo, Configuration</translation>
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
        <translation>Se os grupos são enviados por um parâmetro, marque esse parâmetro como multivalorado (multi-value); caso contrário, todos os grupos chegam como um só nome.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>No Google Admin Console: Apps, Apps da Web e para dispositivos móveis, seu app, Provisionamento automático</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL do endpoint</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Escolha no catálogo do Google um app cuja configuração permita inserir um endereço e um token.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>Escolha quem está no escopo e o que acontece quando alguém sai, depois ative.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>O Google provisiona somente apps do seu catálogo e não tem uma origem SCIM genérica. Os usuários são sincronizados a cada poucas horas; não conte com grupos.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>No JumpCloud: SSO Applications, seu aplicativo, Identity Management</translation>
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
        <translation>Escolha SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>A ativação é um teste real: o JumpCloud cria um usuário e um grupo de teste, altera-os e remove-os novamente. Eles aparecem em Atividade.</translation>
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
        <translation>Os grupos que o PingOne sincroniza são os seus grupos internos.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>O provedor de identidade</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>No seu provedor de identidade: onde ele pede um endpoint SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>Insira a URL base SCIM sem barra no fim.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>Envie o token com cada solicitação, no cabeçalho Authorization, depois da palavra Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>Identifique os usuários por userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>A Okta recusa uma URL base com sublinhado. Dê a este servidor um endereço público sem sublinhado.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>O Entra só chama endereços https. Dê a este servidor um certificado e um endereço público https.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>seu provedor de identidade</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 só é acessível a partir desta rede. Um provedor de identidade na nuvem precisa de um endereço público.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>Em General, App Settings, escolha SCIM como tipo de provisionamento e salve.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>Adicione o aplicativo SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>Insira a URL base SCIM e cole o token como SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>Para grupos, abra Groups em Parameters e marque Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>Clique em Configurar o provisionamento automático, cole o token como Token de acesso e insira a URL base SCIM como URL do endpoint.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>Verifique o mapeamento de atributos e clique em Continuar.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>O caminho até a página e a ordem são os das páginas do Google. Os nomes dos dois campos não foram verificados nas páginas do fornecedor: vêm de outros produtos. Lido em novembro de 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>Insira a URL base SCIM e cole o token como Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Insira o endereço de um de seus usuários como Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Clique em Test Connection, depois em Activate, e salve.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>O que acontece em Activate foi verificado nas páginas do JumpCloud. Os nomes dos campos não foram verificados nas páginas do fornecedor: vêm de outros produtos. Lido em novembro de 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>No PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>Insira a URL base SCIM, com /Users e /Groups como recursos, e escolha a versão SCIM 2.0.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>Escolha OAuth 2 Bearer Token como método de autenticação e Bearer como cabeçalho de autenticação, e cole o token como OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Clique em Test connection, depois continue e salve.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>Ative a conexão e adicione uma regra que diga quem ela provisiona.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 só é acessível a partir deste computador. Um provedor de identidade na nuvem precisa de um servidor com endereço público.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>Verificado nas páginas de %1 em %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>A conexão mostra aqui a primeira chamada do seu provedor de identidade.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>No seu provedor de identidade, desative o provisionamento para este endereço.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>Os campos são os da própria RFC 7644.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identificador único</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>Uma busca que não encontra ninguém é respondida com o status 200 e uma lista vazia; um provedor de identidade que espera 404 nesse caso não segue a RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>Testar conexão dá certo: o Entra procura um usuário que não existe e precisa ouvir que não há nenhum. A conexão mostra aqui essa chamada na hora; os usuários vêm com o primeiro ciclo.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>No Entra, em Provisionamento, desative o status de provisionamento.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>Modo de Provisionamento</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>Quando a maioria das chamadas falha, o Entra põe o trabalho em quarentena, chama uma vez por dia e desiste depois de quatro semanas.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>Grupos dentro de grupos não são expandidos: só são enviados seus membros diretos.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>Quando o endpoint e o token são salvos, a conexão mostra aqui a primeira chamada do Google; os usuários vêm em algumas horas.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>No Google Admin Console, em Provisionamento automático do app, desative-o.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate dá certo, e Atividade mostra aqui um usuário e um grupo de teste que vieram e se foram.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>No JumpCloud, em Identity Management do aplicativo, desative a conexão.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration informa que foi verificado, e a conexão mostra aqui sua primeira chamada na hora.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>Na Okta, em Provisioning, Integration, desative a integração da API, ou antes remova todas as atribuições, se as pessoas devem ser desativadas.</translation>
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
        <translation>Quem foi atribuído antes de o provisionamento ser ativado não é enviado: clique uma vez em Provision User para essas pessoas.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>No OneLogin, em Provisioning, desmarque Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection dá certo, e a conexão mostra aqui a primeira chamada do PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>No PingOne, em Integrations, Provisioning, desative a conexão.</translation>
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
        <translation>Depois de clicar em Enable, a conexão mostra aqui a primeira chamada do OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>Os nomes de campos e botões são os que três outros produtos dão em suas etapas para o OneLogin; não foram verificados nas páginas do fornecedor. Lido em novembro de 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>Em API Status clique em Enable e depois salve.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>Em Provisioning, marque Enable provisioning, desmarque as ações que não devem esperar por um administrador e escolha o que acontece quando um usuário é removido.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>O que o arquivo %1 mostra</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>Incidentes no arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>Ele é lido neste computador. Nada dele é enviado a lugar algum nem guardado.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>Um arquivo de %1: %n linha sobre provisionamento, de %2 a %3.</numerusform>
            <numerusform>Um arquivo de %1: %n linhas sobre provisionamento, de %2 a %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>%n outra linha foi omitida.</numerusform>
            <numerusform>%n outras linhas foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>Não foi possível ler %n linha: ela não tem horário ou resultado.</numerusform>
            <numerusform>Não foi possível ler %n linhas: elas não têm horário ou resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>Ele foi lido neste computador; nada dele é enviado a lugar algum nem guardado.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>Não há nele nenhuma linha sobre provisionamento.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nada falhou</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>Todas as linhas sobre provisionamento relatam um sucesso, ou algo que não era para ser feito.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 não é um log de provisionamento do Microsoft Entra ID nem um System Log da Okta, em JSON ou CSV. Dos três arquivos CSV do Entra ID, é o que não tem “Steps” nem “Properties” no nome.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 tem mais de %2 MB ou %3 linhas. Exporte um período menor, ou um só aplicativo.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 recebeu a resposta %2. Isto não está no catálogo.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 recebeu a resposta %2: %3 Isto não está no catálogo.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>Acabou: o que falhou já deu certo desde então.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>O provedor de identidade continua tentando (%n vez até agora).</numerusform>
            <numerusform>O provedor de identidade continua tentando (%n vezes até agora).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>O provedor de identidade não tenta novamente por conta própria: uma pessoa precisa fazer isso lá.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>Não se sabe se o provedor de identidade tenta novamente.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>Pode se resolver sozinho.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>Não vai se resolver sozinho.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>Falhou: %1 Isto não está no catálogo.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>O incidente escolhido</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Copiar esta explicação</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Mostrar as solicitações</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%n vez desde %1</numerusform>
            <numerusform>%n vezes desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>O catálogo não conhece esta recusa, por isso a causa não é conhecida aqui. O que o servidor disse e a solicitação estão abaixo.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>Quem age: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>Fonte: %1, situação em %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata-se de</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>O servidor disse</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>Tipo de recusa</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>Copiar mensagem para o administrador de %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>Copiar mensagem para eles</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Quem tem este nome?</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>Encerrado: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Vezes</translation>
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
        <translation>Nenhum incidente encontrado</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Altere a pesquisa para ver os outros.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>Procurando recusas…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nada foi recusado</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>Neste período, todas as solicitações de provedores de identidade foram executadas.</translation>
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
        <translation>%1 entre as %2 recusas mais recentes; reduza o período para ver as mais antigas</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>Alterações feitas neste console</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lendo o diário…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>Cada alteração pedida neste console é anotada aqui antes de ser enviada.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>O diário está como foi escrito: %n linha, que comprova a anterior.</numerusform>
            <numerusform>O diário está como foi escrito: %n linhas, cada uma comprovando a anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>A linha %1 do diário não está como foi escrita: alguém ou algo alterou, acrescentou ou retirou uma linha ali.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>o diário está como foi escrito</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>o diário não está como foi escrito, a partir da linha %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>Falta o fim do diário: ele tinha %1 linhas, e em certo momento só restavam %2 delas.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>o fim do diário foi cortado depois da linha %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>Esta alteração não pode ser desfeita daqui: ela não aconteceu, não se sabe o que havia antes, ou não há um caminho simples de volta.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>Esta alteração foi feita em outro servidor: abra-o para desfazê-la.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>Escolha uma alteração para desfazê-la.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>Mostra primeiro o que mudaria ao desfazer.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>Já está como antes desta alteração.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>Desfazer esta alteração?</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>“%1” em %2: o que havia antes é pedido novamente.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>Desde então houve outra alteração; essa alteração também se perderia.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>A alteração foi desfeita.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>Restaurar usuários…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>O arquivo de restauração não existe mais.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>Alterar o autoatendimento de uma conta</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Criar uma conexão</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Alterar uma conexão</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Excluir uma conexão</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>Gerar um token</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>Começar a substituir um token</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>Encerrar o token antigo de uma conexão</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>Desistir de substituir um token</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Revogar um token</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>Anotar que um token chegou</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>Aplicar mapeamentos de funções</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>Alterar um mapeamento de atributos</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>Confirmar um pré-requisito</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>Executar desativações retidas</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>Descartar desativações retidas</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>Desativar um usuário</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>Reativar um usuário</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>Restaurar um usuário</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>Encerrar as sessões de um usuário</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Encerrar uma sessão</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>Remover usuários sem conexão</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>Alterar o que uma função pode fazer</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>Alterar o autoatendimento do servidor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>recusado com %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>sem resposta, resultado desconhecido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>O que foi pedido</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Criar uma função</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>Excluir uma função</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>Criar um usuário por SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>Substituir um usuário por SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>Alterar um usuário por SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>Excluir um usuário por SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>Criar um grupo por SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>Substituir um grupo por SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>Alterar um grupo por SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>Excluir um grupo por SCIM</translation>
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
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>Expira: nunca</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>Só pode: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>Somente de: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>Revogado: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>Recebido: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>A substituição de um token terminou.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>Um token está sendo substituído.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Remover um grupo</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>Remover um usuário de uma conta</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>Substituir um token imediatamente</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>Conceder funções a um grupo</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>Retirar funções de um grupo</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>Bloquear um usuário ou deixá-lo entrar de novo</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>Alterar quais funções os grupos concedem</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>Criar um link de configuração</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>Excluir um link de configuração</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>Remover as entregas de uma conexão</translation>
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
        <translation>Nome</translation>
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
        <translation>Localizar neste texto</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Copiar o caminho do valor escolhido</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>O que é diferente de antes</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>É maior que um megabyte e é mostrado como chegou. Copiar pega uma página.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>O aninhamento é tão profundo que é mostrado como chegou.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>Procurando uma versão anterior…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>Nenhuma versão anterior foi guardada</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>Nenhuma das solicitações mais recentes foi respondida com outro estado, ou seus corpos não estão mais guardados.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar novamente</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Não comparado</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>A comparação foi cancelada antes de terminar.</translation>
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
        <translation>%1 está fora?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar a declaração</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Encerrar todas as sessões…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>Fora, até onde este servidor sabe.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>Não está fora: algo ainda dá acesso à pessoa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Salvar a declaração</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>Página (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>Salvo como %1.</translation>
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
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>Quais destas pessoas estão fora?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>Só os primeiros %1 de %2 são consultados.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar a declaração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): desconhecido. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>%1 de %2 estão fora, até onde este servidor sabe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>não está fora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>Fora?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>O que resta</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Selecionar vários</translation>
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
        <translation>%1, desatualizado</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>pesquisa: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar pesquisa e filtros</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1, incompleto tal como o servidor envia</translation>
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
        <translation>as aspas não são fechadas</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>não menciona grupo</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>não menciona função</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>o nome tem mais de 200 caracteres</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>uma linha anterior menciona este grupo</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 membros</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>para “%1”, %2 membros</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>não há função com este nome</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>pendente; “%1” tem quase o mesmo nome</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>O log deste programa</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Procurar no log</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>O que seria compartilhado</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Mantido na memória até o Provost ser fechado. Não contém credenciais nem o nome ou endereço de ninguém.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avisos e piores</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar o que é mostrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Nada foi anotado ainda.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Nenhuma linha corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 de %n linha</numerusform>
            <numerusform>%1 de %n linhas</numerusform>
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
        <translation>Inserir uma chave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
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
        <translation>Você vê o Provost como %1 o vê.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>Voltar à sua própria visão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Ctrl+K encontra qualquer coisa, F1 ajuda</translation>
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
        <translation>Qual atributo de um usuário preenche qual campo do produto. Teste com um usuário desta conexão; nada é alterado antes de você salvar.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>Encontre um usuário para o teste</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>O usuário usado no teste</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>Campos do produto</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Escolha um campo.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>Atributo que preenche o campo</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>Nada: o campo fica vazio</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Usar os padrões</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salvar o mapeamento</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>Carregando o mapeamento…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>Esta conexão ainda não tem usuário para o teste.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>Nenhum usuário encontrado nesta conexão.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>“%1” é preenchido a partir de</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>Qual atributo de um usuário preenche qual campo do produto. Este servidor não testa em ninguém: vale a partir da próxima solicitação do provedor de identidade.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>O produto não pode ficar sem este campo.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>Este não é um atributo de usuário com um valor único.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>necessário para o produto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>por padrão %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>Campo do produto</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Preenchido com</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapeamentos de funções</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Definir função…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Colar lista…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nenhum grupo encontrado</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>Altere a pesquisa para ver as outras regras.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Carregando as regras…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>Carregando as conexões…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nenhuma conexão ainda</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>As regras pertencem a uma conexão. Quando houver uma configurada, os grupos dela poderão conceder funções aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>Alterar as funções de %n usuário?</numerusform>
            <numerusform>Alterar as funções de %n usuários?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>Alguns deles talvez possam fazer menos depois. As regras são aplicadas de uma só vez e podem ser desfeitas.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>Aplicar a %n usuário</numerusform>
            <numerusform>Aplicar a %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Manter as regras</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Aplicando as regras…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>As regras foram aplicadas. A função de ninguém mudou.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>As regras foram aplicadas: %n usuário tem outra função agora.</numerusform>
            <numerusform>As regras foram aplicadas: %n usuários têm outra função agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>As regras são aplicadas de uma só vez e podem ser desfeitas.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
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
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>Encontrar um membro</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membros do grupo</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>Carregando os membros…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 de %2 membros; não foi possível carregar os próximos. Role a lista para tentar novamente.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Nenhum membro encontrado</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>Altere a pesquisa para ver os outros.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Ninguém está neste grupo</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>Os membros aparecem aqui automaticamente quando o provedor de identidade os adiciona.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 de %2 membros correspondem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 de %n membro</numerusform>
            <numerusform>%1 de %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 membros correspondem</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Adicionar um membro…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>Tirar do grupo…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Renomear o grupo…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>Quem procurar o grupo pelo nome antigo não o encontrará mais: provedores de identidade e mapeamentos de funções também.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>Renomear %1 para %2?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>O grupo recebe outro nome</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 se chama %2 agora.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>Há usuários demais para escolher entre eles aqui. Marque-os em Usuários e coloque-os neste grupo a partir de lá.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>Quem entra em %1?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>Adicionar %1 a %2?</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>recebem esta função</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entram no grupo</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 está em %2 agora.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>Tirar %1 de %2?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>perdem esta função</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>saem do grupo</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 não está mais em %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>Uma única solicitação menciona só isto, e nada mais do grupo é tocado. Um provedor de identidade que envia este grupo pode desfazer a alteração.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Alterando o grupo…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>Este servidor não lista membros</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>Os grupos dele vêm sem membros, por isso não se sabe aqui quem está neles.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>Este servidor não lista os membros</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n usuário diz estar neste grupo. O próprio grupo não menciona nenhum.</numerusform>
            <numerusform>%n usuários dizem estar neste grupo. O próprio grupo não menciona nenhum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>Incompleto: %1 de %n membro. O servidor não lista mais nenhum; o Provost nunca envia uma lista assim de volta.</numerusform>
            <numerusform>Incompleto: %1 de %n membros. O servidor não lista mais nenhum; o Provost nunca envia uma lista assim de volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>Outra pessoa alterou estas regras</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>Nada do que você fez foi aplicado. Use as regras da outra pessoa, mantenha as suas ou escolha linha por linha; você vê o efeito antes de aplicar.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>Regras que foram alteradas</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Enter, ou um clique em “Outra” ou “Minha”, define qual vale.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar as outras</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter as minhas</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>Usar as linhas como escolhidas</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>sem regra</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>minha</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>outra</translation>
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
        <translation>Outra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vale</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Conta exibida</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>codificação das letras</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>letras maiúsculas</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>espaços, hifens ou sublinhados</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>formas largas ou estreitas de letras</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>acentos</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>letras de aparência igual</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>difere apenas em %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>difere apenas em %1 e %2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>Este nome mistura letras de vários alfabetos, por isso pode apenas parecer outro nome.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>Cada letra deste nome parece latina, mas não é.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>Este nome tem caracteres que não podem ser vistos.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>A quarentena de %1 deve ocorrer agora.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>Neste ritmo, a quarentena de %1 começa em cerca de %n hora, no mínimo.</numerusform>
            <numerusform>Neste ritmo, a quarentena de %1 começa em cerca de %n horas, no mínimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>Neste ritmo, a quarentena de %1 começa em cerca de %n dia, no mínimo.</numerusform>
            <numerusform>Neste ritmo, a quarentena de %1 começa em cerca de %n dias, no mínimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 chamou %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 nunca chamou.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>A única licença de %1 está ocupada.</numerusform>
            <numerusform>Todas as %n licenças de %1 estão ocupadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>Ninguém mais recebe uma lá até que alguém saia, ou que haja mais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 é recusado em %2: %n vez em 24 horas</numerusform>
            <numerusform>%1 é recusado em %2: %n vezes em 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>Há %n motivo.</numerusform>
            <numerusform>Há %n motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 está em atraso em %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 não tem token válido</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>Seu provedor de identidade é recusado até ter um novo.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>O token de %1 nunca foi recebido</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>O segredo se perdeu no caminho, por isso ninguém pode usá-lo.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>Está sendo substituído.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>Pode ser substituído sem interrupção.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>O token de %1 termina em %n dia</numerusform>
            <numerusform>O token de %1 termina em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%n desativação de %1 aguarda uma decisão</numerusform>
            <numerusform>%n desativações de %1 aguardam uma decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>A proteção as retém, porque muitas pessoas perderiam o acesso de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%n regra de %1 espera por um grupo</numerusform>
            <numerusform>%n regras de %1 esperam por um grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 ainda não enviou nenhum grupo com esse nome.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>Uma regra espera por um grupo chamado “%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1” existe, com %n membro.</numerusform>
            <numerusform>“%1” existe, com %n membros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>Seu lembrete de um token de %1 chega em %n dia</numerusform>
            <numerusform>Seu lembrete de um token de %1 chega em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>Seu lembrete de um token de %1 está vencido</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>O servidor não conhece o dia em que esse token termina.</translation>
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
        <translation>Substituir…</translation>
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
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema define</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>Nenhum: sempre direto</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>Sempre por este</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>Decidem as configurações deste computador, com seu próprio script (PAC), se indicarem um. Um servidor neste computador é chamado diretamente.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>Também quando as configurações deste computador indicam um proxy.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>Também para um servidor neste computador. A senha fica no chaveiro; um proxy que a pede da forma mais simples (Basic) a recebe sem criptografia.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>Rede avançada</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>Rede de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar</translation>
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
        <translation>Como está no chaveiro</translation>
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
        <translation>Nome de usuário, se o proxy exigir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Caminho até o servidor</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>Autoridades confiáveis para este servidor</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Adicionar um certificado…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover todos</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>Além das que este computador considera confiáveis: o certificado da autoridade própria da sua organização, como arquivo PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificado de uma autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>Nenhum: o servidor não pede</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>Arquivo PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>O arquivo fica onde está e é lido quando o servidor é aberto; a senha fica no chaveiro. Não é possível usar uma chave em cartão inteligente ou no repositório do sistema.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 não é um certificado em formato PEM, ou contém mais do que certificados.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>Insira somente o nome ou endereço do proxy, como proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>Insira a porta do proxy, entre 1 e 65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n autoridade própria</numerusform>
            <numerusform>%n autoridades próprias</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>Com certificado de cliente</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>Como define um script próprio (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>O script é carregado e executado à parte, onde não pode travar o Provost nem acessar nada dele. Um servidor neste computador é chamado diretamente.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>Endereço do script ou um arquivo</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>Scripts de proxy (*.pac *.dat *.js);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>Insira um endereço que comece com https:// ou escolha um arquivo. Um que comece com http:// poderia ser alterado no caminho e só é aceito deste computador.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>Pelo que um script indica</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nome da nova conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Provedor de identidade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Criar usuários</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Atualizar atributos</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
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
        <translation>Criar e mostrar o token</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nova conta…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>Equipe de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>Ainda não é possível escolher uma conta. Elas aparecem aqui quando o servidor responder.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Dê um nome à nova conta.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nome já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Criar a função</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>nenhuma função: não pode fazer nada</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>Pode inicialmente o que esta pode</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>Fica na hierarquia logo abaixo de</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>A hierarquia conta quando um produto dá a alguém a mais alta de várias funções. Ela fica como está; o que a função pode fazer pode ser alterado a qualquer momento.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>Quem a tem pode entrar no produto e não pode fazer nada aqui.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>Quem a tem pode: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>Omitido, pois você também não tem essa permissão: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>Copie os segredos dos novos webhooks</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>Eu os guardei</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>Eles são mostrados só desta vez. Cada destinatário comprova com o seu que uma mensagem vem deste servidor.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>Webhook %1 de “%2”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>Os segredos se perderiam para sempre. Copie cada um deles e marque que os guardou.</translation>
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
        <translation>Gerar um token para “%1”</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>Gerar e mostrar</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>Os tokens existentes continuam válidos até que você os revogue. O novo é mostrado uma única vez, na próxima etapa.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>As solicitações de um provedor de identidade são recusadas.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>Desativações aguardam uma decisão.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>Uma conexão não tem token válido.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>Um token termina em breve.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>Um provedor de identidade está em silêncio há mais tempo que o normal.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Não há mais licenças.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>%n item precisa de você no Provost.</numerusform>
            <numerusform>%n itens precisam de você no Provost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Nada mais precisa de você no Provost.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>Um lembrete de um token está próximo.</translation>
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
        <translation>Conexões não são criadas por esta API: use o console do próprio produto.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>Conexões não são excluídas por esta API: use o console do próprio produto.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>Uma conexão não pode ser pausada.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>Usuários e grupos não podem ser mantidos quando sua conexão é excluída.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>Um token não pode ser substituído por outro enquanto os dois funcionam.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>O que um provedor de identidade pode criar, atualizar e desativar não é definido aqui.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>Nada retém muitas desativações simultâneas até que alguém decida.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>Não é mostrado para onde vão os atributos no produto.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>Não é alterado aqui qual grupo concede qual função.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>Não é mostrado o que uma função pode fazer.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>Sessões e licenças não são conhecidas.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>Quem foi excluído não pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>As solicitações dos provedores de identidade não são informadas, por isso nada indica aqui se elas chegam ou falham.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>Não há log de auditoria nesta API.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>Ele não avisa quando algo muda. O Provost lista tudo novamente de tempos em tempos, raramente onde isso demora, e na hora quando você atualiza.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>O que saber a respeito</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>O que ele não oferece</translation>
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
        <translation>Substituir o único token de “%1”</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>Encerrar o token antigo e mostrar o novo</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>Neste servidor, uma conexão tem um token por vez. O novo toma o lugar de %1 no mesmo instante; isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>Deixe o campo “%1” aberto em %2 antes de continuar.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Solicitações, últimas 24 horas</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuários</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licenças</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexões</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>solicitações na última hora</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>Contando as solicitações…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n ativa</numerusform>
            <numerusform>%n ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n em silêncio</numerusform>
            <numerusform>%n em silêncio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n com falhas</numerusform>
            <numerusform>%n com falhas</numerusform>
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
        <translation>%1 ativos, %2 desativados</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1, %2 em retenção</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>Nada. Os tokens são válidos, os provedores de identidade dão sinal de vida, e nenhuma regra está à espera.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 recusadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 recusadas, %n causa</numerusform>
            <numerusform>%1 recusadas, %n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>Ainda não há conexão. Por meio de uma, um provedor de identidade traz seus usuários e grupos para cá.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>O que mudou desde…</translation>
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
        <translation>Próxima página</translation>
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
        <translation>Colar uma lista de grupos e funções</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>Um grupo e sua função por linha, separados por vírgula, ponto e vírgula ou tabulação, como uma planilha os copia.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Grupos e funções</translation>
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
            <numerusform>Adicionar %n regra</numerusform>
            <numerusform>Adicionar %n regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n linha não pode ser usada e será omitida.</numerusform>
            <numerusform>%n linhas não podem ser usadas e serão omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>Nada colado ainda</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Adicionar regras</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>Usar os grupos com nome quase igual</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 não tem o atributo %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 é definido pelo servidor; um cliente não pode alterá-lo.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>Uma leitura rigorosa da RFC 7644 não encontra aqui o atributo %1: ela esperaria um objeto dentro de um objeto.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>A operação está escrita com letras maiúsculas. O Provost entende; um servidor rigoroso recusa.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>Remove o único membro</numerusform>
            <numerusform>Remove todos os %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>Remove todos os membros</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>Reativa o usuário</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>Desativa o usuário</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>Diz que o usuário está ativo, o que ele já está</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>Desativa o usuário, que já está desativado</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>Uma leitura rigorosa da RFC 7643 recusa isto: active precisa ser true ou false, não um texto.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>Repete o nome do grupo %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>Renomeia o grupo de %1 para %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>Renomeia o grupo para %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>Adiciona %n valor a %1</numerusform>
            <numerusform>Adiciona %n valores a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>Substitui todos os valores de %1 por %n valor</numerusform>
            <numerusform>Substitui todos os valores de %1 por %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>Uma leitura rigorosa da RFC 7643 recusa isto: %1 precisa ser um objeto.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>Uma leitura rigorosa da RFC 7643 recusa isto: %1 precisa ser true ou false, não um texto.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>Adiciona %n membro</numerusform>
            <numerusform>Adiciona %n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>Remove %n de %1 membros</numerusform>
            <numerusform>Remove %n de %1 membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>Remove %n membro</numerusform>
            <numerusform>Remove %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>Não remove ninguém: a lista está vazia</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>Uma leitura rigorosa da RFC 7644 remove o único membro: ela não considera a lista.</numerusform>
            <numerusform>Uma leitura rigorosa da RFC 7644 remove todos os %n membros: ela não considera a lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>Uma leitura rigorosa da RFC 7644 remove todos os membros: ela não considera a lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>Substitui todos os %1 membros por %n membro</numerusform>
            <numerusform>Substitui todos os %1 membros por %n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>Substitui todos os membros por %n membro</numerusform>
            <numerusform>Substitui todos os membros por %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>Substitui o membro %1 por %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>Remove os membros que um filtro seleciona</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>Remove tudo do esquema %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>Uma leitura rigorosa da RFC 7644 armazena um texto vazio.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>Remove todos os valores de %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>Limpa %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>Limpa %1, que era %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>Repete %1, que já é %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>Altera %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>Define %1 como %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>Define uma senha, que o Provost aceita e nunca guarda</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>É recusado, e com isso toda a solicitação: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>Não altera nada: o que menciona é definido pelo servidor ou não é conhecido aqui</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>Não é um PATCH que possa ser lido: não tem operações.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 não tem a parte %2; ela é ignorada.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 é true ou false, mas vem como texto. O Provost entende; um servidor rigoroso recusa.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>O valor de %1 tem outra forma que a do esquema. O Provost entende; um servidor rigoroso recusa.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>O valor não é do tipo de %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>É disto que a resposta reclama.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 aceita uma lista, mas vem como um só valor. O Provost entende; um servidor rigoroso recusa.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>Este esquema não tem o atributo %1; ele é ignorado.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 não tem o atributo %2; ele é ignorado.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 é definido pelo servidor; o que um cliente envia é ignorado.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>Sua função não pode alterar permissões.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 mantém todas: alguém precisa poder gerenciar o provisionamento.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>Você não pode conceder o que não tem permissão de fazer.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>Ninguém mais poderia gerenciar o provisionamento: os operadores com %1 são os últimos que podem.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 vem com o produto: não pode ser renomeada nem excluída.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>%n pessoa a tem. Primeiro faça as regras lhe darem outra função.</numerusform>
            <numerusform>%n pessoas a têm. Primeiro faça as regras lhes darem outra função.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>O operador %1 a tem. Primeiro dê a ele outra função.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>Ver como…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>O que cada função pode fazer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>Sem “Ler provisionamento”, os painéis Conexões, Mapeamentos de funções e Permissões não aparecem para essa função. %1 mantém todas: alguém precisa poder gerenciar o provisionamento.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Carregando as funções…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Todos com %1 podem agora: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Retirar de %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>Quem tem esta função não pode mais fazer isto, a partir da próxima solicitação:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Alterando a função…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>Pessoas com %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>Esta é a sua própria função: você também não poderá mais fazer isto, nem devolver.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>Os painéis Conexões, Mapeamentos de funções e Permissões não aparecerão mais para essa função.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Ninguém com %1 pode mais: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoatendimento</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>O autoatendimento está ativado.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>O autoatendimento está desativado.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Desativar o autoatendimento?</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>Os administradores dos próprios clientes continuam vendo sua conta, mas não podem mais configurar conexões, gerenciar tokens ou alterar mapeamentos de funções. O que eles configuraram continua funcionando.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Deixar ativado</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Conceder a %1: %2?</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>Quem tem esta função pode fazer isto a partir da próxima solicitação.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Ativar o autoatendimento?</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>Os administradores dos próprios clientes podem novamente configurar conexões, gerenciar tokens e alterar mapeamentos de funções.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Deixar desativado</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Ativando…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nova função…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>A política deste computador abre todos os servidores somente para leitura.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>Este servidor é somente leitura: nada é alterado nele a partir deste computador.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>A função pela qual você está vendo não permite isto.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Sua função não permite isto.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>O que é mostrado é de um momento anterior. Poderá ser alterado assim que o servidor o atualizar.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Este servidor não oferece isso.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>Parte do nome</translation>
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
        <translation>Fixar a um caso…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>Fixar a um caso</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>O que você vê fica neste computador como está agora, mesmo que o servidor o esqueça. Contém dados de pessoas e é excluído sozinho no seu dia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>após %n dia</numerusform>
            <numerusform>após %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluí-lo</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Um novo caso</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>Ele é excluído em %1, com tudo o que está fixado nele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 tem %n evidência e é excluído em %2, com tudo o que está fixado nele.</numerusform>
            <numerusform>%1 tem %n evidências e é excluído em %2, com tudo o que está fixado nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>Fixado a %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Mostrar o caso</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>Antes de usar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>Confirmado por %1, %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Isto está feito</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Isto está feito?</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>Isto não está feito, afinal?</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>Anotando…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reativar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>Esta pessoa está fora?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>A conexão foi excluída: nenhum provedor de identidade altera mais este usuário.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>E-mail anterior</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>Nome de usuário anterior</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>ID externo anterior</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: pertence a %1; altere lá, pois a próxima sincronização o grava de novo. Provost: este servidor decide. Calculado: resulta de outros dados.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>Outro e-mail</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>Quem provisiona este servidor pode gravar tudo isto de novo, inclusive o que for alterado aqui.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>Veio por uma de várias conexões, e o servidor não informa qual. Altere no provedor de identidade.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>Criar usuários</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>O provedor de identidade pode adicionar pessoas.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Atualizar atributos</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>O provedor de identidade pode alterar nomes, endereços e outros campos.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Desativar usuários</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>O provedor de identidade pode desativar, trazer de volta e excluir pessoas.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>Sincronizar grupos</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>O provedor de identidade pode criar e alterar grupos.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>O que está desativado é recusado. Uma alteração vale a partir da próxima solicitação.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>Alterar o que “%1” pode fazer?</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>Alterando a conexão…</translation>
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
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>O grupo não existe, ou não se comprovou que é deste ensaio.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>O usuário não existe, ou não se comprovou que é deste ensaio.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>O token foi recusado antes.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>O servidor pediu antes para reduzir o ritmo.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>Nenhuma resposta chegou antes.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>Não foi possível ler antes.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>O ensaio foi interrompido antes.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>O tempo acabou antes.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>o servidor responde %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>nenhuma resposta chegou</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>o servidor diz que foi excluído, mas ainda existe</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>talvez %1 com o nome %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 com o ID %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>%n recurso deste ensaio foi removido; nada ficou para trás.</numerusform>
            <numerusform>%n recursos deste ensaio foram removidos; nada ficou para trás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Nada ficou para trás.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>Remova manualmente o que restou. Todos os nomes deste ensaio começam com %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>Ler os esquemas</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>Liste os esquemas: o Microsoft Entra ID os lê quando as configurações de provisionamento são salvas.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>Responda 200 com uma lista vazia para um nome que ninguém tem: um 404 faz o teste da conexão falhar.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>Procurar um usuário que ainda não existe</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>Responda 200 com uma lista vazia: o provedor de identidade só cria quem não encontra e toma quem encontra pela mesma pessoa.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Criar o usuário</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>Crie o usuário e responda 201 com todos os dados; aceite “meta” e uma lista vazia de roles, que o Microsoft Entra ID envia.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>Criar o mesmo usuário novamente</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>Recuse com 409 um segundo usuário com o mesmo userName e deixe o primeiro como está: os provedores de identidade repetem uma solicitação cuja resposta se perdeu.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>Procurar o usuário</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>Encontre o usuário por userName, e ninguém mais: quem é encontrado é vinculado e alterado.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>Procurar o usuário em letras maiúsculas</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>Compare userName sem diferenciar maiúsculas de minúsculas (RFC 7643, seção 4.1.1): caso contrário, a mesma pessoa é criada duas vezes.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>Procurar o usuário por externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>Encontre o usuário por externalId: muitos o definem como atributo de correspondência dos usuários.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>Procurar o usuário pelo endereço de trabalho</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>Aceite um filtro com um caminho de valor seguido de um subatributo. Vai além da gramática da RFC 7644 e é necessário quando a correspondência dos usuários é feita pelo endereço.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>Criar um segundo usuário, com nulls</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>Aceite null como “não definido” e ignore um URI de esquema desconhecido: uma solicitação documentada do Microsoft Entra ID tem os dois.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>Consultar com um parâmetro que ninguém conhece</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>Ignore parâmetros de consulta desconhecidos: o sinalizador aadOptscim062020 fica na URL do locatário.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Ler o usuário</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>Responda para o ID que foi fornecido: o Microsoft Entra ID o guarda e lê o usuário antes de cada alteração.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>Alterar atributos</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>Aceite um replace sem caminho cujas chaves são nomes com um ponto, ou com o URN do esquema, e ao lado dele um filtro em um caminho.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>Aceite “Add” e “Replace” com maiúscula, um para cada atributo, com o URN de um esquema ou um filtro no caminho.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>Adicionar um número de telefone por um filtro</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>Crie o elemento que um add com filtro não encontra, com o type do filtro, e mantenha o valor como foi enviado.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Renomear o usuário</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>Altere userName e mantenha o ID: pessoas se casam.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Definir o gerente</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>Aceite o ID do gerente também como texto simples.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>Perguntar se o gerente está definido</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Aceite um filtro sobre id e manager juntos: o Microsoft Entra ID pergunta assim antes de gravar uma referência.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>Limpar o gerente</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>Aceite um texto vazio como nenhum gerente.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>Procurar um grupo que ainda não existe</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>Responda 200 com uma lista vazia para um nome que nenhum grupo tem.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Criar o grupo</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>Crie o grupo, embora seu “schemas” mencione um que não é do SCIM: o Microsoft Entra ID o envia com cada grupo, e sem membros.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>Procurar o grupo sem seus membros</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>Encontre o grupo por displayName e omita os membros, que podem ser muitos.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>Adicionar dois membros</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>Adicione membros cujo $ref é null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>Perguntar se o usuário é membro</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>Aceite um filtro sobre id e members juntos: o Microsoft Entra ID pergunta assim antes de gravar uma referência.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>Ler o grupo sem seus membros</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>Omita os membros quando são excluídos da resposta: um grupo grande custa tempo e memória.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>Remover um membro</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>Remova o membro que o filtro no caminho indica, e nenhum outro.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>Remova os membros que o valor lista, e nenhum outro: o caminho sozinho significaria todos.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renomear o grupo</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>Renomeie o grupo e mantenha seus membros.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>Alterar o externalId do grupo</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>Aceite outro externalId: o validador da Microsoft exige isso.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>Desativar o usuário</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>Desative quando “active” é substituído por false: é assim que o acesso é retirado.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>Aceite o texto “False” como false e continue respondendo um booleano: é assim que o acesso é retirado sem o sinalizador aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>Procurar o usuário desativado</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>Continue encontrando quem está desativado, com “active” false: quem volta é procurado e ativado novamente.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>Ver se o usuário desativado ainda é membro</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>Mantenha as associações de quem está desativado: o Microsoft Entra ID não as envia novamente.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>Ativar o usuário novamente</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>Ative o mesmo usuário, com o mesmo ID e perfil.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Excluir o grupo</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>Exclua o grupo, responda 204 e, a partir daí, 404.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Excluir o usuário</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>Exclua o usuário, responda 204 e, a partir daí, 404: 30 dias depois que alguém foi excluído, o Microsoft Entra ID também o exclui aqui.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>Procurar o usuário excluído</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>Não encontre quem foi excluído: caso contrário, a próxima alteração não chega a ninguém.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>Testar as credenciais com usuários</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>Responda com uma lista de usuários: a Okta pede dois quando suas credenciais de API são testadas.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>Testar as credenciais com grupos</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>Responda com uma lista de grupos: a Okta a pede quando suas credenciais de API são testadas.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>Crie o usuário e responda 201 com todos os dados; ignore “groups”, que é somente leitura: a Okta o envia vazio a cada vez e guarda o ID da resposta.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>Ler o usuário e gravá-lo de volta com outro nome</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>Aceite de volta um usuário como foi lido, com id, meta e groups, e responda 200 com ele: a Okta atualiza um perfil com PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>Criar um segundo usuário</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>Um grupo de dois mostra se a alteração de um membro deixa o outro intacto.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>Sincronizar uma senha</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>Aceite uma senha, ou ignore-a, e nunca a envie de volta.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>Enviar o grupo</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>Crie o grupo com uma lista vazia de membros; eles vêm em uma solicitação própria.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>Adicione membros que vêm com value e display, e sem type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>Renomeie o grupo por um replace sem caminho que repete seu ID, e mantenha seus membros: a Okta envia um a cada alteração de membros.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>Enviar o grupo novamente</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>Deixe exatamente os membros que um replace de “members” lista (“Push now”).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>Gravar o grupo inteiro</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>Aceite um PUT do grupo com o nome que ele tem (isso não é um conflito) e mantenha todos os membros que ele lista.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>Esvaziar o grupo</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>Aceite uma lista vazia como nenhum membro: assim é enviado um grupo sem ninguém.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>Desative em um replace sem caminho: é assim que a Okta retira o acesso; ela nunca exclui um usuário.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>Desativar o usuário com PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>Desative também em um PUT: aplicativos criados com o assistente da Okta fazem assim.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>Exclua o usuário, responda 204 e, a partir daí, 404 (RFC 7644, seção 3.6).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>Ler o que o servidor consegue fazer</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>Informe o que seu servidor consegue fazer (RFC 7644, seção 4).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>Crie o usuário, responda 201 com todos os dados e diga onde ele está, em Location e meta.location (RFC 7644, seção 3.3).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>Procurar o usuário com o atributo em letras maiúsculas</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>Aceite nomes de atributos e operadores em maiúsculas ou minúsculas (RFC 7644, seção 3.10), e compare userName sem diferenciá-las.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>Consultar com um filtro incompreensível</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>Recuse um filtro incompreensível com 400 e invalidFilter, nunca com todos os usuários ou nenhum (RFC 7644, seção 3.4.2.2).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>Ler um atributo do usuário</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>Omita o que “attributes” não menciona (RFC 7644, seção 3.9).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>Substituir o usuário</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>Substitua tudo o que um PUT pode gravar: o que ele omite é limpo (RFC 7644, seção 3.5.1).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>Execute todas as operações de um PATCH, uma após a outra (RFC 7644, seção 3.5.2).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>Enviar uma alteração meio errada</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>Execute todas as operações de um PATCH ou nenhuma (RFC 7644, seção 3.5.2).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>Crie o grupo com seu primeiro membro e responda 201 com todos os dados (RFC 7644, seção 3.3).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Adicionar um membro</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>Adicione aos membros que já existem (RFC 7644, seção 3.5.2.1).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>Ver se o usuário excluído saiu do grupo</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>Retire de todos os grupos quem foi excluído: um ID que não leva a nada faz os clientes falharem.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>Criar o usuário, com um objeto para os endereços</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>Aceite um objeto onde deveria haver uma lista de endereços e ignore atributos desconhecidos: os clientes editam o modelo das solicitações do OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>Criar um segundo usuário, com um endereço que não é o principal</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>Use o primeiro endereço quando nenhum é “primary”.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>Alterar o usuário com PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>Aceite uma alteração com PUT: não está documentado qual verbo o OneLogin usa.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>Alterar o usuário com PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>Aceite uma alteração também com PATCH: não está documentado qual verbo o OneLogin usa.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>Crie o grupo sem membros.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>Adicione membros com PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>Aceite todos os membros também com PUT, com o nome que o grupo tem.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n etapa falhou.</numerusform>
            <numerusform>%n etapas falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n etapa encontrou algo que pode causar danos.</numerusform>
            <numerusform>%n etapas encontraram algo que pode causar danos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n etapa foi aprovada.</numerusform>
            <numerusform>%n etapas foram aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n etapa não pôde ser feita.</numerusform>
            <numerusform>%n etapas não puderam ser feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>Ensaio em %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1, %2 ms. Para isto foram inventados usuários e um grupo, cujos nomes começam com %3. Os tokens e o que o servidor informa de outras pessoas foram omitidos.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID com aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID sem aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 tal como está escrita</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>Resposta %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>Resposta %1, e depois: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>O servidor responde %1, como esperado.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>O servidor responde %1 em vez de %2, com o que os provedores de identidade talvez consigam lidar%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>O servidor responde %1, o esperado é %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>O que o servidor envia não é SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>A resposta não é uma lista do SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>O servidor encontra %n recurso onde não há nenhum.</numerusform>
            <numerusform>O servidor encontra %n recursos onde não há nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>A lista está vazia, mas não informa 0 como total (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>O servidor não o encontra.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>O servidor encontra %n recurso onde se pede um.</numerusform>
            <numerusform>O servidor encontra %n recursos onde se pede um.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>O servidor encontra um recurso diferente do que foi pedido.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>O servidor recusa como deve, mas não com um erro do SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>O erro não informa seu status como texto.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>O servidor recusa como deve, mas não diz por quê: scimType não é %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>A resposta não tem id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>A resposta tem um id diferente do anterior.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>A resposta não informa seu esquema.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>O servidor envia a senha de volta.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>“active” volta como texto, e não como true ou false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>A resposta não diz se o usuário está ativo.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>Não é possível ler a resposta: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>O servidor diz que foi feito, mas depois isto não é verdade: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>Na resposta isto não é verdade: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>O servidor diz que foi excluído, mas ainda existe.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>Consultado sobre o que foi excluído, o servidor responde %1; o esperado é 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>Depois não é possível lê-lo pelo seu ID (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>A resposta não diz onde está o novo recurso (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>o servidor diz que foi criado, mas não fornece um id que possa ser usado</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>o servidor lhe dá o id de outro</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1; não foi possível procurá-lo: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>o servidor forneceu este id na criação, mas não encontra nada com ele</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>o servidor forneceu este id na criação, mas ali está outro nome: veja de quem é antes de remover algo</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n recurso ficou no servidor, ou pode ter ficado.</numerusform>
            <numerusform>%n recursos ficaram no servidor, ou podem ter ficado.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>nenhuma resposta veio à criação: ainda pode ser criado</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>o servidor responde %1 à criação: ainda pode ser criado</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>Isto não pôde ser removido, ou ainda pode existir: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>O que foi lido contém o token e não é gravado de volta.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>Alterar dois usuários em uma solicitação</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>Execute cada operação e informe o resultado de cada uma.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>Criar um usuário e seu grupo em uma solicitação</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>Ponha IDs no lugar dos nomes que as operações têm (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>Encerrar uma solicitação em massa no primeiro erro</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>Não execute mais nenhuma operação depois de tantos erros quanto failOnErrors indica.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>Pedir usuários sem token</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>Recuse com 401 quem não se autentica.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>Ler a configuração do provedor de serviço</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>Informe para cada funcionalidade se ela é suportada, e como os clientes se autenticam.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>Ler os tipos de recurso</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>Liste cada tipo com nome, endpoint e esquema.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>Ler o tipo de recurso User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>Responda com um só tipo quando seu nome é pedido.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>Liste os esquemas e, de cada atributo, o tipo e se é obrigatório, multivalorado, alterável e retornado.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>Ler o esquema dos usuários</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>Responda com um só esquema quando seu URI é pedido.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>Ler um esquema que ninguém tem</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>Responda 404 para um esquema que não existe.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>Filtrar os esquemas</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>Recuse um filtro na descoberta com 403, para que ninguém tome parte da lista pelo todo.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>Pedir um endpoint que não existe</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>Responda 404 com um erro do SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>Filtrar com eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>Encontre quem tem o valor, e ninguém mais.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>Filtrar com eq por ninguém</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>Responda 200 com uma lista vazia quando ninguém tem o valor.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>Filtrar com ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>Encontre quem tem outro valor.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>Filtrar com co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>Encontre quem tem o texto em qualquer ponto do valor.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>Filtrar com sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>Encontre aqueles cujo valor começa com o texto.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>Filtrar com sw pelo que está no meio</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>Não encontre ninguém cujo valor tenha o texto em outro ponto.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>Filtrar com ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>Encontre aqueles cujo valor termina com o texto.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>Filtrar com pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>Encontre quem tem algum valor.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>Filtrar com pr pelo que não existe</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>Não encontre ninguém que não tenha valor.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>Filtrar com gt por horário</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>Compare horários como horários.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>Filtrar com lt por horário</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>Filtrar com ge e le</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>Compare textos pela ordem, incluindo o mesmo valor.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>Filtrar por true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>Compare true e false como tais.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>Filtrar por false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>Filtrar com not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>Inverta o que está entre parênteses.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>Filtrar com or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>Encontre aqueles para os quais um dos dois é verdadeiro.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>Filtrar com or antes de and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>Dê a “and” precedência sobre “or”.</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>Filtrar com parênteses</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>Avalie primeiro o que está entre parênteses.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>Filtrar por um subatributo</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>Compare o subatributo mencionado.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>Filtrar por um de vários valores</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>Encontre quem tem o valor entre vários.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>Filtrar com colchetes</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>Encontre quem tem um valor para o qual tudo entre colchetes é verdadeiro.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>Filtrar com colchetes em dois valores</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>Não encontre ninguém cujo tipo seja de um valor e cujo endereço seja de outro.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>Filtrar pelo nome completo de um atributo</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>Aceite nomes de atributos com o URI do esquema.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>Filtrar por externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>Encontre o usuário pelo ID que o cliente forneceu.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>Filtrar com nomes e operadores em letras maiúsculas</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>Aceite nomes e operadores em maiúsculas ou minúsculas.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>Filtrar por um userName em letras maiúsculas</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>Compare userName sem diferenciar maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>Filtrar por um externalId em letras maiúsculas</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>Compare externalId diferenciando maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>Filtrar sem um valor</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>Recuse um filtro incompreensível com 400 e invalidFilter, nunca com todos os usuários ou nenhum.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>Filtrar com um operador que não existe</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>Recuse um operador desconhecido com 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>Filtrar com um parêntese não fechado</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>Recuse o que está incompleto com 400 e invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>Examinar os membros</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>Tenha cada membro uma só vez.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>Adicionar um membro que já existe</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>Trate como sucesso o que não altera nada.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>Remover um membro pelo seu ID</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>Remova o membro que os colchetes encontram, e nenhum outro.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>Substituir todos os membros</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>Ponha os membros no lugar dos que existem.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>Remover todos os membros</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>Remova todos os valores de um atributo que é removido.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>Examinar os grupos do usuário</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>Informe com um usuário de quais grupos ele é membro.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>Procurar o grupo</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>Encontre o grupo por displayName, e nenhum outro.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>Omita os membros quando isso é pedido: um grupo pode ter muitíssimos.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>Substituir o grupo</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>Substitua o nome e os membros pelos do PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>Na resposta isto falta, ou não é o que deveria ser: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults é %1, o esperado é %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>A página tem %1 recursos, o esperado são %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex é %1, o esperado é %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage é %1, o esperado é %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>Os dois usuários vêm na ordem errada.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>A próxima página começa com o usuário da página anterior.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>A resposta é %1, e não application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>Um endereço que já existia aparece duas vezes no usuário.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>O grupo tem %n membro, o esperado é o único usuário.</numerusform>
            <numerusform>O grupo tem %n membros, o esperado é o único usuário.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>A resposta não tem o cabeçalho ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>O ETag é o mesmo de antes da alteração.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>A resposta não é uma resposta em massa do SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>A resposta informa %n operação, o esperado são duas.</numerusform>
            <numerusform>A resposta informa %n operações, o esperado são duas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>Uma operação não informa seu status como texto.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>Uma operação foi recusada com %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>A resposta informa %n operação, o esperado é a que falhou.</numerusform>
            <numerusform>A resposta informa %n operações, o esperado é a que falhou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>Ler a primeira página de um item</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>Retorne tantos quantos “count” indica e informe quantos há no total.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>Ler a segunda página de um item</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>Continue onde a página anterior terminou.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>Ler uma página em que cabem todos</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>Comece com 1 e retorne todos os que existem.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>Ler uma página que começa antes do primeiro</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>Trate um startIndex menor que 1 como 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>Perguntar apenas quantos há</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>Não retorne nenhum recurso quando “count” é 0, mas sim o total.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>Pedir menos que nenhum</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>Trate um “count” negativo como 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>Ler uma página depois do último</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>Não retorne nenhum recurso depois do último, mas sim o total.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>Ler a primeira página por cursor</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>Forneça um cursor quando há outra página.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>Ler a próxima página por cursor</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>Ler uma página por um cursor que ninguém forneceu</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>Recuse um cursor assim com 400 e invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>Pesquisar o usuário por POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>Responda a uma pesquisa no corpo como a uma no endereço, para que nomes de pessoas fiquem fora dos logs.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>Pesquisar todos os recursos por POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>Pesquise em todos os tipos quando nenhum é mencionado.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>Classificar por title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>Classifique pelo atributo mencionado, em ordem crescente.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>Classificar por title, em ordem decrescente</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>Inverta a ordem quando “sortOrder” indica isso.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>Ver se o endereço aparece uma só vez</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>Deixe como está um valor que já existe.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Adicionar um atributo</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>Defina o que não existia.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>Adicionar vários atributos sem caminho</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>Defina tudo o que o objeto menciona, e nada mais.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>Adicione aos valores que existem.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>Adicionar um endereço que já existe</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>Tornar outro endereço o principal</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>Tenha um só valor principal: o anterior deixa de ser principal.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>Substituir um atributo</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>Ponha o valor no lugar do que existe.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>Substituir um subatributo</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>Altere o subatributo e deixe os demais como estão.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>Substituir um endereço pelo seu tipo</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>Altere o valor que os colchetes encontram, e nenhum outro.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>Substituir o que não existe</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>Trate a substituição do que não existe como uma adição.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>Substituir um atributo pelo seu nome completo</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>Substituir um atributo com o nome em letras maiúsculas</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>Aceite nomes de atributos em maiúsculas ou minúsculas.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>Alterar um atributo duas vezes em uma solicitação</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>Execute as operações uma após a outra.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>Desativar e ativar o usuário</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>Aceite true e false para “active”.</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>Remover um atributo</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>Limpe o atributo, e nenhum outro.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>Remover um endereço pelo seu tipo</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>Remova o valor que os colchetes encontram, e nenhum outro.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>Execute todas as operações de um PATCH, ou nenhuma.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>Substituir um valor que os colchetes não encontram</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>Recuse uma substituição sem alvo com 400 e noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>Enviar um caminho incompreensível</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>Recuse-o com 400 e invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>Enviar uma operação que não existe</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>Recuse-a com 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>Alterar o id do usuário</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>Recuse com 400 e mutability a alteração do que é somente leitura.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>Remover o nome do usuário</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>Recuse com 400 a remoção do que é obrigatório.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>Alterar um usuário que não existe</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>Responda 404 para o que não existe.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Adicionar um departamento</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>Armazene atributos da extensão empresarial.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>Filtrar por departamento</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>Encontre usuários por atributos da extensão.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>Remover o departamento</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>Ler a versão do usuário</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>Envie a versão como ETag e como meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>Ler o que não mudou</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>Responda 304 quando o cliente tem esta versão.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>Alterar uma versão diferente da existente</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>Recuse com 412 quando o cliente conhece outra versão, para que ninguém sobrescreva o que outro gravou.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>Alterar a versão existente</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>Altere quando o cliente conhece a versão.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>Ler a versão depois de uma alteração</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>Dê outra versão ao que mudou.</translation>
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
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>Usuários empresariais</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>Configuração do provedor de serviço</translation>
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
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtragem</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>Pesquisa por POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>Alteração por PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>Solicitações em massa</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>Atributos escolhidos</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>O alias /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Tipos de mídia</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>Páginas por cursor</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Não é JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>Não é um relatório de um teste de conformidade.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>Contém um veredito desconhecido.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>Não contém nenhuma das regras.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumpridas</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Violadas</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testadas</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Cumpridas lá</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lá</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>Ler o usuário pelo seu ID</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>Responda com tudo o que foi armazenado.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>Ver que id e quais grupos o usuário tem</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>Atribua os IDs e mantenha o que é somente leitura: o que um cliente envia para isso é ignorado.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>Examinar os metadados do usuário</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>Informe o tipo de recurso, quando foi criado e alterado, e onde está.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>Pedir a senha</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>Nunca retorne uma senha, seja quem for que a peça.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>Ler um usuário que não existe</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>Examinar o tipo de conteúdo da resposta</translation>
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
        <translation>Responda também a clientes que aceitam somente application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>Ler um atributo</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>Retorne o que “attributes” menciona, e id, e nada mais.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>Ler um subatributo</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>Retorne o subatributo mencionado, e não os demais.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>Ler um atributo pelo seu nome completo</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>Ler um atributo com o nome em letras maiúsculas</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>Ler todos os atributos menos um</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>Omita o que “excludedAttributes” menciona, e nada mais.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>Ler tudo menos o id</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>Retorne id mesmo quando deve ser omitido.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>Pedir /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>Responda com quem o token representa, leve até lá, ou diga 501 quando isso não é suportado.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>Enviar um usuário que não é JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>Recuse o que não pode ser lido com 400 e invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>Recuse com 409 e uniqueness um segundo usuário com o mesmo userName e deixe o primeiro como está.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>Criar o mesmo usuário em letras maiúsculas</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>Crie um usuário que tem pouco mais que um nome.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>Substituir o que é somente leitura</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>Ignore o que um PUT diz de atributos somente leitura.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>Substituir um atributo por null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>Trate null como um atributo sem valor.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>Substituir o usuário por um sem userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>Recuse com 400 e invalidValue aquilo a que falta um atributo obrigatório.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>Dar ao usuário um nome já em uso</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>Recuse com 409 um userName que outro usuário tem.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>Substituir um usuário que não existe</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>Responda 404: um PUT não cria ninguém.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>Excluir o segundo usuário</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>Procurar o usuário que foi excluído</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>Omita das listas o que foi excluído.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>Criar novamente o usuário excluído</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>Não deixe ninguém entrar em conflito com o que foi excluído.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>Excluir um usuário que não existe</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>A resposta anterior não informou o que é necessário aqui.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>O servidor diz que não oferece isto.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%1 de %2 regras são cumpridas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n regra é violada.</numerusform>
            <numerusform>%n regras são violadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n regra é cumprida em parte.</numerusform>
            <numerusform>%n regras são cumpridas em parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n regra não foi testada.</numerusform>
            <numerusform>%n regras não foram testadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>Conformidade de %1 com a RFC 7643 e a RFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>Conformidade com a RFC 7643 e a RFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>Falta em: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>Em %1 isto será criado, alterado e excluído novamente:
  %2
Nada mais é alterado. Digite “%3” para continuar: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>A política deste computador não permite alterar nada em servidores.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>A política deste computador não permite gravar relatórios em arquivos.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>Não há lugar para o diário de alterações.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>Carregando as solicitações…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>A solicitação mais recente que o servidor ainda tem.</numerusform>
            <numerusform>As %n solicitações mais recentes que o servidor ainda tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Nenhuma solicitação</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>Nenhuma solicitação sobre isto está mais guardada no servidor, ou não houve nenhuma.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>Lembrar do token de “%1”</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>O servidor não conhece o dia em que %1 termina. Escolha um dia em que você quer verificá-lo, para que não seja esquecido. O lembrete aparece como uma expiração, com duas semanas de antecedência, somente neste computador.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>Ano-mês-dia, como 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Lembrar em</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Em %n dia</numerusform>
            <numerusform>Em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sem lembrete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>Definir o lembrete</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, em %n dia</numerusform>
            <numerusform>%1, em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>É esperado um dia que ainda não passou.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>É esperado ano-mês-dia, como 2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>O dia em que este token termina é conhecido: ele é avisado com duas semanas de antecedência, sem lembrete.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>Agora ele se chama %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n entrou: %1.</numerusform>
            <numerusform>%n entraram: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n saiu: %1.</numerusform>
            <numerusform>%n saíram: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>Outro token para “%1”</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nova conexão…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar novamente</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>Excluir a antiga…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>O token de uma conexão não é substituído neste servidor. Outro token é outra conexão, com endereço próprio.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. Crie outra conexão</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. Mude o provedor de identidade para ela</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Veja se funciona</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. Exclua a conexão antiga e mantenha seus usuários</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. Exclua a conexão antiga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>“%1” está ao lado dela.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>Na mesma conta, para o mesmo provedor de identidade. O token é mostrado uma única vez.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>Insira em %1 o endereço e o token da nova conexão, no lugar dos antigos. A conexão antiga continua funcionando até ser excluída.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>“%1” foi sincronizada %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>Ainda não há notícia da nova conexão. Veja também em %1, que mostra se sua última execução deu certo.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>Seus usuários e grupos permanecem.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>Seus usuários e grupos vão junto, por isso espere até que estejam na nova.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>Sem outra conexão, ninguém poderia provisionar a conta.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>Solicitações e recusas ao longo do tempo</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>As setas movem, com Shift selecionam um intervalo de tempo, Enter mostra suas solicitações, Esc mostra tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1, %2 recusadas</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a day and a time, for QLocale: 2 Nov, 16:04</comment>
        <translation>d &apos;de&apos; MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>provost::RequestFilters</name>
    <message>
        <source>2xx, carried out</source>
        <translation>2xx, executadas</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx, em outro lugar ou inalteradas</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx, recusadas</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx, o servidor falhou</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Somente recusadas</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>Sem as chamadas deste console</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>Chamadas deste console</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Usuário ou grupo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
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
        <translation>Exclui o grupo %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>Exclui o usuário %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>Cria o usuário %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>Cria o grupo %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>Substitui tudo o que se sabe de %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>Lê e não altera nada.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>Várias solicitações em uma: cada uma delas está no corpo.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>O que esta solicitação significa não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>O corpo foi cortado ao ser guardado, por isso não pode ser lido por inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>Carregando as solicitações…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nenhuma solicitação encontrada</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>Altere a pesquisa, os filtros ou o período para ver as outras.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Nenhuma solicitação ainda</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>O que os provedores de identidade enviam aparece aqui automaticamente, um momento depois de acontecer.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>As %1 solicitações mais recentes; restrinja o período ou os filtros para ver as mais antigas</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>As %1 solicitações mais recentes; as mais antigas vêm em seguida no fim da lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>%n solicitação, não há mais</numerusform>
            <numerusform>Todas as %n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>As %1 solicitações correspondentes mais recentes; as mais antigas vêm em seguida no fim da lista</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>%n solicitação correspondente, não há mais</numerusform>
            <numerusform>Todas as %n solicitações correspondentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>Primeiro cada uma dessas pessoas é lida novamente. A política deste computador não permite gravar em um arquivo o estado delas.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>Lendo novamente…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>Primeiro cada uma dessas pessoas é lida novamente, e o estado delas é gravado em %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>Gravando o arquivo de restauração…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 O arquivo de restauração é %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>A linha %1 não é um usuário como o Provost os grava em um arquivo de restauração.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>Contém mais de %1 usuários. Divida-o.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>Não contém nenhum usuário.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>Restaurar usuários de um arquivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar com agora</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>Primeiro eles são apenas comparados com o que o servidor tem agora.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Arquivo de restauração</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>Arquivos de restauração (*.jsonl);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>Comparando com o que o servidor tem agora…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1 de %2 comparados</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1 não pode ser usado. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>Antes que muitos usuários sejam alterados de uma vez, o Provost anota o estado deles. Com um arquivo de restauração assim, os que estavam ativos são reativados, e os que foram excluídos voltam. Nada é retirado de ninguém.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>Há uma nova função: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Excluir a função %1?</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>Ninguém a tem. O que ela pode fazer é esquecido com ela. Se um operador ou uma regra ainda a menciona, o servidor a mantém e informa isso.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>Excluir a função</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>Excluindo a função…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>A função %1 foi excluída.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>O que %1 pode fazer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
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
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
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
        <translation>O que a função pode fazer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>As chaves são as do produto. O que é ativado vale para todos com a função, em todas as contas.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>Carregando as permissões…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Nenhuma permissão</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>O produto não tem chaves de permissão.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>Quem tem esta função pode fazê-lo a partir de então, em todas as contas.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>Alterando a função…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>Quem tem esta função não pode mais fazê-lo, em nenhuma conta.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoatendimento</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>O autoatendimento está ativado.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>O autoatendimento está desativado.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>Ativar o autoatendimento?</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>Os administradores dos clientes veem o provisionamento no portal deles, até onde vão as permissões deles.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Deixar desativado</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>Ativando…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>Desativar o autoatendimento?</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>Os administradores dos clientes não veem mais o provisionamento no portal deles. O que configuraram continua funcionando.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Deixar ativado</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>Todos com %1 podem agora: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Conceder a %1: %2?</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>Ninguém com %1 pode mais: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>Retirar de %1: %2?</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>Nome da função</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Uma função precisa de um nome.</translation>
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
        <translation>Grupos do usuário</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Carregando os grupos…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Em nenhum grupo</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>O provedor de identidade não pôs este usuário em nenhum grupo.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>Por que nenhuma função?</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>excluído: quem não existe mais não tem função</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>O servidor não menciona nenhum grupo neste usuário. Alguns servidores só mencionam os membros nos grupos: veja lá também.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>O token de “%1” está sendo substituído</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>O novo token</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>Procurando no chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>Copiar o novo token</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>Emitir outro…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>Manter o token antigo…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>Encerrar sem comprovação…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Encerrar o token antigo</translation>
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
        <translation>Token antigo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
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
        <translation>%1 usa o novo token, desde %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>Aguardando a primeira solicitação de %1 com o novo token</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>O antigo não é mais necessário e pode ser encerrado.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>Fica verde automaticamente; seus próprios testes não contam. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>Está no chaveiro deste computador e pode ser copiado novamente.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>Não está no chaveiro deste computador. Se ninguém mais o tem, emita outro: o que está à espera é então encerrado.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>O token fica na área de transferência por meio minuto.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>Verifique lá se a sincronização funciona e só então encerre o antigo.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>Não é informado aqui se %1 usa o novo token</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>O chaveiro deste computador tem o token desta conexão que foi mostrado aqui por último; ele pode ser copiado novamente.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>da conta ou do servidor</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>função padrão</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>grupo excluído</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>nova, pendente</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>estava pendente</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>era a regra %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>você quis dizer “%1”, %2 membros?</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>espera por um grupo com este nome</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>excluído por %1 em %2; não concede função a ninguém</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>excluído; não concede função a ninguém</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>outro grupo se chama agora “%1”; ele não recebe nada desta regra</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>renomeado por %1 em %3, antes “%2”; regra mantida</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>Outro grupo, “%1”, %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>Grupo no provedor de identidade</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>da conta</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>do servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>estava sem grupo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>é o mesmo?</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>excluído; outro grupo se chama agora “%1” e não recebe nada desta regra</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>É o mesmo</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>Mapeamentos de funções</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>A da conta ou do servidor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>Testar um usuário de amostra</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>Um usuário em JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>Cole um usuário como o provedor de identidade o envia, em JSON: do log de provisionamento dele, ou de uma solicitação em Atividade.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>Comparado com os esquemas que este servidor mostra. A amostra fica neste computador, e nada é enviado.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>Este servidor não mostra esquemas a este console, por isso são usados os da RFC 7643. A amostra fica neste computador, e nada é enviado.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>Lendo os esquemas deste servidor…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>Isto é demais para um usuário</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>Uma amostra tem no máximo um megabyte.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Nada foi testado ainda</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>O que o servidor recusaria ou ignoraria aparece aqui, atributo por atributo.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>Quem tem estes nomes?</translation>
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
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>um horário como 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>um texto em Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>Altere o mapeamento de atributos no provedor de identidade.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>O servidor responderia 400 invalidValue, e o provedor de identidade não criaria este usuário.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>A amostra</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>Nada está errado, até onde os esquemas dizem: %n atributo foi examinado.</numerusform>
            <numerusform>Nada está errado, até onde os esquemas dizem: %n atributos foram examinados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>Não é JSON. Linha %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>Cole um usuário em JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>Não é um usuário: é esperado um objeto JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>Não diz o que é: “schemas” não é uma lista ou está vazio.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>Faça com que “schemas” seja enviado, com %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>Não diz que é um usuário: falta %1 em “schemas”.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>O servidor não conhece este esquema. O que pertence a ele é ignorado ou recusado.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>Pertence a uma extensão e precisa estar dentro de “%1”.</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>Mapeie-o para %1 no provedor de identidade.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>O esquema do servidor não o tem. Ele é ignorado, e alguns servidores recusam o usuário.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>O servidor não conhece esta extensão. Ela é ignorada ou recusada.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>“schemas” não menciona esta extensão. Servidores rigorosos a ignoram.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>É %1, o esperado é %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>É obrigatório e não está presente.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>Aparece duas vezes: nomes de atributos não diferem apenas por maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>O próprio servidor o define e ignora o que é enviado.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>É obrigatório e está vazio.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>É um texto vazio, que alguns servidores recusam. Omiti-lo também o limpa.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>É %1, o esperado é uma lista.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>O mesmo valor do mesmo tipo aparece duas vezes.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>Mais de um deles é o principal.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>É o texto “%1”, o esperado é true ou false. Servidores que leem com rigor o recusam.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>O Microsoft Entra ID o envia assim sem aadOptscim062020: acrescente ?aadOptscim062020 à URL do locatário.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>Não é nenhum dos valores que o servidor menciona: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>Começa ou termina com um espaço, e é um valor diferente do que não tem espaço.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>Remova o espaço onde o provedor de identidade faz o mapeamento.</translation>
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
        <translation>O nome de usuário é o endereço de e-mail, e ninguém mais pode tê-lo.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>Quem é desativado é desconectado em toda parte e libera a licença. Quem é excluído desaparece permanentemente após 30 dias.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>Um grupo é uma equipe; excluí-lo deixa seus membros.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>Aceita o token SCIM da organização, que só existe no plano Enterprise. Uma chave para a API REST é recusada.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>Quem não recebe nenhuma função é Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>Qualquer outro produto</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>Lá os grupos decidem as funções, e um grupo precisa se chamar exatamente como o produto espera.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>O provedor de identidade é a fonte oficial: o que você altera aqui ele pode reverter.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>O endereço termina com %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>Grupos são funções: quem está em um grupo tem a função com esse nome.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>Lá os grupos podem ser lidos, mas não alterados.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>Não oferece: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>O Provost pede %n usuário por vez.</numerusform>
            <numerusform>O Provost pede %n usuários por vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>Segurar para mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>Oculto. Copie-o com o botão ao lado.</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1 selecionados</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>Selecionar todos os %1</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>Autoatendimento</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>Autoatendimento de %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>Os administradores da própria conta podem configurar o provisionamento dela, dentro das permissões abaixo.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>Desativado para todo o servidor, por isso os administradores da própria conta só podem ver, seja o que for que se escolha aqui.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>Os administradores dos próprios clientes podem configurar o provisionamento de sua conta, dentro das permissões abaixo.</translation>
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
        <translation>Conectar a um servidor Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>Endereço e sua chave pessoal de administração.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>Sua chave pessoal de administração</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>Insira sua chave de administração. Quem administra o servidor pode criar uma para você; ela começa com pva_.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>Abrir um endpoint SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>Os usuários e grupos de qualquer produto que use SCIM, por endereço e token de portador.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>O endereço antes de /Users, como é inserido em um provedor de identidade.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>Insira o token SCIM que o produto forneceu. Muitas vezes uma chave para as outras APIs dele não é aceita.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>O que o Provost envia aqui segue o que %1 publica sobre sua API. Não foi verificado no serviço em operação.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Abrir um ambiente Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>Conexões SCIM, usuários e grupos de todas as suas contas, por ID de cliente e chave de API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>Por região: api.frontegg.com (UE), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; ou um domínio próprio seguido de /frontegg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>Insira a chave de API do ambiente. Ela está ao lado do ID de cliente nas configurações dele.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>Insira o ID de cliente do ambiente. Ele não tem dois-pontos.</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>Usuários e grupos são os que vieram por SCIM; quem foi adicionado manualmente não é mostrado. São examinadas até 50 contas; havendo mais, somente as que têm uma conexão.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>Uma pessoa que pertence a várias contas aparece aqui uma vez para cada uma. O Provost menciona a conta em tudo o que envia sobre uma pessoa: sem isso, o Frontegg excluiria a pessoa em toda parte.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>Quando uma conta tem várias conexões, o Frontegg não informa por qual alguém veio. Nesse caso, os usuários não podem ser removidos junto com uma conexão.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>Uma conexão não pode ser renomeada nem pausada, e seu token não pode ser lido de novo nem substituído. Outro token é outra conexão: crie-a, mude o provedor de identidade para ela, veja se funciona, exclua a antiga e mantenha seus usuários.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Abrir Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>Os diretórios, usuários e grupos de um produto (BoxyHQ Jackson), pela chave de API.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/meu-produto</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>O endereço do Polis e, depois da barra, o nome do produto.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>Insira uma das chaves de API do Polis (API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>Um diretório é aqui uma conexão, e um locatário, uma conta. Cada produto é aberto separadamente: o Polis não lista outros.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>O Polis guarda legível o segredo SCIM de um diretório e o informa, com cada diretório, a quem tem uma chave de API. O Provost não guarda nada disso e só o mostra quando você pede.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>Enquanto um diretório está desativado, o Polis responde ao provedor de identidade como se tudo tivesse sido feito, e descarta os dados. Depois, o provedor de identidade precisa sincronizar tudo de novo.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>Excluir um diretório sempre remove seus usuários e grupos.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Diretórios do Google Workspace são criados no console do próprio Polis: eles precisam de acesso ao Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>Abrir WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>Os diretórios, usuários e grupos de todas as organizações, pela chave secreta.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>Insira a chave secreta do ambiente; ela começa com sk_.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>Um diretório é aqui uma conexão, e uma organização, uma conta. Se um diretório não está vinculado, seu estado aparece depois do nome, na palavra do próprio WorkOS.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>Os diretórios são criados, e seus tokens mostrados e substituídos, no console do WorkOS ou por um link do Admin Portal dele.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>Excluir um diretório remove seus usuários e grupos. O WorkOS leva um tempo: ele ainda pode ser listado por mais um pouco.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>Usuários e grupos não são alterados aqui. Qual grupo concede qual função é decidido no console do WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Abrir Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>Os diretórios, usuários e grupos de todas as organizações, por ID de cliente e segredo.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>O endereço do ambiente.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>Insira o segredo do cliente do ambiente.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>Um diretório é aqui uma conexão, e uma organização, uma conta. O Scalekit marca a criação e a exclusão de diretórios em sua API como versão prévia, que talvez não esteja aberta a todos.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>Para um diretório só podem ser escolhidos os provedores de identidade que o Scalekit menciona.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>Pausar um diretório o desativa. O que o provedor de identidade recebe então como resposta não está documentado.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>Substituir um segredo, atributos e funções ficam no console do próprio Scalekit. Aqui é mostrado quando seus segredos terminam.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Abrir um locatário do Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>O SCIM de entrada de suas conexões Enterprise, com tokens, usuários e grupos.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>O endereço do próprio locatário, não um domínio personalizado.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Insira o segredo do cliente de um aplicativo machine-to-machine para a Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>Insira o ID de cliente desse aplicativo. Ele não tem dois-pontos.</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>Uma configuração SCIM é aqui uma conexão, e a conexão Enterprise à qual ela pertence é sua conta: cada uma aceita uma, que tem o mesmo nome. As conexões Enterprise são criadas no Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>Há no máximo dois tokens. Dois são mostrados como um que está sendo substituído pelo outro. É informado quando um token foi usado pela última vez, mas não por quem: seus próprios testes também contam.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>Desativar alguém bloqueia essa pessoa em todo o locatário, como faz um provedor de identidade que a desativa por SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>Em cada pesquisa, o Auth0 informa mil usuários. O Provost continua a partir do momento em que o último deles foi criado; alguém novo pode não ser encontrado imediatamente.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>Excluir uma configuração SCIM leva junto seus tokens. Espera-se que usuários e grupos permaneçam no Auth0; isso não está documentado. Eles então não são mais mostrados aqui.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Abrir um projeto Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>As conexões SCIM, os membros e os grupos de todas as organizações, por ID de projeto e segredo.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com para um projeto de teste.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>Insira o segredo do projeto.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID do projeto</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>Insira o ID do projeto; ele começa com project-.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>Uma organização é aqui uma conta e tem no máximo uma conexão SCIM. Havendo mais de cem organizações, só são consultadas as que dizem ter uma.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>Membros são os que vieram por SCIM; quem veio de outra forma não é mostrado. Quem foi desprovisionado pode faltar: a pesquisa do Stytch omite membros excluídos.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>Quem está em um grupo é informado pelos atributos dos próprios membros. Que os IDs ali sejam os dos grupos do Stytch é uma dedução, não está documentado.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>Um token é substituído enquanto os dois funcionam. O Stytch não informa se um foi usado: verifique no provedor de identidade se funciona com o novo antes de encerrar o antigo.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>Quando uma conexão é excluída, não se pede ao Stytch que exclua os membros dela. O que acontece com eles não está documentado; eles então não são mais mostrados aqui.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>Membros não são alterados aqui.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>O que uma função pode fazer e o que o portal dos clientes mostra, o Frontegg recebe por inteiro. O Provost lê isso no momento, altera uma palavra e confere depois.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>As solicitações dos provedores de identidade ficam somente no portal do próprio Frontegg.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>Usuários e grupos não são alterados aqui, e não há pesquisa no servidor: o Provost pesquisa no que listou.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>Um locatário tem um link de configuração por vez, e o Polis mostra o endereço dele no próprio console enquanto funciona.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>O aplicativo precisa dos escopos read:connections, read:scim_config e read:scim_token; para criar, alterar e excluir, create:scim_config, update:scim_config, create:scim_token, delete:scim_config e delete:scim_token; para pessoas, read:users e update:users; para grupos, read:groups e read:group_members. O que ele não tem não é oferecido.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>O Auth0 recebe o mapeamento de atributos por inteiro. O Provost o lê no momento, altera o que você alterou e deixa como está o que identifica um usuário.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>As solicitações dos provedores de identidade (os logs sscim e fscim), as funções e os tíquetes de autoatendimento ficam no console do próprio Auth0.</translation>
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
        <translation>Adicionar um servidor…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>Esquecer %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Rede avançada…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>Esquecer este servidor?</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 sai da lista, e suas chaves saem do chaveiro deste computador. No próprio servidor nada muda.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>Manter servidor</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>Esquecer servidor</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>Suas chaves saem do chaveiro deste computador, e o que se guarda dele é excluído. A política deste computador menciona %1, por isso ele continua na lista. No próprio servidor nada muda.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>Carregando a organização de exemplo…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>Iniciando o servidor local…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>Perguntando ao servidor se ele conhece esta chave…</translation>
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
        <translation>Pesquisado aqui, entre todos os %1 usuários que este servidor lista.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>Pesquisado aqui, entre os %1 usuários carregados; o servidor pode ter mais.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>Pesquisar no servidor</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>O servidor está pesquisando…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>Este servidor não pesquisa, ou recusa todos os filtros que o Provost conhece. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>Pesquisado no servidor: %n usuário encontrado.</numerusform>
            <numerusform>Pesquisado no servidor: %n usuários encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>Ele conta %1; escreva mais do nome para ver os outros.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>Ele também enviou %n usuário que não corresponde e que não é mostrado: não filtra como diz.</numerusform>
            <numerusform>Ele também enviou %n usuários que não correspondem e que não são mostrados: não filtra como diz.</numerusform>
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
        <translation>encerrada</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>encerrada por desativação</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>encerrada por exclusão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
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
        <translation>Ativa</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Onde ficam seus dados</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>Diário de alterações…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Consultando o chaveiro deste computador…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Este servidor: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>Rótulo na janela</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>Somente leitura: nada que altere algo sai deste computador</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>O rótulo aparece acima da janela e em cada caixa de diálogo. Ligar ou desligar o modo somente leitura abre o servidor novamente.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>Avisar na área de trabalho quando algo precisar de você</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>No máximo uma a cada cinco minutos, sem nome, endereço ou token. O Provost precisa estar em execução.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>Esta área de trabalho não mostra notificações de programas.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>Pelo relógio deste computador</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>Nunca neste horário</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Cópia local</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>Manter neste computador os usuários e grupos de cada servidor</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>Eles estão disponíveis na hora na próxima inicialização, e também sem o servidor, para leitura. Só você pode ler os arquivos; eles não contêm chave nem token. Desativar exclui os arquivos e abre o servidor novamente.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>Cada horário informa sua diferença para UTC e, sob o mouse, o horário do outro relógio.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Lista de servidores</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>Endereços, nomes e rótulos em um arquivo, para colegas ou para outros computadores. Ele não contém chave: quem o importa insere a sua, e para um servidor cujo endereço é conhecido aqui a chave permanece.</translation>
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
        <translation>Configuração…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>Tudo o que está configurado nele em um só documento: exporte, compare com um arquivo, aplique um arquivo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>Gerenciado: a política deste computador desativa as notificações.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>Gerenciado: pela política deste computador, não é mantida cópia de nenhum servidor.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>Gerenciado: a política deste computador define este servidor, com seu rótulo.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>Gerenciado: a política deste computador abre todos os servidores somente para leitura.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>Rede (gerenciada)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>A política deste computador decide, sejam quais forem as opções de rede do próprio servidor.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>Gerenciado: a política deste computador não permite gravar listas em arquivos.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Casos…</translation>
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
        <translation>Links de configuração</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>Quem tem um link desses configura a conexão de uma conta, sem entrar. Uma conta tem um link por vez: outro o encerra.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Criar um link</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>Válido por</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>É mostrado apenas desta vez. Envie-o somente a quem configura a conexão, por um meio em que você confia.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>O link</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>Excluir o link…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>Carregando os links…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Nenhum link</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>Ninguém pode configurar uma conexão por um link.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>Diga para qual conta.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>Excluir o link de “%1”?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>Quem o tem não pode mais usá-lo. O que foi configurado com ele permanece.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluí-lo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>Excluindo o link…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>Esta conta tem um link, que termina assim que outro é criado. Pressione o botão de novo para criá-lo.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>expirou</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>Válido até</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>URL base SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>Campo único</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>Copiar o token do chaveiro deste computador</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>Token desta conexão</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Colar o token</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>Somente lê, com o token desta conexão. Marcado como seu, por isso nunca conta como uma chamada de %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>Nenhum token desta conexão é válido, por isso ninguém pode usá-la.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>Gerar um token…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>O token desta conexão nunca chegou. Ninguém o tem; gere outro.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>Gerar outro…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 no chaveiro</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>O token fica na área de transferência por meio minuto.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>O chaveiro deste computador não tem token para esta conexão. Cole-o ou gere outro.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>O chaveiro deste computador não responde. Cole o token ou gere outro.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>A conexão funciona: o servidor deixou este console ler com o token.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>O teste falhou. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>nenhum válido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Folha de entrega</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>Examina o endpoint com quinze verificações.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>Testar um usuário de amostra…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>Diz o que este servidor acharia errado em um usuário. Nada é enviado.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>Esta API não informa onde o provedor de identidade chama, nem com qual token. As duas coisas estão no console do próprio produto.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>O token desta conexão nunca chegou, e não há como ter outro. Exclua a conexão e crie-a novamente.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>Enquanto ela está desativada, este servidor responde a %1 como se tudo tivesse sido feito, e descarta os dados: o que muda lá enquanto isso se perde sem aviso. Faça %1 sincronizar tudo de novo depois de retomá-la.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>no chaveiro deste computador</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>pode ser mostrado a qualquer momento</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>foi mostrado uma vez, quando foi criado</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Encontrar uma tecla ou o que ela faz</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>Nenhuma tecla faz isso. Ctrl+K encontra o que se pode fazer sem tecla.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>O token de “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>Este servidor guarda o token legível e o mostra a qualquer momento, enquanto a conexão existir, a quem tem uma chave de sua API. Ele não pode ser substituído. Guarde essas chaves com a mesma segurança que o token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. Um segundo token é emitido. Até você encerrar o antigo, os dois funcionam: nada para.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. Você o insere em %1, no campo “%2”.</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. O Provost espera até que %1 seja visto com ele. Seus próprios testes não contam.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. Só então você encerra o antigo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>Substituir o token de “%1”</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>Emitir e mostrar o segundo token</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>O token a ser substituído</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. Você verifica em %1 se a sincronização funciona com ele: este servidor não informa.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>A política deste computador não permite guardar cópias, e portanto nem evidências.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>Mostrar os casos e suas evidências</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>Mostrar o log deste programa</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>Tokens de todas as conexões</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Ir para a conexão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Carregando os tokens…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Nenhum token encontrado</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Altere o filtro para ver os outros.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nenhum token</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>Nenhuma conexão tem um token que não tenha sido revogado.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>%1 tokens até agora</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 tokens; faltam os de algumas conexões.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 de %2 tokens, completo</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Lembrar…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>Salvar como calendário…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>Salvar os dias em que os tokens terminam</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Tokens do Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Tokens do Provost (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n dia salvo como %1. Ele não contém segredo nem nome de pessoa.</numerusform>
            <numerusform>%n dias salvos como %1. Ele não contém segredo nem nome de pessoa.</numerusform>
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
        <translation>Conexão</translation>
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
        <translation>Pode ser usado para</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>criado %1</translation>
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
        <translation>revogado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>nunca recebido</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>não expira</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>pode ser encerrado</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>a ser substituído</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>aguarda o primeiro uso</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>de %1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>lembrete em %n dia</numerusform>
            <numerusform>lembrete em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>lembrete vencido</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>O token de %1 termina</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>A partir daí, %1 é recusado em %2 (%3).
Token %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>Substituir o token de %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Um lembrete definido no Provost; o token de %1 em %2 (%3) não tem expiração conhecida.
Token %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Revogar o token %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Quem o usa é recusado a partir da próxima solicitação. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Revogando o token…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>Ele faz parte de uma substituição em andamento, que termina com ele.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>É o último token válido desta conexão. Sem ele, %1 não consegue mais acessar o produto.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>Encerrar o token antigo de “%1” sem comprovação?</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1 não foi visto com o novo token. Se ainda tem o antigo, será recusado a partir da próxima solicitação, até que alguém insira lá o novo token. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Encerrar o token antigo</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Continuar aguardando</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>Encerrando o token antigo…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>Manter o token antigo de “%1”?</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>O novo token é revogado; o antigo continua funcionando, e tudo fica como antes.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>Revogar o novo token</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>Continuar com o novo</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>Revogando o novo token…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 já usa o novo token. Será recusado até que o antigo seja inserido lá novamente.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>Emitir outro novo token para “%1”?</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>O novo token, que ninguém tem, é revogado, e outro é emitido em seu lugar e mostrado uma única vez. O token antigo continua funcionando.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>Emitir outro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>Revogando o token que ninguém tem…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>Não é informado aqui se %1 usa o novo token. Se ainda tiver o antigo, será recusado a partir da próxima solicitação, até que alguém insira o novo token lá. Isto não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>Ler usuários</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>Gravar usuários</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>Ler grupos</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>Gravar grupos</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>Por exemplo: Okta produção</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>De qualquer lugar, ou por exemplo 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>Só funciona a partir destes endereços</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Não expira</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Em %n dia</numerusform>
            <numerusform>Em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>Pode ser usado para</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>Escolha pelo menos uma coisa para a qual o token pode ser usado.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>Um dos endereços não é um endereço nem uma rede. Escreva redes como 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>Copie o token para “%1”</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>Guardar no chaveiro deste computador, para que você possa testar a conexão</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>Eu o guardei em outro lugar</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>Fica verde automaticamente. Seu próprio teste não conta.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>O chaveiro deste computador não está disponível, por isso o token só é mantido até o Provost ser encerrado. Copie-o agora.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copiado. A área de transferência é limpa em %n s e não guarda histórico disso.</numerusform>
            <numerusform>Copiado. A área de transferência é limpa em %n s e não guarda histórico disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>O token não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>O token funciona: o servidor deixou este console ler com ele.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>O teste falhou. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>O token se perderia para sempre. Copie-o, ou marque que o guardou.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>Primeira solicitação de %1 recebida (%2)</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>Aguardando a primeira solicitação de %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>Encerrar o token antigo</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>Pode ser clicado assim que o provedor de identidade for visto com o novo.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>Copiar a folha de entrega</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>O token está na área de transferência. Cole-o primeiro; depois copie a folha.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>A folha está na área de transferência, sem o token.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>É mostrado só desta vez. O servidor guarda somente o hash, por isso ninguém pode mostrá-lo novamente.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>O servidor o guarda legível e o mostra novamente a quem tem uma chave de sua API.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>É mostrado só desta vez, e o servidor não o mostra novamente.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>Cole-o no campo “%1” de %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>Este servidor informa no máximo quando foi a última sincronização. Veja também no provedor de identidade.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>O token antigo foi encerrado: até lá, suas solicitações são recusadas.</translation>
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
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>Vários tokens podem ser válidos ao mesmo tempo. O servidor guarda somente hashes; um token que ninguém mais tem pode ser revogado.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Carregando os tokens…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nenhum token</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>Ninguém pode usar esta conexão até que um seja gerado.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Gerar…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Lembrar…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>Neste servidor, uma conexão tem um token por vez, do qual ele guarda somente um hash. Outro token encerra o atual na hora.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>Ela já tem seu token. Substitua esse token.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>Vários tokens podem ser válidos ao mesmo tempo. Um que ninguém mais tem pode ser revogado.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>O percurso não chegou ao fim.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n imagem salva.</numerusform>
            <numerusform>%n imagens salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>A lista %1 não tem linha com “%2”.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Não há campo %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>O botão %1 não pode ser clicado.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>O item de menu %1 não pode ser escolhido.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nada está retido.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>O botão %1 não abre menu.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %2 de %3 foram concluídos.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>O provedor de identidade é a fonte oficial e pode desfazer isto na próxima sincronização. Para que seja duradouro, altere também lá.</numerusform>
            <numerusform>O provedor de identidade de %n deles é a fonte oficial e pode desfazer isto na próxima sincronização. Para que seja duradouro, altere também lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>Ninguém mais tem a função %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>não têm função a perder</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>perdem %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>O login é recusado na hora, as sessões são encerradas, e a licença fica livre. Grupos e perfil permanecem. Reativar traz o acesso de volta, mas não as sessões.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: desativação concluída.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>Reativar %1?</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>O login volta a ser permitido, uma licença é ocupada se houver uma livre, e as funções seguem os grupos como estão agora.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>Reativar %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reativando…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>podem entrar novamente</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: reativação concluída.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurar %1?</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>O usuário volta com o mesmo ID, perfil e histórico, e aos grupos que ainda existem. Isto não pode ser desfeito aqui, mas o usuário pode ser desativado.</translation>
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
        <translation>voltam</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: restauração concluída.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Encerrar todas as sessões de %1?</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>Todas as sessões são encerradas na hora, seja qual for a conexão pela qual a pessoa veio. Quem está ativo pode entrar novamente.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Encerrar as sessões</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Mantê-las</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>Encerrando as sessões…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>são desconectados em toda parte</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: todas as sessões encerradas.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>Não há usuário nem grupo sem conexão.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>usuários e grupos sem conexão</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 e %2</translation>
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
        <translation>Remover %1 sem conexão?</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>A conexão deles foi excluída, e nenhum provedor de identidade os alimenta mais. Quem voltar depois será um novo usuário, a menos que o servidor guarde usuários excluídos por alguns dias.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantê-los</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>usuários saem</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>grupos saem</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Remoção concluída: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>Ninguém mais tem nenhuma das funções %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>O usuário do arquivo está como estava então.</numerusform>
            <numerusform>Todos os %n usuários do arquivo estão como estavam então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>Trazer %1 de volta?</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>Isto é o que o arquivo tem, comparado com o que o servidor tem agora. Perfis e grupos ficam como estão agora; uma licença é ocupada se houver uma livre.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Trazer %1 de volta</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Trazendo de volta…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>desativado → ativo</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>excluído → de volta, com os grupos que ainda existem</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>ficam como estão</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>foram excluídos permanentemente; só o provedor de identidade pode trazê-los de volta</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: de volta.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>Ninguém pode ser trazido de volta</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>excluído → de volta, e desativado como no arquivo</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>Usuários excluídos permanentemente</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>Quem provisiona este servidor pode desfazer isto na próxima sincronização. Para que seja duradouro, altere também lá.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>O servidor é informado de que o usuário não está ativo, e nada mais. O que acontece depois cabe ao produto: a maioria recusa o login, alguns encerram as sessões.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>são desativados</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>O servidor é informado de que o usuário está ativo, e nada mais. O que acontece depois cabe ao produto.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>licenças são liberadas</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>sessões são encerradas agora</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>Somente o que você altera é enviado; um campo vazio remove o atributo.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
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
        <translation>Alterar %1?</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>Uma única solicitação menciona só o que é diferente.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: alterado.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>Em qual grupo?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>Colocar %1 em %2?</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>Cem pessoas em cada solicitação, e ninguém mais do grupo é tocado. Se uma solicitação falhar, o que as outras fizeram permanece.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Colocar no grupo</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>Alterando o grupo…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>entram no grupo</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: no grupo %2 agora.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>Os provedores de identidade encontram um usuário pelo nome de usuário ou pelo ID externo. Um que não encontre mais este usuário pode criar outro.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>Quem o tem?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>ativo</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>excluído</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nenhuma função</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 estava %2 e está %3.</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 tinha %2 e tem %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 tinha o nome de usuário %2 e tem %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 tem outra conexão agora.</translation>
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
        <translation>O usuário escolhido</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>Recurso SCIM do usuário</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>Sobre o usuário</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM bruto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>Solicitações sobre o usuário</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>Grupos e função</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>licença em uso</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>sem licença</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>Eram %1, e agora são %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>Excluído, resta %n dia</numerusform>
            <numerusform>Excluído, restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>Exclusão permanente em %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
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
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>Encontrar um usuário</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Nenhum usuário encontrado</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>Altere a pesquisa ou os filtros para ver os outros.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Carregando os usuários…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>Primeiro configure uma conexão. Os usuários aparecem aqui automaticamente quando o provedor de identidade dela chama.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 está configurada, mas seu provedor de identidade nunca chamou. Os usuários aparecem aqui automaticamente quando ele chamar.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>Os provedores de identidade chamaram, mas não enviaram nenhum usuário. Os usuários aparecem aqui automaticamente quando eles enviarem.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>Ninguém foi provisionado ainda</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 de %2 correspondem</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reativar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Encerrar sessões…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>Estes usuários foram mantidos quando sua conexão foi excluída. Nenhum provedor de identidade os altera ou remove mais.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>Remover todos…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>Estão fora?</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>Restaurar usuários de um arquivo…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 de %n usuário</numerusform>
            <numerusform>%1 de %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>Nenhum usuário ativo ou desativado encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>%n usuário excluído corresponderia. Um usuário excluído pode ser restaurado até que termine o prazo de carência.</numerusform>
            <numerusform>%n usuários excluídos corresponderiam. Um usuário excluído pode ser restaurado até que termine o prazo de carência.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>Mostrar os excluídos</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>O que mudou desde…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>O servidor não lista ninguém. Os usuários aparecem aqui automaticamente quando ele listar.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Colocar em um grupo…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>Comparar com uma lista do provedor de identidade…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%1 de %2 correspondem, pesquisado aqui</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>Comparado com o que %1 deixou %2.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>Só é aceito https, exceto para um servidor neste computador. Uma chave enviada por http poderia ser lida no caminho.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Boas-vindas ao Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>Veja e controle quem é provisionado, por qual provedor de identidade e com qual função.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>As chaves ficam no chaveiro deste computador. O Provost não fala com nenhum servidor além do seu.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Iniciar um servidor local</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>Um servidor de provisionamento completo neste computador, com uma organização de exemplo. Bom para experimentar.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
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
        <translation>Insira o endereço do servidor, como %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>Este não é o endereço de um servidor. Ele tem a forma %1, sem nome de usuário, ponto de interrogação ou #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>Rede avançada…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>Nome na lista de servidores (opcional)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>Quando um endereço serve a vários locatários, e o token decide, um nome próprio mantém cada um ao lado dos outros.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>E se %1 estivesse em outros grupos?</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>Marque os grupos a testar. O servidor calcula a função; nada é alterado, e ninguém é avisado.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Outro grupo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Qual grupo?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nenhuma função</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>Continua: %1</translation>
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
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>há %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, for QLocale: 2 Nov 2026</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a time</comment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
