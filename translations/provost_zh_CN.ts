<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>打开使用此地址的已保存服务器。</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>将设置和本地服务器的数据库存放在此文件夹中。</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>打开每个窗格和对话框，将各自的截图保存到此处，然后退出。</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>打开本地服务器；如果为空，则填入示例组织。</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>查看并掌控哪些人由哪个身份提供者预配。</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>只处理窗格，并在每张截图的名称末尾加上这个词。</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>使用此语言，例如 de。</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>不打开窗口，直接诊断 SCIM 端点；详见“provost check --help”。</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>在该端点上演练身份提供者的操作；详见“provost rehearse --help”。</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>在该端点上逐条试验 RFC 7643 和 RFC 7644 的要求；详见“provost conformance --help”。</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>输出 Provost 服务器的配置；“plan URL”将其与文件比较，“apply URL”使其与文件一致。各命令均有“--help”。</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>接收此服务器列表，或将此配置与打开的服务器比较。在您同意之前不会有任何更改。</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>“%1”既不是命令也不是文件。</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>整个服务器的设置</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>账户“%1”</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>“%2”的连接“%1”</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>“%2”的 Webhook %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>将创建的角色</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>将创建的账户</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>将创建的连接（不含令牌）</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>将创建的 Webhook；其机密只显示一次</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已创建：%1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>将更改的整个服务器的设置</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>将更改的角色（影响所有拥有者）</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>将更改的账户</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>将更改的连接</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>将更改的 Webhook</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>将移除的角色</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>将移除的连接：其令牌失效，其用户和组保留下来但不再有连接</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>将移除的 Webhook</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>thing, differences</comment>
        <translation>~ %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <comment>counts</comment>
        <translation>创建 %1 项，更改 %2 项，移除 %3 项</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1 未被接受。</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>请更正输入后重试。</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1 未接受此密钥。</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>请输入仍然有效的密钥；可向服务器运维人员索取新密钥。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>您的角色不允许此操作：%1。</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>请让角色为 Owner 或 Admin 的操作员代为处理，或更改您的角色。</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1 已不存在，或者您无权查看。</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>请刷新列表，查看当前内容。</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 与现有内容冲突。</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>请换一个名称，或查看是谁占用了此名称。</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>%1 在此期间已被他人更改。</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>请先查看新状态，再重新进行更改。</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 超出了服务器允许的大小。</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>请缩小或拆分。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1 要求减少请求或缩小查询范围。</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>此服务器无法做到：%1。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>请询问服务器运维人员，较新的版本是否支持。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>请检查地址、网络和代理，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>请重试；如果问题依旧，请联系服务器运维人员。</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1 在完成前被取消。</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>无法验证 %1 的证书，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1 指向了另一个地址，您的密钥未发送到那里。</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>如果您信任新地址，请自行将其输入为服务器地址。</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1 的响应不符合此协议。</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>请检查该地址是否为 API 的地址，而不是网页的地址。</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1 在处理请求时出错。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>请重试；如果问题依旧，请将详细信息交给服务器运维人员。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>无法读取或写入 %1。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>请检查磁盘是否有空间，以及该文件夹是否归您所有。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1 由较新版本的 Provost 写入，已保持原样。</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>请安装该版本，或选择其他文件。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>此计算机的钥匙串对 %1 没有响应。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>请解锁钥匙串后重试；在此之前，密钥仅在本次运行期间保存在内存中。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 目前不可用。</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 目前不可用，它给出的说明是：%2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>%1 的配置文件为只读：不会从这里更改其内容，也未发送任何内容。</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>如果这不是您想要的，请在设置中为此服务器关闭只读。</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>不会从这里更改 %1 的内容，也未发送任何内容：此计算机的策略规定所有服务器只能以只读方式打开。</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>如果这不是您想要的，请联系此计算机的管理员。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>请检查“高级网络…”或此计算机设置中的代理，或联系网络管理员。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%1（用于访问 %2）的名称无法解析。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%1（用于访问 %2）没有响应。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%1（用于访问 %2）未及时响应。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%1（用于访问 %2）要求提供它认可的用户名和密码。</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>请在“高级网络…”中输入。</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>此计算机未能及时说明通过哪个代理访问 %1。</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>其设置可能指定了无法加载的脚本。请在“高级网络…”中选择代理，或选择不使用代理。</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1 不放行发往 %2 的请求。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>%1 的证书已过期，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>须由服务器运维人员续订证书。如果此计算机的时钟不准，请调整。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>%1 的证书尚未生效，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>请查看此计算机的时钟是否准确；如果准确，则说明服务器过早启用了证书。</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>%1 处响应的一方出示的证书属于另一个名称，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>请检查地址；如果地址正确，服务器运维人员需要为此名称申请证书。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1 出示的是自签名证书，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>请与服务器运维人员核对其指纹（见详细信息），然后在“高级网络…”中添加该证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>%1 的证书来自此计算机不信任的颁发机构，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>请检查地址；如果您的组织有自己的证书颁发机构，请在“高级网络…”中添加其证书，或请人将其加入此计算机信任的证书。</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>响应者不是 %1，而是某个检查加密连接的程序，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>请让网络或防病毒软件的管理员不要处理此地址，或让此计算机信任其颁发机构。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>%1 的证书已被其颁发机构吊销，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>在运维人员更换证书之前，请勿使用此服务器。</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1 只提供过旧或过弱的加密，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>服务器运维人员须允许 TLS 1.2 或更高版本，并使用足够长的密钥。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1 要求客户端证书，但未出示证书。</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>请在“高级网络…”中选择您的证书文件。</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>%1 的客户端证书已过期。</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>请向颁发者索取新证书，并在“高级网络…”中选择其文件。</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1 不认识客户端证书的颁发机构。</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>请在“高级网络…”中选择为此服务器颁发的证书。</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>此客户端证书不能用于向 %1 证明调用者的身份。</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>请索取扩展密钥用法为客户端身份验证的证书。</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1 未接受客户端证书。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>请询问服务器运维人员，该证书在那里是否仍被认可。</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>无法打开 %1 中的客户端证书。</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>请检查文件是否存在以及密码是否正确。不能使用智能卡或系统存储中的密钥；必须是 PKCS#12 文件。</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>请检查地址；详细信息中说明了 TLS 报告的问题。</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>无法加载用于确定经哪个代理连接 %1 的脚本。</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>原因请见详细信息。请在“高级网络…”中更正其地址，或选择代理。</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>用于确定经哪个代理连接 %1 的脚本未给出可用的代理。</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>请将详细信息交给脚本的维护人员，或在“高级网络…”中选择代理。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>此计算机的策略不允许 Provost 与 %1 通信。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>属于多个组的人拥有第一条匹配规则的角色。</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>属于多个组的人拥有所有匹配规则的角色。</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>属于多个组的人拥有其中最高的角色。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>它在 %2 之前名为 %1；规则已保留。</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>此组登记的名称现在由另一个组使用。那个组不会因此得到任何权限。</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>属于多个组的人拥有最后一条匹配规则的角色。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>其他电子邮件</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>已重新启用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>删除后又恢复</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>已永久删除</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>加入组 %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>离开组 %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1 加入</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>%1 至 %2 之间</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1，%2 至 %3 之间</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>由服务器自己说明，包括发生的时间。</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>没有人报告过：此计算机通过比较服务器不同时间的内容得出。</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, when, reported or computed</comment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy of this server cannot be kept on this computer. %1</source>
        <translation>不知道之前的情况：此计算机无法保存此服务器的本地副本。%1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>不知道之前的情况：没有保存此服务器的本地副本。设置或此计算机的策略已将其关闭。</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>不知道之前的情况：本地副本尚不完整。从首次加载结束起，更改会被记录。</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>自 %1 起有记录；之前的情况未知。</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>自定义 SCIM 2.0</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>用户处于启用状态，可以登录。</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>被拒绝：用户已停用，最后更改于 %1。</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>被拒绝：用户已于 %1 删除。</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>未知日期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>此服务器未提供：其产品不公开会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>仍有 %n 个活动会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>没有活动会话。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>不属于任何组。</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>仍属于 %n 个组：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>属于 %n 个组，但用户未启用时这些组不授予任何权限：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>没有其他用户使用此地址或用户名。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%2 中的 %1，通过 %3：%4。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>仍然存在</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>此服务器未提供</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>占用该账户的一个席位。</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>未占用席位。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>没有生效的角色。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>生效的角色：%1。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>此服务器未提供：产品发给此人的密钥由产品自行管理。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>身份提供者</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>它可能在下次同步时让此用户恢复。请在那里也终止此人的访问权限。</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1（%2），账户 %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>来源：%1，%2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
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
            <numerusform>%n 人同时属于 %1 和 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>规则 %1 在前：他们的角色是 %2。</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>以较高的角色为准：他们的角色是 %1。</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>他们同时拥有两个角色：%1 和 %2。</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>自上而下，由第一条匹配的规则决定。</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>在所有匹配的规则中，以最高的角色为准。顺序无关紧要。</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>每个人拥有所有匹配规则的角色。顺序无关紧要。</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>此账户中将没有人能管理预配，因此无法应用。</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>请为某人保留一个有此权限的角色，或为此账户关闭自助服务。</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>最后有此权限的人：%1。</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>规则 %1 在最后：他们的角色是 %2。</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>自上而下，由最后一条匹配的规则决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>其中 %n 人拥有角色 %1，此账户中没有其他人拥有它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>其中 %n 人拥有角色 %1；另外继续拥有它的人数：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>角色映射</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n 件事需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>显示令牌总览</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>导出用户…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>导出组…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>显示被拒绝的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>%n 条规则在等待组</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>打开身份提供者的日志…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>诊断 SCIM 端点…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>自何时起的更改…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>此服务器</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>导出或比较配置…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审核日志</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>谁占用了某个名称？</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>与身份提供者的列表比较…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>有席位</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>无席位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>曾用 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>另有 %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>读取预配</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>创建和更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>读取用户和活动</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>检查访问权限</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>创建和更改连接</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>管理令牌</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>更改角色映射</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>读取用户</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>移除用户</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>读取组</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>读取活动</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>读取审核日志</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>管理账户</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>管理设置</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>管理权限</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>管理操作员</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>查看账户、连接、角色映射和权限。</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>设置、更改和暂停连接。</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>删除连接，但保留其用户和组。</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>生成、轮换和吊销连接的令牌。</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>决定哪个组授予哪个角色。</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>查看已预配的用户及其个人数据。</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>停用、重新启用和还原用户，并结束其会话。</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>移除用户和组，可连同其连接一起移除，也可在不再有连接提供它们后移除。</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>查看组及其成员。</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>查看身份提供者的请求及其正文。</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>查看操作员更改了什么以及何时更改。</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>像产品那样查询谁可以登录。</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>创建账户并决定其自助服务。</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>更改整个服务器的设置。</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>决定每个角色可以做什么。</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>创建和移除操作员，其角色的权限不得超过自己的权限。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>此计算机的钥匙串没有响应：密钥和令牌仅在本次运行期间保存在内存中。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>密钥和令牌只保存在此计算机的钥匙串中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>查找任何内容，包括粘贴的内容</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>转到第一个窗格；其余依次类推</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>全部重新加载</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>勾选行（可勾选时）</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>勾选所有行</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>退出 Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>此计算机的策略</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>还原文件</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>在任意窗格中新建连接</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>转到窗口的下一部分；加按 Shift 转到上一部分</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>服务器副本</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>此计算机报告：%1。</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>目前无法保存 %1 的任何内容。每次更改时会再次尝试。</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>文件为 %1。</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>%1 的早期副本由较新版本的 Provost 写入；已将其搁置，并新建了一份。</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>无法读取 %1 的早期副本；已将其搁置，并新建了一份。</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>此类服务器没有可供 Provost 导出、与文件比较或应用的配置。</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>您的角色不允许查看整个服务器的配置。</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>将所选角色映射上移；下移同理</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>移除所选角色映射</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>解释选中的代码，或所选的请求或故障；否则打开指南</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>打开所选行</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>退出对话框、搜索或勾选；正在进行的操作会被取消</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>更改所选的角色映射，或重命名角色</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>在此列表中查找按键</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1（无法读取，因此已全部关闭）</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1（“%2”无法使用，因此已全部关闭）</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provost 只能与此计算机通信，不能与其他计算机通信。</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provost 只能与以下主机通信：%1。</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>不使用代理。</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>其他计算机上的所有服务器均通过代理 %1 访问。</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>除系统的证书颁发机构外，还信任 %n 个颁发机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>案例及其证据</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>为此连接设置</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>为此账户设置</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>为整个服务器设置</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>其连接被删除时保留下来；角色保持原样</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>由 %1 于 %2 推送</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>规则 %1：%2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>自 %2 起为 %1 的成员</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>也匹配，但授予的角色低于另一条规则</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>也匹配，但已由前面的规则决定</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>前面没有匹配的规则</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>%n 条规则均不匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>没有默认角色</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>默认角色 %1，%2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1：不需要</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>为什么没有角色？</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>身份提供者自己授予了 %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>已停用：不能登录的人没有角色</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>没有生效的角色</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>生效角色 %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>用户停用期间不适用</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>也匹配，但身份提供者授予的角色优先</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1：用户停用期间不适用</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>也匹配，但已由后面的规则决定</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>后面没有匹配的规则</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>此处不识别该字段。</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>此处不识别该类服务器。</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>此处需要名称。</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>此处不识别该标签。</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>此处需要 true 或 false。</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>此处需要一个服务器，以对象形式给出。</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>此处需要以 https:// 开头的地址，不含用户名，也不含 ? 和 #。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>不能使用此名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>此文件由较新版本的 Provost 写入。未导入任何内容。</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>这不是服务器列表，或者不是可用的列表。未导入任何内容。位置 %1：%2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>导入这些服务器？</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>列表不附带任何密钥。地址在此已知的服务器保留其密钥；其他服务器（包括地址已更改的服务器）会在打开时要求输入密钥。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>保持列表不变</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>此处为只读、导入后可更改的服务器</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>将添加的服务器</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>名称或标签将更改的服务器</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>需要格式为 %1 的列表。</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>此处需要最多包含 %1 个服务器的列表。</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>此服务器在此出现了两次。</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>导出服务器列表</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>列表已保存到 %1，其中不含密钥和令牌。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>导入服务器列表</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>这些服务器都已存在且内容相同。</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>此处不识别该产品。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>某个身份提供者</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>%1 的身份提供者</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>某个操作员</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 创建，%2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 停用，%2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 重新启用，%2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 删除，%2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 还原，%2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>由 %1 重新预配，因而以相同 ID 恢复，%2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>%1 删除连接时保留下来，不再有连接，%2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 创建，%2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 停用，%2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 重新启用，%2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 删除，%2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 还原，%2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：由 %1 重新预配，因而以相同 ID 恢复，%2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>作为另一个用户：%1 删除连接时保留下来，不再有连接，%2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>%n 天后永久删除，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>电子邮件已更改，原为 %1，%2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>用户名已更改，原为 %1，%2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>外部 ID 已更改，原为 %1，%2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>以另一个用户、另一个 ID 重新出现，由 %1 创建，%2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>尚无法从此服务器加载任何内容。</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>不是最新：%1/%2 个用户，%3，截至 %4。</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>正在加载：目前 %1/%2 个用户。</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>完整：%1/%2 个用户，%3，%4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>已是最新。此角色看不到用户。</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>此计算机的时钟比服务器慢 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>此计算机的时钟比服务器快 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>截至 %4 的情况：%1/%2 个用户，%3。服务器尚未响应。</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>早期副本无法使用，已被搁置</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>不完整：已加载 %1/%2 个用户。</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>此计算机上无法保存副本</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>截至 %1 的情况。此角色看不到用户。服务器尚未响应。</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>不是最新，截至 %1。此角色看不到用户。</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>正在加载。此角色看不到用户。</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>可能不完整：%1 个用户，%2。服务器一再发送同一页，因此无法得知是否还有更多。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>不完整：%1/%2 个用户，%3。服务器报告的数量多于它发送的数量，或者用户在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>在 %1 个用户处停止，%3。服务器报告有 %2 个，却没完没了地发送。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>不完整：%1/%2 个用户，%3。服务器发送的其余用户没有可用的 ID。</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>服务器发送的全部内容：%1 个用户，%3。它报告有 %2 个，这个数字有误或在此期间发生了变化。</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>完整：%1/%2 个用户，%3。但服务器的组列表不完整：这里有 %4/%5 个。</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>此人的会话</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>结束所有会话…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>还有 %n 天可以还原，截止 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>占用该账户的一个席位。</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>未占用席位。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>%n 个活动会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>此服务器不提供会话信息：其产品不公开会话。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>结束此会话？</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>处于启用状态的人可以重新登录。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>正在结束会话…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>没有活动会话。</translation>
    </message>
</context>
<context>
    <name>provost::AccessibleLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>provost::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>人员、路径、状态</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>进行中：新请求会自动显示</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>已暂停：新请求将等待，直到打开此开关</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>正在统计请求…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审核日志</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>故障 (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>按服务器提供的内容，逐页导出</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1 的响应为 %2：%3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Microsoft Entra ID 的预配日志或 Okta 的 System Log，格式为 JSON 或 CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>打开身份提供者的日志</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>日志 (*.json *.jsonl *.csv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>您（此服务的运维人员）</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>身份提供者的管理员</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>查找组，或输入将要出现的组名</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>连接的组</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>所选组的成员将拥有该角色。在您确认之前不会应用任何更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>授予的角色</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>等待名为“%1”的组</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>添加 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>没有此名称的组</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>规则可以等待身份提供者将要发送的组。</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>自 %1 以来已发生 %n 次，最近一次在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>示例：%4，%1 %2 的响应为 %3。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器的说明：%1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 在 %2 曾被拒绝</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 在 %2 被拒绝</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>处理者：%1。</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>所涉及的预配作业调用的地址是 %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n 项更改未应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>应用到 %n 个用户…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>应用到 %n 个用户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>更改并试用…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>正在加载映射…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>不知道此连接如何映射。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>用户按产品的默认映射进入产品。</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>此连接使用自己的映射方式。</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>更改了默认角色或自助服务</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>更改了账户的自助服务</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>创建了账户</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>更改了账户的套餐或席位</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>创建了连接</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>删除了连接</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>更改了连接</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>移除了无连接的用户和组</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>执行了暂挂的更改</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>驳回了暂挂的更改</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>更改了属性映射</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>创建了操作员</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>移除了操作员</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>更新了操作员的密钥</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>确认了先决条件</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>撤回了先决条件</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>更改了保留期</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>创建了角色</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>删除了角色</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>更改了角色</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>取消了令牌轮换</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>完成了令牌轮换</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>开始了令牌轮换</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>更改了角色规则</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>被自助服务拒绝</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>生成了令牌</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>吊销了令牌</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>停用了用户</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>结束了用户的会话</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>重新启用了用户</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>还原了用户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>移除了组</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>立即更换了令牌</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>审核日志</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>所选更改</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>正在加载审核日志…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有匹配的更改</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>更改搜索条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>操作员在此服务器上所做的更改会显示在这里，包括由谁、在何时更改。</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>最新的 %1 项更改；较早的在列表末尾</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>全部 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>审核日志</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>人员、操作、账户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>按服务器提供的内容，逐页导出</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>将离开这台计算机的内容</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>捆绑包的文件</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>人员以编号表示，凭据以指纹表示，其他个人文本只说明长度。谁是谁与案例一起留在这台计算机上。保存前请阅读每个文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>正在组合捆绑包…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>下一处替换</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>排除此文件</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>一个 ZIP 存档</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>这台计算机的密钥链未打开，因此只能在文件中查找本次运行的机密。具有凭据形式的内容仍会被移除。</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>包括此文件</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>人员 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>凭据 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>其他文本 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>此处已替换：%1。</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存捆绑包</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>%1 处已有内容。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>文件 %1 已存在。它将被替换。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>未保存任何内容：这台计算机知道的一个机密位于 %1 第 %2 行第 %3 列。请排除该文件，或从案例中取出该证据。</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>与实际不符</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>声明支持</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>声明不支持</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>服务器没有说明是否支持。</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>服务器声明支持。</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>服务器声明不支持。</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>从保留的请求中看不出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n 个请求使用过它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>使用它的 %n 个请求被拒绝，最新的状态为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>尚无请求使用过它。</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>更改部分内容 (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>一个请求包含多项 (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>排序列表</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>版本 (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>按游标分页</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>服务器的声明 (ServiceProviderConfig) 与此连接最新 %1 个请求的对照。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>无法询问服务器支持什么。</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>服务器声明不支持此功能，因此未尝试。</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>未询问服务器是否支持。</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>尚无请求能够证明：只有 304 和 412 响应可以证明。</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1此连接最新 %2 个请求的情况列于下方。</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1它对所有人都这样声明；要试验尚未使用过的功能，请在“接入设置”中粘贴令牌，因为此计算机的钥匙串中没有此连接的令牌。</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>试验需要此连接的令牌，但此计算机的钥匙串中没有。请在“接入设置”中粘贴。</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>告知令牌属于谁 (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>端点检查</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>人员的历史</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定时间</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 是 %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>固定到案例的内容</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>所选证据</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>固定的内容按当时的样子保留在这台计算机上，仅供您使用。每个案例到期即消失。</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>正在读取案例…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>删除案例</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>取出此证据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>制作要交付的捆绑包…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有案例</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>固定一个事件、请求、检查或人员的历史即可开始一个案例。</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>没有固定任何内容</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>固定到此案例的内容可能在别处已不存在。</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>无法读取，但可以删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>服务器出示的证书</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>由 %1 颁发</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>键入 %1 以确认</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>已取消。%1。</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1。以下失败：%2。%3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>重试其余部分</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>情况已经改变，因此未更改任何内容。%1</translation>
    </message>
</context>
<context>
    <name>provost::CheckCommand</name>
    <message>
        <source>Token: </source>
        <translation>令牌: </translation>
    </message>
    <message>
        <source>No token came. It is the first line of standard input.</source>
        <translation>未收到令牌。令牌应为标准输入的第一行。</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>标准输入的第一行不是令牌。该行应只有令牌，不含单词 Bearer，也不含空格。</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>无法查询此计算机的钥匙串：%1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>钥匙串中没有此地址的令牌。请在 Provost 中随连接保存一个，或通过标准输入提供。</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>此计算机的策略不允许将报告写入文件。</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>诊断 SCIM 端点</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>所选检查结果</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>发送和接收的内容</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>使用此计算机钥匙串中的令牌</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM 基 URL</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>这不是 SCIM 端点的地址。正确的形式如 https://scim.example.com/scim/v2；http 仅可用于此计算机。</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>请输入此端点的令牌，只输入令牌本身，不含单词 Bearer。令牌只发送到此地址，关闭此对话框后即被清除。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>只读取：不会更改这里或那里的任何内容。令牌只发送到此地址。</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>尚未诊断</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>十五项检查在十秒内说明哪里有问题、由谁处理以及如何处理。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>网页 (*.html);;供程序使用 (*.json);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>诊断：只读取</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>此计算机的策略不允许进行任何更改：无法演练。</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>此服务器以只读方式打开：无法从这里进行需要写入的演练。</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>将在 %1 创建、更改并再次删除以下内容：%2。不会更改其他任何内容。点击“%3”开始。</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>创建并演练</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>正在演练…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>已停止。正在移除已创建的内容…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>演练…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>会写入：虚构两个用户和一个组，走完其生命周期后再移除。不会更改其他任何内容。令牌只发送到此地址。</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>尚未演练</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>每一步都说明发送了什么、返回了什么、预期是什么，以及为何重要。</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>检查对 RFC 7643 和 RFC 7644 的符合性</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>正在逐条试验规则…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>创建并检查</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>会写入：虚构若干用户和组，用它们试验 %n 条规则，然后再移除。不会更改其他任何内容。令牌只发送到此地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>每条规则都说明发送了什么、返回了什么以及 RFC 的要求。报告按章节统计，便于比较两个服务器。</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>服务器出示的证书</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>发现了什么以及如何处理</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>处理者：%1。%2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>（不含令牌）</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>如何处理（%1）：</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>发送和接收的内容</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>SCIM 端点 %1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1，%2 毫秒。仅读取，未更改任何内容。已略去令牌以及服务器中的人员信息。</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>预期：</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>名称、ID、命令或错误消息</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>本地服务器意外终止。它已确认的内容均未丢失。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>此计算机的钥匙串未保存密钥，因此密钥仅在本次运行期间保存在内存中。要保存密钥，请解锁钥匙串并重新打开服务器。</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>全部重新加载</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>切换到其他服务器…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>退出 Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>另一个程序占用了此计算机的端口 %1，因此本地服务器这次位于 %2。要让它回到原处，请结束该程序并重新启动 Provost；内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1 已从列表中移除，但此计算机的钥匙串未确认其密钥已删除。请解锁钥匙串后重试。</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>本地服务器无法启动，因为此计算机上缺少其程序 provostd。请重新安装 Provost 及其服务器，或连接到在别处运行的服务器。</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>显示更改记录</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>按此计算机的时钟显示时间</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>按 UTC 显示时间</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>打开设置和快捷键</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>查找键盘快捷键</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>%1 处没有 Provost 服务器，或者版本过旧：那里没有配置。地址应与在 Provost 中打开的地址相同，不含 /admin 和 /scim。</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>文档目前无法使用：%1。%2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>管理密钥: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>未收到密钥。密钥应为标准输入的第一行。</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>标准输入的第一行不是密钥。该行应只有密钥，不含单词 Bearer，也不含空格。</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>无法查询此计算机的钥匙串：%1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>钥匙串中没有此地址的密钥。请在 Provost 中打开一次该服务器，或通过标准输入提供密钥。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>计划：%1</translation>
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
        <translation>将在 %1 进行以下操作：
%2
%3
键入“%4”以继续: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>未执行任何操作：服务器或文档与制定该计划时不同。请重新制定计划并查看。</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>未执行任何操作：新的 Webhook 会得到只显示一次的机密。请用 --secrets 指定保存机密的文件。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>服务器在此期间发生了变化，计划已不再准确。请重新制定计划并查看。</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>不知道是否已执行：%1 请重新制定计划，它会说明还需要做什么。</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>全部已执行，但新 Webhook 的机密无法写入，已经丢失：%1。请为这些 Webhook 重新生成机密。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>此计算机的策略不允许导出任何内容。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>此计算机的策略不允许更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 在 Provost 中为只读：不会从此计算机更改其内容。如果这不是您想要的，请在设置中为此服务器关闭只读。</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>标准输入不是终端时无法询问：请用 --plan 提供计划的摘要，或使用 --yes。</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>无法读取 Provost 的服务器列表，因此不知道如何连接此服务器，也不知道是否可以从这里更改它。</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>此服务器的配置</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>作为文档</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>角色及其权限、账户、连接及其规则、属性映射和限制，以及 Webhook：合为一个 JSON 文件，可存入代码仓库或用于其他服务器。不含密钥、令牌、其他机密、操作员、用户和组。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>与文档比较</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>说明要使服务器与文件一致，需要在这里创建、更改和移除什么。仅比较不会更改任何内容。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>配置已保存到 %1。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>正在与服务器比较…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>文档目前无法使用：%1。%2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>使此服务器与文档一致？</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>要么全部执行，要么都不执行。在此移除的内容无法撤销。</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>应用文档</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>正在应用文档…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>每项更改</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>首先将当前配置写入 %1。</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>正在写入当前配置…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>服务器已与文档一致。</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>服务器已经与文档一致：不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>暂停于 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>从未连接</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>静默，上次调用 %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>正常，%1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>无有效令牌</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>从未收到</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1 大约每 %n 分钟调用一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1 每隔几小时调用一次。</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1 只在那边有变化时调用，因此没有调用属于正常。</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>没有文档说明此身份提供者多久调用一次，因此没有调用并不说明问题。</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>上次调用：%1。</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>其最新 %2 个请求中有 %1 个被拒绝。</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>延迟，上次调用 %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>过去 24 小时的 %2 个请求中有 %1 个被拒绝（%3%）。</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>从 %3 次失败起，如果超过 %2% 的事件失败，%1 会将预配作业置于隔离状态；凭据无效时则立即隔离。</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>现在已达到隔离条件。</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>很可能被隔离，最早约在 %1，因为同一用户的重复失败在那里只计一次。</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>之后它的调用会越来越少，直至每天一次；如果原因未消除，将于 %1 彻底停止。</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>此服务器不提供其身份提供者的请求信息。</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1 将在下一个周期到来，约在 %2。</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>不知道 %1 何时再来：它已延迟，或从未出现过。</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>没有文档说明此身份提供者多久调用一次，因此也不知道它何时再来。</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>从那一刻起，%1 的所有请求都会被拒绝，直到在那里输入新令牌。</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>连接已暂停，因此现在不会再有损失。</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>这里从未见过它，因此现在正是好时机。</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>请选择那边更改较少的时段，或先暂停那边的预配。</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>现在为时过早：请等它调用之后立即开始。</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>请在一次调用之后立即开始：只要在下次调用之前输入完毕，就不会有任何影响。</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>所选连接</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>关于连接</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>接入设置</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>预配</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>identity provider, account, users, groups</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1 uses the new token. The old one can end.</source>
        <comment>identity provider</comment>
        <translation>%1 已使用新令牌。可以停用旧令牌。</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>正在更换令牌：等待 %1 首次使用新令牌的请求。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identity provider, account</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A token is being replaced. See at %1 that it synchronizes with the new one.</source>
        <comment>identity provider</comment>
        <translation>正在更换令牌。请在 %1 处确认它使用新令牌同步。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>发送记录</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>身份提供者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>从未连接</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>正在更换令牌</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>有暂挂的更改</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>过去 24 小时有 %n 个请求被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>身份提供者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>没有匹配的连接</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>更改筛选条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>正在加载连接…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>通过连接，一个身份提供者可以创建和更改一个账户的用户。</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>暂停“%1”？</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>令牌总览</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>在您恢复之前，%1 会被拒绝，并会报告失败。用户和组保持原样，保留访问权限，但不再更新。令牌仍然有效：无需重新输入。</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>正在暂停连接…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>如果请求长时间被拒绝，Entra 会将作业置于隔离状态。如果暂停超过一天，请在那里也停止预配。</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1”已暂停。</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>“%1”的属性已更改。</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>恢复“%1”？</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>从下一个请求起，%1 将重新获准进入。</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>保持暂停</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>正在恢复连接…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1/%2 个匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1/%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>新建连接 (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>用户和组保持原样，并保留访问权限。%1 得到的响应如同一切都已完成，不会报告失败。</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>在此期间 %1 的更改会无声地丢失：它以为更改已被接受。恢复后请让它重新同步全部内容。</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>从现在起重新接受 %1 发送的内容。在此期间发送的内容已被丢弃：请让它重新同步全部内容。</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>在您恢复之前 %1 会收到什么响应，此服务器没有文档说明：可能被拒绝，也可能像一切都已完成那样得到响应。用户和组不会更新。</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>从现在起重新接受 %1 发送的内容。在此期间发送的内容可能已被丢弃：请让它重新同步全部内容。</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>在此期间 %1 的更改可能会丢失。恢复后请让它重新同步全部内容。</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>设置链接…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>键入 %1 以确认</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>正在统计将一同移除的内容…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>不知道会一同移除什么，因此无法删除。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>其中 %n 人还通过另一个连接接入，将保留访问权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>移除其用户和组</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>移除其 %1和 %2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>仅删除连接</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>删除并移除 %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余内容</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. 先在身份提供者处关闭</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>立即暂停</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. 决定如何处置其用户</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 从未调用过。</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行保存到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>%n 个有效令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>%n 条角色规则</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>无论如何都会一同删除：%1、%2、其属性映射和地址。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>正在询问服务器还剩下什么…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>连接已删除。无法查询其剩余内容。</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>已移除 %1和 %2。</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>服务器上不再有此连接的任何内容：没有地址、令牌、用户和组。</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>服务器上仍有它的 %1和 %2。请重新加载，并查看“活动”。</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1 会一直报告失败，直到在那里将其关闭。</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>导出用户和组…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>导出用户和组</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>情况已经改变，因此未更改任何内容。%1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>正在保存连接的内容。之后即可删除…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>它已暂停：%1 不再进行任何更改。要保持这样，请选择“保留”。</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>转换其 %1：保留他们</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>转换其用户：保留他们</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>删除并转换 %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>已转换 %1和 %2：它们保留下来但无连接，由人工管理。</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>此账户的 %1和 %2现在没有连接。它们保留现有内容，可在“用户”和“组”中移除。</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>他们和组保留下来但无连接，席位、会话和角色不变。不再有身份提供者更改他们：由操作员在“用户”中手动更改。</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1 上次调用是 %2。只要没有在那里关闭，它就会报告失败。</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>他们和组保留下来但无连接，不再有身份提供者更改他们。</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>%1 是否仍在调用，此服务器不提供。</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>其账户还有另一个连接，而服务器不提供哪些用户和组通过此连接而来。因此它们保留下来。</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>无论如何都会一同删除：%1 及其地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>释放 %n 个席位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n 个会话立即结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>全部移除…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>此服务器就用户和组的更改向产品通知的内容。这些不是身份提供者的请求。</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>正在加载发送记录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>最新的 %1 条；还有更多。</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>%1 条发送记录，完整</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>没有保存的发送记录</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>仅当连接有记录事件的 Webhook 时，服务器才会保存数天。</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>移除“%1”的发送记录？</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>服务器将忘记向产品通知的内容以及返回的内容。用户和组保持不变。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>正在移除发送记录…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>另一条记录已有此值</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>无法写入该用户或组，因为一个必须唯一的值已属于这里的另一条记录。</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>请在 Entra ID 或这里更正该值；如果本应接管这里的记录，请选择其他匹配属性。</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>对应用程序的请求过多</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>应用程序收到的请求超出其承受能力，因此拒绝了此次尝试。</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>请等待：Entra ID 会自行重试。</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>应用程序返回了意外错误</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>应用程序可能有故障。Entra ID 会在 40 分钟后重试。</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>请在这里的活动中查找当时的 5xx 响应，并在服务器日志中查找原因。</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>已登录，但不允许此操作</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra ID 用其凭据连接到了应用程序，但应用程序不允许此更改。</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>请检查连接是否未暂停，以及该操作是否已在“预配”中启用。</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>应用程序的响应不符合预期</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>应用程序可能设置有误或有故障。</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>请在活动中打开当时的请求，阅读响应中的 detail。</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>发往应用程序的 HTTP 请求失败</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>与应用程序的连接在 HTTP 层中断。Entra ID 会在 40 分钟后重试。</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>请等待下一个周期。如果每次都出现，请从外部测试该地址。</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Entra ID 已知的用户在这里已不存在</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra ID 曾创建或匹配此用户并保留了其 ID，但已没有用户使用该 ID。</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>请在这里还原该用户，或在 Entra ID 重启预配，使其重新匹配所有人；这需要一个完整的初始周期。</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>应用程序不支持所请求的功能</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>应用程序的响应不符合预期：可能设置有误或有故障。</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>请在活动中查找状态为 501 的响应，看看是哪个操作。</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>缺少必需的值</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>无法创建用户，因为应用程序需要的某个值在 Entra ID 中为空或未映射。</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>请为用户填写该值，或在“属性映射”中映射该属性。</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>应用程序没有此属性</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>有映射指向应用程序没有的属性。</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>请更正或移除该属性的映射。</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Entra ID 自身的预配服务失败</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>问题出在 Microsoft。40 分钟后会再次尝试。</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>请等待下一个周期。</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>域名对应用程序无效</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>某个值（例如电子邮件地址）的域不被应用程序接受。</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>请更正用户的域，或在应用程序中允许该域。</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>应用程序耗时过长</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>未及时收到响应。Entra ID 会在 40 分钟后重试。</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>请在活动中查找当时持续时间较长的请求。</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>没有可供此用户使用的席位</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>应用程序没有可用许可证，因此无法创建用户。</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>请增加席位，或减少分配给应用程序的人员。</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>这里有多个用户与 Entra ID 的一个用户匹配</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>按匹配属性查找时，在应用程序中找到了多个用户。</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>请在这里移除重复项，或选择唯一的匹配属性。</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Entra ID 的多个用户具有相同的匹配值</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Entra ID 中有多个用户具有该匹配属性值。</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>请在 Entra ID 中移除重复用户，或选择其他匹配属性。</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>已跳过：用户没有匹配值</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>用户缺少匹配属性的值，因此 Entra ID 无法对其做出任何判断，甚至无法判断其是否在范围内。</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>如果应预配该用户，请为其填写匹配属性；否则无需处理。</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>已跳过：不在范围内，或无需更改</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra ID 找到了该用户但未做任何操作，因为其不在范围内，或已在这里且没有差异。</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>无需处理，除非这里缺少该用户：那时请检查分配和范围筛选器。</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>请求一个用户，却返回了多个</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>对单个用户或组的查找返回了多个结果，或返回了本应略去的成员。</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>请在活动中打开当时的 GET，看看哪些用户共用该匹配值。</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra ID 无法读取应用程序的响应</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>该响应无法由 Entra ID 的 SCIM 客户端解析。</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>请在活动中打开该响应。另请检查租户 URL 指向的是 SCIM 地址，而不是网页。</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>只接受一个值的属性有多个值</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>源属性有多个值，而应用程序的属性只接受一个。</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>请映射单值属性，或移除该映射。</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>已跳过：实际上无权使用</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>用户分配到应用程序的记录有误。</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>请取消该用户或组的分配，然后重新分配。</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>已跳过：范围筛选器排除了该用户</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>由属性值筛选器决定预配哪些人，而此用户不满足条件。</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>请将用户的值与映射的范围筛选器进行比较。</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>隔离：凭据无效</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra ID 无法在这里登录，已将预配作业置于隔离状态：调用会越来越少，直至每天一次，四周后停止。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>请在“机密令牌”中输入连接的当前令牌，测试连接，然后重启预配。</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>隔离：失败比例过高</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>超过 40% 的预配事件失败且失败至少 5,000 次，或者失败超过 40,000 次。设置经理或成员的失败不计入。</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>请先修复活动中最常见的失败，再在 Entra ID 重启预配。</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>隔离：由 Microsoft 设置</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoft 发现应用程序有问题，并手动将其置于隔离状态。</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>请向 Microsoft 提交支持请求，询问原因。</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>已清空的属性在这里没有被清空</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra ID 不预配 null：在那里为空的属性会被略去，因此旧值仍留在这里。</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>请为该属性设置一个表示空的值；或在这里更改，但请注意这不会同步。</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>匹配属性中有特殊字符</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra ID 无法按含有特殊字符的值筛选，因此匹配属性中含有此类字符的用户或组会失败。</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>请重命名该组，或改用不含此类字符的属性进行匹配。</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>嵌套组的成员未被预配</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>只预配已分配组的直接成员；不读取其中的组。</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>请将内层组直接分配给应用程序。</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>缺少经理</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>如果用户预配时其经理不在范围内，之后不会自动设置。</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>请将经理纳入范围，然后重启预配。</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>组预配时缺少部分成员</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>不在范围内的成员会被略去，当他们进入范围时 Entra ID 不会立即察觉。</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>请在 Entra ID 重启预配。</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>在这里的更改不会被改回</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra ID 看不到应用程序中的更改，只有当属性在那边发生变化时才会再次发送。</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>请在 Entra ID 更改该值，或重启预配使两边一致。</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>范围已缩小，但没有任何变化</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>从所有用户改为已分配用户，须重启预配后才会生效。</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>成员按列表移除，布尔值以文本发送</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>未使用该标志时，Entra ID 用值列表移除成员（RFC 7644 将其理解为所有成员），并用文本 &quot;False&quot; 停用用户。Provost 两种形式都能理解。</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>无需处理。严格的服务器需要在租户 URL 末尾加上 ?aadOptscim062020；按需预配时它不起作用。</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>成员在这里不存在</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>成员 %1 在这里不存在。</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>组中某个成员的 ID 不属于此连接的用户，因此整个组更改被拒绝。该用户从未创建，或已在这里删除。</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>请先预配该用户，或在身份提供者处将其移出该组；然后重新推送该组。</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>已吊销的令牌仍在使用</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>已吊销的令牌仍在使用。</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>身份提供者使用已吊销的令牌登录。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>请在身份提供者处输入连接的当前令牌。</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>身份提供者使用有效期已过的令牌登录。</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>请在这里生成另一个令牌，并在身份提供者处输入。</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>连接已暂停</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>连接已暂停，但身份提供者仍在调用。</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>操作员已暂停该连接，因此请求被拒绝。</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>准备好后请恢复连接。</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>用户名已被占用</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>用户名 %1 已被占用。</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>此连接的另一个用户（可能已停用）使用该用户名，或者身份提供者重复了已成功的创建请求。</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>请在这里查找使用该名称的用户。如果是同一个人，请让身份提供者匹配该用户；否则请更改其中一个名称。</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>组名已被占用</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>组名 %1 已被占用。</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>此连接的另一个组使用该名称。</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>请重命名其中一个组，或在身份提供者处关联它们。</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>此服务器没有的属性</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>发送了属性 %1，但此服务器没有该属性。</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>PATCH 中指定了架构没有的属性。</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>请从映射中移除该属性，或更正其名称。</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>缺少必需的属性</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>缺少必需的属性 %1。</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>用户需要 userName，组需要 displayName。</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>请映射该属性，并在身份提供者处填写。</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>值的类型有误</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>属性 %1 的值类型有误。</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>该值不是架构为此属性规定的类型。</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>请在映射中更正该属性的表达式。</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>身份提供者请求的内容已不存在</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>身份提供者请求 %1，但这里没有。</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>它保留着已在这里删除的用户或组的 ID。Entra ID 收到 404 后会重新匹配；Okta 需要重新分配。</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>请在身份提供者处分配该人员或重新推送该组，或在这里将其还原。</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>请求到达的地址上没有内容。</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>请求到达的地址下没有 SCIM 内容，原因往往是基 URL 缺少或重复了一部分。</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>请从连接中重新复制 SCIM 基 URL，并原样输入。</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>不接受批量请求</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>收到批量请求，但此服务器不支持。</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>身份提供者发送批量请求，但此服务器不支持。</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>请在身份提供者处关闭批量功能。</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400：请求有误</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>服务器发现请求本身有问题；scimType 和 detail 说明了问题所在。</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>请阅读响应中的 detail，并更正发送该值的映射。</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401：没有有效令牌</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>收到没有有效令牌的请求。</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>请求没有令牌，或令牌对此地址无效。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>请在身份提供者处输入连接的当前令牌，并在那里测试连接。</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403：不允许</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>令牌已识别，但不允许用它执行所请求的操作。</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>请检查连接是否未暂停，以及它允许哪些操作。</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404：那里没有内容</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>该地址或资源不存在。地址有误时，这是 Entra ID 隔离原因中的首要一项。</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>请将地址与连接的 SCIM 基 URL 比较；如果地址正确，则该用户或组已在这里删除。</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405：此地址不支持</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>该地址存在，但不接受此方法。</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>请检查身份提供者是否使用 SCIM 2.0，以及基 URL 的结尾是否正确。</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408：请求未完整到达</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>发送方过慢，服务器关闭了连接。</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>请等待重试；如果问题依旧，请检查途中的代理。</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409：已存在</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>一个必须唯一的值已属于另一条记录。</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>请查明谁占用了该值，然后在其中一边更改，或让身份提供者接管该记录。</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412：在此期间已更改</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>资源在此期间已被他人更改。</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>请求中指定的版本已不是当前版本。</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>无需处理：发送方会重新读取资源并重复更改。</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413：一次过多</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>请求超出此服务器接受的大小。</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>正文或其中的操作数量超出服务器的限制。</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>请让身份提供者分成较小的步骤发送，或提高服务器的限制。</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415：不是 SCIM JSON</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>收到的正文格式不是 SCIM JSON。</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>服务器不读取此 Content-Type 的正文。</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>请发送 application/scim+json。</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422：可以理解，但无法执行</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>正文可以读取，但其要求无法执行。</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>请阅读响应中的 detail。</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429：过快</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>请求数量超出服务器的承受能力。</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>这段时间内的请求数量超出服务器的承受能力。</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>请等待：身份提供者会减慢速度并重试。如果问题依旧，请提高服务器的限制。</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431：标头过长</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>某个标头（往往是 Cookie 或代理的令牌）超出服务器的限制。</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>请查看途中的代理添加了什么。</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500：服务器出错</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>问题出在服务器，而不是请求。</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>请在服务器当时的日志中查找原因。</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501：不支持</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>服务器没有此功能，例如批量请求或 /Me。</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>请在身份提供者处关闭此功能。</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502：代理未收到有效响应</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>服务器前的代理无法读取其响应。</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>请查看代理的日志，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503：暂时繁忙</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>服务器暂时无法接受请求。</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>服务器现在无法接受请求，并有意作此说明。</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>请等待：请求会重试。如果问题依旧，请检查服务器的磁盘和负载。</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504：代理等待过久</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>服务器前的代理放弃了等待。</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>请在活动中查找持续时间较长的请求，并检查代理的时间限制。</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization：令牌</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>承载令牌，形式为 Bearer 加令牌本身。Okta 按输入的内容发送，因此可能带也可能不带单词 Bearer。</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>如果每次调用都返回 401，请检查单词 Bearer 是否缺失或重复。</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate：如何登录</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>随 401 返回，指明所需凭据的类型。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After：等待时长</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>随 429 和 503 返回：在这么多秒之内，或在此时间之前，请勿再发送请求。</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>无需处理：发送方会等待。</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag：资源的版本</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>指明所读取的版本；If-Match 使更改只作用于该版本。</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location：新建内容的地址</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>随 201 返回，与新资源的 meta.location 相同。绝不会带着令牌访问该地址。</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type：SCIM JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>SCIM 正文为 application/scim+json；也接受 application/json。</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Okta 的凭据未被接受</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Okta 持有的令牌在这里无效：已吊销、已过期或输入有误。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>请在 Provisioning &gt; Integration 中输入连接的当前令牌；测试、保存，然后在 Dashboard &gt; Tasks 中重试失败的任务。</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Okta 未找到用户，且无权创建</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>Okta 中的 Create Users 已关闭；或者用户已在这里停用或删除，但在 Okta 中没有。</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>请在 Provisioning &gt; To App 中打开 Create Users；然后取消该用户的分配并重新分配。</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>应用程序没有所需类型的可用许可证。</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>请增加席位，然后在 Okta 重试失败的任务。</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>在启用预配之前已分配</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Okta 不会预配先前已分配到应用程序的人员。</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>请在 Assignments 选项卡上点击 Provision User。</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Okta 转述了此服务器的错误</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>消息中后面的内容是此服务器响应中的 detail。Okta 不保留请求的正文。</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>请在这里的活动中查找当时的请求：其中有 Okta 不显示的正文。</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>对新用户的响应为空</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>Okta 从 POST /Users 的响应中保存 ID；没有正文就无法继续。</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>请在活动中打开该 POST；途中的代理可能移除了响应的正文。</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>推送的组中缺少未启用的用户</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Okta 不推送在那里未启用的用户，也不会将其作为组成员推送。</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>请在 Okta 重新启用该用户，并重新推送其每个组。</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>同一个组既用于分配又被推送</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Okta 不支持将同一个组既用于分配应用程序又用于 Group Push：已移除的用户会留在推送的组中，或缺少成员。</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>请在 Okta 再建一个组：一个用于分配，一个用于推送。</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>推送的组已在这里删除</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Okta 仍认为该组存在，每次推送都会失败。</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>请在 Okta 删除推送的组，但将其保留在目标应用中；从应用导入，然后重新推送。</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>推送的组到达时没有成员</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>只推送已分配到应用程序、并已作为用户到达这里的成员。</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>请将成员分配到应用程序，等待其到达这里，然后重新推送该组。</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>这里已有同名的组</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>Okta 无法推送名称已存在于应用程序中的组，除非已关联。</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>请重命名两个组中的一个，或在 Okta 关联该组。</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>用户只会停用，不会删除</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Okta 不会为用户发送 DELETE：在那里取消分配、暂停或停用的用户，在这里变为未启用。</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>请在这里手动删除人员，或交由保留期处理。</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>每次更改成员都附带重命名</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Okta 每次更改成员时都会重复组名。重命名为相同的名称不会有任何变化。</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Okta 等待响应 60 秒</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>之后它会关闭连接，尽管更改可能已在这里完成。</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>请在活动中查找持续一分钟或更久的请求。重复的创建会得到 409，不会有任何变化。</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter：无法读取筛选器</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>无法读取筛选器。</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>筛选器的写法有误，或比较了不能这样比较的属性。</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>请查看请求的查询；身份提供者的匹配属性决定了查询内容。</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany：结果超出服务器提供的数量</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>筛选器找到的结果超出服务器的处理能力。</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>筛选器找到的结果超出服务器愿意处理的数量。</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>请使用更具区分度的匹配属性，例如 userName 或 externalId。</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness：值已被占用</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>一个必须唯一的值已被占用。</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>其中一个值必须唯一，但已属于另一个资源。</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability：不可更改</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>发送了不可更改的属性。</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>此更改涉及客户端不能更改或不能再更改的属性。</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>请从映射中移除该属性。</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax：正文结构有误</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>收到的正文结构不符合 SCIM 的要求。</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>正文不是 JSON，或不是 SCIM 在此要求的消息。</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>请将正文交给客户端的供应商查看。</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath：没有此属性</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>发送了此服务器没有的属性。</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>PATCH 操作的路径指定了这里不存在的属性，或写法有误。</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>请在映射中更正或移除该属性。</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget：路径没有指向任何内容</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>要更改的值不存在。</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>PATCH 操作缺少必需的路径，或其筛选器没有匹配的值。</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>请在正文中查看哪个筛选器没有匹配，例如另一种类型的电子邮件。</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue：值不适合</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>发送的值不适合其属性。</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>缺少必需的值，或值不是该属性的类型。</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>请阅读响应中的 detail，并更正该值或其映射。</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers：不支持此 SCIM 版本</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>身份提供者使用另一个 SCIM 版本。</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>客户端请求的协议版本是服务器没有的。</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>请在身份提供者处选择 SCIM 2.0。</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive：过于私密，不能放在地址中</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>请求在其地址中包含个人数据。</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>请求在其地址中包含个人数据，而服务器禁止这样做。</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>请让客户端使用 POST 和 /.search 查询。</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor：不是此服务器的游标</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>客户端使用了服务器没有给出的游标继续列表。</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>无需处理：客户端会重新开始列表。</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor：两页之间等待过久</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>游标已失效。</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount：不接受此页大小</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>count 超出一页允许的大小，或在两页之间发生了变化。</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>请让客户端在公布的限制内保持同一页大小。</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429：被连接的防护暂挂</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>停用或删除在等待决定。</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>短时间内要停用或删除的用户过多，因此防护会暂挂其余部分，直到操作员做出决定。这些请求没有使任何人失去访问权限。</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>请在“连接”的“预配”中查看暂挂了哪些人，然后执行或驳回。</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>名称和地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基路径</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>读取一个用户</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>读取一个组</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>分页和总数</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>斜杠</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>输入地址和令牌的人</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>网络管理员</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>服务器运维人员</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n 项检查未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n 项检查发现了可能有害的问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n 项检查通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n 项无法进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>无法读取用户。</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>按 RFC 7644 第 3.4.2 节发送 ListResponse。</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>响应不是 SCIM 2.0 的 ListResponse。</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>列表没有用数字说明总数 (totalResults)。</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>列表称有 %n 个，但没有给出任何一个 (Resources)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>列表的第一项没有 %1。</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>每个资源都要发送 id 和 %1。</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>诊断在此之前已停止。</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>按 ID 请求列表的第一项时未找到 (404)。</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>对列表中的每个 ID 都要能返回结果：Microsoft Entra ID 和 Okta 会先按 ID 读取要更改的内容。</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>按 ID 请求时，服务器返回了别的内容。</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>返回所请求 ID 的资源。</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>服务器没有此内容 (%1)。</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>请提供它（RFC 7644 第 4 节）：Microsoft Entra ID 通过读取它了解有哪些属性。</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>服务器支持 %1。</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>服务器不支持以下任何一项：%1。</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>服务器支持 %1，但不支持 %2。</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>没有可供检查的响应。</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>响应没有说明服务器支持什么。</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>按 RFC 7643 第 5 节发送 ServiceProviderConfig。</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>请支持 patch 和 filter：Okta 和 Microsoft Entra ID 通过筛选器查找用户，并通过 PATCH 更改用户。</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>%n 个架构中没有用户的架构。</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>列出 %1 及其属性。</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n 个架构，其中包括用户的架构。</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>没有资源类型指定端点 /Users。</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>列出 User，其端点为 /Users。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n 个用户；已按 ID 读取其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>列表正确但为空：尚无可读取的用户。</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>服务器没有组 (%1)。</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>不要让身份提供者向其推送组。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n 个组；已按 ID 读取其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>列表正确但为空：尚无可读取的组。</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>对于无人使用的名称，服务器返回 404。</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>应返回 200 和空列表：否则 Microsoft Entra ID 的连接测试会失败。</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>对于无人使用的名称返回空列表，用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>服务器忽略筛选器：请求无人使用的名称，却找到了某人。</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>应用筛选器，或以 400 invalidFilter 拒绝。否则身份提供者会把别人当成要找的人。</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>对于不存在的用户，服务器返回 %1 而不是 404。</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>应返回 404 和 SCIM 错误：否则已删除的用户永远不会重新预配。</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>返回 404 和 SCIM 错误。</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>对不存在的用户返回的 404 正文中没有 SCIM 错误。</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>按 RFC 7644 第 3.12 节发送错误。</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>对于不存在的用户返回 404 和 SCIM 错误。</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>遵守 startIndex 和 count 并保持固定顺序，totalResults 应给出总数：否则分页读取者会漏掉人员，或永远读不完。</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResults 给出的是本页的数量，而不是总数。</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>服务器发送的数量多于请求的数量 (count)。</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>服务器称有 %n 个用户，但第二页还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>用户不足两个，因此无法分页。</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>第二页为空，但应有 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>第二页又从第一个开始：startIndex 被忽略。</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>每次请求的顺序不相同。</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>再次请求时，服务器的计数为 %1 个用户，而不是 %2 个。</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>请再次检查；如果在此期间没有添加任何人，则计数有误。</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>两页衔接正确，且计数均为 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>用户列表不是 SCIM 的形式。</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>服务器不接受此令牌 (401)。</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>服务器不接受此令牌 (401)：%1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>请输入此连接自己的 SCIM 令牌，须完整且未过期；产品其他接口的密钥在这里无效。否则请生成另一个令牌。</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>令牌已识别，但连接已暂停 (403)：%1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>请在服务器上恢复连接。</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>令牌已识别，但无权读取用户 (403)。</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>令牌已识别，但无权读取用户 (403)：%1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>请授予令牌读取用户和组的权限，或查看连接是否已暂停，或防火墙是否拒绝未知程序。</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>已连接到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1 有 %n 个地址，已连接成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>没有名为 %1 的服务器。</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>请将地址与产品显示的内容逐字核对；只在某个网络内有效的名称需要该网络或其 VPN。</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>请查看是否有防火墙丢弃了发往此主机和端口的内容，或服务器是否过载。</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>无法在端口 %2 连接到 %1：%3。</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>请查看服务器是否在运行、端口是否正确，以及中间是否有代理或防火墙。</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>没有证书：使用普通 http，且不会离开此计算机。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>证书不受信任：%1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>请为此名称安装由身份提供者认可的颁发机构颁发的证书，并附上完整的证书链。详细信息中有证书链和指纹。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>未能连接到服务器。</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>证书受信任，且为此名称颁发。</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>证书受信任，但将在 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>请在证书到期前续订：到期后任何身份提供者都无法连接。</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>证书受信任，为此名称颁发，有效期还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>此地址下有 SCIM 服务器响应。</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>服务器先将请求用户者转到另一个地址。</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>请在此地址本身响应：身份提供者在写入时不会跟随重定向。</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>这里没有 SCIM 内容，但 %1 处有。</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>请输入找到的地址。</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>这里响应的是网页（状态 %1），而不是 SCIM。</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>请从产品中复制完整的 SCIM 基 URL；它通常以 /scim/v2 结尾。服务器前的登录页面必须予以放行。</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>服务器在此地址没有用户 (404)。</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>请从产品中复制完整的 SCIM 基 URL，包括其中的连接 ID（如果有）；它通常以 /scim/v2 结尾。</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>这里有响应，但形式不是 SCIM 2.0。</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>请从产品中复制 SCIM 基 URL：这可能是它的另一个接口。</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>此地址下有响应。</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>因其他原因无法读取用户。</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>服务器无需令牌就向任何人透露用户。</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>每个资源都应要求令牌，没有令牌时返回 401。</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>令牌被接受。没有令牌时服务器返回 %1，而 401 才能说明原因。</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>未发送令牌时返回 401 和 SCIM 错误。</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>令牌被接受，没有令牌则无法进入。</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>列表以 application/scim+json 返回。</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>列表以 %1 返回，而不是 application/scim+json。</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>请发送 application/scim+json（RFC 7644 第 3.1 节）：有些身份提供者和测试套件坚持此要求。</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>服务器没有告知时间（没有 Date 标头）。</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>请按时间服务器校准两边的时钟：否则会误判令牌是否到期，日志中的时间也对不上。</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>基 URL 末尾带斜杠时找不到用户 (%1)。</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>请输入末尾不带斜杠的 URL，即使身份提供者会加上斜杠。</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Users 后带斜杠时找不到用户 (%1)。</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>两种形式都应响应：有些客户端会写斜杠。</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>多一个斜杠没有影响。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>请查明此请求为何耗时这么久；身份提供者同样会放弃等待。</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>服务器将请求者转到另一处：%1。令牌不会发送到那里。</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>请在此地址本身响应；如果另一个地址是您的，请输入那个地址。</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>响应中断或不是 HTTP：%1。</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>请检查服务器或其前面的代理是否有故障。</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>没有收到响应：%1。</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>请检查通往服务器的途径：防火墙、代理、负载均衡器。</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>在此地址没有读到 SCIM 内容。</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>令牌被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>服务器要求减慢速度 (429)。请在 %n 秒后再次检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>服务器返回自身的错误 %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>服务器予以拒绝，状态为 %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>服务器返回 %1，但发送的内容不是 SCIM：%2。</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>请查看响应者是否为代理、登录页面或 Web 应用程序，而不是 SCIM 服务器。</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>服务器的时钟与此计算机一致。</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>服务器的时钟比此计算机快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>服务器的时钟比此计算机慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>请查看服务器当时的日志；请求显示在这里。</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>请将发送的内容与服务器文档的要求进行比较。</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>已通过代理 %2 连接到 %1。</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>此计算机的策略不允许 %1。未发送任何内容，也未询问任何名称服务器。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>请管理此计算机的人员允许该主机。</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>%1 与此服务器的比较</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>识别同一人员的依据</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>在此计算机上读取。不会发送到任何地方，也不会保留。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>所有差异 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>文件中有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>count of people</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, an export of %2.</source>
        <comment>count of people, product</comment>
        <translation>%1，导出自 %2。</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>%1 人相同，%2 人有差异，%3 人仅在文件中，%4 人仅在此处。</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>比较依据：%1。</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>文件中有 %1 % 在此处找不到对应的人。用该字段识别人员是否正确？</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>文件中有 %n 行与他人重复，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>文件中有 %n 人的该字段为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>文件中有 %n 行没有任何人员信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>此服务器的用户尚未全部加载，因此可能看似缺少一些人。</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>只列出前 %1 项。</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>没有此类内容</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>文件与此服务器对所有人的记录一致。</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1 不是以逗号分隔的 CSV 人员列表：需要一行标题，并包含用户名、电子邮件地址或外部 ID 列。</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1 超过 %2 MB 或 %3 行。</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1 与此服务器对比</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>选择来自身份提供者的人员列表</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>未启用</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1：那边为 %2，这里为 %3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>文件第 %1 行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>仅在文件中</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>身份提供者列出而此服务器没有的人员：请查看他们是否已在那里分配给该应用程序，以及其预配日志的内容。重启预配会重新发送所有这些人员。</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>此处有而文件中没有的人员：手动添加的、因删除未送达而遗留的，或不在导出范围内的。身份提供者既不会更改也不会移除他们。</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>记录不一致的人员：身份提供者看不到在此处所做的更改。只有当字段在那边更改，或重启预配时，它才会再次发送该字段。</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>%n 项更改的影响</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>规则如何决定</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>规则的影响</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>还有 %1 对规则匹配相同的人员。</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>尚无规则。添加一条规则，即可为某个组的成员授予专门的角色。</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>没有人的角色发生变化。</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1 不再授予 %2。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>服务器正在计算…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>由服务器按您看到的内容计算；尚未应用任何更改。</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>请检查</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>刚刚试过，有效。</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>刚刚试过，响应就像没有提出该要求一样。</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>刚刚试过，被拒绝，状态为 %1。</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>没有试过。</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>没有试过，因为那会更改内容。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>声明支持与实际表现</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>此服务器没有组，或此令牌无权查看组。</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>此服务器声明不能更改用户的部分内容 (PATCH)。Provost 不会整体替换用户，因此无法从这里停用任何人。</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>不支持的功能</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIM 没有涉及连接、令牌、角色映射、权限、请求和审核日志的内容。因此 Provost 不在这里显示它们；请在产品本身中查看。</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIM 不会通知何时发生变化。Provost 会不时重新列出全部内容，耗时较长时间隔更久，刷新时则立即进行。不再列出的人员即已消失。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>此服务器</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>正在询问服务器，并试验不会更改内容的功能…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>这是之前的声明和表现。</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无信息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>ServiceProviderConfig 的声明与 Provost 试验时服务器表现的对照。</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>测试示例用户…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>须知事项</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>只读：不会从这里更改此服务器的内容</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1，只读：不会从这里更改任何内容</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>按此计算机的策略为只读：不会从这里更改此服务器的内容</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1，按此计算机的策略为只读：不会从这里更改任何内容</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1（生产）</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1（预发布）</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1（测试）</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>关于请求</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>将请求复制为命令。其中不含令牌：shell 从变量 SCIM_TOKEN 中获取。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>没有发送正文，或没有保留正文。</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>没有返回正文，或没有保留正文：成功的读取只保留上面的信息。</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>此请求没有更改任何人的角色。</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>此请求更改了 %n 人的角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1：%2，之前为 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>所选请求</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>拒绝类型</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>仅此用户或组</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>仅此路径</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>这是什么意思 (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>谁占用了此名称？</translation>
    </message>
</context>
<context>
    <name>provost::EventsModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, this console</source>
        <translation>%1，此控制台</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>此控制台</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>这是什么意思</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>词典中没有此项。不作猜测：请查看请求、其响应以及身份提供者自己的日志。</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>复制此解释</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>处理者：%1。</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>写作：%1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>来源：%1，截至 %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>它在这里意味着什么、该问谁、上次怎样解决。保存在此计算机上。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>您的备注：%1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>此控制台的词典：%1，含 %n 个条目。不查询网络。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>该文件包含个人数据：只有您可以读取，请您妥善保管。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>列表当前显示的内容：%1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>选中的内容：%1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>全部内容：%1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>用于电子表格的 CSV：单元格不会成为公式</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>用于程序的 CSV：单元格保持原样</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines：每行一个对象</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>文件 %1 已存在。它将被替换。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。未写入文件。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>此计算机的策略不允许将列表写入文件。</translation>
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
        <translation>推算</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>它属于 %1，以 %2 的形式到达：请在那里更改。</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>由此服务器决定。</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>它由其他内容得出，不由任何人设置。</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>其连接已删除：不再有身份提供者更改它。</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>它属于某个身份提供者，以 %1 的形式到达：请在那里更改。</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>已不存在的内容</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>删除已保存的筛选器</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选器…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选器</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选器名称</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>它保存在此计算机上，用于此服务器的此列表。同名的筛选器会被替换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选器</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>移除筛选器：%1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>显示 %1 的所有活动</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>在活动中搜索 %1</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>在粘贴的文本中找到</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这是什么意思</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>显示请求 %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>外部 ID %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>曾用 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>另有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
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
        <translation>%1 将与您接下来打开的服务器比较。</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>授予这些角色…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>此服务器未提供角色。</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>组中的人除其他途径获得的角色外，还拥有这些角色。</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>适用于 %n 个成员，以及之后加入该组的任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>适用于所有成员，以及之后加入该组的任何人。</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>为“%1”授予其他角色？</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>授予这些角色</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>正在授予角色…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>获得 %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>失去 %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>移除组“%1”？</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>其 %1仍是用户。他们仅通过此组获得的一切会立即失去。</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>移除含 %1的组</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>正在移除组…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>不再属于该组</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>组中的所有人</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>已移除组“%1”（%2）。</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>它没有连接，因此没有身份提供者会将其恢复。</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>此处无法得知会更改谁的角色：您的角色无权读取规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>引用它的 %n 条角色规则会保留但不再有组，也不再授予角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>以 %1 为准：除非在那里也移除该组，否则它可能会以另一个 ID 重新创建该组，而规则不会随之转移。</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>现在授予 %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>加入和离开的人员</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>只有获准读取用户的人才能看到谁加入、谁离开。</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>自 %1 起无人加入或离开；之前的情况未知。</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>自 %1 起有记录；之前的情况未知。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>最新的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>不知道谁加入、谁离开：成员超过 %1 个的组只统计人数。</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>尚不知道谁加入、谁离开：到目前为止还没有读取该组的成员。此后会有记录。</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>所选组</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>与该组有关的请求</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>该组的 SCIM 资源</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>关于组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>原始 SCIM</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>由 %1 推送</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>外部 ID %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>通过多个连接之一</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>不授予角色</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>其连接已删除，规则也随之删除。成员保留原有的角色。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>规则 %1 在等待名为 %2 的组。这与此组的名称很接近，但不相同。</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>没有规则指定此组。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>前面有 %n 条规则；对于同时属于那些组的人，以前面的规则优先。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>不匹配任何规则的人拥有默认角色 %1。</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>授予 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>后面有 %n 条规则；对于同时属于那些组的人，由后面的规则决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>授予的角色</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>无，有规则接近匹配</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>授予的角色</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>筛选组</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>正在加载组…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有匹配的组</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>更改搜索条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>尚未预配任何组</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>身份提供者推送组后，组会自动显示在这里。许多身份提供者需要先启用推送。</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1/%2 个匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1/%n 个组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>大量停用</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>保存限制</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>如果身份提供者要停用或删除的数量超过此限制，其余部分会暂挂，直到有人做出决定。留空：不设此限制。</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>用户数上限</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>占其用户的百分比上限</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>时间范围（分钟）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>暂挂了 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>请输入至少 1 个用户、1% 到 100%，以及 1 分钟到一周 (10080)。</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>更改“%1”的限制？</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>在这么短的时间内超过此数量的停用会暂挂，直到有人做出决定。</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>正在更改连接…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>复制交接单</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>交接单已复制到剪贴板，不含令牌。</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>网页 (*.html);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>已保存为 %1，不含令牌。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>保存为网页或文本，以便发送。</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>将 %1 连接到“%2”</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>令牌（将通过其他途径交给您）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>须知：</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>出现以下情况即表示成功：</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>“%1”暂挂的内容</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>身份提供者提出了这些要求，但超出了限制。执行后，这些人将按其要求失去访问权限。驳回后，他们保持原样，即使它再次要求也是如此。</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>暂挂的更改</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>正在加载暂挂的内容…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>没有暂挂的内容</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>全部都已做出决定。</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1/%2 项暂挂的更改，最早的在前</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>执行 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>驳回 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>将被停用</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>将被删除</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>执行 %1？</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>现在执行身份提供者的要求：会话结束，席位释放。</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>执行 %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>继续暂挂</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>已执行。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>其中 %n 项更改已由他人做出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>已完成 %1/%2 项。</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>已要求 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>身份提供者的要求</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>暂挂时间</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>指南以英文编写，使用英文界面中的用语。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>没有页面包含这些词</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>请只用其中一个词再试。</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1 不是此帮助的页面，不会从这里打开。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>有哪些更改</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>一个月前</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>有记录以来</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>年-月-日，例如 2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>加入和离开的人员</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>请输入年-月-日，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>正在读取更改…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>之前的情况未知</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>据现有记录，这些内容与当时没有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>%1 上的更改</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>谁占用了某个名称？</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁在占用</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>服务器以 409 拒绝用户，表示已有人占用该用户名、电子邮件地址或外部 ID。将逐一向服务器查询，不会更改任何内容。</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>用户名、电子邮件地址或外部 ID</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>复制给供应商</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>显示用户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>占用该名称的用户及其状态会显示在这里。</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>正在查询服务器，并在此处已有的用户中查找…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>没有显示任何人</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1 曾经使用它，现已不再使用。如果服务器仍然拒绝，说明它为该用户保留着。</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1 正在使用它，且已启用。如果是同一个人，请让身份提供者接管此用户而不是新建：改用其他字段匹配，或在那里输入其 ID。如果是另一个人，则两者之一需要改用其他名称。</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1 占用了它，且已停用。请重新启用此用户而不是新建；如果身份提供者坚持新建，则必须先让它找到该用户。</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1 占用了它，且已删除，但仍可恢复。请还原此用户，或等到宽限期结束。</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>曾用：%1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>服务器目前如此显示</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>仅此处已知</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>占用形式</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>服务器未显示有人占用它。如果仍然拒绝该名称，则有隐藏的记录占用了它：只有服务器运维人员能看到该记录并释放该名称。</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>此处已知的人员中无人占用它。</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>此服务器不按此类名称查找用户，因此已在此处的 %1 个用户中查找。</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>您的 SCIM 服务器拒绝创建或重命名用户，理由是已有人占用以下标识符之一（409，uniqueness）：</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>以筛选器逐一查询 (GET /Users)，服务器显示：</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>服务器不支持按它们筛选。在它列出的 %1 个用户中：</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- 无</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>请告知哪条记录占用了该标识符，并释放该标识符或让我们能看到该记录。</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>HTTP 标头，Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>在 Okta 中：Applications &gt; 您的应用 &gt; Provisioning &gt; Integration</translation>
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
        <translation>输入 SCIM 基 URL，并将 userName 设为用户的唯一标识符字段 (Unique identifier field for users)。</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>选择 HTTP Header 作为身份验证模式 (Authentication Mode)，并粘贴令牌。</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>点击 Test Connector Configuration，然后保存。</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>在 To App 中打开 Create Users、Update User Attributes 和 Deactivate Users。</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>将人员分配到应用；组在 Push Groups 中设置。</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Okta 从不删除用户：取消分配的用户会被停用。</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>在 Entra 中：企业应用程序 &gt; 您的应用 &gt; 预配 &gt; 管理员凭据</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>租户 URL</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>机密令牌</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>机密令牌 (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>选择“自动”作为预配模式。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>在“租户 URL”中输入 SCIM 基 URL，在“机密令牌”中粘贴令牌。</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>点击“测试连接”，然后保存。</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>分配用户和组，然后将预配状态设为“开”。</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>首个周期之后，Entra 大约每 40 分钟调用一次，因此更改可能需要这么长时间。</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>在 OneLogin 中：Applications &gt; 您的应用 &gt; Configuration</translation>
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
        <translation>如果组通过参数发送，请将该参数标记为多值；否则所有组会合并为一个名称。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>在 Google 管理控制台中：应用 &gt; Web 应用和移动应用 &gt; 您的应用 &gt; 自动预配</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>端点 URL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>选择 Google 目录中可在设置时输入地址和令牌的应用。</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>选择范围内的人员以及有人离开时的处理方式，然后启用。</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Google 只为其目录中的应用预配，没有通用的 SCIM 来源。用户每隔几小时同步一次；不要指望组。</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>在 JumpCloud 中：SSO Applications &gt; 您的应用 &gt; Identity Management</translation>
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
        <translation>选择 SCIM 2.0。</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>激活即是一次实际测试：JumpCloud 会创建一个测试用户和一个测试组，更改它们，然后再移除。它们会显示在“活动”中。</translation>
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
        <translation>PingOne 同步的组是其内部组。</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>身份提供者</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>在您的身份提供者处：要求填写 SCIM 2.0 端点的地方</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM 基 URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>输入 SCIM 基 URL，末尾不带斜杠。</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>每个请求都要在 Authorization 标头中的单词 Bearer 之后发送令牌。</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>用 userName 标识用户。</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Okta 不接受带下划线的基 URL。请为此服务器设置不带下划线的公共地址。</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entra 只调用 https 地址。请为此服务器设置证书和 https 公共地址。</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>您的身份提供者</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1 只能从此网络访问。云端的身份提供者需要公共地址。</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>在 General &gt; App Settings 中选择 SCIM 作为预配方式，然后保存。</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>添加应用 SCIM Provisioner with SAML (SCIM v2 Enterprise)。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>输入 SCIM 基 URL，并将令牌粘贴到 SCIM Bearer Token。</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>如果需要组，请在 Parameters 中打开 Groups，并勾选 Include in User Provisioning。</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>点击“配置自动预配”，将令牌粘贴到“访问令牌”，并在“端点 URL”中输入 SCIM 基 URL。</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>检查属性映射，然后点击“继续”。</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>页面路径和顺序以 Google 的网页为准。两个字段的名称未与供应商的网页核对，而是取自其他产品的说明。查阅于 2026 年 11 月。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>输入 SCIM 基 URL，并将令牌粘贴到 Token Key。</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>在 Test User Email 中输入您的某个用户的地址。</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>点击 Test Connection，再点击 Activate，然后保存。</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Activate 时发生的事情已与 JumpCloud 的网页核对。字段名称未与供应商的网页核对，而是取自其他产品的说明。查阅于 2026 年 11 月。</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>在 PingOne 中：Integrations &gt; Provisioning &gt; New connection &gt; Identity Store &gt; SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>输入 SCIM 基 URL，资源为 /Users 和 /Groups，并选择 SCIM 版本 2.0。</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>选择 OAuth 2 Bearer Token 作为身份验证方法、Bearer 作为身份验证标头，并将令牌粘贴到 OAuth Access Token。</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>点击 Test connection，然后继续并保存。</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>启用连接，并添加规则说明由它预配哪些人。</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1 只能从此计算机访问。云端的身份提供者需要具有公共地址的服务器。</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>已于 %2 与 %1 的网页核对。</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>此处的连接会显示您的身份提供者的首次调用。</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>请在您的身份提供者处关闭对此地址的预配。</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>这些字段出自 RFC 7644 本身。</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>唯一标识符</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>找不到任何人的查找会返回状态 200 和空列表；如果身份提供者在此期待 404，则不符合 RFC 7644。</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>“测试连接”成功：Entra 会查找一个不存在的用户，并应被告知没有此用户。此处的连接会立即显示该调用；用户在首个周期到来。</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>请在 Entra 的“预配”中将预配状态设为“关”。</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>预配模式</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>如果大多数调用失败，Entra 会将作业置于隔离状态，每天调用一次，并在四周后放弃。</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>组中的组不会展开：只发送其直接成员。</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>保存端点和令牌后，此处的连接会显示 Google 的首次调用；用户在几小时内到来。</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>请在 Google 管理控制台的应用“自动预配”中将其关闭。</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activate 成功，且此处的“活动”中会显示一个测试用户和一个测试组的出现和消失。</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>请在 JumpCloud 的应用 Identity Management 中停用该连接。</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服务提供者</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configuration 报告验证成功，且此处的连接会立即显示其首次调用。</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>请在 Okta 的 Provisioning &gt; Integration 中关闭 API 集成；如果要停用人员，请先取消所有人的分配。</translation>
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
        <translation>在启用预配之前分配的人员不会被发送：请为其点击一次 Provision User。</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>请在 OneLogin 的 Provisioning 中取消勾选 Enable provisioning。</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connection 成功，且此处的连接会显示 PingOne 的首次调用。</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>请在 PingOne 的 Integrations &gt; Provisioning 中关闭该连接。</translation>
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
        <translation>点击 Enable 后，此处的连接会显示 OneLogin 的首次调用。</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>字段和按钮的名称取自另外三个产品的 OneLogin 操作步骤，未与供应商的网页核对。查阅于 2026 年 11 月。</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>在 API Status 中点击 Enable，然后保存。</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>在 Provisioning 中勾选 Enable provisioning，取消勾选无需等待管理员批准的操作，并选择移除用户时的处理方式。</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>文件 %1 的内容</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>文件中的故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>在此计算机上读取。不会发送到任何地方，也不会保留。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>%1 的文件：%n 行与预配有关，%2 至 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>略去了另外 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n 行无法读取：没有时间或结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>已在此计算机上读取；不会发送到任何地方，也不会保留。</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>其中没有与预配有关的行。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>每个与预配有关的行都表示成功，或表示无需执行的操作。</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1 不是 Microsoft Entra ID 的预配日志，也不是 Okta 的 System Log（JSON 或 CSV 格式）。Entra ID 的三个 CSV 文件中，请选择名称中没有“Steps”或“Properties”的那个。</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1 超过 %2 MB 或 %3 行。请导出较短的时间范围，或只导出一个应用程序。</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1 的响应为 %2。目录中没有此项。</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1 的响应为 %2：%3 目录中没有此项。</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>已结束：失败的操作之后已成功。</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>身份提供者仍在重试（目前已 %n 次）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>身份提供者不会自行重试：须由人在那里操作。</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>不知道身份提供者是否会重试。</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>它可以自行恢复。</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>它不会自行恢复。</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>失败：%1 目录中没有此项。</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>所选故障</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>复制此解释</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>显示其请求</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>自 %1 起 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>目录中没有这种拒绝，因此不知道其原因。服务器的说明和请求列于下方。</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>处理者：%1。</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>来源：%1，截至 %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>涉及</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>服务器的说明</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>拒绝类型</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>复制发给 %1 管理员的消息</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>复制发给对方的消息</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>谁占用了此名称？</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>没有匹配的故障</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>更改搜索条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>正在查找拒绝…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有拒绝</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>在此期间，身份提供者的每个请求都已执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>最新的 %2 次拒绝中有 %1；缩短时间范围可查看较早的拒绝</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>从此控制台进行的更改</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取更改记录…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>从此控制台请求的每项更改在发出之前都会记录在这里。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>更改记录与写入时一致：%n 行，每行都可证明前一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>更改记录的第 %1 行与写入时不一致：有人或某个程序在那里更改、添加或删去了一行。</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>更改记录与写入时一致</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>更改记录从第 %1 行起与写入时不一致</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>更改记录的末尾缺失：它曾有 %1 行，但一度只剩下 %2 行。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>更改记录的末尾在第 %1 行之后被截断</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>无法从这里撤销此更改：它没有发生、不知道之前的内容，或没有简单的撤销方法。</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>此更改是在另一个服务器上进行的：请打开那个服务器以撤销。</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>请选择要撤销的更改。</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>先显示撤销会更改什么。</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>已经处于此更改之前的状态。</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>撤销此更改？</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>%2 的“%1”：将重新请求恢复为之前的内容。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>此后它又被更改过；那项更改也会丢失。</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>更改已撤销。</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>还原用户…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>还原文件已不存在。</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>更改账户的自助服务</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>创建连接</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>更改连接</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>生成令牌</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>开始更换令牌</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>停用连接的旧令牌</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>放弃更换令牌</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>记录令牌已送达</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>应用角色映射</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>更改属性映射</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>确认先决条件</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>执行暂挂的停用</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>驳回暂挂的停用</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>重新启用用户</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>还原用户</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>结束用户的会话</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>移除无连接的用户</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>更改角色的权限</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>更改服务器的自助服务</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>被拒绝，状态为 %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>没有响应，结果未知</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>创建角色</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>通过 SCIM 创建用户</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>通过 SCIM 替换用户</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>通过 SCIM 更改用户</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>通过 SCIM 删除用户</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>通过 SCIM 创建组</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>通过 SCIM 替换组</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>通过 SCIM 更改组</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>通过 SCIM 删除组</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label of a token</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <comment>hint, label</comment>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a token, time</comment>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>到期：永不</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>仅可用于：%1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>仅可来自：%1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>已吊销：%1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>已送达：%1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>令牌更换已结束。</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>正在更换令牌。</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>移除组</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>从账户中移除用户</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>立即更换令牌</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>为组授予角色</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>从组收回角色</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>阻止用户或解除阻止</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>更改组所授予的角色</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>创建设置链接</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>删除设置链接</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>移除连接的发送记录</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n 个属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>复制所选值的路径</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>与之前的不同之处</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>它超过一兆字节，按原样显示。复制只取一页。</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>它嵌套过深，按原样显示。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>正在查找较早的版本…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>没有保留较早的版本</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>最新的请求中没有返回其他状态的响应，或者其正文已不再保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>比较在结束前被取消。</translation>
    </message>
</context>
<context>
    <name>provost::LeaverDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what, a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Is %1 out?</source>
        <translation>%1 是否已无访问权？</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制声明</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>结束所有会话…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>就此服务器所知，已无访问权。</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>仍有访问权：此人仍可通过某种途径进入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存声明</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>网页 (*.html);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>其中哪些人已无访问权？</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>只查询 %2 人中的前 %1 人。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制声明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1（%2）：未知。%3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>就此服务器所知，%1/%2 人已无访问权。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>out</source>
        <translation>已无访问权</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>仍有访问权</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>已无访问权？</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余内容</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1，完整，%2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1，不是最新</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选条件</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1，服务器发送的内容不完整</translation>
    </message>
</context>
<context>
    <name>provost::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that hold commas themselves</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>provost::ListedRulesModel</name>
    <message>
        <source>its quotation marks do not close</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>没有指定组</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>没有指定角色</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>名称超过 200 个字符</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>前面的行已指定此组</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>对应“%1”，%2 个成员</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>没有此名称的角色</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>等待中；“%1”的名称几乎相同</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>本程序的日志</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>将共享的内容</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>保留在内存中，直到关闭 Provost。其中没有凭据，也没有任何人的姓名或地址。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告及更严重</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制显示的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>尚未记录任何内容。</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 行中的 %1 行</numerusform>
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
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>provost · %1, %2</source>
        <comment>kind of server, person, role</comment>
        <translation>provost · %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this computer, role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>You see Provost as %1 sees it.</source>
        <comment>role</comment>
        <translation>您正以 %1 的视角查看 Provost。</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>返回自己的视图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>按 Ctrl+K 查找任何内容，按 F1 获取帮助</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>“%1”的属性</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>用户的哪个属性填入产品的哪个字段。可用此连接的用户试用；保存之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>查找用于试用的用户</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>用于试用的用户</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>产品的字段</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>请选择字段。</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>填入该字段的属性</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>无：字段留空</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>正在加载映射…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>此连接尚无可用于试用的用户。</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>此连接没有匹配的用户。</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>“%1”的来源</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>用户的哪个属性填入产品的哪个字段。此服务器不提供试用：从身份提供者的下一个请求起生效。</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>产品必须有此字段。</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>这不是用户的单值属性。</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>产品必需</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>默认为 %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>产品的字段</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>角色映射</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>筛选组</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>设置角色…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>粘贴列表…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有匹配的组</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>更改搜索条件即可查看其余规则。</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>正在加载规则…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>正在加载连接…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>规则属于连接。设置好连接之后，其组就可以在这里授予角色。</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>更改 %n 个用户的角色？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>其中一些人的权限之后可能减少。规则会整体应用，并且可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>应用到 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>正在应用规则…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>规则已应用。没有人的角色发生变化。</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>规则已应用：%n 个用户的角色已改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>规则会整体应用，并且可以撤销。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>查找成员</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>组的成员</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>正在加载成员…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1/%2 个成员；无法加载其余成员。滚动即可重试。</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>没有匹配的成员</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>更改搜索条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>此组没有成员</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>身份提供者添加成员后，成员会自动显示在这里。</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1/%2 个成员匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1/%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>%1 个成员匹配</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>移出组…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>重命名组…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>按旧名称将无法再找到该组，身份提供者和角色映射也是如此。</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>将 %1 重命名为 %2？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>组更改名称</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1 现在名为 %2。</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>用户太多，无法在此选择。请在“用户”中勾选，然后从那里将其加入此组。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>将谁加入 %1？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>将 %1 添加到 %2？</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>获得此角色</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>加入组</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1 现在属于 %2。</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>将 %1 移出 %2？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>失去此角色</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>离开组</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1 不再属于 %2。</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>请求仅包含这一项，不影响该组的其他内容。推送此组的身份提供者可能会撤销此更改。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>正在更改组…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>此服务器不列出成员</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>其组不含成员信息，因此无法得知组中有谁。</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>此服务器不列出这些成员</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>有 %n 个用户声明属于此组。组本身没有列出任何成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>不完整：%n 个成员中的 %1 个。服务器不列出更多成员；Provost 绝不会将此类列表发送回去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>他人已更改这些规则</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>您的更改均未应用。可采用对方的规则、保留您的规则，或逐行选择；应用之前会显示影响。</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>已更改的规则</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>按 Return 键或点击“对方”或“我的”，即可选择采用哪一方。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>按所选的行采用</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>显示的账户</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>字母的编码方式</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>空格、连字符或下划线</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>字母的全角或半角形式</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>重音符号</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>外形相同的字母</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>区别仅在于%1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>区别仅在于%1以及%2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>此名称混用了多种文字的字母，可能只是看起来像另一个名称。</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>此名称的每个字母看起来都像拉丁字母，但都不是。</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>此名称含有不可见的字符。</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>%1 现在已达到隔离条件。</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>按此速度，%1 最早约在 %n 小时后被隔离。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>按此速度，%1 最早约在 %n 天后被隔离。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1 的调用时间：%2。</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1 从未调用过。</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>%1 的 %n 个席位已全部占用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>在有人离开或增加席位之前，其他人都无法获得席位。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1 在 %2 被拒绝：24 小时内 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>有 %n 个原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1 在 %2 延迟</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1 没有有效令牌</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>在有新令牌之前，其身份提供者会被拒绝。</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>%1 的令牌从未收到</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>其机密在途中丢失，因此无人能使用。</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>正在更换。</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>可以在不中断服务的情况下更换。</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 的令牌将在 %n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%1 有 %n 项停用等待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>由于会使许多人同时失去访问权限，防护已将其暂挂。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%1 有 %n 条规则在等待组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1 尚未发送该名称的组。</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>有规则在等待名为“%1”的组</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>“%1”已存在，有 %n 个成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>您为 %1 的令牌设置的提醒将在 %n 天后到来</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>您为 %1 的令牌设置的提醒时间已到</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>服务器不知道该令牌的到期日期。</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>无：始终直接连接</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>始终通过此代理</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>由此计算机的设置决定，如果其中指定了脚本 (PAC)，则使用该脚本。此计算机上的服务器直接调用。</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>即使此计算机的设置指定了代理也是如此。</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>对此计算机上的服务器也是如此。密码保存在钥匙串中；如果代理以最简单的方式 (Basic) 要求密码，密码会以未加密的形式发送。</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>高级网络</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>%1 的网络</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
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
        <translation>使用钥匙串中的密码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>用户名（如果需要）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>通往服务器的途径</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>此服务器信任的颁发机构</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>添加证书…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>除此计算机信任的颁发机构之外：您的组织自己的颁发机构的证书，PEM 文件格式。</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>无：服务器不要求证书</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12 文件 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>文件留在原处，打开服务器时读取；其密码保存在钥匙串中。不能使用智能卡或系统存储中的密钥。</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1 不是 PEM 格式的证书，或其中除证书外还有其他内容。</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>请只输入代理的名称或地址，例如 proxy.example.com。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>请输入代理的端口，介于 1 和 65535 之间。</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>%n 个自有颁发机构</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>使用客户端证书</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>按其自己的脚本 (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>脚本在隔离环境中加载和运行，既不会阻塞 Provost，也无法访问其中任何内容。此计算机上的服务器会直接连接。</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>脚本的地址，或文件</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>代理脚本</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>代理脚本 (*.pac *.dat *.js);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>请输入以 https:// 开头的地址，或选择文件。以 http:// 开头的地址可能在途中被篡改，因此只接受来自此计算机的。</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>按脚本的指定</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新账户的名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>身份提供者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>更新属性</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>同步组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>创建并显示令牌</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新建账户…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>%1 员工</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>尚无可选账户。服务器响应后，账户会显示在这里。</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>请为新账户命名。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>此名称已被占用。请选择其他名称。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>创建角色</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>无角色：没有任何权限</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>初始权限与此角色相同</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>级别排在此角色之下</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>当产品从多个角色中授予最高的角色时，以级别为准。级别不可更改；角色的权限可随时更改。</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>拥有此角色的人可以登录产品，但在这里不能执行任何操作。</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>拥有此角色的人可以：%1。</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>以下权限已略去，因为您自己没有：%1。</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>复制新 Webhook 的机密</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>我已妥善保存</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>机密只显示这一次。每个接收方用自己的机密证明消息来自此服务器。</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>“%2”的 Webhook %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>机密将永久丢失。请逐一复制，并勾选您已保存。</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>为“%1”生成令牌</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>生成并显示</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>现有的令牌在您吊销之前仍然有效。新令牌会在下一步显示一次。</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>某个身份提供者的请求被拒绝。</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>有停用等待决定。</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>某个连接没有有效的令牌。</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>某个令牌即将到期。</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>某个身份提供者沉默的时间比平时更长。</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>没有剩余席位。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>Provost 中有 %n 件事需要您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Provost 中没有需要您处理的事情了。</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>某个令牌的提醒时间将至。</translation>
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
        <translation>不能通过此 API 创建连接：请使用产品自己的管理面板。</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>不能通过此 API 删除连接：请使用产品自己的管理面板。</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>不能暂停连接。</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>删除连接时不能保留其用户和组。</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>不能在两个令牌都有效的情况下用一个更换另一个。</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>身份提供者可以创建、更新和停用什么，不在这里设置。</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>没有机制暂挂同时发生的大量停用以等待决定。</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>不显示属性进入产品的何处。</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>哪个组授予哪个角色，不在这里更改。</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>不显示角色的权限。</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>会话和席位未知。</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>已删除的人员无法恢复。</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>不提供身份提供者的请求，因此无法从这里得知请求是否到达或失败。</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>此 API 没有审核日志。</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>它不会通知何时发生变化。Provost 会不时重新列出全部内容，耗时较长时间隔更久，刷新时则立即进行。</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>须知事项</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>不支持的功能</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>此服务器</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>更换“%1”的唯一令牌</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>停用旧令牌并显示新令牌</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>在此服务器上，一个连接同时只有一个令牌。新令牌会立即取代 %1；此操作无法撤销。</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>请先在 %2 打开字段“%1”，然后再继续。</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>过去 24 小时的请求</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>过去一小时的请求</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>正在统计请求…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n 个正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>%n 个静默</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 个延迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n 个出错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>%n 个从未连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>%1 个启用，%2 个已停用</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1，%2 个在保留期内</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>没有。令牌有效，身份提供者均有联系，也没有规则在等待。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>%1 个空闲</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>%1 个被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>%1 个被拒绝，%n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>尚无连接。身份提供者通过连接将其用户和组带到这里。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>自何时起的更改…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>粘贴组和角色的列表</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>理解的结果</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>每行一个组及其角色，中间用逗号、分号或制表符分隔，与电子表格复制的格式相同。</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>组和角色</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>添加 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n 行无法使用，将被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>尚未粘贴任何内容</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>采用名称几乎相同的组</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1 没有属性 %2。</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1 由服务器设置；客户端不能更改。</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>严格按 RFC 7644，这里没有属性 %1：它应是对象中的对象。</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>操作名使用了大写字母。Provost 可以理解；严格的服务器会拒绝。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>移除全部 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>移除所有成员</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>重新启用用户</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>表示用户处于启用状态，而其本来就已启用</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>停用用户，而其本来就已停用</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>严格按 RFC 7643 会拒绝：active 必须是 true 或 false，而不是文本。</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>重复组名 %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>将组从 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>将组重命名为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>向 %1 添加 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>将 %1 的所有值替换为 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>严格按 RFC 7643 会拒绝：%1 必须是对象。</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>严格按 RFC 7643 会拒绝：%1 必须是 true 或 false，而不是文本。</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>添加 %n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>移除 %1 个成员中的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>移除 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>不移除任何人：列表为空</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>严格按 RFC 7644 会移除全部 %n 个成员：它不看列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>严格按 RFC 7644 会移除所有成员：它不看列表。</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>将全部 %1 个成员替换为 %n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>将所有成员替换为 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>将成员 %1 替换为 %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>移除筛选器选出的成员</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>移除架构 %1 的全部内容</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>严格按 RFC 7644 会存储空文本。</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>移除 %1 的所有值</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>清空 %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>清空 %1，原为 %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>重复 %1，其值已经是 %2</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>将 %1 从 %2 改为 %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>设置密码，Provost 接受但绝不保存</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>被拒绝，整个请求也随之被拒绝：%1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>没有任何更改：其指定的内容由服务器设置，或在这里未知</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>不是可读的 PATCH：没有操作。</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1 没有 %2 这一部分；将被忽略。</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1 应为 true 或 false，但以文本形式发送。Provost 可以理解；严格的服务器会拒绝。</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>%1 的值与架构规定的形式不同。Provost 可以理解；严格的服务器会拒绝。</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>该值不是 %1 的类型。</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>这就是响应所指出的问题。</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1 应为列表，但以单个值发送。Provost 可以理解；严格的服务器会拒绝。</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>此架构没有属性 %1；将被忽略。</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1 没有属性 %2；将被忽略。</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1 由服务器设置；客户端发送的内容将被忽略。</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>您的角色不能更改权限。</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1 保留全部权限：必须有人能够管理预配。</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>您不能授予自己没有的权限。</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>将没有人能管理预配：拥有 %1 的操作员是最后能管理的人。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1 为产品自带：既不能重命名，也不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>有 %n 人拥有此角色。请先让规则授予他们其他角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>操作员 %1 拥有此角色。请先为其授予其他角色。</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>以角色视角查看…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>没有“读取预配”权限的角色看不到“连接”“角色映射”和“权限”窗格。%1 保留全部权限：必须有人能够管理预配。</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>正在加载角色…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>所有拥有 %1 的人现在可以：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>收回 %1 的权限：%2？</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>从下一个请求起，拥有此角色的人不能再执行：</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>正在更改角色…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>拥有 %1 的人员</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>这是您自己的角色：您也将不能执行此操作，并且无法将权限授回。</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>该角色将不再看到“连接”“角色映射”和“权限”窗格。</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>拥有 %1 的人不能再：%2。</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助服务</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>自助服务已打开。</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>自助服务已关闭。</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>关闭自助服务？</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>客户自己的管理员仍可查看其账户，但不能再设置连接、管理令牌或更改角色映射。他们已设置的内容继续有效。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>授予 %1 权限：%2？</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>从下一个请求起，拥有此角色的人可以执行。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>打开自助服务？</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>客户自己的管理员将重新可以设置连接、管理令牌和更改角色映射。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>此计算机的策略规定所有服务器只能以只读方式打开。</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>此服务器为只读：不会从此计算机更改其内容。</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>您当前借用其视角的角色不允许此操作。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色不允许此操作。</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>显示的是较早的内容。服务器更新之后即可更改。</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>此服务器不支持该功能。</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>固定到案例…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>固定到案例</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>您看到的内容会按现在的样子保留在这台计算机上，即使服务器忘记了它。其中含有个人数据，到期会自动删除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>新案例</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>它将于 %1 连同固定到它的所有内容一起删除。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 有 %n 项，将于 %2 连同固定到它的所有内容一起删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>已固定到 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>显示案例</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>使用之前</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>由 %1 确认，%2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>这已完成？</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>其实尚未完成？</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>正在记录…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>重新启用…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>此人是否已无访问权？</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>其连接已删除：不再有身份提供者更改此用户。</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>曾用电子邮件</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>曾用用户名</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>曾用外部 ID</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP：属于 %1；请在那里更改，因为下次同步会再次写入。Provost：由此服务器决定。推算：由其他内容得出。</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>其他电子邮件</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>为此服务器预配的一方可能会重新写入全部内容，包括在这里所做的更改。</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>它通过多个连接之一而来，服务器不说明是哪一个。请在其身份提供者处更改。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>身份提供者可以添加人员。</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>更新属性</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>身份提供者可以更改姓名、地址和其他字段。</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>身份提供者可以停用、恢复和删除人员。</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>同步组</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>身份提供者可以创建和更改组。</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>已关闭的功能会被拒绝。更改从下一个请求起生效。</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>更改“%1”的权限？</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>正在更改连接…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>过去一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>该组不存在，或无法证明它属于此次演练。</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>该用户不存在，或无法证明其属于此次演练。</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>令牌此前已被拒绝。</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>服务器此前要求减慢速度。</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>此前没有收到响应。</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>此前无法读取。</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>演练在此之前已停止。</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>此前时间已用完。</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>服务器返回 %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有收到响应</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>服务器称已删除，但仍然存在</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>可能有名为 %2 的%1（%3）</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>ID 为 %2 的%1（%3）</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>已移除此次演练的 %n 个资源；没有任何残留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>没有任何残留。</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>请手动移除残留内容。此次演练的所有名称均以 %1 开头。</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>读取架构</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>列出架构：保存预配设置时，Microsoft Entra ID 会读取它们。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>对于无人使用的名称，应返回 200 和空列表：返回 404 会使连接测试失败。</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>查找尚不存在的用户</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>应返回 200 和空列表：身份提供者只创建找不到的人，并把找到的人当成同一个人。</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>创建用户，并返回 201 和完整内容；接受 Microsoft Entra ID 发送的“meta”和空的角色列表。</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>再次创建同一用户</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>以 409 拒绝 userName 相同的第二个用户，并保持第一个不变：响应丢失时，身份提供者会重复请求。</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>按 userName 只找到该用户：找到的人会被关联和更改。</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>用大写字母查找用户</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>比较 userName 时不区分大小写（RFC 7643 第 4.1.1 节）：否则同一个人会被创建两次。</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>按 externalId 查找用户</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>按 externalId 找到用户：许多人将它设为匹配用户的属性。</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>按工作地址查找用户</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>接受带有值路径且其后带子属性的筛选器。它超出 RFC 7644 的语法，但在按地址匹配用户时需要。</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>创建第二个用户，含 null 值</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>将 null 视为“未设置”，并忽略未知的架构 URI：Microsoft Entra ID 的一个有文档记载的请求两者都有。</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>用未知的参数查询</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>忽略未知的查询参数：租户 URL 中带有标志 aadOptscim062020。</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>读取用户</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>对给出的 ID 返回结果：Microsoft Entra ID 会保存它，并在每次更改前读取用户。</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>接受没有路径的单个 replace，其键为带点的名称或带架构 URN 的名称，并同时接受路径中的筛选器。</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>接受大写开头的“Add”和“Replace”，每个属性一个，路径中带有架构 URN 或筛选器。</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>通过筛选器添加电话号码</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>当 add 的筛选器找不到元素时，按筛选器的类型创建该元素，并按发送的形式保存其值。</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>重命名用户</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>更改 userName 并保留 ID：人会结婚改姓。</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>设置经理</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>也接受以纯文本给出的经理 ID。</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>查询是否已设置经理</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>接受同时针对 id 和 manager 的筛选器：Microsoft Entra ID 在写入引用之前这样查询。</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>清除经理</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>将空文本视为没有经理。</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>查找尚不存在的组</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>对于没有组使用的名称，应返回 200 和空列表。</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>创建组</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>即使“schemas”中有一个不属于 SCIM 的架构，也要创建组：Microsoft Entra ID 每次发送组都带有它，且不带成员。</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>查找组，不含成员</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>按 displayName 找到组，并略去成员，因为成员可能很多。</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>添加两个成员</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>添加 $ref 为 null 的成员。</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>查询用户是否为成员</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>接受同时针对 id 和 members 的筛选器：Microsoft Entra ID 在写入引用之前这样查询。</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>读取组，不含成员</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>要求排除成员时应略去成员：大型组会耗费时间和内存。</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>移除一个成员</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>移除路径中筛选器指定的成员，而不移除其他成员。</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>移除值中列出的成员，而不移除其他成员：仅有路径则表示所有成员。</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>重命名组并保留其成员。</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>更改组的 externalId</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>接受新的 externalId：Microsoft 的验证程序有此要求。</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>当“active”被替换为 false 时停用用户：访问权限就是这样收回的。</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>将文本“False”视为 false，但仍返回布尔值：没有标志 aadOptscim062020 时，访问权限就是这样收回的。</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>查找已停用的用户</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>已停用的用户仍应能找到，“active”为 false：重新加入的人会被查找并重新启用。</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>查看已停用的用户是否仍为成员</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>保留已停用用户的成员资格：Microsoft Entra ID 不会再次发送。</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>重新启用用户</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>启用同一用户，ID 和配置文件不变。</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>删除组，返回 204，此后返回 404。</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>删除用户，返回 204，此后返回 404：人员删除 30 天后，Microsoft Entra ID 也会在这里将其删除。</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>查找已删除的用户</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>不应再找到已删除的用户：否则下一次更改会落空。</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>用用户测试凭据</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>返回用户列表：测试 API 凭据时，Okta 会请求两个用户。</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>用组测试凭据</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>返回组列表：测试 API 凭据时，Okta 会请求它。</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>创建用户，并返回 201 和完整内容；忽略只读的“groups”：Okta 每次都发送空值，并保存响应中的 ID。</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>读取用户，改名后写回</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>接受按读取时的样子写回的用户（含 id、meta 和 groups），并返回 200 和该用户：Okta 通过 PUT 更新个人资料。</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>创建第二个用户</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>两人的组可以显示更改一个成员是否不影响另一个。</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>同步密码</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>接受或忽略密码，但绝不返回密码。</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>推送组</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>以空的成员列表创建组；成员在单独的请求中到来。</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>添加带有 value 和 display、但没有 type 的成员。</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>通过没有路径且重复其 ID 的 replace 重命名组，并保留其成员：Okta 每次更改成员资格时都会发送一个。</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>重新推送组</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>只保留“members”的 replace 所列出的成员（“Push now”）。</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>写入整个组</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>接受以组现有名称进行的 PUT（这不是冲突），并保留其列出的所有成员。</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>清空组</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>将空列表视为没有成员：没有任何人的组就是这样推送的。</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>收到没有路径的 replace 时停用用户：Okta 就是这样收回访问权限的；它从不删除用户。</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>通过 PUT 停用用户</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>收到 PUT 时也应停用：用 Okta 向导创建的应用这样做。</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>删除用户，返回 204，此后返回 404（RFC 7644 第 3.6 节）。</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>读取服务器支持的功能</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>说明支持的功能（RFC 7644 第 4 节）。</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>创建用户，返回 201 和完整内容，并在 Location 和 meta.location 中说明其位置（RFC 7644 第 3.3 节）。</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>用大写的属性名查找用户</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>属性名和运算符不区分大小写（RFC 7644 第 3.10 节），比较 userName 时也不区分大小写。</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>用无法理解的筛选器查询</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>以 400 和 invalidFilter 拒绝无法理解的筛选器，绝不返回所有用户或空结果（RFC 7644 第 3.4.2.2 节）。</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>读取用户的一个属性</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>略去“attributes”没有指定的内容（RFC 7644 第 3.9 节）。</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>替换用户</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>替换 PUT 可写入的全部内容：未给出的内容会被清空（RFC 7644 第 3.5.1 节）。</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>依次执行 PATCH 的所有操作（RFC 7644 第 3.5.2 节）。</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>发送一半有误的更改</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>PATCH 的操作要么全部执行，要么都不执行（RFC 7644 第 3.5.2 节）。</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>创建带有首个成员的组，并返回 201 和完整内容（RFC 7644 第 3.3 节）。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加一个成员</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>在现有成员的基础上添加（RFC 7644 第 3.5.2.1 节）。</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>查看已删除的用户是否已离开组</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>将已删除的用户从所有组中移除：指向空处的 ID 会使客户端出错。</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>创建用户，地址为单个对象</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>在应为地址列表之处接受单个对象，并忽略未知的属性：客户会编辑 OneLogin 的请求模板。</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>创建第二个用户，其地址不是主要地址</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>没有主要地址时采用第一个地址。</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>通过 PUT 更改用户</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>接受通过 PUT 进行的更改：没有文档说明 OneLogin 使用哪种方法。</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>通过 PATCH 更改用户</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>也接受通过 PATCH 进行的更改：没有文档说明 OneLogin 使用哪种方法。</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>创建没有成员的组。</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>通过 PATCH 添加成员。</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>也接受通过 PUT 以组现有名称给出的所有成员。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n 个步骤失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n 个步骤发现了可能有害的问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n 个步骤通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n 个步骤无法进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>在 %1 的演练：%2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1，%2 毫秒。为此虚构了若干用户和一个组，其名称以 %3 开头。已略去令牌以及服务器中其他人员的信息。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>使用 aadOptscim062020 的 Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>不使用 aadOptscim062020 的 Microsoft Entra ID</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>严格按条文的 RFC 7644</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>响应 %1。</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>响应 %1，然后：%2。</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>服务器返回 %1，符合预期。</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>服务器返回 %1 而不是 %2，身份提供者或许可以应付%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>服务器返回 %1，预期为 %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>服务器发送的内容不是 SCIM：%1。</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>响应不是 SCIM 2.0 的列表。</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>本应没有资源，服务器却找到了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>列表为空，但其总数不为 0 (totalResults)。</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>服务器找不到它。</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>请求的是一个资源，服务器却找到了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>服务器找到的不是所请求的资源。</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>服务器按要求予以拒绝，但没有返回 SCIM 错误。</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>错误没有以文本给出其状态。</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>服务器按要求予以拒绝，但没有说明原因：scimType 不是 %1。</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>响应没有 id。</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>响应中的 id 与之前不同。</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>响应没有指明其架构。</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>服务器返回了密码。</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>“active”以文本返回，而不是 true 或 false。</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>响应没有说明用户是否启用。</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>无法读取响应：%1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>服务器称已完成，但之后并非如此：%1。</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>响应中并非如此：%1。</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>服务器称已删除，但仍然存在。</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>请求已删除的内容时，服务器返回 %1，预期为 404。</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>之后无法按 ID 读取 (%1)。</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>响应没有说明新资源的位置 (Location)。</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>服务器称已创建，但没有给出可用的 id</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>服务器给出的 id 属于另一个资源</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1；无法查找：%2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>服务器在创建时给出此 id，但按它找不到任何内容</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>服务器在创建时给出此 id，但那里是另一个名称：请先查明其归属，再移除内容</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>服务器上残留或可能残留 %n 个资源。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>创建请求没有收到响应：可能仍会创建</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>服务器对创建请求返回 %1：可能仍会创建</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>以下内容无法移除，或可能仍然存在：%1。</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>读取的内容含有令牌，因此不写回。</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>在一个请求中更改两个用户</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>执行每个操作，并说明各自的结果。</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>在一个请求中创建用户及其组</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>用 id 取代操作中的名称 (bulkId)。</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>在首个错误处结束批量请求</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>错误数达到 failOnErrors 后，不再执行操作。</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>不带令牌请求用户</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>以 401 拒绝未登录者。</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>读取服务提供者的配置</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>说明每项功能是否支持，以及客户端如何登录。</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>读取资源类型</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>列出每种类型及其名称、端点和架构。</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>读取资源类型 User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>按名称请求时，返回一种类型。</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>列出架构，以及每个属性的类型和是否必需、多值、可更改、会返回。</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>读取用户的架构</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>按 URI 请求时，返回一个架构。</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>读取不存在的架构</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>对不存在的架构返回 404。</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>筛选架构</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>以 403 拒绝对发现端点的筛选，以免有人把部分列表当成全部。</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>请求不存在的端点</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>返回 404 和 SCIM 错误。</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>用 eq 筛选</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>只找到具有该值的用户。</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>用 eq 筛选，无人匹配</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>没有人具有该值时，返回 200 和空列表。</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>用 ne 筛选</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>找到具有其他值的用户。</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>用 co 筛选</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>找到值中任意位置含有该文本的用户。</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>用 sw 筛选</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>找到值以该文本开头的用户。</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>用 sw 筛选值中间的文本</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>该文本在其他位置时，不应找到任何人。</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>用 ew 筛选</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>找到值以该文本结尾的用户。</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>用 pr 筛选</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>找到有任意值的用户。</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>用 pr 筛选不存在的值</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>不应找到没有值的用户。</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>用 gt 按时间筛选</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>按时间比较时间值。</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>用 lt 按时间筛选</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>用 ge 和 le 筛选</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>按顺序比较文本，相同的值也包括在内。</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>按 true 筛选</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>按布尔值比较 true 和 false。</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>按 false 筛选</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>用 not 筛选</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>对括号中的条件取反。</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>用 or 筛选</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>找到满足两者之一的用户。</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>同时用 or 和 and 筛选</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>“and”的优先级高于“or”。</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>用圆括号筛选</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>先计算圆括号中的内容。</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>按子属性筛选</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>比较指定的子属性。</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>按多个值之一筛选</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>找到多个值中含有该值的用户。</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>用方括号筛选</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>找到有一个值满足方括号中全部条件的用户。</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>用方括号筛选，跨两个值</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>类型属于一个值而地址属于另一个值时，不应找到任何人。</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>按属性的全名筛选</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>接受带架构 URI 的属性名。</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>按 externalId 筛选</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>按客户端给出的 ID 找到用户。</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>用大写的名称和运算符筛选</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>名称和运算符不区分大小写。</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>用大写的 userName 筛选</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>比较 userName 时不区分大小写。</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>用大写的 externalId 筛选</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>比较 externalId 时区分大小写。</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>不带值筛选</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>以 400 和 invalidFilter 拒绝无法理解的筛选器，绝不返回所有用户或空结果。</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>用不存在的运算符筛选</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>以 400 和 invalidFilter 拒绝未知的运算符。</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>用没有闭合的括号筛选</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>以 400 和 invalidFilter 拒绝不完整的内容。</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>查看成员</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>每个成员只出现一次。</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>添加已存在的成员</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>没有任何变化时也视为成功。</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>按 ID 移除一个成员</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>移除方括号找到的成员，而不移除其他成员。</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>替换所有成员</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>用这些成员取代现有成员。</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>移除所有成员</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>移除属性时，移除其所有值。</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>查看用户的组</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>随用户给出其所属的组。</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>查找组</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>按 displayName 只找到该组。</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>要求略去成员时应略去：组的成员可能非常多。</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>替换组</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>用 PUT 中的名称和成员替换。</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>响应中缺少以下内容，或其值不正确：%1。</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResults 为 %1，预期为 %2。</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>该页有 %1 个资源，预期为 %2 个。</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndex 为 %1，预期为 %2。</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPage 为 %1，预期为 %2。</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>两个用户的顺序有误。</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>下一页以上一页的用户开头。</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>响应为 %1，而不是 application/scim+json。</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>已存在的地址在用户中出现了两次。</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>组有 %n 个成员，预期只有那一个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>响应没有 ETag 标头。</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>ETag 与更改前相同。</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>响应不是 SCIM 2.0 的批量响应。</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>响应给出了 %n 个操作，预期为两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>有操作没有以文本给出其状态。</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>有操作被拒绝，状态为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>响应给出了 %n 个操作，预期为失败的那一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>读取第一页，每页一项</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>返回“count”指定的数量，并给出总数。</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>读取第二页，每页一项</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>从上一页结束的地方继续。</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>读取可容纳全部内容的一页</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>从 1 开始，返回全部内容。</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>读取从第一项之前开始的一页</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>将小于 1 的 startIndex 视为 1。</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>只查询总数</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>“count”为 0 时不返回资源，只返回总数。</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>请求的数量小于零</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>将负的“count”视为 0。</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>读取最后一项之后的一页</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>在最后一项之后不返回资源，只返回总数。</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>按游标读取第一页</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>还有下一页时给出游标。</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>按游标读取下一页</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>用无人给出的游标读取一页</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>以 400 和 invalidCursor 拒绝这样的游标。</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>通过 POST 搜索用户</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>对正文中的搜索与地址中的搜索同样处理，使人名不会进入日志。</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>通过 POST 搜索所有资源</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>没有指定类型时，在所有类型中搜索。</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>按 title 排序</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>按指定的属性升序排序。</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>按 title 降序排序</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>按“sortOrder”的要求颠倒顺序。</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>查看地址是否只出现一次</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>已存在的值保持不变。</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>设置原本不存在的内容。</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>不带路径添加多个属性</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>只设置对象中给出的全部内容。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>在现有值的基础上添加。</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>添加已存在的地址</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>将另一个地址设为主要地址</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>只保留一个主要值：原来的不再是主要值。</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>替换属性</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>用该值取代现有的值。</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>替换子属性</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>更改该子属性，不影响同级的子属性。</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>按类型替换地址</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>更改方括号找到的值，而不更改其他值。</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>替换不存在的内容</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>将替换不存在的内容视为添加。</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>按全名替换属性</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>替换名称为大写的属性</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>属性名不区分大小写。</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>在一个请求中两次更改同一属性</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>依次执行各操作。</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>停用并启用用户</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>接受“active”为 true 和 false。</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>移除属性</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>只清空该属性。</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>按类型移除地址</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>移除方括号找到的值，而不移除其他值。</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>PATCH 的操作要么全部执行，要么都不执行。</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>替换方括号找不到的值</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>以 400 和 noTarget 拒绝没有目标的替换。</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>发送无法理解的路径</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>以 400 和 invalidPath 拒绝。</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>发送不存在的操作</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>以 400 拒绝。</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>更改用户的 id</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>以 400 和 mutability 拒绝更改只读内容。</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>移除用户的名称</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>以 400 拒绝移除必需的内容。</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>更改不存在的用户</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>对不存在的内容返回 404。</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>存储企业扩展的属性。</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>按部门筛选</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>按扩展的属性查找用户。</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>移除部门</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>读取用户的版本</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>以 ETag 和 meta.version 发送版本。</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>读取未更改的内容</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>客户端已有此版本时返回 304。</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>更改与现有版本不同的版本</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>客户端掌握的是另一个版本时以 412 拒绝，以免覆盖他人写入的内容。</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>更改现有的版本</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>客户端掌握其版本时予以更改。</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>更改后读取版本</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>为已更改的内容给出另一个版本。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>企业用户</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>服务提供者配置</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>通过 POST 搜索</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>通过 PATCH 更改</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>批量请求</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>所选属性</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>别名 /Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>游标分页</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>不是符合性检查的报告。</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>含有未知的结论。</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>其中没有任何规则。</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未试验</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>About</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未试验</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>对方符合</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>按 ID 读取用户</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>返回已存储的全部内容。</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>查看用户的 id 和组由谁决定</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>由服务器分配 id，并保持只读内容不变：客户端为其发送的值会被忽略。</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>查看用户的元数据</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>给出资源类型、创建和更改的时间以及位置。</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>请求密码</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>无论谁请求，绝不返回密码。</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>读取不存在的用户</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>查看响应的内容类型</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>以 application/scim+json 返回。</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>请求 application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>对只接受 application/json 的客户端也要响应。</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>读取一个属性</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>只返回“attributes”指定的内容和 id。</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>读取一个子属性</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>返回指定的子属性，而不返回同级的子属性。</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>按全名读取属性</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>读取名称为大写的属性</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>读取除一个以外的所有属性</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>只略去“excludedAttributes”指定的内容。</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>读取除 id 以外的内容</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>即使要求略去，也要返回 id。</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>请求 /Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>返回令牌所代表的人或转到其地址；不支持时返回 501。</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>发送不是 JSON 的用户</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>以 400 和 invalidSyntax 拒绝无法读取的内容。</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>以 409 和 uniqueness 拒绝 userName 相同的第二个用户，并保持第一个不变。</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>用大写字母创建同一用户</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>创建几乎只有名称的用户。</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>替换只读内容</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>忽略 PUT 中的只读属性。</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>将属性替换为 null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>将 null 视为没有值的属性。</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>将用户替换为没有 userName 的用户</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>以 400 和 invalidValue 拒绝缺少必需属性的内容。</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>为用户设置已被占用的名称</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>以 409 拒绝其他用户已使用的 userName。</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>替换不存在的用户</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>返回 404：PUT 不会创建任何人。</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>删除第二个用户</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>查找已删除的用户</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>在列表中略去已删除的内容。</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>重新创建已删除的用户</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>不应与已删除的内容冲突。</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>删除不存在的用户</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>前一个响应没有给出此步骤所需的信息。</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>服务器声明不支持此功能。</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%2 条规则中有 %1 条符合。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n 条规则被违反。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n 条规则部分符合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n 条规则未试验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>%1 对 RFC 7643 和 RFC 7644 的符合性</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>对 RFC 7643 和 RFC 7644 的符合性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>不足之处：%1。</translation>
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
        <translation>将在 %1 创建、更改并再次删除以下内容：
  %2
不会更改其他任何内容。键入“%3”以继续: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>此计算机的策略不允许更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>此计算机的策略不允许将报告写入文件。</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>没有存放更改记录的位置。</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>正在加载请求…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>服务器仍保留的最新 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>服务器不再保留与此有关的请求，或从未有过。</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>提醒我“%1”的令牌</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>服务器不知道 %1 的到期日期。请选择您想查看它的日期，以免遗忘。该提醒与到期一样提前两周显示，且仅在此计算机上显示。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>年-月-日，例如 2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>提醒日期</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>设置提醒</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>请选择将来的日期。</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>请输入年-月-日，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>此令牌的到期日期已知：无需提醒也会提前两周提示。</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>它现在名为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n 人加入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n 人离开：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>“%1”的另一个令牌</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>删除旧连接…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>在此服务器上不能更换连接的令牌。另一个令牌就是另一个连接，有自己的地址。</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. 创建另一个连接</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. 切换身份提供者</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. 确认其有效</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. 删除旧连接并保留其用户</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. 删除旧连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>旁边已有“%1”。</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>在同一账户中，用于同一身份提供者。其令牌只显示一次。</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>请在 %1 处输入新连接的地址和令牌，取代旧的。旧连接在删除之前继续有效。</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>“%1”的同步时间：%2。</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>尚未收到新连接的消息。请同时查看 %1：它会说明上次运行是否成功。</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>其用户和组会保留。</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>其用户和组会一同移除，因此请等到它们进入新连接。</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>没有另一个连接，就无法为该账户预配。</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>请求和拒绝随时间的变化</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>用箭头键移动，加按 Shift 选择一段时间，按 Return 显示其请求，按 Esc 显示全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1，%2 个被拒绝</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a day and a time, for QLocale: 2 Nov, 16:04</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>provost::RequestFilters</name>
    <message>
        <source>2xx, carried out</source>
        <translation>2xx，已执行</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx，在别处或未更改</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx，被拒绝</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx，服务器出错</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>不含此控制台的调用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>此控制台的调用</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>用户或组</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>删除组 %1。</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>删除用户 %1。</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>创建用户 %1。</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>创建组 %1。</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>替换 %1 的全部已知内容。</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>读取，不更改任何内容。</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>多个请求合为一个：各请求都在正文中。</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>不知道此请求的含义。</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>正文在保存时被截短，因此无法完整读取。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>正在加载请求…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>没有匹配的请求</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>更改搜索、筛选条件或时间即可查看其余内容。</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>身份提供者发送的内容会在发生片刻之后自动显示在这里。</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>最新的 %1 个请求；缩小时间范围或筛选条件可查看较早的请求</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>最新的 %1 个请求；较早的在列表末尾</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>全部 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>最新的 %1 个匹配请求；较早的在列表末尾</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>全部 %n 个匹配的请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>首先重新读取每个用户。此计算机的策略不允许将其现状写入文件。</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>首先重新读取每个用户，并将其现状写入 %1。</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>正在写入还原文件…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 还原文件为 %2。</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>第 %1 行不是 Provost 写入还原文件的用户格式。</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>其中超过 %1 个用户。请拆分。</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>其中没有用户。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>不是普通文件。</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>从文件还原用户</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现状比较</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>首先只与服务器的现有内容进行比较。</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>还原文件</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>还原文件 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>正在与服务器的现有内容比较…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>已比较 %1/%2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>无法使用 %1。%2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>在一次更改许多用户之前，Provost 会记录其现状。用这样的还原文件，可重新启用当时处于启用状态的用户，并恢复已删除的用户。不会收回任何人的任何权限。</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>已有新角色：%1。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1 现在名为 %2。</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>删除角色 %1？</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>没有人拥有此角色。其权限设置会一同丢失。如果仍有操作员或规则指定此角色，服务器会保留它并加以说明。</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>正在删除角色…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>角色 %1 已删除。</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>%1 的权限</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysModel</name>
    <message>
        <source>%1: %2</source>
        <comment>permission, on or off</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>角色可执行的操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>这些键属于产品本身。切换的内容对每个账户中具有该角色的所有人生效。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>正在加载权限…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>产品没有权限键。</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>从此，具有此角色的人可在每个账户中执行此操作。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>正在更改角色…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>具有此角色的人在任何账户中都不能再执行此操作。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助服务</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>自助服务已打开。</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>自助服务已关闭。</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>打开自助服务？</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>客户自己的管理员可在其权限范围内，在其门户中看到预配。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>关闭自助服务？</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>客户自己的管理员将不再在其门户中看到预配。他们已设置的内容继续有效。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>所有拥有 %1 的人现在可以：%2。</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>授予 %1 权限：%2？</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>拥有 %1 的人不能再：%2。</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>收回 %1 的权限：%2？</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>角色必须有名称。</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>用户的组</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>正在加载组…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不属于任何组</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>身份提供者没有将此用户加入任何组。</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>为什么没有角色？</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>已删除：已不存在的人没有角色</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>服务器没有在此用户中给出组。有些服务器只在组中列出成员：请同时查看那里。</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>正在更换“%1”的令牌</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>正在查看此计算机的钥匙串…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>复制新令牌</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>另行颁发…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>保留旧令牌…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>不经确认即停用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用 %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>旧令牌</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1，由 %2 执行</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 自 %2 起使用新令牌</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>等待 %1 首次使用新令牌的请求</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>旧令牌已不再需要，可以停用。</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>会自动变为绿色；您自己的测试不算。%1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>它在此计算机的钥匙串中，可以再次复制。</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>它不在此计算机的钥匙串中。如果已无人持有，请另行颁发：现在等待的令牌将随之失效。</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>令牌会在剪贴板中保留半分钟。</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>请在那里确认同步正常，然后停用旧令牌。</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>此处无法得知 %1 是否使用新令牌</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>此计算机的钥匙串中存有此连接上次在此显示的令牌；可以再次复制。</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>账户或服务器的默认角色</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>默认角色</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>组已删除</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>新，等待中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>原为等待中</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>原为规则 %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>是否指“%1”（%2 个成员）？</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>等待此名称的组</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>由 %1 于 %2 删除；不授予任何人角色</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>已删除；不授予任何人角色</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>另一个组现在名为“%1”；它不会从此规则得到任何权限</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>由 %1 于 %3 从“%2”重命名；规则已保留</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>另一个组“%1”，%2。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>身份提供者处的组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>账户的</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>服务器的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>原来没有组</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>是同一个吗？</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>已删除；另一个组现在名为“%1”，不会从此规则得到任何权限</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>是同一个</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>角色映射</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>账户或服务器的默认角色</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>测试示例用户</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>JSON 格式的用户</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>粘贴身份提供者发送的用户，JSON 格式：取自其预配日志，或取自“活动”中的请求。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>对照此服务器提供的架构。示例只留在此计算机上，不发送任何内容。</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>此服务器不向此控制台提供架构，因此采用 RFC 7643 的架构。示例只留在此计算机上，不发送任何内容。</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>正在读取此服务器的架构…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>作为一个用户内容过多</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>示例最大为一兆字节。</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>服务器会拒绝或忽略的内容会逐个属性列在这里。</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>谁占用了这些名称？</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>时间，例如 2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>Base64 文本</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>请在身份提供者处更改属性映射。</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>服务器会返回 400 invalidValue，身份提供者无法创建此用户。</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>示例</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>就架构所示没有问题：已检查 %n 个属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>不是 JSON。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>请粘贴一个 JSON 格式的用户。</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>这不是一个用户：应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>没有说明它是什么：“schemas”不是列表，或者为空。</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>请让对方发送含有 %1 的“schemas”。</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>没有说明它是用户：“schemas”中缺少 %1。</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>服务器不认识此架构。属于它的内容会被忽略或拒绝。</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>它属于扩展，必须位于“%1”之内。</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>请在身份提供者处将其映射到 %1。</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>服务器的架构中没有它。它会被忽略，有些服务器会拒绝该用户。</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>服务器不认识此扩展。它会被忽略或拒绝。</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>“schemas”没有指定此扩展。严格的服务器会忽略它。</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>现为：%1；应为：%2。</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>它是必需的，但不存在。</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>它出现了两次：属性名不能仅靠大小写区分。</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>由服务器自行设置，发送的内容会被忽略。</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>它是必需的，但为空。</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>它是空文本，有些服务器会拒绝。完全不发送也能清空它。</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>现为：%1；应为列表。</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>同一类型的同一个值出现了两次。</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>其中有多个被标为主要值。</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>现为文本“%1”，应为 true 或 false。严格读取的服务器会拒绝。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>未使用 aadOptscim062020 时，Microsoft Entra ID 会这样发送：请在租户 URL 中加上 ?aadOptscim062020。</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>它不是服务器列出的值：%1。</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>它以空格开头或结尾，与没有空格的值不同。</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>请在身份提供者的映射处去除空格。</translation>
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
        <translation>用户名即电子邮件地址，不得与他人重复。</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>被停用的用户会在所有位置注销并释放席位。被删除的用户会在 30 天后永久删除。</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>组即团队；删除组会保留其成员。</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>它使用组织的 SCIM 令牌，仅 Enterprise 套餐提供。其 REST API 的密钥会被拒绝。</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>未获授予角色的用户即为 Formulator。</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>任何其他产品</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>在那里，角色由组决定，组的名称必须与产品要求的完全一致。</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>以身份提供者为准：您在此处所做的更改可能会被它改回。</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>其地址以 %1 结尾。</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>组即角色：组中的人拥有同名的角色。</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>那里的组可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>不支持的功能：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provost 每次请求 %n 个用户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>按住以显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>已隐藏。可用旁边的按钮复制。</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>已选择 %1 项</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>选择全部 %1 项</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>自助服务</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>%1 的自助服务</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>该账户自己的管理员可以在以下权限范围内为其设置预配。</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>已为整个服务器关闭，因此无论在这里如何选择，该账户自己的管理员都只能查看。</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>客户自己的管理员可以在以下权限范围内为其账户设置预配。</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of the server, its user</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>provost::ServerKinds</name>
    <message>
        <source>Connect to a Provost server</source>
        <translation>连接到 Provost 服务器</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>地址和您的个人管理密钥。</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>您的个人管理密钥</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>请输入您的管理密钥。服务器运维人员可以为您创建；它以 pva_ 开头。</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>打开 SCIM 2.0 端点</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>任何支持 SCIM 的产品的用户和组，通过地址和 Bearer 令牌访问。</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>/Users 之前的地址，与在身份提供者处输入的相同。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>请输入产品提供的 SCIM 令牌。其他 API 的密钥往往不被接受。</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Provost 在这里发送的内容以 %1 公布的 API 为准，未经实际服务验证。</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>打开 Frontegg 环境</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>其所有账户的 SCIM 连接、用户和组，通过客户端 ID 和 API 密钥访问。</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>按地区：api.frontegg.com（欧盟）、api.us.frontegg.com、api.ca.frontegg.com、api.au.frontegg.com；或自有域名加上 /frontegg。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>请输入环境的 API 密钥。它位于环境设置中客户端 ID 的旁边。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>请输入环境的客户端 ID。其中没有冒号。</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>用户和组是通过 SCIM 而来的；手动添加的人员不显示。最多查看 50 个账户，超出时只查看有连接的账户。</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>属于多个账户的人在每个账户中各出现一次。Provost 在发送有关人员的任何内容时都会指明账户：否则 Frontegg 会在各处删除此人。</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>如果一个账户有多个连接，Frontegg 不说明某人通过哪个连接而来。这时不能随连接一起移除用户。</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>连接既不能重命名也不能暂停，其令牌既不能再次读取也不能更换。另一个令牌就是另一个连接：创建它，切换身份提供者，确认其有效，然后删除旧连接并保留其用户。</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>打开 Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>一个产品 (BoxyHQ Jackson) 的目录、用户和组，通过其 API 密钥访问。</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/my-product</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>Polis 的地址，斜杠后为产品名称。</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>请输入 Polis 的一个 API 密钥 (API_KEYS)。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>这里的连接即目录，账户即租户。每个产品单独打开：Polis 不列出其他产品。</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polis 以可读形式保存目录的 SCIM 机密，并随每个目录透露给持有 API 密钥的任何人。Provost 不保存它，只在您要求时显示。</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>目录停用期间，Polis 会如同一切都已完成那样响应身份提供者，但丢弃内容。之后身份提供者必须重新同步全部内容。</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>删除目录总会移除其用户和组。</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Google Workspace 的目录须在 Polis 自己的控制台中创建：它们需要访问 Google。</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>打开 WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>所有组织的目录、用户和组，通过私密密钥访问。</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>私密密钥</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>请输入环境的私密密钥；它以 sk_ 开头。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>这里的连接即目录，账户即组织。未关联的目录，其名称后以 WorkOS 自己的用词显示状态。</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>目录的创建以及令牌的显示和更换，须在 WorkOS 的管理面板中或通过其 Admin Portal 的链接进行。</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>删除目录会移除其用户和组。WorkOS 需要一些时间：它可能还会列出一阵子。</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>在这里不能更改用户和组。哪个组授予哪个角色，由 WorkOS 的管理面板决定。</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>打开 Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>所有组织的目录、用户和组，通过客户端 ID 和机密访问。</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>环境的地址。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>请输入环境的客户端机密。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>这里的连接即目录，账户即组织。Scalekit 将其 API 中目录的创建和删除标为预览，可能并未向所有人开放。</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>只能为目录选择 Scalekit 列出的身份提供者。</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>暂停目录会将其停用。没有文档说明其身份提供者届时会收到什么响应。</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>机密的更换、属性和角色均在 Scalekit 自己的管理面板中。其机密何时到期会显示在这里。</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>打开 Auth0 租户</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>其企业连接的入站 SCIM，包括令牌、用户和组。</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>租户自己的地址，而不是自定义域。</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>请输入用于 Management API 的机器对机器 (Machine-to-Machine) 应用程序的客户端机密。</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>请输入该应用程序的客户端 ID。其中没有冒号。</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>这里的连接即 SCIM 配置，账户即其所属的企业连接：每个企业连接只有一个配置，且名称相同。企业连接在 Auth0 中创建。</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>最多有两个令牌。两个令牌会显示为一个正被另一个更换。可以得知令牌上次使用的时间，但无法得知使用者：您自己的测试也计算在内。</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>停用用户会在整个租户中阻止该用户，与身份提供者通过 SCIM 停用的效果相同。</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>一次搜索 Auth0 最多返回一千个用户。Provost 会从其中最后一个用户的创建时间继续；新用户可能不会立即找到。</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>删除 SCIM 配置会一同删除其令牌。用户和组预计会留在 Auth0 中，但没有文档说明。之后这里不再显示它们。</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>打开 Stytch B2B 项目</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>所有组织的 SCIM 连接、成员和组，通过项目 ID 和机密访问。</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>测试项目请使用 https://test.stytch.com。</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>机密</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>请输入项目的机密。</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>请输入项目的 ID；它以 project- 开头。</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>这里的账户即组织，最多有一个 SCIM 连接。组织超过一百个时，只查询声明有连接的组织。</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>成员是指通过 SCIM 加入的人；以其他方式加入的人不显示。已取消预配的人可能缺失：Stytch 的搜索不包含已删除的成员。</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>组中有谁由成员自己的属性给出。其中的 ID 即 Stytch 组的 ID，这是推断，没有文档说明。</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>更换令牌时，新旧令牌同时有效。Stytch 不告知令牌是否已使用：停用旧令牌之前，请在身份提供者处确认新令牌可以正常使用。</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>删除连接时，不会要求 Stytch 删除其成员。没有文档说明这些成员会怎样；之后这里不再显示他们。</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>不能在此处更改成员。</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>角色可执行的操作以及客户门户显示的内容，Frontegg 只接受整体。Provost 当时读取，更改其中一处，然后再检查。</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>身份提供者的请求只在 Frontegg 自己的门户中。</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>在这里不能更改用户和组，服务器上也没有搜索功能：Provost 在已列出的内容中搜索。</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>一个租户同时只有一个设置链接，在其有效期间，Polis 会在自己的控制台中显示其地址。</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>应用程序需要以下作用域：read:connections、read:scim_config 和 read:scim_token；创建、更改和删除需要 create:scim_config、update:scim_config、create:scim_token、delete:scim_config 和 delete:scim_token；人员需要 read:users 和 update:users；组需要 read:groups 和 read:group_members。缺少作用域的功能不会提供。</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0 只接受整体的属性映射。Provost 当时读取，更改您更改的内容，并保持标识用户的内容不变。</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>身份提供者的请求（日志 sscim 和 fscim）、角色和自助服务票证均在 Auth0 自己的管理面板中。</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>移除 %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>高级网络…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>移除此服务器？</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1 会从列表中移除，其密钥会从此计算机的钥匙串中移除。服务器本身没有任何变化。</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>保留服务器</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>其密钥会从此计算机的钥匙串中移除，保存的相关内容也会删除。此计算机的策略指定了 %1，因此它仍保留在列表中。服务器本身没有任何变化。</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>正在加载示例组织…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>正在启动本地服务器…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>正在询问服务器是否认识此密钥…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>已在此处查找，范围为此服务器列出的全部 %1 个用户。</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>已在此处查找，范围为已加载的 %1 个用户；服务器上可能还有更多。</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>在服务器上搜索</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>服务器正在搜索…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>此服务器不支持搜索，或拒绝 Provost 所知的所有筛选器。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>已在服务器上搜索：找到 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>服务器统计为 %1；请输入更多名称字符以查看其余用户。</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>它还发送了 %n 个不匹配的用户，这些用户未显示：其筛选与声明不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>作为筛选器发送：%1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>因停用而结束</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>因删除而结束</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>您的数据所在的位置</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>更改记录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>正在查询此计算机的钥匙串…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>此服务器：%1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>窗口中的标签</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>只读：任何更改都不会离开此计算机</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>标签显示在窗口上方和每个对话框中。切换只读会重新打开服务器。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>有事需要您处理时在桌面上通知</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>最多每五分钟一条，不含姓名、地址或令牌。Provost 必须正在运行。</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>此桌面不显示程序的通知。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>按此计算机的时钟</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>在这些时段内不通知</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>本地副本</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>在此计算机上保存每个服务器的用户和组</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>下次启动时可立即查看，没有服务器时也可读取。只有您可以读取这些文件；其中不含密钥和令牌。关闭此选项会删除这些文件并重新打开服务器。</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>每个时间都标明与 UTC 的偏移，鼠标悬停时显示另一种时钟的时间。</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>服务器列表</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>将地址、名称和标签存为文件，供同事或其他计算机使用。其中不含密钥：导入者输入自己的密钥；地址在此已知的服务器保留其密钥。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>服务器上的全部配置合为一个文档：可导出、与文件比较或应用文件。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>受管理：此计算机的策略已关闭通知。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>受管理：此计算机的策略不允许保存任何服务器的副本。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>受管理：此计算机的策略指定了此服务器及其标签。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>受管理：此计算机的策略规定所有服务器只能以只读方式打开。</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>网络（受管理）</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>由此计算机的策略决定，无论服务器自身的网络选项如何设置。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>受管理：此计算机的策略不允许将列表写入文件。</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>案例…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>设置链接</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>拥有此链接的人无需登录即可设置一个账户的连接。一个账户同时只有一个链接：新建另一个会使其失效。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>仅显示这一次。请仅以您信任的方式发送给设置连接的人。</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>删除链接…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>正在加载链接…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>没有链接</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>没有人可以通过链接设置连接。</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>请指明用于哪个账户。</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>删除“%1”的链接？</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>拥有它的人将无法再使用它。通过它设置的内容保持不变。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>正在删除链接…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>此账户已有一个链接，创建另一个链接后它会立即失效。要创建，请再次按下按钮。</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>未告知</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIM 基 URL</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>唯一字段</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>从此计算机的钥匙串复制令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>此连接的令牌</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>使用此连接的令牌，只读取。标记为您的请求，因此绝不会算作 %1 的调用。</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>此连接没有有效的令牌，因此无人能使用。</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>生成令牌…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>此连接的令牌从未送达。无人持有；请生成另一个。</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>再生成一个…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>钥匙串中的 %1</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>令牌会在剪贴板中保留半分钟。</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>此计算机的钥匙串中没有此连接的令牌。请粘贴令牌，或生成另一个。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>此计算机的钥匙串没有响应。请粘贴令牌，或生成另一个。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>连接有效：服务器允许此控制台用该令牌读取。</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>测试失败。%1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>无有效令牌</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>用十五项检查诊断该端点。</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>测试示例用户…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>说明此服务器会认为某个用户有哪些问题。不发送任何内容。</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>此 API 不提供其身份提供者的调用地址和所用令牌。两者都在产品自己的管理面板中。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>此连接的令牌从未送达，也无法获得另一个。请删除该连接并重新创建。</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>停用期间，此服务器会如同一切都已完成那样响应 %1，但丢弃内容：在此期间那边的更改会无声地丢失。恢复之后，请让 %1 重新同步全部内容。</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>可随时显示</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>创建时已显示一次</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>查找按键或其作用</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>没有对应的按键。按 Ctrl+K 可查找无需按键的操作。</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>“%1”的令牌</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>只要连接存在，此服务器就以可读形式保存令牌，并随时向持有其 API 密钥的任何人显示。它不能更换。请像保管令牌一样保管好这些密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. 颁发第二个令牌。在您停用旧令牌之前，两者都有效：不会中断。</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. 您在 %1 的字段“%2”中输入它。</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. Provost 等待 %1 使用它。您自己的测试不算。</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. 此后您才停用旧令牌。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>更换“%1”的令牌</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>颁发第二个令牌并显示</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>要更换的令牌</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. 您在 %1 处确认它使用新令牌同步：此服务器不告知。</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>这台计算机的策略不允许保留副本，因此也不能保留证据。</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>显示案例及其证据</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>显示本程序的日志</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>所有连接的令牌</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>转到连接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>正在加载令牌…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>没有匹配的令牌</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>更改筛选条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>没有连接拥有未吊销的令牌。</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>目前 %1 个令牌</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1 个令牌；缺少某些连接的令牌。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1/%2 个令牌，完整</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>保存为日历…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>保存令牌的到期日期</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Provost 令牌</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Provost 令牌 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n 个日期已保存为 %1。其中不含机密和人名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardModel</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>更换</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>从未收到</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>永不过期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>可停用</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>将被更换</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>等待首次使用</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>%1，由 %2 创建</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>%n 天后提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>提醒时间已到</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>%1 的令牌到期</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>此后 %1 在 %2（%3）将被拒绝。
令牌 %4。</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>更换 %1 的令牌</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>在 Provost 中设置的提醒；%1 在 %2（%3）的令牌没有已知的到期日期。
令牌 %4。</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>吊销令牌 %1？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>使用它的一方从下一个请求起会被拒绝。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>正在吊销令牌…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>它属于正在进行的更换，更换将随之结束。</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>这是此连接最后一个有效的令牌。没有它，%1 将完全无法访问产品。</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>不经确认即停用“%1”的旧令牌？</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>尚未看到 %1 使用新令牌。如果它仍使用旧令牌，从下一个请求起会被拒绝，直到有人在那里输入新令牌。此操作无法撤销。</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>正在停用旧令牌…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>保留“%1”的旧令牌？</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>新令牌会被吊销；旧令牌继续有效，一切照旧。</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>吊销新令牌</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>继续使用新令牌</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>正在吊销新令牌…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1 已在使用新令牌。在那里重新输入旧令牌之前，它会被拒绝。</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>为“%1”另行颁发新令牌？</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>无人持有的新令牌会被吊销，另行颁发一个取代它，并显示一次。旧令牌继续有效。</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>另行颁发</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>正在吊销无人持有的令牌…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>此处无法得知 %1 是否使用新令牌。如果它仍使用旧令牌，从下一个请求起会被拒绝，直到有人在那里输入新令牌。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>读取用户</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>写入用户</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>读取组</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>写入组</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>例如：Okta 生产环境</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>任何地址，或例如 203.0.113.0/24, 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>仅在这些地址有效</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>不过期</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>请至少选择一项令牌的用途。</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>其中一个地址不是地址或网络。网络请写成 203.0.113.0/24 的形式。</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>复制“%1”的令牌</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>保存在此计算机的钥匙串中，以便测试连接</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>我已另行保存</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>会自动变为绿色。您自己的测试不算。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>此计算机的钥匙串不可用，因此令牌只保留到 Provost 退出为止。请立即复制。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>已复制。剪贴板将在 %n 秒后清除，且不保留历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>令牌已从剪贴板清除。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>令牌有效：服务器允许此控制台用它读取。</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>测试失败。%1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>令牌将永久丢失。请复制，或勾选您已保存。</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>%1 的首个请求已于 %2 到达</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>等待 %1 的首个请求</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>看到身份提供者使用新令牌后即可点击。</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>复制交接单</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>令牌在剪贴板中。请先粘贴令牌，再复制交接单。</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>交接单已复制到剪贴板，不含令牌。</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>只显示这一次。服务器只保存其哈希值，因此无人能再次显示。</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>服务器以可读形式保存它，并会向持有其 API 密钥的任何人再次显示。</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>只显示这一次，服务器不会再次显示。</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>请将其粘贴到 %2 的字段“%1”中。</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>此服务器至多说明上次同步的时间。请同时查看身份提供者。</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>旧令牌已停用：在此之前，身份提供者的请求会被拒绝。</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>使用时间</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>可以同时有多个有效的令牌。服务器只保存哈希值；无人持有的令牌可以吊销。</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>正在加载令牌…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>在生成令牌之前，无人能使用此连接。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>在此服务器上，一个连接同时只有一个令牌，服务器只保存其哈希值。新建令牌会立即停用现有令牌。</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>它已有令牌。请改为更换该令牌。</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>可以同时有多个有效的令牌。无人持有的令牌可以吊销。</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>导览没有完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 张截图。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>列表 %1 中没有含“%2”的行。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>无法点击按钮 %1。</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>无法选择菜单项 %1。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有暂挂的内容。</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>按钮 %1 没有打开菜单。</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 已完成 %2/%3。</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>其中 %n 个用户以身份提供者为准，下次同步可能会撤销此更改。要长期有效，请在那里也更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>没有其他人拥有角色 %1。</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>没有可失去的角色</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>失去 %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>立即拒绝登录，结束会话，并释放席位。组和个人资料保留。重新启用会恢复访问权限，但不会恢复会话。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1：已停用。</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>重新启用 %1？</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>重新允许登录，有空闲席位时占用一个，角色按目前的组确定。</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>重新启用 %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>正在重新启用…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>可以重新登录</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1：已重新启用。</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>还原 %1？</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>用户以相同的 ID、个人资料和历史记录恢复，并回到仍然存在的组中。此操作无法在这里撤销，但可以停用该用户。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在还原…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>将恢复</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1：已还原。</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>结束 %1 的所有会话？</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>无论此人通过哪个连接而来，所有会话都会立即结束。处于启用状态的人可以重新登录。</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不结束</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>正在结束会话…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>将在各处退出登录</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1：所有会话已结束。</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>没有无连接的用户和组。</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>无连接的用户和组</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>移除无连接的 %1？</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>其连接已删除，不再有身份提供者提供数据。以后重新出现的人是新用户，除非服务器将已删除的用户保留若干天。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>将移除的用户</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>将移除的组</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>没有其他人拥有以下任一角色：%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>文件中的 %n 个用户均与当时相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>恢复 %1？</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>这是文件内容与服务器现有内容的对照。个人资料和组保持现状；有空闲席位时占用一个。</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>已停用 → 启用</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>已删除 → 恢复，并回到仍然存在的组</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>已永久删除；只有其身份提供者能恢复他们</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1：已恢复。</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>没有可恢复的人</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>已删除 → 恢复，并按文件停用</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>已永久删除的用户</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>为此服务器预配的一方可能会在下次同步时撤销此更改。要长期有效，请在那里也更改。</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>只会告知服务器该用户未启用。后续由产品决定：多数会拒绝登录，有些会结束会话。</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>将被停用</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>只会告知服务器该用户已启用。后续由产品决定。</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>释放席位</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>会话立即结束</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>只发送您更改的内容；将字段留空会移除该属性。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>更改 %1？</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>请求仅包含有差异的内容。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1：已更改。</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>加入哪个组？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>将 %1加入 %2？</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>每个请求包含一百人，不影响该组的其他人。如有请求失败，其他请求的结果会保留。</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>加入组</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>正在更改组…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>加入组</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1：已加入 %2。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>身份提供者通过用户名或外部 ID 查找用户。如果再也找不到此用户，可能会另建一个。</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>谁拥有它？</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1 原为%2，现为%3。</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1 原有 %2，现有 %3。</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1 原用户名为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1 现在使用另一个连接。</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>所选用户</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>该用户的 SCIM 资源</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>关于用户</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>原始 SCIM</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>与该用户有关的请求</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>组和角色</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>占用席位</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>无席位</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1 已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>原有 %1 个，现有 %2 个。</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>已删除，剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>于 %1 永久删除</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>没有匹配的用户</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>更改搜索或筛选条件即可查看其余内容。</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>正在加载用户…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>请先设置连接。其身份提供者调用后，用户会自动显示在这里。</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1 已设置，但其身份提供者从未调用过。调用后，用户会自动显示在这里。</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>身份提供者已调用，但没有发送用户。发送后，用户会自动显示在这里。</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>尚未预配任何人</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1/%2 个匹配</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>重新启用…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>这些用户在其连接删除时保留下来。不再有身份提供者更改或移除他们。</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>全部移除…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>他们是否已无访问权？</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>从文件还原用户…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1/%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>没有匹配的已启用或已停用用户</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>有 %n 个已删除的用户匹配。在宽限期结束前，已删除的用户可以还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>显示已删除的用户</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>自何时起的更改…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>服务器没有列出任何人。列出后，用户会自动显示在这里。</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>加入组…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>与身份提供者的列表比较…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%2 个中有 %1 个匹配，在此处查找</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>与 %2的 %1 之后的内容比较。</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>只接受 https，此计算机上的服务器除外。通过 http 发送的密钥可能在途中被读取。</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>欢迎使用 Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>查看并掌控哪些人由哪个身份提供者预配，以及拥有什么角色。</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>密钥保存在此计算机的钥匙串中。Provost 只与您的服务器通信。</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>启动本地服务器</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>此计算机上完整的预配服务器，附带示例组织。适合试用。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>请输入服务器的地址，例如 %1。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>这不是服务器的地址。正确的形式如 %1，不含用户名、问号和 #。</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>高级网络…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>在服务器列表中的名称（可选）</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>如果一个地址服务于多个租户，并由令牌区分，请分别命名，以便并列保存。</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>假设 %1 属于其他组？</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>勾选要试验的组。服务器会算出角色；不会更改任何内容，也不会通知任何人。</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>其他组…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>哪个组？</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>保持不变：%1</translation>
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
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, for QLocale: 2 Nov 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a time</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
