<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>このアドレスの保存済みサーバーを開きます。</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>設定とローカルサーバーのデータベースをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>すべてのペインとダイアログを開き、それぞれの画像をここに保存して終了します。</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>ローカルサーバーを開きます。空の場合はサンプル組織を使います。</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>誰がどのIDプロバイダーからプロビジョニングされるかを確認し、制御します。</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>ペインだけを対象とし、各画像の名前の末尾にこの語を付けます。</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>この言語で表示します（例: de）。</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>ウィンドウを開かずにSCIMエンドポイントを診断します。詳細は「provost check --help」を参照してください。</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>IDプロバイダーの動作をそこでリハーサルします。詳細は「provost rehearse --help」を参照してください。</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>RFC 7643とRFC 7644の要求をルールごとにそこで試します。詳細は「provost conformance --help」を参照してください。</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>Provostサーバーの構成を出力します。「plan URL」はファイルと比較し、「apply URL」はそのとおりに適用します。それぞれに「--help」があります。</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>このサーバーの一覧を取り込むか、この設定を開かれるサーバーと比較します。同意するまで何も変わりません。</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>「%1」はコマンドでもファイルでもありません。</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>サーバー全体の設定</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>ロール「%1」</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>「%2」の接続「%1」</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>「%2」のWebhook %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2（以前: %3）</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>作成されるロール</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>作成されるアカウント</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>作成される接続（トークンなし）</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>作成されるWebhook（シークレットは1回だけ表示されます）</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>変更されるサーバー全体の設定</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>変更されるロール（そのロールを持つ全員が対象）</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>変更されるアカウント</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>変更される接続</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>変更されるWebhook</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>削除されるロール</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>削除される接続（トークンは無効になり、ユーザーとグループは接続なしで残ります）</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>削除されるWebhook</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
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
        <translation>作成%1件、変更%2件、削除%3件</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>%1はこのままでは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>入力内容を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>%1はこのキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>有効なキーを入力してください。新しいキーはサーバーの運用者から入手できます。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>お使いのロールではこの操作は許可されていません: %1。</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>OwnerまたはAdminロールのオペレーターに、操作の実行かロールの変更を依頼してください。</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>%1はもう存在しないか、閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>一覧を更新して、現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1は既存の内容と競合しています。</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>別の名前を選ぶか、この名前が使われている場所を確認してください。</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>その間に、他の人が%1を変更しました。</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>新しい状態を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1はサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>小さくするか、分割してください。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>%1から、リクエストを減らすか条件を絞るよう求められています。</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>このサーバーでは実行できません: %1。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>新しいバージョンなら可能かどうか、サーバーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に到達できません。</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>アドレス、ネットワーク、プロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>もう一度お試しください。改善しない場合は、サーバーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>%1は完了前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>必要なときに、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>%1の証明書を検証できなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>%1が別の場所を指し示しましたが、キーはそこへ送信されませんでした。</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>新しいアドレスを信頼できる場合は、サーバーのアドレスとしてご自身で入力してください。</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>%1から、このプロトコルに沿わない応答が返されました。</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>アドレスがWebページではなくAPIのものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>%1でリクエストの処理中にエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>もう一度お試しください。改善しない場合は、詳細をサーバーの運用者に伝えてください。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1の読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>ディスクに空きがあること、フォルダーの所有者がご自身であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>%1は新しいバージョンのProvostで書き込まれたため、変更せずに残しました。</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>そのバージョンをインストールするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>このコンピューターのキーチェーンが%1について応答しませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。それまでキーは今回の実行中だけメモリに保持されます。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1は現在利用できません。</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1は現在利用できません。理由: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>プロファイルが読み取り専用のため、ここから%1に変更は加えられず、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>意図したものでない場合は、設定でこのサーバーの読み取り専用をオフにしてください。</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>このコンピューターのポリシーですべてのサーバーが読み取り専用になっているため、ここから%1に変更は加えられず、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>意図したものでない場合は、このコンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>「ネットワークの詳細…」またはこのコンピューターの設定でプロキシを確認するか、ネットワークの担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>%2への経路である%1の名前を解決できません。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>%2への経路である%1が応答しません。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>%2への経路である%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>%2への経路である%1が、有効なユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>「ネットワークの詳細…」で入力してください。</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>%1への経路となるプロキシを、このコンピューターが時間内に示しませんでした。</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>設定に、読み込めないスクリプトが指定されている可能性があります。「ネットワークの詳細…」でプロキシを選ぶか、「なし」を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>%1が%2へのリクエストを通しません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>%1の証明書の有効期限が切れているため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>サーバーの運用者による更新が必要です。このコンピューターの時計がずれている場合は、合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>%1の証明書はまだ有効期間に入っていないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>このコンピューターの時計が正しいか確認してください。正しければ、サーバーの証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>%1で応答した相手の証明書が別の名前のものだったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>アドレスを確認してください。正しい場合は、サーバーの運用者がこの名前の証明書を用意する必要があります。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>%1の証明書は自己署名証明書のため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>詳細に表示されるフィンガープリントをサーバーの運用者と照合してから、「ネットワークの詳細…」で証明書を追加してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>%1の証明書は、このコンピューターが信頼していない認証局のものであるため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>アドレスを確認してください。組織に独自の認証局がある場合は、「ネットワークの詳細…」でその証明書を追加するか、このコンピューターが信頼する認証局に加えてもらってください。</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>暗号化通信を検査する機器またはソフトウェアが%1の代わりに応答したため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>ネットワークまたはウイルス対策の担当者に、このアドレスを検査対象から外すか、その認証局をこのコンピューターで信頼するよう依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>%1の証明書は認証局によって失効しているため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>サーバーの運用者が証明書を交換するまで、このサーバーを使用しないでください。</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>%1が提供する暗号化は古すぎるか弱すぎるため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>サーバーの運用者が、十分な長さの鍵でTLS 1.2以降を許可する必要があります。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>%1がクライアント証明書を求めていますが、提示されませんでした。</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>「ネットワークの詳細…」でお持ちの証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>%1用のクライアント証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>発行元に新しい証明書を依頼し、「ネットワークの詳細…」でそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>%1は、クライアント証明書を発行した認証局を認識していません。</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>「ネットワークの詳細…」で、このサーバー用に発行された証明書を選んでください。</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>このクライアント証明書は、%1に対して呼び出し元を証明する用途のものではありません。</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>拡張キー使用法が「クライアント認証」の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>%1はクライアント証明書を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>その証明書がまだ登録されているかどうか、サーバーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>%1のクライアント証明書を開けません。</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>ファイルがあり、パスワードが正しいことを確認してください。スマートカードやシステムの証明書ストアにある鍵は使用できません。PKCS#12ファイルが必要です。</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>アドレスを確認してください。TLSの問題の内容は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>%1への接続に使うプロキシを決めるスクリプトを読み込めませんでした。</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>原因は詳細を確認してください。「ネットワークの詳細…」でアドレスを修正するか、プロキシを選択してください。</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>%1への接続に使うプロキシを決めるスクリプトが、使用できるプロキシを返しませんでした。</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>詳細をスクリプトの担当者に伝えるか、「ネットワークの詳細…」でプロキシを選択してください。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>このコンピューターのポリシーにより、Provostは%1と通信できません。何も送信されませんでした。</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>複数のグループに属するユーザーには、最初に一致したルールのロールが付与されます。</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>複数のグループに属するユーザーには、一致したすべてのルールのロールが付与されます。</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>複数のグループに属するユーザーには、最も高いロールが付与されます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>ルール%1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>%2までは%1という名前でした。ルールは維持されました。</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>このグループの登録名は、現在は別のグループの名前になっています。それによってそのグループに何かが付与されることはありません。</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>複数のグループに属するユーザーには、最後に一致したルールのロールが付与されます。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>その他のメール</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>メンバー数</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2（以前: %3）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>削除後に復帰</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>グループ%1に参加</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>グループ%1から離脱</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>%1が参加</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>%1が離脱</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>%1から%2の間</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1、%2から%3の間</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>変更の内容と時刻は、サーバー自身が通知したものです。</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>通知されたものではありません。このコンピューターが、サーバーのある時点の内容を別の時点の内容と比較して見つけました。</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, when, reported or computed</comment>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy of this server cannot be kept on this computer. %1</source>
        <translation>以前の内容は不明です。このサーバーのローカルコピーをこのコンピューターに保持できません。%1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>以前の内容は不明です。このサーバーのローカルコピーは保持されていません。設定またはこのコンピューターのポリシーでオフになっています。</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>以前の内容は不明です。ローカルコピーはまだ完成していません。最初の読み込みが終わった時点から、変更が記録されます。</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>%1以降の記録です。それより前は不明です。</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>カスタムSCIM 2.0</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>ユーザーは有効で、サインインできます。</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>拒否: ユーザーは無効です。最終変更は%1です。</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>拒否: ユーザーは%1に削除されました。</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>不明な日</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>このサーバーからは通知されません。セッションは製品内部で管理されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>アクティブなセッションがまだ%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>アクティブなセッションはありません。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>どのグループにも属していません。</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>まだ%n件のグループに属しています: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>%n件のグループに属していますが、ユーザーが有効でない間は何も付与されません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>他の場所</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>このアドレスまたはユーザー名を持つユーザーは他にいません。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%2の%1（%3）: %4。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>解消済み</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>【残存】</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>このサーバーからは通知なし</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>アカウントのシートを1つ使用しています。</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>シートは使用していません。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>有効なロールはありません。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>有効なロール: %1。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>このサーバーからは通知されません。製品がこの人に発行したキーは、製品側で管理されています。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>次の同期でこのユーザーが復帰する可能性があります。IDプロバイダー側でもこの人のアクセスを終了してください。</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1（%2）、アカウント%3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>%1による情報（%2）</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
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
            <numerusform>%n人が%1と%2に属しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>ルール%1が先に適用され、ロールは%2になります。</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>高いほうのロールが採用され、ロールは%1になります。</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>%1と%2の両方のロールが付与されます。</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>上から順に見て、最初に一致したルールで決まります。</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>一致したすべてのルールのうち、最も高いロールが採用されます。順序は影響しません。</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>一致したすべてのルールのロールが全員に付与されます。順序は影響しません。</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>このアカウントでプロビジョニングを管理できる人が誰もいなくなるため、適用できません。</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>管理できるロールを誰かに残すか、このアカウントのセルフサービスをオフにしてください。</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>管理できる最後の人: %1。</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>ルール%1が最後に適用され、ロールは%2になります。</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>上から順に見て、最後に一致したルールで決まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>そのうち%n人がロール%1を持ち、このアカウントには他に持つ人がいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>そのうち%n人がロール%1を持っています。引き続き持つ他の人数: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>ロールマッピング</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>対応が必要な項目: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>トークン一覧を表示</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>ユーザーをエクスポート…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>グループをエクスポート…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>拒否されたものを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>グループ待ちのルール: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>IDプロバイダーのログを開く…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>SCIMエンドポイントを診断…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>指定日以降の変更…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>構成をエクスポートまたは比較…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>使用済みの名前を持つユーザーの検索</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>IDプロバイダーの一覧と比較…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>%1に所属</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>シートあり</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>シートなし</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>旧 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>別名 %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>プロビジョニングの読み取り</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>作成と変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>ユーザーとアクティビティの読み取り</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>アクセスの確認</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>接続の作成と変更</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>トークンの管理</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>ロールマッピングの変更</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>ユーザーの読み取り</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>グループの読み取り</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>アクティビティの読み取り</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>監査ログの読み取り</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>アカウントの管理</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>設定の管理</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>権限の管理</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>オペレーターの管理</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>アカウント、接続、ロールマッピング、権限を閲覧できます。</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>接続をセットアップし、変更し、一時停止できます。</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>接続を削除できます。そのユーザーとグループは残ります。</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>接続のトークンを生成、ローテーション、失効できます。</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>どのグループがどのロールを付与するかを決められます。</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>プロビジョニングされたユーザーを個人データとともに閲覧できます。</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>ユーザーの無効化、再有効化、復元と、セッションの終了ができます。</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>接続と一緒に、またはどの接続からも供給されなくなったユーザーとグループを削除できます。</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>グループとそのメンバーを閲覧できます。</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>IDプロバイダーのリクエストを本文とともに閲覧できます。</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>オペレーターが何をいつ変更したかを閲覧できます。</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>製品と同じ方法で、誰がサインインできるかを照会できます。</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>アカウントを作成し、セルフサービスの可否を決められます。</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>サーバー全体の設定を変更できます。</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>各ロールに何を許可するかを決められます。</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>オペレーターを作成・削除できます。付与できるロールは自分のロールの範囲内に限られます。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>このコンピューターのキーチェーンが応答しません。キーとトークンは今回の実行中だけメモリに保持されます。</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>キーとトークンは、このコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>変更ジャーナル</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>何でも検索（貼り付けたテキストも可）</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>一覧内を検索</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>最初のペインへ移動（以降のペインも順に）</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>すべてを再読み込み</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>行にチェックを付ける（可能な場合）</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>すべての行にチェックを付ける</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provostを終了</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>このコンピューターのポリシー</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>復元ファイル</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>新しい接続を開始（どのペインからでも）</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>ウィンドウの次の部分へ移動（Shiftで前へ）</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>サーバーのコピー</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>このコンピューターからのメッセージ: %1。</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>現在、%1の内容を保持できません。変更のたびに再試行されます。</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>ファイルは%1です。</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>%1の以前のコピーは新しいバージョンのProvostで書き込まれたものです。別に退避し、新しいコピーを開始しました。</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>%1の以前のコピーは読み取れませんでした。別に退避し、新しいコピーを開始しました。</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>この種類のサーバーには、Provostでエクスポート、ファイルとの比較、適用ができる構成がありません。</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>お使いのロールでは、サーバー全体の構成を閲覧できません。</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>選択したロールマッピングを上へ移動（下へも同様）</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>選択したロールマッピングを削除</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>選択したコード、リクエスト、またはインシデントを説明（ない場合はガイドを開く）</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>選択した行を開く</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>ダイアログ、検索、または選択を終了（実行中の処理はキャンセル）</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>選択したロールマッピングを変更、またはロールの名前を変更</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>この一覧からキーを検索</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1（読み取れないため、すべてオフになっています）</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1（「%2」は使用できないため、すべてオフになっています）</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>Provostは、このコンピューター以外とは通信できません。</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>Provostが通信できるホストは次のとおりです: %1。</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>プロキシは使用しません。</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>他のコンピューター上のサーバーには、すべてプロキシ%1を経由して接続します。</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>システムの認証局に加えて、%n件の認証局を信頼しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>ケースとその証拠</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>この接続で設定</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>このアカウントで設定</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>サーバー全体で設定</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>接続の削除時に残されたもので、ロールはそのまま維持</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>%2に%1がプッシュ</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>ルール%1: %2 → %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>%2から%1のメンバー</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>これも一致するが、別のルールより低いロールを付与</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>これも一致するが、前のルールで決定済み</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>前のルールに一致なし</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>%n件のルールのいずれにも一致なし</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>既定のロールなし</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>既定のロール%1、%2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: 不要</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>ロールがない理由</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>%1である理由</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>IDプロバイダー自身が%1を付与</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>無効: サインインできないユーザーにロールはありません</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>有効なロールなし</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>有効なロール: %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>ユーザーが無効の間は適用されません</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>これも一致するが、IDプロバイダーが付与したロールを優先</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: ユーザーが無効の間は適用なし</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>これも一致するが、後のルールで決定</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>後のルールに一致なし</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>このメンバーは認識できません。</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>この種類のサーバーは認識できません。</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>ここには名前が必要です。</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>このラベルは認識できません。</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>ここにはtrueまたはfalseが必要です。</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>ここにはオブジェクト形式のサーバーが必要です。</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>ここには、https://で始まり、ユーザー名、?、#を含まないアドレスが必要です。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>この名前は使用できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>このファイルは新しいバージョンのProvostで書き込まれています。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>これはサーバーの一覧ではないか、使用できない一覧です。何も取り込まれませんでした。%1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>ファイルを読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>これらのサーバーを取り込みますか？</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>一覧にキーは含まれません。アドレスが登録済みのサーバーはキーを維持します。アドレスが変わったものを含むその他のサーバーでは、開くときにキーの入力が求められます。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>一覧を変更しない</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>現在は読み取り専用で、取り込み後は変更可能になるサーバー</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>追加されるサーバー</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>名前またはラベルが変わるサーバー</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>これはJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>形式%1の一覧が必要です。</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>ここには最大%1台のサーバーの一覧が必要です。</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>このサーバーが2回記載されています。</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>サーバーの一覧をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>一覧を%1に保存しました。キーとトークンは含まれていません。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>ファイルに書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>サーバーの一覧をインポート</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>これらのサーバーはすべて、同じ内容で登録済みです。</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>この製品は認識できません。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>%1のIDプロバイダー</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が作成、%2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が無効化、%2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が再有効化、%2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が削除、%2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が復元、%2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>%1が再プロビジョニングし、同じIDで復帰、%2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>%1による接続の削除時に接続なしで維持、%2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が作成、%2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が無効化、%2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が再有効化、%2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が削除、%2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が復元、%2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1が再プロビジョニングし、同じIDで復帰、%2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>別のユーザーとして: %1による接続の削除時に接続なしで維持、%2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>%n日後に完全に削除、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>メールを%1から変更、%2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>ユーザー名を%1から変更、%2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>外部IDを%1から変更、%2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>別のIDを持つ別のユーザーとして復帰、%1が作成、%2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>このサーバーからはまだ何も読み込めていません。</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>最新ではありません: ユーザー%1/%2人、%3、%4時点。</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>読み込み中: 現在ユーザー%1/%2人。</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>全件読み込み済み: ユーザー%1/%2人、%3、%4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>最新です。このロールにユーザーは表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより%n分遅れています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより%n分進んでいます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>%4時点の内容: ユーザー%1/%2人、%3。サーバーはまだ応答していません。</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>以前のコピーは使用できなかったため、別に退避しました</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>不完全: ユーザー%1/%2人を読み込みました。</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>このコンピューターにコピーを保持できません</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>%1時点の内容です。このロールにユーザーは表示されません。サーバーはまだ応答していません。</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>最新ではありません（%1時点）。このロールにユーザーは表示されません。</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>読み込み中です。このロールにユーザーは表示されません。</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>不完全な可能性があります: ユーザー%1人、%2。サーバーが同じページを繰り返し送信するため、他にもあるかどうかわかりません。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>不完全: ユーザー%1/%2人、%3。サーバーの件数が送信数より多いか、読み取り中にユーザーが変更されました。</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>ユーザー%1人で停止、%3。サーバーの件数は%2ですが、際限なく送信し続けています。</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>不完全: ユーザー%1/%2人、%3。残りは使用できるIDなしで送信されています。</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>サーバーが送信したすべて: ユーザー%1人、%3。サーバーの件数は%2ですが、誤りか、その間に変わったものです。</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>全件読み込み済み: ユーザー%1/%2人、%3。ただしサーバーのグループ一覧は不完全です: %4/%5件。</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>この人のセッション</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>すべてのセッションを終了…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>あと%n日間、%1まで復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>アカウントのシートを1つ使用しています。</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>シートは使用していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>アクティブなセッションが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>このサーバーはセッションを通知しません。セッションは製品内部で管理されています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>このセッションを終了しますか？</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>有効なユーザーは改めてサインインできます。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>セッションを終了しています…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>アクティブなセッションはありません。</translation>
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
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>人、パス、ステータス</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>ライブ: 新しいリクエストが自動的に表示されます</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>停止中: オンにするまで、新しいリクエストは表示されません</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>リクエストを数えています…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>インシデント（%1）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>サーバー上の内容を1ページずつ</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>%1への応答は%2でした: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>ログを開く…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>Microsoft Entra IDのプロビジョニングログまたはOktaのSystem Log（JSONまたはCSV）</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>IDプロバイダーのログを開く</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>ログ (*.json *.jsonl *.csv *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>このサービスの運用者（あなた）</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>IDプロバイダーの管理者</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>グループを検索、または今後届くグループの名前を入力</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>接続のグループ</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>選択したグループのメンバーにロールが付与されます。指示するまで何も適用されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>付与するロール</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>「%1」という名前のグループが届くのを待つ</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n件のルールを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>この名前のグループはありません</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>ルールは、IDプロバイダーが今後送信するグループを待つことができます。</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>%1以降に%n回発生し、最後は%2でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>例: %4の%1 %2への応答は%3でした。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1が%2で拒否されました</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%1が%2で拒否されています</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>対応する人: %1。</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>対象のプロビジョニングジョブは、このアドレスを呼び出すものです: %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>未適用の変更: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>%n人のユーザーに適用…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>%n人のユーザーに適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>変更して試す…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>マッピングを読み込んでいます…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>この接続のマッピング方法は不明です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>ユーザーは製品の既定のマッピングで取り込まれます。</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>この接続は独自の方法でユーザーをマッピングしています。</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>既定のロールまたはセルフサービスを変更</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>アカウントのセルフサービスを変更</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>アカウントのプランまたはシート数を変更</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>接続を作成</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>接続を変更</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>接続のないユーザーとグループを削除</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>保留中の変更を実行</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>保留中の変更を却下</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>属性マッピングを変更</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>オペレーターを作成</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>オペレーターを削除</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>オペレーターのキーを更新</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>前提条件を確認済みに設定</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>前提条件の確認を取り消し</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>保持期間を変更</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>ロールを作成</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>トークンのローテーションを中止</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>トークンのローテーションを完了</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>トークンのローテーションを開始</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>ロールのルールを変更</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>セルフサービスにより拒否</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>トークンを生成</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>ユーザーのセッションを終了</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>ユーザーを再有効化</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>ユーザーを復元</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>トークンを即時に交換</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>選択した変更</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>監査ログを読み込んでいます…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>一致する変更はありません</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>他の項目を表示するには、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>オペレーターがこのサーバーで行った変更が、実行者と日時とともにここに表示されます。</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>最新の%1件の変更。それ以前の変更は一覧の末尾に続きます</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>全%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
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
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>人、操作、アカウント</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>サーバー上の内容を1ページずつ</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>人は番号で、資格情報はフィンガープリントで示され、その他の個人的なテキストは長さだけが示されます。誰が誰かは、このコンピューターのケースに残ります。保存する前に各ファイルを読んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>バンドルを作成しています…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>次の置き換え箇所</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルを除く</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>このコンピューターのキーチェーンが開かなかったため、ファイル内で検索できるのは今回の実行中の秘密だけです。資格情報の形をしたものは、それでも取り除かれます。</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>このファイルを含める</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>人: %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>資格情報: %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>その他のテキスト: %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>ここで置き換えたもの: %1。</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>バンドルを保存</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>%1 には既に何かがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>ファイル%1はすでに存在します。置き換えられます。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>何も保存されませんでした。このコンピューターが知っている秘密が %1 の %2 行 %3 列にあります。そのファイルを除くか、その証拠をケースから取り出してください。</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n か所を置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>矛盾あり</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>実証済み</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>提供あり</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>対応しているかどうか、サーバーは示していません。</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>サーバーは対応していると示しています。</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>サーバーは対応していないと示しています。</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>保存されているリクエストからはわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>%n件のリクエストで使用されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>これを使用した%n件のリクエストが拒否されました。最新のものの応答は%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>これを使用したリクエストはまだありません。</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>一部を変更 (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>1つのリクエストで複数処理 (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>一覧のフィルター</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>一覧の並べ替え</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>バージョン (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>カーソルによるページング</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>試す: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>サーバーの申告（ServiceProviderConfig）と、この接続の最新%1件のリクエストとの比較です。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>サーバーの対応機能を問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>サーバーが非対応と示しているため、試しません。</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>対応しているかどうか、サーバーに問い合わせていません。</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>これを示すリクエストはまだありません。わかるのは応答304と412だけです。</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 この接続の最新%2件のリクエストからわかることを下に示します。</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 これは誰にでも示される情報です。まだ誰も使っていない機能を試すには、このコンピューターのキーチェーンにこの接続のトークンがないため、「セットアップ」にトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>試すにはこの接続のトークンが必要ですが、このコンピューターのキーチェーンにはありません。「セットアップ」に貼り付けてください。</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>トークンの所有者の取得（/Me）</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>エンドポイントの検査</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>人の履歴</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定日時</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 は %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>ケースに固定したもの</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>選択した証拠</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>固定したものは、その時のまま、あなただけのためにこのコンピューターに残ります。各ケースは期日に消えます。</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>ケースを読み込んでいます…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>ケースを削除</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>この証拠を取り出す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>渡すためのバンドルを作成…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>ケースはまだありません</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>インシデント、要求、検査、または人の履歴を固定すると、ケースが始まります。</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>何も固定されていません</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>このケースに固定したものは、もう他のどこにもないかもしれません。</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>読み取れません。削除はできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>削除日</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>サーバーが提示する証明書</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256フィンガープリント</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1、他%2件</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>確認のため%1と入力してください</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>%1/%2件完了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>キャンセルしました。%1。</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1。%2で失敗しました。%3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>残りを再試行</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>状況が変わったため、何も変更されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>provost::CheckCommand</name>
    <message>
        <source>Token: </source>
        <translation>トークン: </translation>
    </message>
    <message>
        <source>No token came. It is the first line of standard input.</source>
        <translation>トークンが入力されませんでした。標準入力の1行目に指定します。</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>標準入力の1行目がトークンではありません。Bearerという語や空白を付けず、トークンだけを指定してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>このコンピューターのキーチェーンに問い合わせできません: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>キーチェーンにこのアドレスのトークンがありません。Provostで接続とともに保存するか、標準入力で指定してください。</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>レポートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>このコンピューターのポリシーにより、レポートをファイルに書き込むことはできません。</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>SCIMエンドポイントの診断</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>選択した検出結果</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>送受信の内容</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>このコンピューターのキーチェーンに保存されたもの</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIMベースURL</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>SCIMエンドポイントのアドレスではありません。https://scim.example.com/scim/v2 のような形式です。httpはこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>このエンドポイントのトークンを、Bearerという語を付けずにそれだけ入力してください。このアドレス以外には送信されず、このダイアログを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>読み取りのみです。こちらもサーバーも何も変更されません。トークンはこのアドレス以外には送信されません。</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>まだ診断していません</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>15項目の検査により、何が問題か、誰が何をすべきかが10秒以内にわかります。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>ページ (*.html);;プログラム用 (*.json);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>診断: 読み取りのみ</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>リハーサル: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>このコンピューターのポリシーで変更が許可されていないため、リハーサルはできません。</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>このサーバーは読み取り専用で開かれているため、書き込みを伴うリハーサルはここからはできません。</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>%1で次のものを作成、変更し、再び削除します: %2。他は何も変更されません。開始するには「%3」を押してください。</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>作成してリハーサル</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>リハーサル中…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>停止しました。作成したものを削除しています…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待値: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>リハーサル…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>書き込みを行います。架空のユーザー2人とグループ1件を作成し、一連の操作を経て削除します。他は何も変更されません。トークンはこのアドレス以外には送信されません。</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>まだリハーサルしていません</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>手順ごとに、送信内容、応答、期待値と、それが重要な理由を示します。</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>RFC 7643とRFC 7644への適合性を検査</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>ルールごとに試しています…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>作成して検査</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>検査…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>書き込みを行います。架空のユーザーとグループをいくつか作成し、%n件のルールを試してから削除します。他は何も変更されません。トークンはこのアドレス以外には送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>まだ検査していません</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>ルールごとに、送信内容、応答、RFCの要求を示します。レポートでは節ごとに集計されるため、2つのサーバーを比較できます。</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>サーバーが提示した証明書</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>検出内容と対処方法</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>対応者（%1）: %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>（トークンを除く）</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>対処方法（%1）:</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>送受信の内容</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>SCIMエンドポイント%1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1、%2ミリ秒。読み取りのみで、何も変更されていません。トークンと、サーバーが返した個人に関する内容は省かれています。</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>期待値:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256フィンガープリント</translation>
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
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>名前、ID、コマンド、またはエラーメッセージ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>ローカルサーバーが予期せず終了しました。確定済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>このコンピューターのキーチェーンがキーを受け付けなかったため、キーは今回の実行中だけメモリに保持されます。保存するには、キーチェーンのロックを解除してサーバーを開き直してください。</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>すべてを再読み込み</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>別のサーバーに切り替え…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>Provostを終了</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>別のプログラムがこのコンピューターのポート%1を使用しているため、今回ローカルサーバーは%2にあります。元の場所に戻すには、そのプログラムを終了してProvostを再起動してください。データは失われていません。</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>%1は一覧から削除されましたが、キーが消去されたことをこのコンピューターのキーチェーンで確認できませんでした。キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>プログラムprovostdがこのコンピューターにないため、ローカルサーバーを起動できません。Provostをサーバーとともに再インストールするか、別の場所で動作しているサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>変更ジャーナルを表示</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>時刻をこのコンピューターの時計で表示</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>時刻をUTCで表示</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>設定とショートカットを開く</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>キーボードショートカットを検索</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>%1にはProvostサーバーがないか、古いバージョンです。構成を持つものがありません。アドレスには、/adminや/scimを付けず、Provostで開くものを指定してください。</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>このドキュメントはそのままでは使用できません: %1。%2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>管理キー: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>キーが入力されませんでした。標準入力の1行目に指定します。</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>標準入力の1行目がキーではありません。Bearerという語や空白を付けず、キーだけを指定してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>このコンピューターのキーチェーンに問い合わせできません: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>キーチェーンにこのアドレスのキーがありません。一度Provostでサーバーを開くか、標準入力でキーを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル%1に書き込めません。</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>プラン: %1</translation>
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
        <translation>%1で次の処理を実行します:
%2
%3
続行するには「%4」と入力してください: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>何も実行されませんでした。サーバーまたはドキュメントが、そのプランの作成時と異なります。新しいプランを作成して確認してください。</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>何も実行されませんでした。新しいWebhookには、一度だけ示されるシークレットが発行されます。--secretsで保存先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>その間にサーバーが変わったため、プランは正しくなくなりました。新しいプランを作成して確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>実行されたかどうか不明です: %1 新しいプランを作成すると、残りの処理がわかります。</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>すべて実行されましたが、新しいWebhookのシークレットを書き込めず、失われました: %1。これらのWebhookに新しいシークレットを設定してください。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>このコンピューターのポリシーにより、エクスポートはできません。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>このコンピューターのポリシーにより、サーバーを変更することはできません。</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1はProvostで読み取り専用になっているため、このコンピューターから変更できません。意図したものでない場合は、設定でこのサーバーの読み取り専用をオフにしてください。</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>標準入力が端末でない場合は確認を求めることができません。--planでプランのダイジェストを指定するか、--yesを指定してください。</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>Provostのサーバー一覧を読み取れないため、このサーバーへの到達方法と、ここから変更してよいかどうかがわかりません。</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>このサーバーの構成</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>ドキュメントとして出力</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>ロールとその権限、アカウント、接続（ルール、属性マッピング、上限を含む）、Webhookを1つのJSONファイルにまとめます。リポジトリでの管理や別のサーバーでの利用に使えます。キー、トークン、その他のシークレット、オペレーター、ユーザー、グループは含まれません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>ドキュメントと比較</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>このサーバーをファイルの内容に合わせるために、何が作成、変更、削除されるかを示します。比較だけでは何も変更されません。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>構成ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>構成をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>構成を読み取っています…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>構成を%1に保存しました。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>サーバーと比較しています…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>このドキュメントはそのままでは使用できません: %1。%2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>このサーバーをドキュメントの内容に合わせますか？</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>すべて実行されるか、何も実行されないかのどちらかです。ここで削除されたものは元に戻せません。</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>ドキュメントを適用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>ドキュメントを適用しています…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>個々の変更</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>最初に、現在の構成を%1に書き込みます。</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>現在の構成を書き込んでいます…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>サーバーはドキュメントの内容と一致しています。</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>サーバーはすでにドキュメントの内容と一致しており、何も変更されません。</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>一時停止（%1）</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>待機中、最終通信: %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>稼働中、%1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>未受領</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>%1は約%n分ごとに通信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>%1は数時間ごとに通信します。</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>%1は変更があったときに通信するため、通信がなくても正常です。</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>このIDプロバイダーの通信頻度は公開されていないため、通信がなくても異常とは限りません。</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>最後の通信: %1。</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>最新%2件のリクエストのうち%1件が拒否されました。</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>遅延、最終通信: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>過去24時間の%2件のリクエストのうち%1件が拒否されました（%3%）。</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>%1は、イベントの%2%を超えて失敗し、失敗が%3件以上になると、プロビジョニングジョブを検疫にします。資格情報が無効な場合はただちに検疫にします。</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>すでに検疫の条件に達しています。</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>検疫になる可能性があります。同じユーザーの失敗は1回と数えられるため、早くても%1頃です。</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>その後は通信の間隔が次第に延びて1日1回になり、原因が解消されないと%1に完全に停止します。</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>このサーバーは、IDプロバイダーからのリクエストを通知しません。</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>%1は次のサイクルで、%2頃に通信します。</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>%1の次の通信時刻は不明です。遅延しているか、まだ一度も通信がありません。</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>このIDプロバイダーの通信頻度は公開されていないため、次の通信時刻も不明です。</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>その瞬間から、新しいトークンが入力されるまで、%1のリクエストはすべて拒否されます。</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>接続は一時停止中のため、これによって失われるものは今はありません。</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>ここでの通信はまだ一度もないため、今が最適な時です。</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>IDプロバイダー側で変更の少ない時間帯を選ぶか、先にIDプロバイダー側のプロビジョニングを一時停止してください。</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>まだ早すぎます。次の通信を待ち、その直後に始めてください。</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>通信の直後に始めてください。次の通信までに入力を終えれば、影響はありません。</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>選択した接続</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>接続の詳細</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>identity provider, account, users, groups</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1 uses the new token. The old one can end.</source>
        <comment>identity provider</comment>
        <translation>%1は新しいトークンを使用しています。古いトークンを終了できます。</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>トークンを交換中です。新しいトークンによる%1の最初のリクエストを待っています。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続行…</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A token is being replaced. See at %1 that it synchronizes with the new one.</source>
        <comment>identity provider</comment>
        <translation>トークンを交換中です。新しいトークンで同期できていることを、%1側で確認してください。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>%1の接続</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>トークン交換中</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>変更を保留中</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>過去24時間に%n件のリクエストを拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>一致する接続はありません</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>他の項目を表示するには、フィルターを変更してください。</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>接続を読み込んでいます…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>接続により、1つのIDプロバイダーが1つのアカウントのユーザーを作成・変更できます。</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>「%1」を一時停止しますか？</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>稼働を続ける</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>トークン一覧</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>再開するまで%1は拒否され、エラーを報告します。ユーザーとグループは現状のままアクセスを維持し、更新されません。トークンは有効なままなので、再入力は不要です。</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>接続を一時停止しています…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>Entraは、リクエストが長時間拒否されるとジョブを検疫にします。1日を超えて一時停止する場合は、Entra側のプロビジョニングも停止してください。</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>「%1」を一時停止しました。</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>「%1」の属性を変更しました。</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>「%1」を再開しますか？</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>%1は次のリクエストから再び受け付けられます。</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>一時停止のままにする</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>接続を再開しています…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%2件中%1件が一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%n件中%1件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>新しい接続（%1）</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>ユーザーとグループは現状のままアクセスを維持します。%1にはすべて実行されたかのように応答するため、エラーは報告されません。</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>その間に%1で行われた変更は、受理されたとみなされ、通知なく失われます。再開後に、すべてを改めて同期させてください。</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>今後%1が送信する内容は再び受け付けられます。その間に送信された内容は破棄されているため、すべてを改めて同期させてください。</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>再開するまで%1に何を応答するかを、このサーバーは公開していません。拒否される場合も、すべて完了したかのように応答される場合もあります。ユーザーとグループは更新されません。</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>今後%1が送信する内容は再び受け付けられます。その間に送信された内容は破棄された可能性があるため、すべてを改めて同期させてください。</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>その間に%1で行われた変更は、失われる可能性があります。再開後に、すべてを改めて同期させてください。</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>セットアップリンク…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>確認のため%1と入力してください</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>一緒に削除されるものを数えています…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>一緒に削除されるものがわからないため、削除できません。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>もう一度数える</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>このうち%n人は別の接続からもプロビジョニングされており、アクセスを維持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>ユーザーとグループを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1と%2を削除</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>接続だけを削除</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>接続と%1を削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. 最初にIDプロバイダー側でオフにする</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>今すぐ一時停止</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. ユーザーの扱いを決める</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1はまだ一度も通信していません。</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>有効なトークン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>ロールのルール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>%1、%2、属性マッピング、アドレスは、いずれの場合も一緒に削除されます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>残っているものをサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>接続は削除されました。残っているものを問い合わせることはできませんでした。</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>%1と%2を削除しました。</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>この接続に関するものは、アドレス、トークン、ユーザー、グループのいずれもサーバーに残っていません。</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>サーバーにはまだ%1と%2が残っています。再読み込みして、「アクティビティ」を確認してください。</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>%1は、IDプロバイダー側でオフにするまでエラーを報告します。</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>ユーザーとグループをエクスポート…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>ユーザーとグループをエクスポート</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>状況が変わったため、何も変更されませんでした。%1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>接続の内容を保存しています。保存後に削除できます…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>一時停止しました。%1による変更はもう行われません。このままにするには「残す」を選んでください。</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>%1を変換して残す</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>ユーザーを変換して残す</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>削除して%1を変換</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>%1と%2を変換しました。接続なしで残り、手動で管理されます。</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>このアカウントの%1と%2は、接続なしになりました。現在の内容を維持し、「ユーザー」と「グループ」で削除できます。</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>ユーザーとグループは、シート、セッション、ロールを維持したまま接続なしで残ります。IDプロバイダーによる変更はなくなり、オペレーターが「ユーザー」で手動で変更します。</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>%1の最終通信: %2。IDプロバイダー側でオフにするまで、エラーが報告されます。</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>ユーザーとグループは接続なしで残り、IDプロバイダーによる変更はなくなります。</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>%1がまだ通信しているかどうか、このサーバーは通知しません。</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>このアカウントには別の接続があり、どのユーザーがこの接続から来たかをサーバーは通知しません。そのため全員が残ります。</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>%1とアドレスは、いずれの場合も一緒に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>シート%n席が解放されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>%n件のセッションがすぐに終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>通知した内容</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>ユーザーとグループの変更について、このサーバーが製品に通知した内容です。IDプロバイダーのリクエストではありません。</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>配信を読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>最新の%1件。ほかにもあります。</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>配信%1件、すべて</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>保存されている配信はありません</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>サーバーは、イベントを記録するWebhookが接続にある場合にだけ、数日間保存します。</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>「%1」の配信を削除しますか?</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>サーバーは、製品に通知した内容とその応答を消去します。ユーザーとグループはそのままです。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>配信を削除しています…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>この値は別のレコードで使用されています</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>一意でなければならない値がここでは別のレコードに属しているため、ユーザーまたはグループを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>Entra IDまたはここで値を修正してください。ここにあるレコードを引き継ぐ場合は、別の照合属性を選んでください。</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>アプリケーションへのリクエストが多すぎます</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>処理できる数を超えるリクエストを受け取ったため、アプリケーションが試行を拒否しました。</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>お待ちください。Entra IDが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>アプリケーションが予期しないエラーを返しました</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>アプリケーションに障害がある可能性があります。Entra IDは40分後に再試行します。</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>その時刻の5xx応答をここのアクティビティで探し、原因をサーバーのログで調べてください。</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>サインイン済みですが、この操作は許可されていません</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>Entra IDは資格情報を使ってアプリケーションに到達しましたが、アプリケーションが変更を許可しませんでした。</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>接続が一時停止中でないこと、「プロビジョニング」でその操作がオンになっていることを確認してください。</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>アプリケーションの応答が想定と異なります</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>アプリケーションの設定に誤りがあるか、障害が発生している可能性があります。</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>アクティビティでその時刻のリクエストを開き、応答の詳細を確認してください。</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>アプリケーションへの途中でHTTPが失敗しました</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>アプリケーションへの通信がHTTPレベルで切断されました。Entra IDは40分後に再試行します。</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>次のサイクルを待ってください。毎回発生する場合は、外部からアドレスをテストしてください。</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>Entra IDが認識しているユーザーがここにありません</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>Entra IDは以前このユーザーを作成または照合してIDを保持していますが、そのIDのユーザーはもう存在しません。</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>ここでユーザーを復元するか、Entra IDでプロビジョニングを再開始して全員を照合し直してください。後者には初期サイクル全体の時間がかかります。</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>要求された機能をアプリケーションが提供していません</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>アプリケーションの応答が想定と異なります。設定に誤りがあるか、障害が発生している可能性があります。</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>アクティビティで501の応答を探し、どの操作だったかを確認してください。</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>必須の値がありません</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>アプリケーションに必要な値がEntra IDで空か、マッピングされていないため、ユーザーを作成できませんでした。</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>ユーザーに値を入力するか、「属性マッピング」で属性をマッピングしてください。</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>アプリケーションにその属性はありません</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>アプリケーションにない属性を指しているマッピングがあります。</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>その属性のマッピングを修正または削除してください。</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>Entra ID自体のプロビジョニングサービスが失敗しました</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>障害はMicrosoft側にあります。40分後に再試行されます。</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>次のサイクルを待ってください。</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>ドメイン名がアプリケーションで有効ではありません</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>メールアドレスなどの値に、アプリケーションが受け付けないドメインが含まれています。</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>ユーザーのドメインを修正するか、アプリケーションでそのドメインを許可してください。</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>アプリケーションの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>時間内に応答がありませんでした。Entra IDは40分後に再試行します。</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>アクティビティで、その時刻の所要時間が長いリクエストを探してください。</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>このユーザーに割り当てられるシートがありません</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>アプリケーションに空きライセンスがないため、ユーザーを作成できませんでした。</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>シートを追加するか、アプリケーションに割り当てる人数を減らしてください。</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>Entra IDの1人のユーザーに、ここの複数のユーザーが一致しました</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>照合属性による検索で、アプリケーションに複数のユーザーが見つかりました。</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>ここで重複を削除するか、一意の照合属性を選んでください。</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>Entra IDの複数のユーザーが同じ照合値を持っています</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>Entra IDの複数のユーザーが、照合属性に同じ値を持っています。</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>Entra IDで重複するユーザーを削除するか、別の照合属性を選んでください。</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>スキップ: ユーザーに照合値がありません</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>ユーザーの照合属性に値がないため、Entra IDはスコープ内かどうかも含めて何も判断できませんでした。</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>プロビジョニングの対象にする場合は、ユーザーの照合属性に値を入力してください。対象でなければ対処は不要です。</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>スキップ: スコープ外か、変更なし</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>Entra IDはユーザーを見つけましたが、スコープ外か、ここの内容と差異がないため、何もしませんでした。</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>対処は不要です。ただし、ユーザーがここにない場合は、割り当てとスコープフィルターを確認してください。</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>1人のユーザーを求めたのに複数返されました</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>1人のユーザーまたは1つのグループの検索に対して、複数の結果、または除外するはずのメンバーが返されました。</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>アクティビティでその時刻のGETを開き、照合値を共有しているユーザーを確認してください。</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>Entra IDがアプリケーションの応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>応答が、Entra IDのSCIMクライアントで解析できる形式ではありませんでした。</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>アクティビティで応答を開いてください。テナント URLがWebページではなくSCIMアドレスを指していることも確認してください。</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>値が1つの属性に複数の値が指定されています</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>ソース属性には複数の値がありますが、アプリケーションの属性は値を1つしか受け付けません。</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>値が1つの属性をマッピングするか、マッピングを削除してください。</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>スキップ: 実質的に割り当てられていません</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>アプリケーションに対するユーザーの割り当ての記録に問題があります。</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>ユーザーまたはグループの割り当てを解除し、割り当て直してください。</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>スキップ: スコープフィルターにより対象外です</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>プロビジョニングの対象は属性値のフィルターで決まりますが、このユーザーは条件を満たしていません。</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>ユーザーの値を、マッピングのスコープフィルターと比較してください。</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>検疫: 資格情報が無効です</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>Entra IDがここにサインインできず、プロビジョニングジョブを検疫にしました。通信の間隔は次第に延びて1日1回になり、4週間後に停止します。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>接続の現在のトークンをシークレット トークンとして入力し、接続をテストしてから、プロビジョニングを再開始してください。</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>検疫: 失敗の割合が高すぎます</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>プロビジョニングイベントの40%超が失敗し失敗が5,000件以上になったか、失敗が40,000件を超えました。マネージャーやメンバーの設定の失敗は数えられません。</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>アクティビティで最も多い失敗を先に解消してから、Entra IDでプロビジョニングを再開始してください。</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>検疫: Microsoftによる設定</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>Microsoftがアプリケーションの問題を検知し、手動で検疫にしました。</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>Microsoftにサポートケースを開き、理由を問い合わせてください。</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>空にした属性がここで消去されません</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>Entra IDはnullをプロビジョニングしません。空の属性は送信されないため、ここには古い値が残ります。</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>属性に空を意味する値を設定するか、同期されないことを承知のうえでここで変更してください。</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>照合属性に特殊文字が含まれています</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>Entra IDは特殊文字を含む値でフィルターできないため、照合属性に特殊文字を含むユーザーやグループは失敗します。</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>グループの名前を変更するか、特殊文字を含まない属性で照合してください。</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>入れ子のグループのメンバーが届きません</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>割り当てられたグループの直接のメンバーだけがプロビジョニングされ、その中のグループは読み取られません。</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>内側のグループを直接アプリケーションに割り当ててください。</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>マネージャーが設定されません</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>ユーザーの作成時にスコープ外だったマネージャーは、後から自動的には設定されません。</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>マネージャーをスコープに含め、プロビジョニングを再開始してください。</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>グループが一部のメンバーを欠いて届きました</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>スコープ外だったメンバーは除外されます。後でスコープに入っても、Entra IDはすぐには検知しません。</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>Entra IDでプロビジョニングを再開始してください。</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>ここでの変更は元の値に戻されません</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>Entra IDはアプリケーションでの変更を認識せず、Entra ID側で変更されたときにのみ属性を再送信します。</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>Entra IDで値を変更するか、プロビジョニングを再開始して両方を一致させてください。</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>スコープを狭めましたが、何も起こりません</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>全ユーザーから割り当て済みユーザーへの変更は、プロビジョニングを再開始するまで有効になりません。</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>メンバーは一覧で削除され、フラグはテキストです</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>このフラグがないと、Entra IDは値の一覧でメンバーを削除し（RFC 7644では全員の削除と解釈されます）、テキスト&quot;False&quot;でユーザーをオフにします。Provostはどちらの形式も解釈できます。</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>対処は不要です。厳密なサーバーでは、テナント URLの末尾に?aadOptscim062020が必要です。オンデマンドでは機能しません。</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>メンバーがここに存在しません</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>メンバー%1はここに存在しません。</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>グループのメンバーのIDがこの接続のユーザーのものではないため、グループの変更全体が拒否されました。そのユーザーは作成されていないか、ここで削除されました。</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>先にそのユーザーをプロビジョニングするか、IDプロバイダーでグループから外してから、グループを再プッシュしてください。</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>失効したトークンがまだ使用されています</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>失効したトークンがまだ使用されています。</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>IDプロバイダーが、失効したトークンでサインインしています。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>接続の現在のトークンをIDプロバイダーに入力してください。</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>トークンの有効期限が切れています</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>IDプロバイダーが、有効期限の切れたトークンでサインインしています。</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>ここで別のトークンを生成し、IDプロバイダーに入力してください。</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>接続が一時停止中です</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>接続は一時停止中ですが、IDプロバイダーが通信を続けています。</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>オペレーターが接続を一時停止したため、リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>準備ができたら接続を再開してください。</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>ユーザー名は使用されています</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>ユーザー名%1は使用されています。</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>この接続の別のユーザー（無効の場合もあります）がこのユーザー名を使用しているか、成功済みの作成をIDプロバイダーが繰り返しています。</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>ここでその名前のユーザーを探してください。同じ人であれば、IDプロバイダーで照合させます。別の人であれば、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>グループ名は使用されています</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>グループ名%1は使用されています。</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>この接続の別のグループがこの名前を使用しています。</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>どちらかのグループの名前を変更するか、IDプロバイダーでリンクしてください。</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>このサーバーにない属性です</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>このサーバーにない属性%1が送信されています。</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>PATCHで、スキーマにない属性が指定されています。</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>その属性をマッピングから外すか、名前を修正してください。</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>必須の属性がありません</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>必須の属性%1がありません。</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>ユーザーにはuserName、グループにはdisplayNameが必要です。</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>IDプロバイダーで属性をマッピングし、値を入力してください。</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>値の型が正しくありません</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>属性%1の値の型が正しくありません。</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>値の型が、スキーマで定められた属性の型と異なります。</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>マッピングで、その属性の式を修正してください。</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>IDプロバイダーが、もう存在しないものを要求しています</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>IDプロバイダーが%1を要求していますが、ここにはありません。</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>IDプロバイダーが、ここで削除されたユーザーまたはグループのIDを保持しています。Entra IDは404の後に照合し直します。Oktaでは割り当て直しが必要です。</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>IDプロバイダーでその人を割り当て直すかグループを再プッシュするか、ここで復元してください。</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>アドレスが正しくありません</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>何も存在しないアドレスにリクエストが届いています。</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>SCIMのものが何もないアドレスにリクエストが届いています。多くの場合、ベースURLの一部が欠けているか重複しています。</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>接続のSCIMベースURLをもう一度コピーし、変更せずに入力してください。</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>一括リクエストは受け付けられません</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>このサーバーが提供していない一括リクエストが届いています。</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>IDプロバイダーが一括リクエストを送信していますが、このサーバーは提供していません。</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>IDプロバイダーで一括リクエストをオフにしてください。</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: リクエストが正しくありません</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>リクエスト自体に問題があるとサーバーが判断しました。内容はscimTypeとdetailに示されます。</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>応答の詳細を確認し、その値を送信したマッピングを修正してください。</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: 有効なトークンなし</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>有効なトークンのないリクエストが届いています。</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>リクエストにトークンがないか、このアドレスで有効でないトークンでした。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>接続の現在のトークンをIDプロバイダーに入力し、そこで接続をテストしてください。</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: 許可なし</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>トークンは認識されましたが、要求された操作は許可されていません。</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>接続が一時停止中でないこと、どの操作が許可されているかを確認してください。</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: 何も存在しません</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>アドレスまたはリソースが存在しません。アドレスの誤りは、Entra IDの検疫理由の筆頭に挙げられています。</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>アドレスを接続のSCIMベースURLと比較してください。正しければ、ユーザーまたはグループがここで削除されています。</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: このアドレスでは提供なし</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>アドレスは存在しますが、このメソッドは受け付けられません。</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>IDプロバイダーがSCIM 2.0に対応していること、ベースURLの末尾が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: リクエストが完全に届きませんでした</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>送信側の速度が遅すぎたため、サーバーが通信を閉じました。</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>再送信を待ってください。続く場合は、経路上のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: すでに存在します</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>一意でなければならない値が、別のレコードに属しています。</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>その値の所有者を探し、どちらかの値を変更するか、IDプロバイダーにそのレコードを引き継がせてください。</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: その間に変更されました</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>その間に他の人がリソースを変更しました。</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>リクエストで指定されたバージョンは、もう現在のものではありません。</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>対処は不要です。送信側がリソースを読み直して変更を繰り返します。</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: 一度の量が多すぎます</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>リクエストがこのサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>本文またはその中の操作の数が、サーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>IDプロバイダーが小分けに送信するようにするか、サーバーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: SCIM JSONではありません</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>SCIM JSONではない形式の本文が届いています。</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>本文のContent-Typeは、サーバーが読み取れるものではありません。</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>application/scim+jsonを送信してください。</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: 理解できるが実行不可</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>本文は読み取れましたが、要求された内容を実行できません。</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>応答の詳細を確認してください。</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: 速すぎます</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>サーバーが処理できる数を超えるリクエストが届いています。</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>その時間内に、サーバーが処理できる数を超えるリクエストが届きました。</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>お待ちください。IDプロバイダーは速度を落として再送信します。続く場合は、サーバーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: ヘッダーが長すぎます</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>ヘッダー（多くはCookieやプロキシのトークン）が、サーバーの上限より長くなっています。</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>経路上のプロキシが何を追加しているかを確認してください。</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: サーバーのエラー</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>問題はリクエストではなくサーバーにあります。</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>その時刻のサーバーのログで原因を調べてください。</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: 提供なし</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>サーバーには、一括リクエストや/Meなどのこの機能がありません。</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>IDプロバイダーでその機能をオフにしてください。</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: プロキシが正しい応答を得られませんでした</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>サーバーの手前のプロキシが、サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>プロキシのログと、サーバーが動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: 一時的に混雑</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>サーバーは現在リクエストを受け付けられません。</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>サーバーは現在リクエストを受け付けられず、意図的にそう応答しています。</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>お待ちください。リクエストは再送信されます。続く場合は、サーバーのディスクと負荷を確認してください。</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: プロキシの待ち時間超過</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>サーバーの手前のプロキシが待機を打ち切りました。</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>アクティビティで所要時間が長いリクエストを探し、プロキシの制限時間を確認してください。</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: トークン</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>Bearerに続けてトークンを送信します。Oktaは入力されたとおりに送信するため、Bearerが付く場合と付かない場合があります。</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>すべての呼び出しが401になる場合は、Bearerという語が欠けていないか、重複していないかを確認してください。</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: サインインの方法</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>401とともに返され、必要な資格情報の種類を示します。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: 待ち時間</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>429と503とともに返されます。この秒数の間、またはこの時刻まで、次のリクエストを送らないよう求めるものです。</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>対処は不要です。送信側が待機します。</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: リソースのバージョン</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>読み取ったバージョンを示します。If-Matchにより、そのバージョンに対してのみ変更が行われます。</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: 作成されたもののアドレス</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>201とともに返され、新しいリソースのmeta.locationと同じ値を示します。トークンを付けてこのアドレスに移動することはありません。</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: SCIM JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>SCIMの本文はapplication/scim+jsonです。application/jsonも受け付けられます。</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>Oktaの資格情報が受け付けられません</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>Oktaが保持しているトークンはここでは無効です。失効したか、有効期限が切れたか、入力に誤りがあります。</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>接続の現在のトークンをProvisioningのIntegrationに入力し、テストして保存してから、DashboardのTasksで失敗したタスクを再試行してください。</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>Oktaはユーザーを見つけられず、作成も許可されていません</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>OktaでCreate Usersがオフになっているか、ユーザーがOktaではなくここで無効化または削除されました。</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>ProvisioningのTo AppでCreate Usersをオンにしてから、ユーザーの割り当てを解除し、割り当て直してください。</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>アプリケーションに、必要な種類のライセンスが残っていません。</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>シートを追加してから、Oktaで失敗したタスクを再試行してください。</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>プロビジョニングがオンになる前に割り当てられました</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>Oktaは、以前にアプリケーションに割り当てられた人をプロビジョニングしません。</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>Assignmentsタブで、Provision Userをクリックしてください。</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>Oktaがこのサーバーのエラーを繰り返しています</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>メッセージの続きは、このサーバーが返した応答の詳細です。Oktaはリクエストの本文を保存しません。</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>ここのアクティビティでその時刻のリクエストを探してください。Oktaが表示しない本文を確認できます。</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>新しいユーザーへの応答が空でした</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>OktaはPOST /Usersの応答からIDを取得するため、本文がないと先に進めません。</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>アクティビティでPOSTを開いてください。経路上のプロキシが応答の本文を取り除いた可能性があります。</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>プッシュされたグループに、有効でないユーザーが含まれていません</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>Oktaは、Okta側で有効でないユーザーをグループのメンバーとしてもプッシュしません。</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>Oktaでユーザーを再有効化し、そのグループをそれぞれ再プッシュしてください。</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>同じグループを割り当てとプッシュの両方に使用しています</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>Oktaは、アプリケーションの割り当てとGroup Pushに同じグループを使うことをサポートしていません。外したユーザーがプッシュしたグループに残ったり、メンバーが欠けたりします。</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>Oktaでグループをもう1つ作成し、割り当て用とプッシュ用に分けてください。</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>プッシュされたグループがここで削除されました</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>Oktaはまだそのグループがあるものとみなし、プッシュのたびに失敗します。</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>Oktaで、ターゲットアプリには残したままプッシュグループを削除し、アプリからインポートしてから、再プッシュしてください。</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>プッシュされたグループがメンバーなしで届きます</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>アプリケーションに割り当てられ、ここにユーザーとして届いているメンバーだけがプッシュされます。</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>メンバーをアプリケーションに割り当て、ここに届くのを待ってから、グループを再プッシュしてください。</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>その名前のグループがすでに存在します</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>アプリケーションにすでにある名前のグループは、リンクしない限りOktaからプッシュできません。</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>どちらかのグループの名前を変更するか、Oktaでグループをリンクしてください。</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>ユーザーは無効化されるだけで、削除されません</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>Oktaはユーザーに対してDELETEを送信しません。Oktaで割り当て解除、一時停止、非アクティブ化された人は、ここでは無効になります。</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>ここで手動で削除するか、保持期間による削除に任せてください。</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>メンバーの変更のたびに名前の変更が届きます</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>Oktaはメンバーを変更するたびにグループの名前を再送信します。同じ名前への変更では何も変わりません。</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>Oktaは応答を60秒間待ちます</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>その後、ここで変更が完了している可能性があっても、通信を閉じます。</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>アクティビティで、1分以上かかったリクエストを探してください。繰り返された作成には409が返され、何も変わりません。</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: フィルターを読み取れません</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>フィルターを読み取れません。</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>フィルターの記述に誤りがあるか、そのような比較ができない属性を比較しています。</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>リクエストのクエリを確認してください。何が照会されるかは、IDプロバイダーの照合属性で決まります。</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: 結果がサーバーの上限を超えています</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>フィルターの結果が、サーバーで処理できる数を超えています。</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>フィルターの結果が、サーバーの処理上限を超えています。</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>userNameやexternalIdなど、より絞り込める照合属性を使用してください。</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: 値は使用されています</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>一意でなければならない値が、すでに使用されています。</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>一意でなければならない値の1つが、別のリソースに属しています。</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: 変更できません</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>変更できない属性が送信されています。</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>クライアントが変更できない、または変更できなくなった属性を変更しようとしています。</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>その属性をマッピングから外してください。</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: 本文の構造が正しくありません</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>SCIMの求める構造になっていない本文が届いています。</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>本文がJSONではないか、ここでSCIMが求めるメッセージではありません。</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>クライアントのベンダーに本文を示してください。</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: その属性はありません</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>このサーバーにない属性が送信されています。</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>PATCH操作のパスに、ここに存在しない属性が指定されているか、記述に誤りがあります。</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>マッピングでその属性を修正または削除してください。</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: パスの先に何もありません</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>存在しない値に対する変更です。</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>PATCH操作に必要なパスがないか、フィルターに一致する値がありません。</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>本文で、何にも一致しないフィルターを確認してください（種類の異なるメールなど）。</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: 値が適合しません</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>属性に適合しない値が送信されています。</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>必須の値がないか、値の型が属性の型と異なります。</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>応答の詳細を確認し、値またはそのマッピングを修正してください。</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: このバージョンのSCIMには非対応です</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>IDプロバイダーが別のバージョンのSCIMを使用しています。</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>クライアントが、サーバーにないバージョンのプロトコルを要求しました。</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>IDプロバイダーでSCIM 2.0を選んでください。</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: アドレスに含めるには機密性が高すぎます</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>リクエストのアドレスに個人データが含まれています。</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>サーバーが禁止している場所で、リクエストのアドレスに個人データが含まれています。</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>クライアントがPOSTと/.searchで照会するようにしてください。</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: このサーバーのカーソルではありません</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>クライアントが、サーバーが発行していないカーソルで一覧の続きを要求しました。</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>対処は不要です。クライアントが一覧を最初から読み直します。</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: ページ間の待ち時間が長すぎました</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>カーソルはもう有効ではありません。</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: ページサイズが受け付けられません</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>countがページの上限を超えているか、ページの途中で変更されました。</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>クライアントが、示された上限内の一定のページサイズを使うようにしてください。</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: 接続のガードが保留しました</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>無効化または削除が判断を待っています。</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>短時間に多数のユーザーが無効化または削除されようとしたため、オペレーターが判断するまで、ガードが残りを保留しています。これらのリクエストでアクセスを失った人はいません。</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>「接続」の「プロビジョニング」で保留されている人を確認し、実行または却下してください。</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>名前とアドレス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>ベースパス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>ユーザーの読み取り</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>グループの読み取り</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>名前による検索</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>存在しないユーザー</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>ページと総数</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>未検査</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>アドレスとトークンを入力した人</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>ネットワークの担当者</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>サーバーの運用者</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n件の検査が不合格でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n件の検査で、問題となり得る点が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n件の検査に合格しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n件は実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>ユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>RFC 7644の3.4.2節に従ってListResponseを送信してください。</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>応答がSCIM 2.0のListResponseではありません。</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>一覧に総数（totalResults）が数値で示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>一覧の総数は%n件ですが、内容（Resources）がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>一覧の最初の項目に%1がありません。</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>すべてのリソースにidと%1を含めて送信してください。</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>その前に診断が停止されました。</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>一覧の最初の項目をidで要求しても見つかりません（404）。</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>一覧にあるすべてのidに応答してください。Microsoft Entra IDとOktaは、変更する対象をidで読み取ります。</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>idで1件を要求すると、サーバーが別のものを返します。</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>要求されたidのリソースを返してください。</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>サーバーにはこれがありません（%1）。</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>提供してください（RFC 7644の4節）。Microsoft Entra IDは、どの属性があるかを知るためにこれを読み取ります。</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>サーバーは%1を提供しています。</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>サーバーは%1のいずれも提供していません。</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>サーバーは%1を提供していますが、%2は提供していません。</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>確認できる応答がありません。</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>応答に、サーバーの対応機能が示されていません。</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>RFC 7643の5節に従ってServiceProviderConfigを送信してください。</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>patchとfilterを提供してください。OktaとMicrosoft Entra IDは、フィルターでユーザーを検索し、PATCHで変更します。</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>%n件のスキーマの中に、ユーザーのスキーマがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>%1を属性とともに一覧に含めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>%n件のスキーマがあり、ユーザーのスキーマが含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>エンドポイント/Usersを示すリソースタイプがありません。</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>エンドポイント/UsersのUserを一覧に含めてください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>%n人のユーザーがあり、1人をidで読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>一覧は正しく、空です。読み取るユーザーはまだありません。</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>サーバーにグループがありません（%1）。</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>IDプロバイダーからグループをプッシュしないでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>%n件のグループがあり、1件をidで読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>一覧は正しく、空です。読み取るグループはまだありません。</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>誰も持っていない名前に対して、サーバーが404を返します。</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>空の一覧とともに200を返してください。そうしないとMicrosoft Entra IDの接続テストが失敗します。</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>誰も持っていない名前に対して、%1ミリ秒で空の一覧が返されました。</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>サーバーはフィルターを無視しています。誰も持っていない名前を照会しても、誰かが返されます。</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>フィルターを適用するか、400 invalidFilterで拒否してください。そうしないと、IDプロバイダーが別の人を目的の人と取り違えます。</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>存在しないユーザーに対して、サーバーが404ではなく%1を返します。</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>SCIMエラーとともに404を返してください。そうしないと、削除されたユーザーが再プロビジョニングされません。</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>SCIMエラーとともに404を返してください。</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>存在しないユーザーに対する404の本文に、SCIMエラーがありません。</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>RFC 7644の3.12節に従ってエラーを送信してください。</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>存在しないユーザーに対して、SCIMエラーとともに404が返されました。</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>startIndexとcountを一定の順序で処理し、totalResultsに全体の件数を示してください。そうしないと、ページ単位の読み取りで人が漏れたり、読み取りが終わらなくなったりします。</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>totalResultsが、全体の件数ではなくページ内の件数を示しています。</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>サーバーが、要求された件数（count）より多く送信します。</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>サーバーはユーザーを%n人としていますが、2ページ目にまだあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>ユーザーが2人未満のため、ページ送りを確認できません。</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>ユーザーは%n人のはずですが、2ページ目が空です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>2ページ目が再び最初の項目から始まっています。startIndexが無視されています。</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>リクエストごとに順序が異なります。</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>もう一度照会すると、サーバーのユーザー数が%2人ではなく%1人になります。</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>もう一度検査してください。その間に追加された人がいなければ、件数が誤っています。</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>2つのページは整合しており、どちらもユーザー数は%n人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>ユーザーの一覧がSCIMの形式ではありません。</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>サーバーはトークンを受け付けません（401）。</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>サーバーはトークンを受け付けません（401）: %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>この接続のSCIMトークンを、有効期限内のものを省略せずに入力してください。製品の他のインターフェイス用のキーはここでは使えません。なければ、別のトークンを生成してください。</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>トークンは認識されましたが、接続が一時停止中です（403）: %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>サーバーで接続を再開してください。</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>トークンは認識されましたが、ユーザーの読み取りは許可されていません（403）。</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>トークンは認識されましたが、ユーザーの読み取りは許可されていません（403）: %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>トークンにユーザーとグループの読み取り権限を与えるか、接続が一時停止中でないか、ファイアウォールが不明なプログラムを拒否していないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>%1に到達しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>%1には%n件のアドレスがあり、到達しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>%1という名前のサーバーは見つかりません。</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>アドレスを、製品に表示されるものと1文字ずつ比較してください。ネットワーク内でのみ有効な名前の場合は、そのネットワークまたはVPNが必要です。</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>このホストとポートへの送信をファイアウォールが破棄していないか、サーバーが過負荷でないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>%1のポート%2に到達できません: %3。</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>サーバーが動作しているか、ポートが正しいか、間にプロキシやファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>証明書はありません。このコンピューターから外に出ない、暗号化なしのhttpです。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>証明書が信頼されていません: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>IDプロバイダーが認識する認証局から発行された、この名前の証明書を、チェーン全体とともにインストールしてください。チェーンとフィンガープリントは詳細に表示されます。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>サーバーに到達できませんでした。</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>信頼されており、この名前に対して発行されています。</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>信頼されていますが、あと%n日で期限が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>期限が切れる前に証明書を更新してください。切れると、どのIDプロバイダーも通信できなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>信頼されており、この名前に対して発行され、あと%n日間有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>このアドレスの下でSCIMサーバーが応答しています。</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>ユーザーを要求すると、サーバーが先に別のアドレスへ転送します。</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>このアドレス自体で応答してください。IDプロバイダーは、書き込みの際に転送には従いません。</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>ここにはSCIMがありませんが、%1にあります。</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>見つかったアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>SCIMの代わりに、Webページが%1で応答しています。</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>製品からSCIMベースURL全体をコピーしてください。末尾は/scim/v2であることが多くあります。サーバーの手前にサインインページがある場合は、通過させる必要があります。</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>サーバーのこのアドレスにユーザーがありません（404）。</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>製品からSCIMベースURL全体を、接続のidがある場合はそれも含めてコピーしてください。末尾は/scim/v2であることが多くあります。</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>ここで応答がありますが、SCIM 2.0の形式ではありません。</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>製品からSCIMベースURLをコピーしてください。これは製品の別のインターフェイスかもしれません。</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>このアドレスの下で応答があります。</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>別の理由でユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>サーバーが、トークンなしで誰にでもユーザーを開示しています。</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>すべてのリソースでトークンを要求し、ない場合は401を返してください。</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>受け付けられました。トークンがない場合にサーバーは%1を返しますが、401のほうが理由が明確です。</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>トークンが送信されない場合は、SCIMエラーとともに401を返してください。</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>受け付けられました。トークンなしでは誰もアクセスできません。</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>一覧はapplication/scim+jsonとして返されます。</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>一覧がapplication/scim+jsonではなく%1として返されます。</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>application/scim+jsonを送信してください（RFC 7644の3.1節）。一部のIDプロバイダーやテストスイートはこれを必須とします。</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>サーバーが時刻を示していません（Dateヘッダーなし）。</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>両方の時計をタイムサーバーに合わせてください。ずれていると、トークンの有効期限が誤って判定され、ログの時刻が一致しません。</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>ベースURLの末尾にスラッシュを付けると、ユーザーが見つかりません（%1）。</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>IDプロバイダーがスラッシュを付け加える場合も含め、末尾にスラッシュのないURLを入力してください。</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>Usersの後にスラッシュを付けると、ユーザーが見つかりません（%1）。</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>両方の形式に応答してください。スラッシュを付けるクライアントもあります。</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>余分なスラッシュがあっても問題ありません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>このリクエストに時間がかかる原因を調べてください。IDプロバイダーも待機を打ち切ります。</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>サーバーが別の場所へ転送しています: %1。トークンはそこへ送信されません。</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>このアドレス自体で応答するか、転送先が自社のものであればそのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>応答が途切れたか、HTTPではありません: %1。</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>サーバー、またはその手前のプロキシの障害を調べてください。</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>応答がありませんでした: %1。</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>サーバーまでの経路（ファイアウォール、プロキシ、ロードバランサー）を確認してください。</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>このアドレスでSCIMの内容は読み取れませんでした。</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>トークンが拒否されました。</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>サーバーが速度を落とすよう求めています（429）。%n秒後にもう一度検査してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>サーバーが自身のエラーを返しました: %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>サーバーが拒否しました: %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>サーバーは%1を返しましたが、送信内容がSCIMではありません: %2。</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>SCIMサーバーの代わりに、プロキシ、サインインページ、Webアプリケーションが応答していないか確認してください。</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>サーバーとこのコンピューターの時計は一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>サーバーの時計は、このコンピューターより%n分進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>サーバーの時計は、このコンピューターより%n分遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>この時刻のサーバーのログを確認してください。リクエストはここに表示されています。</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>送信した内容を、サーバーのドキュメントの要求と比較してください。</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>%1にはプロキシ%2を経由して接続しました。</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>このコンピューターのポリシーでは%1は許可されていません。何も送信されず、ネームサーバーにも問い合わせていません。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>このコンピューターの管理者に、ホストを許可するよう依頼してください。</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>%1とこのサーバーの比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>同一人物の照合項目</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>このコンピューターで読み取ります。内容は送信も保存もされません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>すべての差異（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>ファイル内の%n人</numerusform>
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
        <translation>%1、%2からのエクスポート。</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>一致%1人、相違%2人、ファイルのみ%3人、こちらのみ%4人。</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>比較項目: %1。</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>ファイルの%1 %は、ここに該当者がいませんでした。照合に使うフィールドは正しいですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>ファイルの%n行は同じ人の重複のため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>ファイル内の%n人は、そのフィールドが空です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>ファイルの%n行には、誰の情報もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>このサーバーのユーザーがまだすべて揃っていないため、一部が不足しているように見えることがあります。</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>最初の%1件だけを表示しています。</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>ファイルとこのサーバーの内容は、全員について一致しています。</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>%1は、コンマ区切りのCSVによる人の一覧ではありません。見出し行と、ユーザー名、メールアドレス、または外部IDの列が必要です。</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>%1は%2 MBまたは%3行を超えています。</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>%1とこのサーバーの比較</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>IDプロバイダーからの人の一覧を選択</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: IDプロバイダー側は%2、こちらは%3</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>ファイルの%1行目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>ファイルのみ</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>IDプロバイダーの一覧にあり、このサーバーにいない人です。IDプロバイダー側でアプリケーションに割り当てられているか、またプロビジョニングログの内容を確認してください。プロビジョニングを再開始すると、全員が再送信されます。</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>ここにいて、ファイルにない人です。手動で追加されたか、削除が届かずに残っているか、エクスポートの対象外です。IDプロバイダーがこれらの人を変更または削除することはありません。</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>内容が異なる人です。ここで行った変更は、IDプロバイダーには見えません。フィールドが再送信されるのは、IDプロバイダー側でその値が変わったとき、またはプロビジョニングを再開始したときです。</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>%n件の変更の影響</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>ルールの決定方法</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>ルールの影響</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>同じ人に一致するルールの組が他に%1組あります。</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>ルールはまだありません。グループのメンバーに独自のロールを付与するには、ルールを追加してください。</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>ロールが変わる人はいません。</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>%1は%2を付与しなくなります。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>サーバーが計算しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>表示されている内容をサーバーが計算したものです。まだ何も適用されていません。</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>たった今試したところ、動作しました。</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>たった今試したところ、要求がなかったかのような応答でした。</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>たった今試したところ、%1で拒否されました。</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>試していません。</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>何かが変更されるため、試していません。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>申告と実際の動作</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>このサーバーにグループがないか、このトークンでは閲覧できません。</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>このサーバーは、ユーザーの一部の変更（PATCH）に非対応と示しています。Provostはユーザー全体の置換を行わないため、ここから無効化はできません。</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>提供されないもの</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>SCIMには、接続、トークン、ロールマッピング、権限、リクエスト、監査ログの規定がありません。そのためProvostはここに表示しません。製品側で確認してください。</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>SCIMは変更を通知しません。Provostはときどき（時間がかかる場合はまれに）すべてを一覧し直し、更新を指示されたときはただちに行います。一覧になくなったものは、存在しないものとして扱います。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>サーバーに問い合わせ、変更を伴わないものを試しています…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>以前の申告と動作です。</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>ServiceProviderConfigの申告と、Provostが試したときのサーバーの動作との比較です。</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>サンプルユーザーをテスト…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>知っておくべきこと</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>読み取り専用: ここからこのサーバーに変更は加えられません</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1、読み取り専用: ここから変更は加えられません</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>このコンピューターのポリシーにより読み取り専用: ここからこのサーバーに変更は加えられません</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1、このコンピューターのポリシーにより読み取り専用: ここから変更は加えられません</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1（本番）</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1（ステージング）</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1（テスト）</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉で説明</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>リクエストをコマンドとしてコピーします。トークンは含まれず、シェルが変数SCIM_TOKENから取得します。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>本文は送信されなかったか、保存されていません。</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>応答に本文がなかったか、保存されていません。成功した読み取りについては、上の情報だけが保存されます。</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>このリクエストで変わったロールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>このリクエストで%n人のロールが変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2（以前: %3）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>選択したリクエスト</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>拒否の種類</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>このユーザーまたはグループのみ</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>このパスのみ</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>意味を表示 (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>この名前の使用者</translation>
    </message>
</context>
<context>
    <name>provost::EventsModel</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1, this console</source>
        <translation>%1、このコンソール</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>辞書にありません。推測は行いません。リクエスト、その応答、IDプロバイダー側のログを確認してください。</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>この説明をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>対応する人: %1。</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>表記: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>出典: %1、%2時点</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>ここでの意味、問い合わせ先、前回の解決方法など。このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>このコンソールの辞書: %1、%n項目。ネットワークへの問い合わせは行いません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>ファイルには個人データが含まれます。読み取れるのはご自身だけです。その状態を保つよう管理してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>現在の一覧の内容: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>選択した項目: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>すべて: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>表計算用CSV: セルが数式になりません</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>プログラム用CSV: セルの値をそのまま出力</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: 1行に1オブジェクト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>ファイル%1はすでに存在します。置き換えられます。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>このコンピューターのポリシーにより、一覧をファイルに書き込むことはできません。</translation>
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
        <translation>算出</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>%1に属し、%2として届きます。変更は%1で行ってください。</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>このサーバーで決まります。</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>他の内容から導かれ、誰も設定しません。</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>接続が削除されたため、IDプロバイダーによる変更はもうありません。</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>IDプロバイダーに属し、%1として届きます。変更はIDプロバイダーで行ってください。</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>もう存在しないもの</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>これでフィルター</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>保存済みフィルターを消去</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>このサーバーのこの一覧用として、このコンピューターに保存されます。同じ名前のフィルターは置き換えられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>フィルターをリセット</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>フィルターを削除: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>%1のすべてのアクティビティを表示</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>アクティビティで%1を検索</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>貼り付けたテキスト内で検出</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>リクエスト%1を表示</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>外部ID %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>旧 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>別名 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
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
        <translation>%1 は、次に開くサーバーと比較されます。</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>これらのロールを付与…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>このサーバーからロールの通知はありません。</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>グループのメンバーには、他で付与されているロールに加えて、これらのロールが付与されます。</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>%n人のメンバーと、今後グループに加わるすべての人に適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>すべてのメンバーと、今後グループに加わるすべての人に適用されます。</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>「%1」のロールを変更しますか？</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>これらのロールを付与</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>ロールを付与しています…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>%1を取得</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>%1を喪失</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>グループ「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>所属する%1はユーザーとして残ります。このグループだけで得ているものは、すぐに失われます。</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>%1のグループを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>グループを削除しています…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>グループから除外</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>所属する全員</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>グループ「%1」（%2）を削除しました。</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>接続がないため、IDプロバイダーがこのグループを元に戻すことはありません。</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>これで誰のロールが変わるかは、ここでは分かりません。あなたのロールではルールを読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>このグループを指定する%n件のロールルールは、グループのないまま残り、ロールを付与しなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>正となる情報源は%1です。そこでもグループを削除しないと、別のIDで再作成されることがあり、その場合、ルールは引き継がれません。</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>現在%1を付与</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>参加と離脱</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>参加と離脱は、ユーザーを読み取れる人だけに表示されます。</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>%1以降、参加も離脱もありません。それより前は不明です。</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>%1以降の記録です。それより前は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>最新の%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>参加と離脱は不明です。メンバーが%1人を超えるグループでは、人数だけが記録されます。</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>参加と離脱はまだ不明です。グループのメンバーがまだ読み取られていません。読み取った時点から記録されます。</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>選択したグループ</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>グループに関するリクエスト</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>グループのSCIMリソース</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>グループの詳細</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM生データ</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>%1がプッシュ</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>外部ID %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>複数の接続のいずれかによる</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>付与するロールはありません</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>接続とともにルールも削除されました。メンバーはそれまでのロールを維持します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>ルール%1は%2という名前のグループを待っています。このグループの名前とよく似ていますが、同じではありません。</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>このグループを指定するルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>前に%n件のルールがあり、それらのグループにも属するユーザーにはそちらが優先されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>どのルールにも一致しないユーザーには、既定のロール%1が付与されます。</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>%1を付与します</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>後に%n件のルールがあり、それらのグループにも属するユーザーはそちらで決まります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>付与するロール</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>なし（ほぼ一致するルールあり）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>付与するロール</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>グループをフィルター</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>グループを読み込んでいます…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>一致するグループはありません</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>他の項目を表示するには、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>プロビジョニングされたグループはまだありません</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>IDプロバイダーがグループをプッシュすると、ここに自動的に表示されます。多くの場合、IDプロバイダー側でオンにする必要があります。</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%2件中%1件が一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%n件中%1件のグループ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>大量の無効化</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>上限を保存</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>IDプロバイダーがこれを超えて無効化または削除しようとすると、誰かが判断するまで残りが保留されます。空欄の場合、その上限はありません。</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>ユーザー数の上限</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>ユーザーの割合の上限（%）</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>対象とする時間（分）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>%n件の変更が保留中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>ユーザーは1以上、割合は1～100%、時間は1分～1週間（10080分）で指定してください。</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>「%1」の上限を変更しますか？</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>この短い時間にこれを超える無効化があると、誰かが判断するまで保留されます。</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>接続を変更しています…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>引き継ぎシート</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>シートをコピー</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>シートをクリップボードにコピーしました（トークンは含まれません）。</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>引き継ぎシートを保存</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>ページ (*.html);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>%1として保存しました（トークンは含まれません）。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>送付用にページまたはテキストとして保存します。</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>%1を「%2」に接続</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>別の方法で受け取るトークン</translation>
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
        <translation>参考情報:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>正常に動作したことの確認:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>「%1」の保留内容</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>IDプロバイダーがこれらを要求していますが、上限を超えています。実行すると、要求どおりこれらの人はアクセスを失います。却下すると、再び要求されても現状のままになります。</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で判断</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>保留中の内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>保留中のものはありません</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>すべて判断済みです。</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>保留中の変更%2件中%1件、古い順</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>%n件の変更を実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>%n件の変更を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>%1を実行しますか？</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>IDプロバイダーの要求が今すぐ実行されます。セッションは終了し、シートが空きます。</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>%1を実行</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>保留を続ける</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>実行しています…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>実行しました。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>%n件の変更については、すでに他の人が判断していました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>%2件中%1件を処理しました。</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>無効化</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>要求%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>IDプロバイダーの要求</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>保留開始</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページング</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>ガイドは英語で書かれており、英語版の画面の用語を使用しています。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>これらの語を含むページはありません</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>いずれか1語だけでお試しください。</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>%1はこのヘルプのページではないため、ここからは開きません。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>1週間前</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>1か月前</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>記録のある全期間</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>年-月-日（例: 2027-03-31）</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>参加と離脱</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>年-月-日の形式で入力してください（例: 2027-03-31）。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>変更内容を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>それより前は不明です</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>わかっている限り、その時点との違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n件の変更。</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>%1の変更内容</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>変わった点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>使用済みの名前を持つユーザーの検索</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>サーバーが409でユーザーを拒否した場合、そのユーザー名、メールアドレス、または外部IDはすでに誰かに使用されています。それぞれについてサーバーに問い合わせます。何も変更されません。</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>ユーザー名、メールアドレス、または外部ID</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>ベンダー用にコピー</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>ユーザーを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>まだ検索していません</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>その名前を持つユーザーが、状態とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>サーバーに問い合わせ、ここにあるユーザーを調べています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>該当者の表示なし</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>%1が以前使用していましたが、現在は使用していません。それでもサーバーが拒否する場合は、そのユーザーのために確保されています。</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>%1が使用しており、有効です。同じ人の場合は、新規作成ではなく、IDプロバイダーにこのユーザーを引き継がせてください（別のフィールドで照合するか、IDプロバイダー側でこのIDを入力）。別の人の場合は、どちらかの名前を変える必要があります。</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>%1が使用しており、無効になっています。新規作成ではなく、このユーザーを再有効化してください。IDプロバイダーが必ず作成しようとする場合は、先にこのユーザーを検索させる必要があります。</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>%1が使用しており、削除済みですが、まだ復元できます。このユーザーを復元するか、猶予期間が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>サーバーの現在の応答</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>ここでのみ確認</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>使用項目</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>サーバーには、これを使用している人が表示されません。それでも名前が拒否される場合は、非表示のレコードが使用しています。それを確認して名前を解放できるのは、サーバーの運用者だけです。</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>ここで把握している人の中に、使用者はいません。</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>このサーバーでは、このような名前でユーザーを検索できないため、ここにある%1人を調べました。</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>次の識別子のいずれかが使用済みとして、SCIMサーバーがユーザーの作成または名前の変更を拒否しています (409, uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>それぞれをフィルターで問い合わせると (GET /Users)、サーバーの応答は次のとおりです:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>サーバーはこれらでフィルターできません。サーバーが一覧した%1人のユーザーのうち:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- なし</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>どのレコードがその識別子を使用しているかをお知らせのうえ、識別子を解放するか、レコードを当方に表示されるようにしてください。</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>HTTPヘッダー、Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>Okta: Applications、対象のアプリ、Provisioning、Integration</translation>
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
        <translation>SCIMベースURLを入力し、Unique identifier field for usersにuserNameを入力します。</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>Authentication ModeでHTTP Headerを選び、トークンを貼り付けます。</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>Test Connector Configurationを押してから保存します。</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>To Appで、Create Users、Update User Attributes、Deactivate Usersをオンにします。</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>アプリに人を割り当てます。グループは続いてPush Groupsで設定します。</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>Oktaはユーザーを削除しません。割り当てを解除された人は無効化されます。</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>Entra: エンタープライズ アプリケーション、対象のアプリ、プロビジョニング、管理者資格情報</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>テナント URL</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>シークレット トークン</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>シークレット トークン (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>プロビジョニング モードで「自動」を選びます。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>テナント URLにSCIMベースURLを入力し、シークレット トークンにトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>「テスト接続」を押してから保存します。</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>ユーザーとグループを割り当ててから、プロビジョニングの状態をオンにします。</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>最初のサイクルの後、Entraは約40分ごとに通信します。変更の反映にはその程度の時間がかかることがあります。</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>OneLogin: Applications、対象のアプリ、Configuration</translation>
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
        <translation>グループをパラメーターで送信する場合は、そのパラメーターを複数値（multi-value）に設定します。設定しないと、すべてのグループが1つの名前として届きます。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>Google管理コンソール: アプリ、ウェブアプリとモバイルアプリ、対象のアプリ、自動プロビジョニング</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>エンドポイントURL</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Choose an app of Google’s catalogue whose set-up lets you enter an address and a token.</source>
        <translation>Googleのカタログから、セットアップ時にアドレスとトークンを入力できるアプリを選びます。</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>スコープの対象者と退職時の動作を選んでから、オンにします。</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>Googleがプロビジョニングするのはカタログのアプリだけで、汎用のSCIMソースはありません。ユーザーは数時間ごとに同期されます。グループの同期は期待できません。</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>JumpCloud: SSO Applications、対象のアプリ、Identity Management</translation>
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
        <translation>SCIM 2.0を選びます。</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>有効化では実際のテストが行われます。JumpCloudがテスト用のユーザーとグループを作成し、変更し、再び削除します。これらは「アクティビティ」に表示されます。</translation>
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
        <translation>PingOneが同期するグループは、PingOneの内部グループです。</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>お使いのIDプロバイダー: SCIM 2.0エンドポイントの入力を求められる場所</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIMベースURL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>SCIMベースURLを、末尾にスラッシュを付けずに入力します。</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>すべてのリクエストで、AuthorizationヘッダーのBearerという語の後にトークンを送信します。</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>ユーザーをuserNameで識別します。</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>Oktaは、アンダースコアを含むベースURLを拒否します。このサーバーに、アンダースコアを含まない公開アドレスを設定してください。</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>Entraはhttpsアドレスのみを呼び出します。このサーバーに証明書とhttpsの公開アドレスを設定してください。</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>お使いのIDプロバイダー</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>%1にはこのネットワークからしか到達できません。クラウドのIDプロバイダーには公開アドレスが必要です。</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>GeneralのApp Settingsで、プロビジョニングの種類にSCIMを選び、保存します。</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>アプリSCIM Provisioner with SAML (SCIM v2 Enterprise)を追加します。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>SCIMベースURLを入力し、SCIM Bearer Tokenにトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>グループを使う場合は、ParametersのGroupsを開き、Include in User Provisioningにチェックを付けます。</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>「自動プロビジョニングを設定」を押し、アクセストークンにトークンを貼り付け、エンドポイントURLにSCIMベースURLを入力します。</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>属性マッピングを確認してから、「続行」を押します。</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>ページへの道順と手順はGoogleのページに基づいています。2つのフィールドの名前はベンダーのページでは確認しておらず、他の製品の説明によるものです。2026年11月に参照しました。</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>SCIMベースURLを入力し、Token Keyにトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>Test User Emailに、お使いのユーザーのうち1人のアドレスを入力します。</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>Test Connection、Activateの順に押してから保存します。</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>Activateの動作はJumpCloudのページで確認しています。フィールドの名前はベンダーのページでは確認しておらず、他の製品の説明によるものです。2026年11月に参照しました。</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>PingOne: Integrations、Provisioning、New connection、Identity Store、SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>SCIMベースURLを入力し、リソースに/Usersと/Groupsを指定して、SCIMバージョン2.0を選びます。</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>認証方法にOAuth 2 Bearer Token、認証ヘッダーにBearerを選び、OAuth Access Tokenにトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>Test connectionを押してから、次へ進んで保存します。</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>接続をオンにし、プロビジョニングの対象を指定するルールを追加します。</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>%1にはこのコンピューターからしか到達できません。クラウドのIDプロバイダーには、公開アドレスを持つサーバーが必要です。</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>%2に%1のページで確認しました。</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>ここの接続に、IDプロバイダーからの最初の通信が表示されます。</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>IDプロバイダーで、このアドレスへのプロビジョニングをオフにします。</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>フィールドはRFC 7644自体に基づいています。</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>一意の識別子</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>誰も見つからない検索には、ステータス200と空の一覧を返します。ここで404を期待するIDプロバイダーは、RFC 7644に準拠していません。</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>「テスト接続」が成功します。Entraは存在しないユーザーを検索し、存在しないという応答を期待します。ここの接続にはその通信がすぐに表示され、ユーザーは最初のサイクルで届きます。</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>Entraの「プロビジョニング」で、プロビジョニングの状態をオフにします。</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>プロビジョニング モード</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>ほとんどの呼び出しが失敗すると、Entraはジョブを検疫にし、1日1回だけ通信し、4週間後に停止します。</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>グループ内のグループは展開されず、直接のメンバーだけが送信されます。</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>エンドポイントとトークンを保存すると、ここの接続にGoogleからの最初の通信が表示されます。ユーザーは数時間以内に届きます。</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>Google管理コンソールで、アプリの「自動プロビジョニング」をオフにします。</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>Activateが成功し、ここの「アクティビティ」にテスト用のユーザーとグループの作成と削除が表示されます。</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>JumpCloudで、アプリのIdentity Managementの接続を無効にします。</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>Test Connector Configurationで検証済みと表示され、ここの接続に最初の通信がすぐに表示されます。</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>Oktaで、ProvisioningのIntegrationにあるAPI integrationをオフにします。人を無効化する場合は、先に全員の割り当てを解除します。</translation>
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
        <translation>プロビジョニングをオンにする前に割り当てられた人は送信されません。対象者についてProvision Userを1回押します。</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>OneLoginで、ProvisioningのEnable provisioningのチェックを外します。</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>Test connectionが成功し、ここの接続にPingOneからの最初の通信が表示されます。</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>PingOneで、IntegrationsのProvisioningにある接続をオフにします。</translation>
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
        <translation>Enableを押すと、ここの接続にOneLoginからの最初の通信が表示されます。</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>フィールドとボタンの名前は、他の3製品のOneLogin向け手順によるもので、ベンダーのページでは確認していません。2026年11月に参照しました。</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>API StatusでEnableを押してから保存します。</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>ProvisioningでEnable provisioningにチェックを付け、管理者の承認を待たない操作のチェックを外し、ユーザー削除時の動作を選びます。</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>ファイル%1の内容</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>ファイル内のインシデント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>このコンピューターで読み取ります。内容は送信も保存もされません。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>%1のファイル: プロビジョニングに関する行は%n行、%2から%3まで。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>他の%n行は除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>%n行を読み取れませんでした。時刻または結果がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>このコンピューターで読み取りました。内容は送信も保存もされません。</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>プロビジョニングに関する行がありません。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>プロビジョニングに関する行はすべて、成功か、実行不要だったことを示しています。</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>%1は、Microsoft Entra IDのプロビジョニングログでも、OktaのSystem Logでもありません（JSONまたはCSV）。Entra IDの3つのCSVファイルのうち、名前に「Steps」や「Properties」を含まないものを指定してください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>%1は%2 MBまたは%3行を超えています。期間を短くするか、1つのアプリケーションに絞ってエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>%1への応答は%2でした。カタログにはありません。</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>%1への応答は%2でした: %3 カタログにはありません。</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>解消済みです。失敗していたものは、その後成功しています。</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>IDプロバイダーは再試行を続けています（これまで%n回）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>IDプロバイダーは自動的に再試行しません。IDプロバイダー側で人が操作する必要があります。</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>IDプロバイダーが再試行するかどうかは不明です。</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>自然に解消する可能性があります。</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>自然には解消しません。</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>失敗しました: %1 カタログにはありません。</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>選択したインシデント</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>この説明をコピー</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%1以降%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>この拒否はカタログにないため、原因はわかりません。サーバーのメッセージとリクエストを下に示します。</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>対応する人: %1。</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>出典: %1、%2時点</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1、他%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>最終発生</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>拒否の種類</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>%1の管理者向けメッセージをコピー</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>管理者向けメッセージをコピー</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>この名前の使用者</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>解消済み: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>一致するインシデントはありません</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>他の項目を表示するには、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>拒否を探しています…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>拒否されたものはありません</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>この期間、IDプロバイダーのリクエストはすべて実行されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n件の原因</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>最新の拒否%2件のうち%1。それ以前のものを表示するには、期間を絞ってください</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>このコンソールからの変更</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>このコンソールから要求する変更はすべて、送信前にここに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>ジャーナルは書き込まれたときのままです: %n行。各行が前の行を証明しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>ジャーナルの%1行目が、書き込まれたときと異なります。行が変更、追加、または削除されています。</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>ジャーナルは書き込まれたときのまま</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>ジャーナルの%1行目以降が、書き込まれたときと異なる</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>ジャーナルの末尾がありません。%1行ありましたが、一度%2行に減りました。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>ジャーナルの末尾が%1行目の後で切り取られている</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>この変更はここから元に戻せません。変更が行われなかったか、以前の内容が不明か、単純に戻す方法がありません。</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>この変更は別のサーバーで行われました。元に戻すには、そのサーバーを開いてください。</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>元に戻す変更を選んでください。</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>元に戻すと何が変わるかを先に表示します。</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>すでにこの変更前の状態になっています。</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>この変更を元に戻しますか？</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>%2の「%1」: 以前の内容に戻す要求を改めて送信します。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>その後さらに変更されています。その変更も失われます。</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>ユーザーを復元…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>復元ファイルはもうありません。</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>アカウントのセルフサービスの変更</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>接続の作成</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>接続の変更</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>トークンの生成</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>トークンの交換の開始</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>接続の古いトークンの終了</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>トークンの交換の中止</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>トークン受領の記録</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>ロールマッピングの適用</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>属性マッピングの変更</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>前提条件の確認</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>保留中の無効化の実行</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>保留中の無効化の破棄</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>ユーザーの再有効化</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>ユーザーの復元</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>ユーザーのセッションの終了</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>接続のないユーザーの削除</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>ロールの権限の変更</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>サーバーのセルフサービスの変更</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>%1で拒否</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>応答なし、結果不明</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>ロールの作成</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>ロールの削除</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>SCIM経由のユーザーの作成</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>SCIM経由のユーザーの置換</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>SCIM経由のユーザーの変更</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>SCIM経由のユーザーの削除</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>SCIM経由のグループの作成</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>SCIM経由のグループの置換</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>SCIM経由のグループの変更</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>SCIM経由のグループの削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label of a token</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <comment>hint, label</comment>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a token, time</comment>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>有効期限: なし</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>許可する用途: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>許可するアドレス: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>失効: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>受領: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>トークンの交換は終了しました。</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>トークンを交換中です。</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>グループの削除</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>アカウントからのユーザーの削除</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>トークンの即時交換</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>グループへのロールの付与</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>グループからのロールの取り消し</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>ユーザーのブロックまたはブロック解除</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>グループが付与するロールの変更</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>セットアップリンクの作成</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>セットアップリンクの削除</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>接続の配信の削除</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n件の属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n件の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>選択した値のパスをコピー</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>以前と異なる点</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>1メガバイトを超えているため、受信したまま表示しています。コピーされるのは1ページ分です。</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>入れ子が深いため、受信したまま表示しています。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>以前のバージョンを探しています…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>以前のバージョンは保存されていません</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>最新のリクエストの応答に状態の異なるものがないか、本文がもう保存されていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較されていません</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>比較は終了前にキャンセルされました。</translation>
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
        <translation>%1のアクセスの確認</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>確認書をコピー</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>すべてのセッションを終了…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>このサーバーが把握する限り、アクセスは残っていません。</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>アクセスが残っています。この人がまだアクセスできる経路があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>確認書を保存</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>ページ (*.html);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
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
        <translation>アクセスが残っていないかの確認</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>%2人のうち最初の%1人だけを照会します。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>確認書をコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1（%2）: 不明。%3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>このサーバーが把握する限り、%2人中%1人にアクセスは残っていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>out</source>
        <translation>アクセスなし</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>アクセスあり</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>アクセスの有無</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残っているもの</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1、全件読み込み済み、%2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1、最新ではありません</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターをクリア</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1、サーバーからの送信が不完全</translation>
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
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>グループの指定がありません</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>ロールの指定がありません</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>名前が200文字を超えています</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>前の行で同じグループが指定されています</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>メンバー%1人</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>「%1」用、メンバー%2人</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>解釈結果</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>この名前のロールはありません</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>待機中（「%1」がよく似た名前です）</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>このプログラムのログ</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>共有されるもの</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>Provost を閉じるまでメモリに保持されます。資格情報も、誰かの名前やアドレスも含みません。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>一致する行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 行中 %1 行</numerusform>
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
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>provost · %1, %2</source>
        <comment>kind of server, person, role</comment>
        <translation>provost · %1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this computer, role</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>You see Provost as %1 sees it.</source>
        <comment>role</comment>
        <translation>%1から見たProvostを表示しています。</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>自分の表示に戻る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>Ctrl+Kで何でも検索、F1でヘルプ</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>「%1」の属性</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>ユーザーのどの属性を製品のどのフィールドに入れるかを指定します。この接続のユーザーで試してください。保存するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>試すユーザーを検索</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>試す対象のユーザー</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>製品のフィールド</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>フィールドを選んでください。</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>フィールドに入れる属性</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>なし: フィールドは空のままです</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>マッピングを保存</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>マッピングを読み込んでいます…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>この接続には、試せるユーザーがまだいません。</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>この接続に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>「%1」に入れる属性</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>ユーザーのどの属性を製品のどのフィールドに入れるかを指定します。このサーバーでは試すことができず、IDプロバイダーの次のリクエストから有効になります。</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>このフィールドは製品に不可欠です。</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>これは値が1つのユーザー属性ではありません。</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>製品に必須</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>製品のフィールド</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>元の属性</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>ロールマッピング</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>グループをフィルター</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>ロールを設定…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>一覧を貼り付け…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>一致するグループはありません</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>他のルールを表示するには、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>ルールを読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>接続を読み込んでいます…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>ルールは接続に属します。接続をセットアップすると、そのグループでここからロールを付与できます。</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>%n人のユーザーのロールを変更しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>変更後、できることが減る人がいる可能性があります。ルールは一括で適用され、元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>%n人のユーザーに適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>ルールを変更しない</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>ルールを適用しています…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>ルールを適用しました。ロールが変わった人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>ルールを適用しました。%n人のユーザーのロールが変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>ルールは一括で適用され、元に戻せます。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>メンバーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>メンバー%2人中%1人。続きを読み込めませんでした。スクロールすると再試行します。</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>一致するメンバーはいません</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>他の項目を表示するには、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>このグループには誰もいません</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>IDプロバイダーがメンバーを追加すると、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>メンバー%2人中%1人が一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>メンバー%n人中%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>メンバー%1人が一致</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>メンバーを追加…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>グループから外す…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>グループの名前を変更…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>古い名前では、グループが見つからなくなります。IDプロバイダーとロールマッピングも同様です。</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>%1の名前を%2に変更しますか？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>グループの名前が変わります</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>%1の名前を%2に変更しました。</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>ユーザーが多すぎるため、ここでは選択できません。「ユーザー」で選択し、そこからこのグループに追加してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>%1に誰を追加しますか？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>%1を%2に追加しますか？</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>このロールを取得</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>%1を%2に追加しました。</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>%1を%2から外しますか？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>このロールを喪失</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>グループから離脱</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>%1を%2から外しました。</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>リクエストで指定するのはこの変更だけで、グループの他の内容には影響しません。このグループをプッシュするIDプロバイダーが、元に戻すことがあります。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>グループを変更しています…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>このサーバーはメンバーを一覧しません</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>グループにメンバーが含まれないため、誰が所属しているかはここでは分かりません。</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>このサーバーはこのメンバーを一覧しません</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>%n人のユーザーは、このグループに所属していると示しています。グループ自体には、メンバーの記載がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>不完全: メンバー%n人中%1人。サーバーはこれ以上一覧しません。Provostがこのような一覧を送り返すことはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>他の人がこれらのルールを変更しました</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>あなたの変更は適用されていません。相手のルールを採用するか、自分のルールを維持するか、行ごとに選んでください。影響は適用前に確認できます。</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>変更されたルール</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>Enterキーを押すか「相手」または「自分」をクリックして、どちらを採用するか選びます。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手を採用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分を維持</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>行ごとの選択を使用</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>その他の全員</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>表示するアカウント</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>文字の符号化方式</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>空白、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>全角と半角</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>アクセント記号</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>見た目が同じ文字</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>違いは%1だけ</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>違いは%1と%2だけ</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>この名前には複数の文字体系の文字が混在しており、別の名前に見せかけている可能性があります。</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>この名前の文字はすべてラテン文字に見えますが、ラテン文字ではありません。</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>この名前には見えない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>%1はすでに検疫の条件に達しています。</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>このままでは、%1の検疫は早ければ約%n時間後に始まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>このままでは、%1の検疫は早ければ約%n日後に始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>%1の最終通信: %2。</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>%1はまだ一度も通信していません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>%1のシート%n席がすべて使用されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>誰かが抜けるかシートが増えるまで、新たに割り当てることはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>%1が%2で拒否されています: 24時間に%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>%n件の理由があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>%2で%1が遅延しています</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>%1に有効なトークンがありません</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>新しいトークンが設定されるまで、IDプロバイダーは拒否されます。</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>%1のトークンが受領されませんでした</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>シークレットが途中で失われたため、誰も使用できません。</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>交換中です。</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>停止せずに交換できます。</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1のトークンの有効期限まであと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>%1の無効化%n件が判断を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>多くの人が一度にアクセスを失うため、ガードが保留しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>%1のルール%n件がグループを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>%1はその名前のグループをまだ送信していません。</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>ルールが「%1」という名前のグループを待っています</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>「%1」は存在し、メンバーは%n人です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>%1のトークンのリマインダーまであと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>%1のトークンのリマインダーの期日です</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>サーバーは、そのトークンの有効期限を把握していません。</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>なし: 常に直接接続</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>常に次を使用</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>このコンピューターの設定に従い、スクリプト（PAC）が指定されている場合はそれを使用します。このコンピューター上のサーバーには直接接続します。</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>このコンピューターの設定でプロキシが指定されている場合も同様です。</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>このコンピューター上のサーバーにも使用します。パスワードはキーチェーンに保存されます。プロキシが最も単純な方式（Basic）で求める場合、パスワードは暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>ネットワークの詳細</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>%1のネットワーク</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
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
        <translation>キーチェーンに保存されたもの</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>ユーザー名（必要な場合）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>サーバーへの経路</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>このサーバー用に信頼する認証局</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>証明書を追加…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>このコンピューターが信頼する認証局に加えて、組織独自の認証局の証明書をPEMファイルで指定します。</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>なし: サーバーは要求しません</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12ファイル (.p12, .pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>ファイルは元の場所に残り、サーバーを開くときに読み取られます。パスワードはキーチェーンに保存されます。スマートカードやシステムの証明書ストアにある鍵は使用できません。</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>%1を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>%1はPEM形式の証明書ではないか、証明書以外のものが含まれています。</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>プロキシの名前またはアドレスだけを入力してください（例: proxy.example.com）。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>プロキシのポートを1～65535の範囲で入力してください。</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>%1経由</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>独自の認証局%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>クライアント証明書あり</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>独自のスクリプトに従う（PAC）</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>スクリプトは隔離して読み込み、実行されるため、Provostを停止させたり、Provost内の情報に触れたりすることはできません。このコンピューター上のサーバーには直接接続します。</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>スクリプトのアドレスまたはファイル</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>プロキシスクリプト</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>プロキシスクリプト (*.pac *.dat *.js);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>https://で始まるアドレスを入力するか、ファイルを選んでください。http://で始まるアドレスは、経路上で改ざんされる可能性があるため、このコンピューターのものだけを受け付けます。</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>スクリプトに従う</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新しいアカウントの名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>IDプロバイダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>ユーザーの作成</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>属性の更新</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>グループの同期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>作成してトークンを表示</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新しいアカウント…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>%1の従業員</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>まだアカウントを選択できません。サーバーが応答すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>新しいアカウントの名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続の名前を入力してください。</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>この名前は使用されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>ロールを作成</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>なし（何も許可しない）</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>初期の権限のコピー元</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>順位（次のロールのすぐ下）</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>順位は、複数のロールのうち最も高いものを製品が付与する場合に使われます。順位は変更できませんが、ロールの権限はいつでも変更できます。</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>このロールを持つ人は、製品にサインインできますが、ここでは何もできません。</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>このロールを持つ人ができること: %1。</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>ご自身に許可されていないため除外: %1。</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>新しいWebhookのシークレットをコピーしてください</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>表示されるのは今回だけです。各受信側は、自分のシークレットを使ってメッセージがこのサーバーからのものであることを確認します。</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>「%2」のWebhook %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>このまま閉じると、シークレットは二度と表示できません。それぞれコピーし、保管済みのチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>「%1」のトークンを生成</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>生成して表示</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>既存のトークンは失効させるまで有効です。新しいトークンは次のステップで1回だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>IDプロバイダーのリクエストが拒否されています。</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>無効化が判断を待っています。</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>有効なトークンのない接続があります。</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>まもなく期限切れになるトークンがあります。</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>IDプロバイダーからの通信が通常より長く途絶えています。</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>空きシートがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>Provostに対応が必要な項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>Provostに対応が必要な項目はなくなりました。</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>トークンのリマインダーの期日が近づいています。</translation>
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
        <translation>このAPIでは接続を作成できません。製品のダッシュボードを使用してください。</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>このAPIでは接続を削除できません。製品のダッシュボードを使用してください。</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>接続を一時停止できません。</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>接続を削除すると、ユーザーとグループを残すことはできません。</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>新旧両方のトークンを有効にしたままの交換はできません。</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>IDプロバイダーによる作成、更新、無効化の可否は、ここでは切り替えられません。</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>一度に多数の無効化があっても、判断を待つための保留は行われません。</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>属性が製品のどこに入るかは表示されません。</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>どのグループがどのロールを付与するかは、ここでは変更できません。</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>ロールの権限は表示されません。</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>セッションとシートはわかりません。</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>削除されたユーザーは復帰できません。</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>IDプロバイダーのリクエストは通知されないため、届いているか失敗しているかはここではわかりません。</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>このAPIに監査ログはありません。</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>変更は通知されません。Provostはときどき（時間がかかる場合はまれに）すべてを一覧し直し、更新を指示されたときはただちに行います。</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>知っておくべきこと</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>提供されないもの</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>「%1」の唯一のトークンを交換</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>古いトークンを終了し、新しいトークンを表示</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>このサーバーでは、接続が持てるトークンは一度に1つだけです。新しいトークンは即座に%1に取って代わり、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>続行する前に、%2でフィールド「%1」を開いておいてください。</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>過去24時間のリクエスト</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>過去1時間のリクエスト</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>リクエストを数えています…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>稼働中%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>待機中%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>遅延%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>エラー%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>未接続%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止中%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>有効%1、無効%2</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1、保持期間中%2</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>ありません。トークンは有効で、IDプロバイダーからの通信があり、待機中のルールはありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>拒否%1件</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>拒否%1件、原因%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>接続はまだありません。IDプロバイダーは、接続を通じてユーザーとグループをここに届けます。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>指定日以降の変更…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>グループとロールの一覧を貼り付け</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>解釈結果</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>1行にグループとロールを1組ずつ、カンマ、セミコロン、またはタブで区切って入力します。表計算ソフトからのコピーもそのまま使えます。</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>グループとロール</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n件のルールを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%n行は使用できないため除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>まだ貼り付けられていません</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>名前がよく似たグループを使用</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>%1に属性%2はありません。</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>%1はサーバーが設定します。クライアントは変更できません。</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>RFC 7644を厳密に解釈すると、ここに属性%1は存在しません。オブジェクトの中のオブジェクトが想定されます。</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>操作が大文字で記述されています。Provostは解釈できますが、厳密なサーバーは拒否します。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>メンバー%n人全員を削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>すべてのメンバーを削除します</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>ユーザーを再有効化します</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>ユーザーを無効化します</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>ユーザーを有効にします（すでに有効です）</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>ユーザーを無効化します（すでに無効です）</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>RFC 7643を厳密に解釈すると拒否されます。activeはテキストではなくtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>グループの名前%1を再送信します</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>グループの名前を%1から%2に変更します</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>グループの名前を%1に変更します</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>%1に%n件の値を追加します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>%1のすべての値を%n件の値に置き換えます</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>RFC 7643を厳密に解釈すると拒否されます。%1はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>RFC 7643を厳密に解釈すると拒否されます。%1はテキストではなくtrueまたはfalseでなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>%n人のメンバーを追加します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>メンバー%1人のうち%n人を削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>%n人のメンバーを削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>誰も削除しません: 一覧が空です</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>RFC 7644を厳密に解釈すると、一覧は考慮されず、メンバー%n人全員が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>RFC 7644を厳密に解釈すると、一覧は考慮されず、すべてのメンバーが削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>メンバー%1人全員を%n人のメンバーに置き換えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>すべてのメンバーを%n人のメンバーに置き換えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>メンバー%1を%2に置き換えます</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>フィルターで選ばれたメンバーを削除します</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>スキーマ%1の内容をすべて削除します</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>RFC 7644を厳密に解釈すると、空のテキストが保存されます。</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>%1のすべての値を削除します</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>%1を消去します</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>%1を消去します（以前: %2）</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>%1を再送信します（すでに%2です）</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>%1を%2から%3に変更します</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>%1を%2に設定します</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>パスワードを設定します（Provostは受け取りますが、保存しません）</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>リクエスト全体とともに拒否されます: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>何も変更しません: 対象はサーバーが設定するものか、ここにないものです</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>読み取り可能なPATCHではありません。操作がありません。</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>%1に%2という部分はないため、無視されます。</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>%1はtrueまたはfalseですが、テキストとして届いています。Provostは解釈できますが、厳密なサーバーは拒否します。</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>%1の値の形式がスキーマと異なります。Provostは解釈できますが、厳密なサーバーは拒否します。</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>値の型が%1の型と異なります。</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>応答で指摘されているのはこの箇所です。</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>%1はリストですが、1つの値として届いています。Provostは解釈できますが、厳密なサーバーは拒否します。</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>このスキーマに属性%1はないため、無視されます。</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>%1に属性%2はないため、無視されます。</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>%1はサーバーが設定します。クライアントが送信した値は無視されます。</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>お使いのロールでは権限を変更できません。</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>%1はすべての権限を維持します。プロビジョニングを管理できる人が必要なためです。</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>ご自身に許可されていない権限は付与できません。</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>プロビジョニングを管理できる人がいなくなります。%1のオペレーターが、管理できる最後の人です。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>%1は製品に付属するロールのため、名前の変更も削除もできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>このロールを持つ人が%n人います。先にルールで別のロールを付与してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>オペレーター%1がこのロールを持っています。先に別のロールを付与してください。</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>別のロールで表示…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各ロールの権限</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>「プロビジョニングの読み取り」がないと、そのロールには「接続」「ロールマッピング」「権限」の各ペインが表示されません。%1はすべての権限を維持します。プロビジョニングを管理できる人が必要なためです。</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>ロールを読み込んでいます…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>%1を持つ全員に許可されました: %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1の「%2」を取り消しますか？</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>このロールを持つ人は、次のリクエストから次のことができなくなります:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>ロールを変更しています…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>%1を持つ人</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>これはご自身のロールです。自分でも実行できなくなり、元に戻すこともできません。</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>そのロールには「接続」「ロールマッピング」「権限」の各ペインが表示されなくなります。</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>%1を持つ人に許可されなくなりました: %2。</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>セルフサービス</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>セルフサービスはオンです。</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>セルフサービスはオフです。</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>セルフサービスをオフにしますか？</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>顧客の管理者は引き続き自社のアカウントを閲覧できますが、接続のセットアップ、トークンの管理、ロールマッピングの変更はできなくなります。セットアップ済みのものは引き続き動作します。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>オンのままにする</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>オフにしています…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1に「%2」を付与しますか？</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>このロールを持つ人は、次のリクエストから実行できるようになります。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>付与する</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>セルフサービスをオンにしますか？</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>顧客の管理者が、接続のセットアップ、トークンの管理、ロールマッピングの変更を再び行えるようになります。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>オフのままにする</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>オンにしています…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新しいロール…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>このコンピューターのポリシーにより、すべてのサーバーが読み取り専用で開かれます。</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>このサーバーは読み取り専用です。このコンピューターから変更は加えられません。</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>表示に使用しているロールでは許可されていません。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>お使いのロールでは許可されていません。</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>表示されているのは以前の内容です。サーバーから最新の内容を取得すると、変更できるようになります。</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>このサーバーでは提供されていません。</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>ケースに固定…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>ケースに固定</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>表示されているものは、サーバーが忘れても、今のままこのコンピューターに残ります。人のデータを含み、期日に自動的に削除されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>新しいケース</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>%1 に、固定したすべてのものとともに削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>%1 には %n 件あり、%2 に、固定したすべてのものとともに削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>%1 に固定しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>ケースを表示</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>使用前の確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>%1が確認、%2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>実施済みにする</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>実施済みですか？</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>実施済みを取り消しますか？</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>記録しています…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>再有効化…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>アクセスの有無を確認</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>接続が削除されたため、IDプロバイダーによるこのユーザーの変更はもうありません。</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>以前のメール</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>以前のユーザー名</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>以前の外部ID</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: %1に属します。次の同期で上書きされるため、%1で変更してください。Provost: このサーバーで決まります。算出: 他の内容から導かれます。</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>その他のメール</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>このサーバーへのプロビジョニング元は、ここでの変更も含めて、すべてを上書きする可能性があります。</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>複数の接続のいずれかから届きましたが、どの接続かをサーバーは通知しません。変更はIDプロバイダーで行ってください。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>ユーザーの作成</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>IDプロバイダーが人を追加できます。</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>属性の更新</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>IDプロバイダーが名前、アドレス、その他のフィールドを変更できます。</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>IDプロバイダーが人を無効化、復帰、削除できます。</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>グループの同期</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>IDプロバイダーがグループを作成・変更できます。</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>オフにした操作は拒否されます。変更は次のリクエストから適用されます。</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>「%1」に許可する操作を変更しますか？</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>接続を変更しています…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>グループが存在しないか、このリハーサルのものと確認できませんでした。</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>ユーザーが存在しないか、このリハーサルのものと確認できませんでした。</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>その前にトークンが拒否されました。</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>その前にサーバーが速度を落とすよう求めました。</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>その前に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>事前の読み取りができませんでした。</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>その前にリハーサルが停止されました。</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>その前に時間切れになりました。</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>サーバーの応答は%1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>サーバーは削除済みと応答したが、まだ存在する</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>存在する可能性のある%1「%2」（%3）</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1、ID %2（%3）</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>後片付け</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>このリハーサルのリソース%n件を削除しました。何も残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>何も残っていません。</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>残っているものを手動で削除してください。このリハーサルの名前はすべて%1で始まります。</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>スキーマを読み取る</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>スキーマを一覧で返してください。Microsoft Entra IDは、プロビジョニングの設定を保存するときにこれを読み取ります。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>誰も持っていない名前には、200と空の一覧を返してください。404を返すと接続テストが失敗します。</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>まだ存在しないユーザーを検索する</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>200と空の一覧を返してください。IDプロバイダーは、見つからない人だけを作成し、見つかった人を同じ人とみなします。</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>ユーザーを作成する</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>ユーザーを作成し、全内容とともに201を返してください。Microsoft Entra IDが送信する「meta」とロールの空の一覧を受け付けてください。</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>同じユーザーをもう一度作成する</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>同じuserNameの2人目のユーザーを409で拒否し、1人目をそのまま残してください。IDプロバイダーは、応答が失われたリクエストを繰り返します。</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>ユーザーを検索する</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>userNameでそのユーザーだけを返してください。見つかったユーザーがリンクされ、変更されます。</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>大文字でユーザーを検索する</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>userNameは大文字と小文字を区別せずに比較してください（RFC 7643 4.1.1節）。区別すると、同じ人が二重に作成されます。</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>externalIdでユーザーを検索する</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>externalIdでユーザーを返してください。多くの場合、ユーザーの照合属性として設定されています。</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>職場のアドレスでユーザーを検索する</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>値パスの後にサブ属性が続くフィルターを受け付けてください。RFC 7644の文法にはありませんが、アドレスでユーザーを照合する場合に必要です。</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>nullを含む2人目のユーザーを作成する</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>nullを「未設定」とみなし、不明なスキーマURIを無視してください。Microsoft Entra IDの公開されているリクエスト例には、その両方が含まれています。</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>未知のパラメーターを付けて照会する</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>未知のクエリパラメーターを無視してください。テナント URLにはフラグaadOptscim062020が含まれます。</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>ユーザーを読み取る</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>発行したidに対して応答してください。Microsoft Entra IDはidを保持し、変更のたびに事前にユーザーを読み取ります。</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>属性を変更する</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>パスのないreplaceで、キーがドット付きの名前またはスキーマのURN付きの名前であるもの、およびパスにフィルターを含むものを受け付けてください。</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>先頭が大文字の「Add」と「Replace」を受け付けてください。属性ごとに1つで、パスにスキーマのURNまたはフィルターを含みます。</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>フィルターで電話番号を追加する</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>フィルターによるaddで見つからない要素を、フィルターのtypeを付けて作成し、値を送信されたとおりに保存してください。</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>ユーザーの名前を変更する</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>userNameを変更し、idは維持してください。結婚などで名前は変わります。</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>マネージャーを設定する</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>マネージャーのidを、単なるテキストでも受け付けてください。</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>マネージャーが設定されているか照会する</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>idとmanagerを組み合わせたフィルターを受け付けてください。Microsoft Entra IDは、参照を書き込む前にこのように照会します。</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>マネージャーを消去する</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>空のテキストを「マネージャーなし」とみなしてください。</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>まだ存在しないグループを検索する</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>どのグループにもない名前には、200と空の一覧を返してください。</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>グループを作成する</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>「schemas」にSCIM以外のスキーマが含まれていても、グループを作成してください。Microsoft Entra IDは、すべてのグループでこれを送信し、メンバーは送信しません。</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>メンバーを除いてグループを検索する</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>displayNameでグループを返し、数が多い可能性のあるメンバーを省いてください。</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>2人のメンバーを追加する</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>$refがnullのメンバーを追加してください。</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>ユーザーがメンバーかどうか照会する</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>idとmembersを組み合わせたフィルターを受け付けてください。Microsoft Entra IDは、参照を書き込む前にこのように照会します。</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>メンバーを除いてグループを読み取る</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>除外が指定された場合はメンバーを省いてください。大きなグループは時間とメモリを消費します。</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>メンバーを1人削除する</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>パスのフィルターが示すメンバーだけを削除してください。</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>値に列挙されたメンバーだけを削除してください。パスだけでは全員を意味します。</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>グループの名前を変更する</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>グループの名前を変更し、メンバーを維持してください。</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>グループのexternalIdを変更する</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>別のexternalIdを受け付けてください。Microsoftのバリデーターが求めます。</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>ユーザーを無効化する</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>「active」がfalseに置き換えられたら無効化してください。アクセスはこの方法で取り消されます。</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>テキスト「False」をfalseとみなし、応答ではブール値を返してください。フラグaadOptscim062020がない場合、アクセスはこの方法で取り消されます。</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>無効化したユーザーを検索する</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>無効なユーザーも「active」をfalseとして返してください。復帰する人は検索され、再び有効化されます。</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>無効化したユーザーがまだメンバーか確認する</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>無効なユーザーのメンバーシップを維持してください。Microsoft Entra IDは再送信しません。</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>ユーザーを再び有効化する</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>同じユーザーを、同じidとプロファイルで有効化してください。</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>グループを削除する</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>グループを削除して204を返し、以後は404を返してください。</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>ユーザーを削除する</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>ユーザーを削除して204を返し、以後は404を返してください。Microsoft Entra IDは、削除から30日後にここでも削除します。</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>削除したユーザーを検索する</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>削除されたユーザーを返さないでください。返すと、次の変更の対象がなくなります。</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>ユーザーで資格情報をテストする</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>ユーザーの一覧を返してください。Oktaは、API資格情報のテスト時に2人分を要求します。</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>グループで資格情報をテストする</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>グループの一覧を返してください。Oktaは、API資格情報のテスト時にこれを要求します。</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>ユーザーを作成し、全内容とともに201を返してください。読み取り専用の「groups」は無視してください。Oktaは毎回これを空で送信し、応答のidを保持します。</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>ユーザーを読み取り、別の名前で書き戻す</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>読み取ったままのユーザーを、id、meta、groupsを含めて受け付け、その内容とともに200を返してください。OktaはPUTでプロファイルを更新します。</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>2人目のユーザーを作成する</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>2人のグループを使うと、一方のメンバーの変更が他方に影響しないことを確認できます。</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>パスワードを同期する</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>パスワードを受け付けるか無視し、決して送り返さないでください。</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>グループをプッシュする</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>メンバーの空の一覧でグループを作成してください。メンバーは別のリクエストで届きます。</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>valueとdisplayがあり、typeのないメンバーを追加してください。</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>idを繰り返すパスなしのreplaceでグループの名前を変更し、メンバーを維持してください。Oktaは、メンバーを変更するたびにこれを送信します。</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>グループを再プッシュする</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>「members」のreplaceに列挙されたメンバーだけを残してください（「Push now」）。</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>グループ全体をPUTする</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>現在と同じ名前のグループのPUTを受け付け（競合ではありません）、列挙されたすべてのメンバーを維持してください。</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>グループを空にする</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>空の一覧を「メンバーなし」とみなしてください。誰もいないグループはこのようにプッシュされます。</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>パスのないreplaceで無効化してください。Oktaはこの方法でアクセスを取り消します。ユーザーの削除は行いません。</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>PUTでユーザーを無効化する</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>PUTでも無効化してください。Oktaのウィザードで作成されたアプリはこの方法を使います。</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>ユーザーを削除して204を返し、以後は404を返してください（RFC 7644 3.6節）。</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>サーバーの対応機能を読み取る</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>対応機能を示してください（RFC 7644 4節）。</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>ユーザーを作成し、全内容とともに201を返し、その場所をLocationとmeta.locationで示してください（RFC 7644 3.3節）。</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>属性名を大文字にしてユーザーを検索する</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>属性名と演算子は大文字でも小文字でも受け付け（RFC 7644 3.10節）、userNameは大文字と小文字を区別せずに比較してください。</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>解釈できないフィルターで照会する</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>解釈できないフィルターは400とinvalidFilterで拒否してください。全ユーザーまたは0件を返してはいけません（RFC 7644 3.4.2.2節）。</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>ユーザーの属性を1つ読み取る</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>「attributes」にないものを省いてください（RFC 7644 3.9節）。</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>ユーザーを置き換える</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>PUTで書き込めるものをすべて置き換えてください。省かれたものは消去されます（RFC 7644 3.5.1節）。</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>PATCHのすべての操作を順に実行してください（RFC 7644 3.5.2節）。</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>半分が誤った変更を送信する</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>PATCHの操作は、すべて実行するか、1つも実行しないでください（RFC 7644 3.5.2節）。</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>最初のメンバーを含むグループを作成し、全内容とともに201を返してください（RFC 7644 3.3節）。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加する</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>既存のメンバーに追加してください（RFC 7644 3.5.2.1節）。</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>削除したユーザーがグループから外れたか確認する</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>削除されたユーザーをすべてのグループから外してください。存在しないidがあるとクライアントが失敗します。</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>アドレスを1つのオブジェクトとしてユーザーを作成する</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>アドレスの一覧の代わりに1つのオブジェクトを受け付け、未知の属性を無視してください。OneLoginのリクエストのテンプレートは顧客が編集できます。</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>primaryでないアドレスで2人目のユーザーを作成する</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>primaryがない場合は最初のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>PUTでユーザーを変更する</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>PUTによる変更を受け付けてください。OneLoginがどのメソッドを使うかは公開されていません。</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>PATCHでユーザーを変更する</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>PATCHによる変更も受け付けてください。OneLoginがどのメソッドを使うかは公開されていません。</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>メンバーなしでグループを作成してください。</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>PATCHでメンバーを追加してください。</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>グループの現在の名前で、PUTによる全メンバーも受け付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n件の手順が不合格でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>%n件の手順で、問題となり得る点が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>%n件の手順に合格しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>%n件の手順は実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー%1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ%1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>%1でのリハーサル: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1、%2ミリ秒。このために、名前が%3で始まる架空のユーザーとグループを作成しました。トークンと、サーバーが返した他の人に関する内容は省かれています。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID（aadOptscim062020あり）</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID（aadOptscim062020なし）</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644の記述どおり</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>応答%1。</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>応答%1、その後: %2。</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>サーバーの応答は期待どおり%1です。</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>IDプロバイダーが許容する可能性のある応答です（期待値は%2）: %1%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>サーバーの応答は%1、期待値は%2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>サーバーの送信内容がSCIMではありません: %1。</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>応答がSCIM 2.0の一覧ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>存在しないはずの場所で、サーバーが%n件のリソースを返しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>一覧は空ですが、総数（totalResults）が0になっていません。</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>サーバーはこれを見つけられません。</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>1件を求めたのに、サーバーが%n件のリソースを返しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>サーバーが、求めたものとは別のリソースを返しました。</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>サーバーは正しく拒否しましたが、SCIMエラーではありません。</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>エラーにステータスがテキストで示されていません。</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>サーバーは正しく拒否しましたが、理由が示されていません。scimTypeが%1ではありません。</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>応答にidがありません。</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>応答のidが以前と異なります。</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>応答にスキーマが示されていません。</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>サーバーがパスワードを送り返しています。</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>「active」がtrueまたはfalseではなくテキストで返されています。</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>応答に、ユーザーが有効かどうかが示されていません。</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>応答を読み取れません: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>サーバーは実行済みと応答しましたが、その後も次の条件が満たされていません: %1。</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>応答では次の条件が満たされていません: %1。</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>サーバーは削除済みと応答しましたが、まだ存在します。</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>削除したものを要求すると、サーバーの応答は%1ですが、期待値は404です。</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>その後、idで読み取ることができません（%1）。</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>応答に、新しいリソースの場所が示されていません（Location）。</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>サーバーは作成済みと応答したが、使用できるidを示していない</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>サーバーが別のもののidを割り当てた</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1。検索できませんでした: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>サーバーは作成時にこのidを示したが、そのidでは何も見つからない</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>サーバーは作成時にこのidを示したが、そこには別の名前がある（何かを削除する前に、誰のものか確認してください）</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>%n件のリソースがサーバーに残っているか、残っている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>作成への応答がなかった（後から作成される可能性あり）</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>作成へのサーバーの応答は%1（後から作成される可能性あり）</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>削除できなかったか、まだ残っている可能性があります: %1。</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>読み取った内容にトークンが含まれているため、書き戻しません。</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>1つのリクエストで2人のユーザーを変更する</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>各操作を実行し、それぞれの結果を返してください。</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>1つのリクエストでユーザーとそのグループを作成する</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>操作に付けられた名前（bulkId）をidに置き換えてください。</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>最初のエラーで一括リクエストを終了する</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>failOnErrorsに示された数のエラーが発生したら、以後の操作を実行しないでください。</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>トークンなしでユーザーを要求する</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>サインインしていない相手は401で拒否してください。</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>サービスプロバイダーの構成を読み取る</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>各機能に対応しているかどうかと、クライアントのサインイン方法を示してください。</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>リソースタイプを読み取る</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>各タイプを、名前、エンドポイント、スキーマとともに一覧で返してください。</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>リソースタイプUserを読み取る</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>名前で要求された場合は、その1つのタイプを返してください。</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>スキーマを一覧で返し、各属性について、型と、必須か、複数値か、変更可能か、返されるかを示してください。</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>ユーザーのスキーマを読み取る</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>URIで要求された場合は、その1つのスキーマを返してください。</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>存在しないスキーマを読み取る</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>存在しないスキーマには404を返してください。</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>スキーマをフィルターする</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>ディスカバリーのフィルターは403で拒否してください。一覧の一部を全体と取り違えないようにするためです。</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>存在しないエンドポイントを要求する</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>SCIMエラーとともに404を返してください。</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>eqでフィルターする</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>その値を持つものだけを返してください。</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>該当者のないeqでフィルターする</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>その値を持つ人がいない場合は、200と空の一覧を返してください。</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>neでフィルターする</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>別の値を持つものを返してください。</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>coでフィルターする</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>値のどこかにそのテキストを含むものを返してください。</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>swでフィルターする</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>値がそのテキストで始まるものを返してください。</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>途中にあるテキストをswでフィルターする</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>値の先頭以外にそのテキストがあるものを返さないでください。</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>ewでフィルターする</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>値がそのテキストで終わるものを返してください。</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>prでフィルターする</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>何らかの値を持つものを返してください。</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>存在しない値をprでフィルターする</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>値を持たないものを返さないでください。</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>時刻をgtでフィルターする</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>時刻は時刻として比較してください。</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>時刻をltでフィルターする</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>geとleでフィルターする</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>テキストを順序で比較し、同じ値も含めてください。</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>trueでフィルターする</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>trueとfalseはブール値として比較してください。</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>falseでフィルターする</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>notでフィルターする</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>丸かっこの中の条件を反転してください。</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>orでフィルターする</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>どちらか一方の条件を満たすものを返してください。</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>andの前にorがあるフィルター</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>「and」を「or」より優先してください。</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>丸かっこでフィルターする</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>丸かっこの中を先に評価してください。</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>サブ属性でフィルターする</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>指定されたサブ属性を比較してください。</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>複数の値のうちの1つでフィルターする</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>複数の値の中にその値を持つものを返してください。</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>角かっこでフィルターする</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>角かっこの中の条件をすべて満たす値を1つ持つものを返してください。</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>2つの値にまたがる角かっこでフィルターする</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>ある値のtypeと別の値のアドレスとの組み合わせで一致するものを返さないでください。</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>属性の完全名でフィルターする</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>スキーマのURIを含む属性名を受け付けてください。</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>externalIdでフィルターする</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>クライアントが付けたidでユーザーを返してください。</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>大文字の名前と演算子でフィルターする</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>名前と演算子は大文字でも小文字でも受け付けてください。</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>大文字のuserNameでフィルターする</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>userNameは大文字と小文字を区別せずに比較してください。</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>大文字のexternalIdでフィルターする</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>externalIdは大文字と小文字を区別して比較してください。</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>値なしでフィルターする</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>解釈できないフィルターは400とinvalidFilterで拒否してください。全ユーザーまたは0件を返してはいけません。</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>存在しない演算子でフィルターする</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>不明な演算子は400とinvalidFilterで拒否してください。</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>閉じられていない丸かっこでフィルターする</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>不完全なものは400とinvalidFilterで拒否してください。</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>メンバーを確認する</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>各メンバーは1回だけにしてください。</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>すでに存在するメンバーを追加する</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>何も変更しない操作は成功とみなしてください。</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>idでメンバーを1人削除する</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>角かっこの条件に一致するメンバーだけを削除してください。</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>すべてのメンバーを置き換える</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>既存のメンバーを、指定されたメンバーに置き換えてください。</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>すべてのメンバーを削除する</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>削除される属性の値をすべて削除してください。</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>ユーザーのグループを確認する</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>ユーザーに、所属するグループを示してください。</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>グループを検索する</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>displayNameでそのグループだけを返してください。</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>要求された場合はメンバーを省いてください。グループのメンバーは非常に多い場合があります。</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>グループを置き換える</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>名前とメンバーをPUTの内容に置き換えてください。</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>応答に次のものがないか、正しくありません: %1。</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>totalResultsは%1ですが、期待値は%2です。</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>ページのリソースは%1件ですが、期待値は%2件です。</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>startIndexは%1ですが、期待値は%2です。</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>itemsPerPageは%1ですが、期待値は%2です。</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>2人のユーザーの順序が正しくありません。</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>次のページが前のページのユーザーから始まっています。</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>応答がapplication/scim+jsonではなく%1です。</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>すでにあったアドレスがユーザーに重複しています。</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>グループのメンバーは%n人ですが、期待値は対象のユーザー1人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>応答にETagヘッダーがありません。</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>ETagが変更前と同じです。</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>応答がSCIM 2.0の一括応答ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>応答に示された操作は%n件ですが、期待値は2件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>ステータスがテキストで示されていない操作があります。</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>操作の1つが%1で拒否されました。</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>応答に示された操作は%n件ですが、期待値は失敗した1件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>1件ずつのページの1ページ目を読み取る</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>「count」で指定された件数を返し、全体の件数を示してください。</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>1件ずつのページの2ページ目を読み取る</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>前のページの続きから返してください。</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>全件が入るページを読み取る</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>1から始め、全件を返してください。</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>最初の項目より前から始まるページを読み取る</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>1未満のstartIndexは1とみなしてください。</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>件数だけを照会する</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>「count」が0の場合は、リソースを返さず総数だけを返してください。</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>負の件数を要求する</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>負の「count」は0とみなしてください。</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>最後の項目より後のページを読み取る</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>最後の項目より後では、リソースを返さず総数だけを返してください。</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>カーソルで最初のページを読み取る</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>続きのページがある場合はカーソルを返してください。</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>カーソルで次のページを読み取る</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>発行されていないカーソルでページを読み取る</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>そのようなカーソルは400とinvalidCursorで拒否してください。</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>POSTでユーザーを検索する</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>本文による検索にも、アドレスによる検索と同じ応答を返してください。人の名前がログに残らないようにするためです。</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>POSTですべてのリソースを検索する</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>タイプが指定されていない場合は、すべてのタイプを検索してください。</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>titleで並べ替える</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>指定された属性で昇順に並べ替えてください。</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>titleで降順に並べ替える</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>「sortOrder」で指定された場合は順序を反転してください。</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>アドレスが1回だけあるか確認する</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>すでにある値はそのまま残してください。</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>属性を追加する</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>存在しなかったものを設定してください。</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>パスなしで複数の属性を追加する</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>オブジェクトに示されたものだけをすべて設定してください。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加する</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>既存の値に追加してください。</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>すでに存在するアドレスを追加する</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>別のアドレスをprimaryにする</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>primaryの値は1つだけにしてください。以前のものはprimaryではなくなります。</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>属性を置き換える</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>既存の値を、指定された値に置き換えてください。</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>サブ属性を置き換える</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>サブ属性だけを変更し、並列するものはそのまま残してください。</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>typeを指定してアドレスを置き換える</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>角かっこの条件に一致する値だけを変更してください。</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>存在しないものを置き換える</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>存在しないものの置換は、追加とみなしてください。</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>完全名で属性を置き換える</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>大文字の名前で属性を置き換える</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>属性名は大文字でも小文字でも受け付けてください。</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>1つのリクエストで同じ属性を2回変更する</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>操作を順に実行してください。</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>ユーザーを無効化し、有効化する</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>「active」にtrueとfalseを受け付けてください。</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>属性を削除する</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>その属性だけを消去してください。</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>typeを指定してアドレスを削除する</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>角かっこの条件に一致する値だけを削除してください。</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>PATCHの操作は、すべて実行するか、1つも実行しないでください。</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>角かっこの条件に一致しない値を置き換える</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>対象のない置換は400とnoTargetで拒否してください。</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>解釈できないパスを送信する</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>400とinvalidPathで拒否してください。</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>存在しない操作を送信する</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>400で拒否してください。</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>ユーザーのidを変更する</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>読み取り専用のものの変更は400とmutabilityで拒否してください。</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>ユーザーの名前を削除する</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>必須のものの削除は400で拒否してください。</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>存在しないユーザーを変更する</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>存在しないものには404を返してください。</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>部署を追加する</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>エンタープライズ拡張の属性を保存してください。</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>部署でフィルターする</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>拡張の属性でユーザーを返してください。</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>部署を削除する</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>ユーザーのバージョンを読み取る</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>バージョンをETagとmeta.versionで送信してください。</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>変更されていないものを読み取る</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>クライアントが同じバージョンを持っている場合は304を返してください。</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>現在とは別のバージョンを変更する</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>クライアントのバージョンが異なる場合は412で拒否してください。他の人の書き込みを上書きしないようにするためです。</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>現在のバージョンを変更する</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>クライアントのバージョンが現在のものと同じ場合は変更してください。</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>変更後のバージョンを読み取る</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>変更されたものには別のバージョンを付けてください。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>エンタープライズユーザー</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>サービスプロバイダーの構成</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>リソースタイプ</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページング</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>POSTによる検索</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>PATCHによる変更</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>一括リクエスト</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>属性の選択</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>エイリアス/Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>カーソルによるページング</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>JSONではありません: %1。</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>適合性検査のレポートではありません。</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>不明な判定が含まれています。</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>該当するルールが1つもありません。</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部準拠</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>比較先での準拠</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>There</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>idでユーザーを読み取る</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>保存されたすべての内容を返してください。</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>ユーザーのidとグループが誰のものか確認する</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>idはサーバーが発行し、読み取り専用のものを維持してください。クライアントが送信した値は無視されます。</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>ユーザーのメタデータを確認する</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>リソースタイプ、作成日時、変更日時、場所を示してください。</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>パスワードを要求する</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>誰が要求しても、決してパスワードを返さないでください。</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>存在しないユーザーを読み取る</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>応答のコンテンツタイプを確認する</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>application/scim+jsonで応答してください。</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>application/jsonを要求する</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>application/jsonだけを受け付けるクライアントにも応答してください。</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>属性を1つ読み取る</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>「attributes」に示されたものとidだけを返してください。</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>サブ属性を1つ読み取る</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>指定されたサブ属性だけを返し、並列するものは返さないでください。</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>完全名で属性を読み取る</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>名前が大文字の属性を読み取る</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>1つを除くすべての属性を読み取る</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>「excludedAttributes」に示されたものだけを省いてください。</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>idを除くすべてを読み取る</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>除外が指定されていてもidを返してください。</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>/Meを要求する</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>トークンが表す本人を返すか、そこへ誘導するか、非対応の場合は501を返してください。</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>JSONではないユーザーを送信する</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>読み取れないものは400とinvalidSyntaxで拒否してください。</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>同じuserNameの2人目のユーザーを409とuniquenessで拒否し、1人目をそのまま残してください。</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>大文字で同じユーザーを作成する</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>名前程度しかないユーザーも作成してください。</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>読み取り専用のものを置き換える</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>PUTに含まれる読み取り専用の属性を無視してください。</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>属性をnullに置き換える</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>nullは値のない属性とみなしてください。</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>userNameのないユーザーに置き換える</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>必須の属性がないものは400とinvalidValueで拒否してください。</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>使用されている名前をユーザーに付ける</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>別のユーザーが使用しているuserNameは409で拒否してください。</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>存在しないユーザーを置き換える</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>404を返してください。PUTでは誰も作成されません。</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>2人目のユーザーを削除する</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>削除されたユーザーを検索する</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>削除されたものは一覧に含めないでください。</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>削除したユーザーを再作成する</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>削除されたものと競合しないようにしてください。</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>存在しないユーザーを削除する</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>前の応答に、これに必要な情報がありませんでした。</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>サーバーは、これを提供しないと示しています。</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>%2件のルールのうち%1件に準拠しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>%n件のルールに違反しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>%n件のルールに一部準拠しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>%n件のルールは試していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>%1のRFC 7643とRFC 7644への適合性</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>RFC 7643とRFC 7644への適合性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>不足しているもの: %1。</translation>
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
        <translation>%1で次のものを作成、変更し、再び削除します:
  %2
他は何も変更されません。続行するには「%3」と入力してください: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>このコンピューターのポリシーにより、サーバーを変更することはできません。</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>このコンピューターのポリシーにより、レポートをファイルに書き込むことはできません。</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>変更ジャーナルの保存場所がありません。</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>リクエストを読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>サーバーに残っている最新の%n件のリクエスト。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>リクエストはありません</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>これに関するリクエストは、サーバーにもう保存されていないか、発生していません。</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>「%1」のトークンのリマインダー</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>サーバーは%1の有効期限を把握していません。忘れないよう、確認する日を選んでください。リマインダーは、有効期限と同様に2週間前から、このコンピューターにのみ表示されます。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>年-月-日（例: 2027-03-31）</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>リマインダーの日付</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>リマインダーなし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1、%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>今日より後の日付を指定してください。</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>年-月-日の形式で入力してください（例: 2027-03-31）。</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>このトークンの有効期限はわかっているため、リマインダーがなくても2週間前に通知されます。</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>現在の名前は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n人が参加: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>%n人が離脱: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>「%1」の別のトークン</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>古い接続を削除…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>このサーバーでは、接続のトークンを交換できません。別のトークンは、独自のアドレスを持つ別の接続になります。</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. 別の接続を作成する</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. IDプロバイダーを切り替える</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. 動作を確認する</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. 古い接続を削除し、ユーザーを残す</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. 古い接続を削除する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>「%1」が並行して存在しています。</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>同じアカウントで、同じIDプロバイダー用に作成します。トークンは1回だけ表示されます。</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>%1で、古いアドレスとトークンの代わりに、新しい接続のアドレスとトークンを入力してください。古い接続は、削除するまで引き続き動作します。</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>「%1」の最終同期: %2。</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>新しい接続からはまだ通信がありません。%1でも、最後の実行が成功したかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>ユーザーとグループは残ります。</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>ユーザーとグループも一緒に削除されるため、新しい接続に入るまで待ってください。</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>別の接続がないと、アカウントをプロビジョニングできなくなります。</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>リクエストと拒否の推移</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>矢印キーで移動し、Shiftキーと併用して期間を選びます。Enterキーでその期間のリクエストを、Escキーですべてを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1、拒否%2件</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>%1から%2: %3</translation>
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
        <translation>2xx、実行済み</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx、別の場所または変更なし</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx、拒否</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx、サーバーエラー</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>このコンソールの呼び出しを除く</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>このコンソールの呼び出し</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>ユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>グループ%1を削除します。</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>ユーザー%1を削除します。</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>ユーザー%1を作成します。</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>グループ%1を作成します。</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>%1の内容をすべて置き換えます。</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>複数のリクエストを1つにまとめたものです。個々の内容は本文にあります。</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>このリクエストの意味はわかりません。</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>本文は保存時に切り詰められたため、全体を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>リクエストを読み込んでいます…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>一致するリクエストはありません</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>他の項目を表示するには、検索条件、フィルター、または期間を変更してください。</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>IDプロバイダーの送信内容は、少し遅れてここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>最新の%1件のリクエスト。それ以前のものを表示するには、期間またはフィルターを絞ってください</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>最新の%1件のリクエスト。それ以前のものは一覧の末尾に続きます</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>全%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>一致する最新の%1件のリクエスト。それ以前のものは一覧の末尾に続きます</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>一致する全%n件のリクエスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>最初に、各ユーザーを読み直します。このコンピューターのポリシーにより、現在の内容をファイルに書き込むことはできません。</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>読み直しています…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>最初に、各ユーザーを読み直し、現在の内容を%1に書き込みます。</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>復元ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 復元ファイルは%2です。</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>%1行目は、Provostが復元ファイルに書き込むユーザーの形式ではありません。</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>ユーザーが%1人を超えています。ファイルを分割してください。</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>ユーザーが含まれていません。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>ファイルからユーザーを復元</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>現在と比較</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>最初は、サーバーの現在の内容と比較するだけです。</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>復元ファイル</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>復元ファイル (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>サーバーの現在の内容と比較しています…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>%1/%2件を比較済み</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>%1は使用できません。%2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>多数のユーザーを一度に変更する前に、Provostは現在の内容を書き出します。この復元ファイルを使うと、有効だったユーザーは再有効化され、削除されたユーザーは復帰します。誰からも、すでにあるものが失われることはありません。</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>新しいロールを作成しました: %1。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>%1の名前を%2に変更しました。</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>ロール%1を削除しますか？</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>このロールを持つ人はいません。権限の設定も一緒に削除されます。オペレーターまたはルールで指定されている場合、サーバーはロールを残し、その旨を示します。</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>ロールを削除しています…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>ロール%1を削除しました。</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>%1の権限</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>ロールにできること</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>キーは製品自身のものです。切り替えた内容は、すべてのアカウントで、そのロールを持つ全員に適用されます。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>権限を読み込んでいます…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>製品に権限キーはありません。</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>このロールを持つ人は、以後すべてのアカウントでこれを行えます。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>付与する</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>ロールを変更しています…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>このロールを持つ人は、どのアカウントでもこれを行えなくなります。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>セルフサービス</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>セルフサービスはオンです。</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>セルフサービスはオフです。</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>セルフサービスをオンにしますか？</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>顧客の管理者は、権限の範囲内で、自分のポータルにプロビジョニングが表示されます。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>オフのままにする</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>オンにしています…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>セルフサービスをオフにしますか？</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>顧客の管理者のポータルには、プロビジョニングが表示されなくなります。設定済みのものは引き続き動作します。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>オンのままにする</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>オフにしています…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>%1を持つ全員に許可されました: %2。</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1に「%2」を付与しますか？</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>%1を持つ人に許可されなくなりました: %2。</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>%1の「%2」を取り消しますか？</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>ロールの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>ロールの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>仮定して試す…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>ユーザーのグループ</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>グループを読み込んでいます…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>IDプロバイダーは、このユーザーをどのグループにも入れていません。</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>ロールがない理由</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>削除済み: 存在しないユーザーにロールはありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>サーバーは、このユーザーにグループを示していません。グループ側にだけメンバーを示すサーバーもあるため、そちらも確認してください。</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>「%1」のトークンを交換中です</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>このコンピューターのキーチェーンを確認しています…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>新しいトークンをコピー</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>別のトークンを発行…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>古いトークンを維持…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>確認を待たずに終了…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>古いトークンを終了</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>古いトークン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%2、%1</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>%1は%2から新しいトークンを使用</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>新しいトークンによる%1の最初のリクエストを待機中</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>古いトークンはもう必要なく、終了できます。</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>自動的に緑になります。ご自身のテストは対象外です。%1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>このコンピューターのキーチェーンにあり、もう一度コピーできます。</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>このコンピューターのキーチェーンにありません。誰も持っていない場合は、別のトークンを発行してください。現在待機中のトークンは終了します。</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>トークンは30秒間クリップボードにあります。</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>そこで同期できていることを確認してから、古いトークンを終了してください。</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>%1が新しいトークンを使用しているかは、ここでは分かりません</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>ここで最後に表示したこの接続のトークンは、このコンピューターのキーチェーンに保存されており、再度コピーできます。</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>その他の全員</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>アカウントまたはサーバーのもの</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>以前は%1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>既定のロール</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>グループ削除済み</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>新規、待機中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>以前は待機中</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>以前はルール%1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>「%1」（メンバー%2人）のことですか？</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>この名前のグループを待機中</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>%2に%1が削除。ロールは付与されません</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>削除済み。ロールは付与されません</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>現在は別のグループの名前が「%1」です。このルールでそのグループに付与されるものはありません</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>%3に%1が「%2」から名前を変更。ルールは維持</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>別のグループ「%1」、%2。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>IDプロバイダーのグループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>アカウントのもの</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>サーバーのもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>以前はグループなし</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>同じグループですか？</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>削除済み。現在は別のグループの名前が「%1」ですが、このルールでそのグループに付与されるものはありません</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>同じグループです</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>ロールマッピング</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>アカウントまたはサーバーのもの</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>サンプルユーザーのテスト</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>JSON形式のユーザー</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>IDプロバイダーが送信する形式のユーザーをJSONで貼り付けてください。プロビジョニングログ、または「アクティビティ」のリクエストから取得できます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>このサーバーが示すスキーマと照合します。サンプルはこのコンピューターに残り、何も送信されません。</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>このサーバーはこのコンソールにスキーマを示さないため、RFC 7643のスキーマを使用します。サンプルはこのコンピューターに残り、何も送信されません。</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>このサーバーのスキーマを読み取っています…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>1人のユーザーとしては大きすぎます</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>サンプルは1メガバイトまでです。</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>サーバーが拒否または無視するものが、属性ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>これらの名前の使用者</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>2026-11-28T08:00:00Zのような時刻</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>Base64のテキスト</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>IDプロバイダーで属性マッピングを変更してください。</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>サーバーは400 invalidValueを返し、IDプロバイダーはこのユーザーを作成しません。</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>サンプル</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>スキーマからわかる限り、問題はありません。%n件の属性を確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>JSONではありません。%1行目: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>1人のユーザーをJSONで貼り付けてください。</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>1人のユーザーではありません。JSONのオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>種類が示されていません。「schemas」がリストでないか、空です。</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>「schemas」に%1を含めて送信するようにしてください。</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>ユーザーであることが示されていません。「schemas」に%1がありません。</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>サーバーはこのスキーマを認識していません。それに属するものは無視されるか、拒否されます。</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>拡張に属するため、「%1」の中に入れる必要があります。</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>IDプロバイダーで%1にマッピングしてください。</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>サーバーのスキーマにありません。無視されますが、ユーザーを拒否するサーバーもあります。</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>サーバーはこの拡張を認識していません。無視されるか、拒否されます。</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>「schemas」にこの拡張が示されていません。厳密なサーバーは無視します。</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>値の種類は%1ですが、期待される種類は%2です。</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>必須ですが、ありません。</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>2回あります。属性名は、大文字と小文字の違いだけでは区別されません。</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>サーバー自身が設定し、送信された値は無視されます。</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>必須ですが、空です。</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>空のテキストは、一部のサーバーで拒否されます。省略しても消去できます。</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>値の種類は%1ですが、リストが必要です。</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>同じ種類の同じ値が2回あります。</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>primaryが複数あります。</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>テキスト「%1」ですが、trueまたはfalseが必要です。厳密に解釈するサーバーは拒否します。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>Microsoft Entra IDは、aadOptscim062020がないとこのように送信します。テナント URLに?aadOptscim062020を追加してください。</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>サーバーが示す値のいずれでもありません: %1。</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>先頭または末尾に空白があり、空白のない値とは別の値になります。</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>IDプロバイダーのマッピングで空白を取り除いてください。</translation>
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
        <translation>ユーザー名はメールアドレスで、他の人と重複できません。</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>無効化されたユーザーは、すべての場所でサインアウトされ、シートが解放されます。削除されたユーザーは、30日後に完全に削除されます。</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>グループはチームに当たります。グループを削除しても、メンバーは残ります。</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>組織のSCIMトークンが必要です。これはEnterpriseプランにのみあります。REST APIのキーは拒否されます。</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>ロールを付与されないユーザーは、Formulatorになります。</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>その他の製品</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>ロールはグループで決まります。グループの名前は、製品が求めるものと完全に一致する必要があります。</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>正となる情報源はIDプロバイダーです。ここでの変更は、元に戻されることがあります。</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>アドレスの末尾は%1です。</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>グループがロールに当たります。グループのメンバーには、その名前のロールが付与されます。</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>グループは読み取りのみ可能で、変更はできません。</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>提供されないもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>Provostは一度に%n人のユーザーを要求します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>非表示です。隣のボタンでコピーできます。</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>全%1件を選択</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>セルフサービス</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>%1のセルフサービス</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>アカウントの管理者は、下記の権限の範囲で、自社のプロビジョニングをセットアップできます。</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>サーバー全体でオフのため、ここでの選択にかかわらず、アカウントの管理者は閲覧しかできません。</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>顧客の管理者は、下記の権限の範囲で、自社のアカウントのプロビジョニングをセットアップできます。</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
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
        <translation>Provostサーバーに接続</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>アドレスと個人用の管理キー。</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>個人用の管理キー</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>管理キーを入力してください。サーバーの運用者に作成を依頼できます。pva_で始まります。</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>SCIM 2.0エンドポイントを開く</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>SCIMに対応する製品のユーザーとグループを、アドレスとベアラートークンで開きます。</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>IDプロバイダーに入力するものと同じ、/Usersの前までのアドレスです。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>製品から提供されたSCIMトークンを入力してください。製品の他のAPI用のキーは、多くの場合受け付けられません。</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>Provostがここで送信する内容は、%1が公開しているAPIの情報に基づいています。実際のサービスでは検証していません。</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>Frontegg環境を開く</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>すべてのアカウントのSCIM接続、ユーザー、グループを、クライアントIDとAPIキーで開きます。</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>リージョン別: api.frontegg.com（EU）、api.us.frontegg.com、api.ca.frontegg.com、api.au.frontegg.com。または、独自ドメインの後に/fronteggを付けたもの。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>環境のAPIキーを入力してください。環境の設定で、クライアントIDの隣にあります。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>環境のクライアントIDを入力してください。コロンは含まれません。</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>ユーザーとグループは、SCIMで届いたものだけです。手動で追加された人は表示されません。アカウントは50件まで調べ、それを超える場合は接続のあるものだけを調べます。</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>複数のアカウントに属する人は、アカウントごとに1回ずつ表示されます。Provostは、人に関する送信のすべてでアカウントを指定します。指定しないと、Fronteggがその人をすべての場所から削除するためです。</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>アカウントに複数の接続がある場合、どの接続から届いた人かをFronteggは通知しません。そのため、接続と一緒にユーザーを削除することはできません。</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>接続の名前の変更と一時停止、トークンの再表示と交換はできません。別のトークンは別の接続になります。新しい接続を作成し、IDプロバイダーを切り替え、動作を確認してから、ユーザーを残して古い接続を削除してください。</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>Ory Polisを開く</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>1つの製品のディレクトリ、ユーザー、グループを、APIキーで開きます（BoxyHQ Jackson）。</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/my-product</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>Polisのアドレスに続けて、スラッシュの後に製品の名前を入力します。</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>PolisのAPIキー（API_KEYS）の1つを入力してください。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>ここではディレクトリが接続、テナントがアカウントに当たります。Polisは他の製品を一覧しないため、製品ごとに開きます。</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>Polisは、ディレクトリのSCIMシークレットを読み取り可能な形で保存し、APIキーを持つ人に各ディレクトリとともに示します。Provostはこれを保存せず、求められたときだけ表示します。</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>ディレクトリが無効の間、PolisはIDプロバイダーにすべて実行されたかのように応答し、内容を破棄します。その後、IDプロバイダーですべてを改めて同期する必要があります。</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>ディレクトリを削除すると、ユーザーとグループも必ず削除されます。</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>Google Workspaceのディレクトリは、Googleへのアクセスが必要なため、Polis自身のコンソールで作成します。</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>WorkOS Directory Syncを開く</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>すべての組織のディレクトリ、ユーザー、グループを、シークレットキーで開きます。</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>環境のシークレットキーを入力してください。sk_で始まります。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>ここではディレクトリが接続、組織がアカウントに当たります。リンクされていないディレクトリの状態は、名前の後にWorkOSの表記で示されます。</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>ディレクトリの作成と、トークンの表示と交換は、WorkOSのダッシュボードまたはAdmin Portalのリンクから行います。</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>ディレクトリを削除すると、ユーザーとグループも削除されます。WorkOSの処理には時間がかかるため、しばらく一覧に残ることがあります。</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>ユーザーとグループはここでは変更できません。どのグループがどのロールを付与するかは、WorkOSのダッシュボードで決まります。</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>Scalekitを開く</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>すべての組織のディレクトリ、ユーザー、グループを、クライアントIDとシークレットで開きます。</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>環境のアドレス。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>環境のクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>ここではディレクトリが接続、組織がアカウントに当たります。ScalekitはAPIでのディレクトリの作成と削除をプレビューとしており、すべての人が使えるとは限りません。</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>ディレクトリには、Scalekitが示すIDプロバイダーだけを選べます。</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>ディレクトリを一時停止すると、無効になります。その間IDプロバイダーに何が応答されるかは公開されていません。</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>シークレットの交換、属性、ロールは、Scalekit自身のダッシュボードにあります。シークレットの有効期限はここに表示されます。</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>Auth0テナントを開く</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>エンタープライズ接続の受信SCIMを、トークン、ユーザー、グループとともに開きます。</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>カスタムドメインではなく、テナント自身のアドレスです。</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>Management API用のMachine-to-Machineアプリケーションのクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>そのアプリケーションのクライアントIDを入力してください。コロンは含まれません。</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>ここではSCIM構成が接続、それが属するエンタープライズ接続がアカウントに当たります。それぞれが持てるのは1つだけで、名前は同じです。エンタープライズ接続はAuth0で作成します。</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>トークンは最大2つです。2つある場合は、一方がもう一方に交換される途中として表示されます。トークンの最終使用日時は分かりますが、使用者は分かりません。ご自身のテストも含まれます。</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>ユーザーを無効化すると、テナント全体でブロックされます。IDプロバイダーがSCIMで無効化した場合と同じです。</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>1回の検索でAuth0が返すユーザーは1,000人までです。Provostは、その最後のユーザーの作成日時から続行します。新しいユーザーは、すぐには見つからないことがあります。</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>SCIM構成を削除すると、そのトークンも削除されます。ユーザーとグループはAuth0に残ると考えられますが、公開された情報はありません。削除後、ここには表示されなくなります。</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>Stytch B2Bプロジェクトを開く</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>すべての組織のSCIM接続、メンバー、グループを、プロジェクトIDとシークレットで開きます。</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>テストプロジェクトの場合は、https://test.stytch.comです。</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>プロジェクトのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクトID</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>プロジェクトのIDを入力してください。project-で始まります。</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>ここでは組織がアカウントに当たり、SCIM接続は最大1つです。組織が100を超える場合は、接続があると示している組織にだけ問い合わせます。</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>メンバーとして表示されるのは、SCIMで作成された人だけです。他の方法で加わった人は表示されません。Stytchの検索は削除済みのメンバーを除外するため、プロビジョニング解除された人が含まれないことがあります。</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>グループの所属は、メンバー自身の属性で示されます。そこにあるIDがStytchのグループのものであることは推定であり、公開された情報ではありません。</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>トークンは、新旧両方が有効な間に交換します。使用されたかどうかをStytchは通知しません。古いトークンを終了する前に、新しいトークンで動作していることをIDプロバイダー側で確認してください。</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>接続を削除しても、Stytchにメンバーの削除は要求しません。メンバーがどうなるかは公開されていません。削除後、ここには表示されなくなります。</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>ここではメンバーを変更できません。</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>ロールにできることと顧客のポータルの表示は、Fronteggでは全体としてのみ受け付けられます。Provostはその時点の内容を読み取り、1か所だけ変更し、その後確認します。</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>IDプロバイダーのリクエストは、Frontegg自身のポータルにのみあります。</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>ユーザーとグループはここでは変更できず、サーバー上の検索もありません。Provostは一覧した内容を検索します。</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>テナントのセットアップリンクは一度に1つで、有効な間はPolis自身のコンソールにそのアドレスが表示されます。</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>アプリケーションには、スコープread:connections、read:scim_config、read:scim_tokenが必要です。作成、変更、削除にはcreate:scim_config、update:scim_config、create:scim_token、delete:scim_config、delete:scim_token、ユーザーにはread:usersとupdate:users、グループにはread:groupsとread:group_membersが必要です。スコープがない機能は提供されません。</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>Auth0は属性のマッピングを全体としてのみ受け付けます。Provostはその時点の内容を読み取り、変更された部分だけを変え、ユーザーを識別するものはそのままにします。</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>IDプロバイダーのリクエスト（ログsscimとfscim）、ロール、セルフサービスチケットは、Auth0自身のダッシュボードにあります。</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>%1の登録を解除…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>ネットワークの詳細…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>このサーバーの登録を解除しますか？</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>%1が一覧から削除され、キーがこのコンピューターのキーチェーンから消去されます。サーバー自体は何も変わりません。</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>サーバーを残す</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>キーがこのコンピューターのキーチェーンから消去され、保存されている情報も削除されます。%1はこのコンピューターのポリシーで指定されているため、一覧に残ります。サーバー自体は何も変わりません。</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>サンプル組織を読み込んでいます…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>ローカルサーバーを起動しています…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>このキーが有効かどうか、サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ローカルサーバー</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>このサーバーが一覧する全%1人のユーザーを、ここで検索しました。</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>読み込み済みの%1人のユーザーを、ここで検索しました。サーバーには他にもいる可能性があります。</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>サーバーで検索</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>サーバーが検索しています…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>このサーバーは検索に対応していないか、Provostが扱えるフィルターをすべて拒否します。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>サーバーで検索: ユーザー%n人が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>サーバーの件数は%1です。残りを表示するには、名前をさらに入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>サーバーは、一致しないユーザー%n人も送信しました（非表示）。フィルターが仕様どおりに機能していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>送信したフィルター: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>無効化により終了</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>削除により終了</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>継続中</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>変更ジャーナル…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>このコンピューターのキーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>このサーバー: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>ウィンドウのラベル</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>読み取り専用: 変更を伴うものはこのコンピューターから送信されません</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>ラベルはウィンドウの上部とすべてのダイアログに表示されます。読み取り専用を切り替えると、サーバーが開き直されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>対応が必要なときにデスクトップに通知</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>最大で5分に1回、名前、アドレス、トークンを含めずに通知します。Provostの実行中に限ります。</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>このデスクトップは、プログラムの通知を表示しません。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>ローカルコピー</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>各サーバーのユーザーとグループをこのコンピューターに保持</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>次回の起動時にすぐに表示され、サーバーがなくても閲覧できます。ファイルを読み取れるのはご自身だけで、キーとトークンは含まれません。オフにするとコピーが削除され、サーバーが開き直されます。</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>時刻にはUTCとの差が示され、マウスを合わせるともう一方の時計の時刻が表示されます。</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>サーバーの一覧</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>アドレス、名前、ラベルを、同僚や他のコンピューター用のファイルにします。キーは含まれません。インポートする人が自分のキーを入力します。アドレスが登録済みのサーバーはキーを維持します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>構成…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>サーバーの構成全体を1つのドキュメントとして扱い、エクスポート、ファイルとの比較、ファイルの適用ができます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>管理対象: このコンピューターのポリシーにより、通知はオフになっています。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>管理対象: このコンピューターのポリシーにより、サーバーのコピーは保持されません。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>管理対象: このサーバーとそのラベルは、このコンピューターのポリシーで指定されています。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>管理対象: このコンピューターのポリシーにより、すべてのサーバーが読み取り専用で開かれます。</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>ネットワーク（管理対象）</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>サーバーごとのネットワークオプションにかかわらず、このコンピューターのポリシーで決まります。</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>管理対象: このコンピューターのポリシーにより、一覧をファイルに書き込むことはできません。</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>ケース…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>セットアップリンク</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>このリンクを持つ人は、サインインせずに1つのアカウントの接続を設定できます。アカウントのリンクは一度に1つで、新しく作成すると前のリンクは無効になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>表示されるのは今回だけです。接続を設定する人にだけ、信頼できる方法で送ってください。</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>リンクを削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>リンクを読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>リンクで接続を設定できる人はいません。</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>どのアカウント用かを入力してください。</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>「%1」のリンクを削除しますか?</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>持っている人は使用できなくなります。それで設定されたものは残ります。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>リンクを削除しています…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>このアカウントにはすでにリンクがあり、別のリンクを作成するとすぐに無効になります。作成するには、ボタンをもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>SCIMベースURL</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>一意のフィールド</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>このコンピューターのキーチェーンからトークンをコピー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>この接続のトークン</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>この接続のトークンで読み取りだけを行います。ご自身の呼び出しとして記録されるため、%1の通信とはみなされません。</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>この接続には有効なトークンがないため、誰も使用できません。</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>トークンを生成…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>この接続のトークンは受領されず、誰も持っていません。別のトークンを生成してください。</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>別のトークンを生成…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1（キーチェーン）</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>トークンは30秒間クリップボードにあります。</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>このコンピューターのキーチェーンに、この接続のトークンがありません。貼り付けるか、別のトークンを生成してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>このコンピューターのキーチェーンが応答しません。トークンを貼り付けるか、別のトークンを生成してください。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>接続は正常です。このコンソールは、トークンを使ってサーバーから読み取ることができました。</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>テストに失敗しました。%1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>手順</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>引き継ぎシート</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>15項目の検査でエンドポイントを調べます。</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>サンプルユーザーをテスト…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>このサーバーがユーザーのどこを問題とするかを示します。何も送信されません。</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>IDプロバイダーの呼び出し先とトークンを、このAPIは通知しません。どちらも製品のダッシュボードにあります。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>この接続のトークンは受領されず、別のトークンを得る方法もありません。接続を削除し、作成し直してください。</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>無効の間、このサーバーは%1にすべて実行されたかのように応答し、内容を破棄します。その間の変更は通知なく失われます。再開後に、%1ですべてを改めて同期させてください。</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>このコンピューターのキーチェーンにあり</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>いつでも表示可能</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>作成時に1回だけ表示済み</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>キーまたは動作を検索</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>該当するキーはありません。Ctrl+Kで、キーのない操作も検索できます。</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>「%1」のトークン</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>このサーバーはトークンを読み取り可能な形で保存し、接続がある限り、APIのキーを持つ人にいつでも表示します。トークンは交換できません。APIのキーもトークンと同様に安全に保管してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. 2つ目のトークンを発行します。古いトークンを終了するまで両方が有効で、何も停止しません。</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. %1のフィールド「%2」に入力します。</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. %1が新しいトークンを使用するまで、Provostが待ちます。ご自身のテストは対象外です。</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. 確認できてから、古いトークンを終了します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>「%1」のトークンを交換</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>2つ目のトークンを発行して表示</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>交換するトークン</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. 新しいトークンで同期できていることを、%1側で確認します。このサーバーからは通知されません。</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>このコンピューターのポリシーはコピーの保持を許可していないため、証拠も保持できません。</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>ケースとその証拠を表示</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>このプログラムのログを表示</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>すべての接続のトークン</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>接続へ移動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンはありません</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>他の項目を表示するには、フィルターを変更してください。</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンはありません</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>失効していないトークンを持つ接続はありません。</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>現在%1件のトークン</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>%1件のトークン。一部の接続のものがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%2件中%1件のトークン、全件読み込み済み</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>カレンダーとして保存…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>トークンの有効期限の日付を保存</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>Provostのトークン</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>Provostのトークン（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>%n件の日付を%1として保存しました。シークレットと人の名前は含まれません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardModel</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>許可する用途</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>交換</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>未受領</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>終了可能</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>交換予定</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>初回使用待ち</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>%1、%2が作成</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>リマインダーまであと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>リマインダーの期日</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>%1のトークンの有効期限</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>これ以降、%1は%2（%3）で拒否されます。
トークン%4。</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>%1のトークンを交換</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>Provostで設定されたリマインダーです。%2（%3）の%1のトークンには、既知の有効期限がありません。
トークン%4。</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>トークン%1を失効させますか？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>使用している相手は、次のリクエストから拒否されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>トークンを失効させています…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>進行中の交換に含まれているため、交換も終了します。</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>この接続で最後の有効なトークンです。失効すると、%1は製品にまったく到達できなくなります。</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>確認を待たずに「%1」の古いトークンを終了しますか？</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>新しいトークンによる%1の通信が確認されていません。まだ古いトークンを使用している場合は、新しいトークンが入力されるまで、次のリクエストから拒否されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>古いトークンを終了</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>待機を続ける</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>古いトークンを終了しています…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>「%1」の古いトークンを維持しますか？</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>新しいトークンは失効し、古いトークンが引き続き有効になります。すべてが以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>新しいトークンを失効</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>新しいトークンで続行</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>新しいトークンを失効させています…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>%1はすでに新しいトークンを使用しています。古いトークンが再び入力されるまで拒否されます。</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>「%1」の別の新しいトークンを発行しますか？</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>誰も持っていない新しいトークンを失効させ、代わりに別のトークンを発行して1回だけ表示します。古いトークンは引き続き有効です。</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>別のトークンを発行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>誰も持っていないトークンを失効させています…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>%1が新しいトークンを使用しているかは、ここでは分かりません。まだ古いトークンを使用している場合は、新しいトークンが入力されるまで、次のリクエストから拒否されます。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>ユーザーの読み取り</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>ユーザーの書き込み</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>グループの読み取り</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>グループの書き込み</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>例: Okta本番</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>すべてのアドレス、または203.0.113.0/24, 198.51.100.7など</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>使用を許可するアドレス</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>許可する用途</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>トークンに許可する用途を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>アドレスまたはネットワークでないものが含まれています。ネットワークは203.0.113.0/24のように記述してください。</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>「%1」のトークンをコピーしてください</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>接続をテストできるよう、このコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>別の場所に保管しました</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>自動的に緑になります。ご自身のテストは対象外です。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>このコンピューターのキーチェーンが利用できないため、トークンはProvostを終了するまでしか保持されません。今すぐコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>コピーしました。クリップボードは%n秒後にクリアされ、履歴には残りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>トークンはクリップボードから消去されました。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>トークンは有効です。このコンソールは、このトークンでサーバーから読み取ることができました。</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>テストに失敗しました。%1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>このまま閉じると、トークンは二度と表示できません。コピーするか、保管済みのチェックを付けてください。</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>%1の最初のリクエストが%2に届きました</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>%1の最初のリクエストを待機中</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>古いトークンを終了</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>IDプロバイダーが新しいトークンを使用したことを確認すると、押せるようになります。</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>引き継ぎシートをコピー</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>トークンがクリップボードにあります。先に貼り付けてから、シートをコピーしてください。</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>シートをクリップボードにコピーしました（トークンは含まれません）。</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>表示されるのは今回だけです。サーバーにはハッシュしか保存されないため、誰も再表示できません。</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>サーバーは読み取り可能な形で保存し、APIのキーを持つ人に再表示します。</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>表示されるのは今回だけで、サーバーは再表示しません。</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>%2のフィールド「%1」に貼り付けてください。</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>このサーバーが通知するのは、最後の同期の時刻までです。IDプロバイダー側でも確認してください。</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>古いトークンは終了しました。それまで、IDプロバイダーのリクエストは拒否されます。</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>複数のトークンを同時に有効にできます。サーバーにはハッシュしか保存されません。誰も持っていないトークンは失効させることができます。</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンはありません</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>トークンを生成するまで、この接続は誰も使用できません。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>交換…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>このサーバーでは、接続が持てるトークンは一度に1つだけで、サーバーにはハッシュしか保存されません。別のトークンを発行すると、現在のトークンはすぐに終了します。</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>すでにトークンがあります。代わりに、そのトークンを交換してください。</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>複数のトークンを同時に有効にできます。誰も持っていないトークンは失効させることができます。</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>ツアーは最後まで完了しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n枚の画像を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>一覧%1に「%2」の行がありません。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>フィールド%1がありません。</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>ボタン%1を押すことができません。</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>メニュー項目%1を選択できません。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>保留中のものはありません。</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>ボタン%1を押してもメニューが開きません。</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 %3件中%2件を処理しました。</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>このうち%n人の正となる情報源はIDプロバイダーで、次の同期で元に戻される可能性があります。変更を維持するには、IDプロバイダー側でも変更してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>ロール%1を持つ人は他にいません。</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>失うロールなし</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>%1を喪失</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1を無効化しますか？</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>サインインはただちに拒否され、セッションは終了し、シートが空きます。グループとプロファイルは残ります。再有効化するとアクセスは戻りますが、セッションは戻りません。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1を無効化</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>無効化しています…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: 無効化しました。</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>%1を再有効化しますか？</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>サインインが再び許可され、空きがあればシートを使用し、ロールは現在のグループに従います。</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1を再有効化</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>再有効化しています…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>サインイン可能に復帰</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: 再有効化しました。</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1を復元しますか？</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>ユーザーは、同じID、プロファイル、履歴で、現在も存在するグループに復帰します。ここで元に戻すことはできませんが、ユーザーを無効化することはできます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1を復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: 復元しました。</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>%1のすべてのセッションを終了しますか？</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>どの接続から来た人でも、すべてのセッションがただちに終了します。有効なユーザーは改めてサインインできます。</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>セッションを終了しています…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: すべてのセッションを終了しました。</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>接続のないユーザーやグループはありません。</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>接続のないユーザーとグループ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>接続のない%1を削除しますか？</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>接続が削除され、IDプロバイダーからの供給はもうありません。後で復帰する人は新しいユーザーになります。ただし、サーバーが削除済みユーザーを数日間保持する場合を除きます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>削除されるユーザー</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>削除されるグループ</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除: %1。</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>ロール%1のいずれかを持つ人は他にいません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>ファイルの%n人のユーザー全員が、当時の状態と同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>%1を復帰させますか？</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>ファイルの内容をサーバーの現在の内容と比較したものです。プロファイルとグループは現在のままで、空きがあればシートを使用します。</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1を復帰</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>復帰させています…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>無効 → 有効</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>削除済み → 復帰（現在も存在するグループに所属）</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>完全に削除済み（IDプロバイダーからのみ復帰可能）</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: 復帰しました。</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>復帰できる人がいません</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>削除済み → 復帰（ファイルのとおり無効）</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>完全に削除されたユーザー</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>このサーバーへのプロビジョニング元が、次の同期で元に戻す可能性があります。変更を維持するには、プロビジョニング元でも変更してください。</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>ユーザーが有効でないことだけがサーバーに伝えられます。その結果は製品によって異なります。多くはサインインを拒否し、セッションを終了するものもあります。</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>オフに切り替え</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>ユーザーが有効であることだけがサーバーに伝えられます。その結果は製品によって異なります。</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>シートを解放</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>セッションがすぐに終了</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>変更した項目だけを送信します。空のフィールドにすると、その属性は削除されます。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>%1を変更しますか？</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>リクエストで指定するのは、異なる項目だけです。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: 変更しました。</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>どのグループに追加しますか？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>%1を%2に追加しますか？</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>1回のリクエストで100人ずつ追加し、グループの他のメンバーには影響しません。あるリクエストが失敗しても、他のリクエストの結果は残ります。</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>グループを変更しています…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: %2に追加しました。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>IDプロバイダーは、ユーザー名または外部IDでユーザーを見つけます。このユーザーが見つからなくなると、別のユーザーを作成することがあります。</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>誰が持っていますか?</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>%1は%2でしたが、現在は%3です。</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>%1のロールは%2でしたが、現在は%3です。</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>%1のユーザー名は%2でしたが、現在は%3です。</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>%1の接続が変わりました。</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>選択したユーザー</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>ユーザーのSCIMリソース</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>ユーザーの詳細</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM生データ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>ユーザーに関するリクエスト</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>グループとロール</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>シート使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>シートなし</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>%1は存在しません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>%1人でしたが、現在は%2人です。</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>削除済み、残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>%1に完全に削除</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>一致するユーザーはいません</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>他の項目を表示するには、検索条件またはフィルターを変更してください。</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>ユーザーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>先に接続をセットアップしてください。IDプロバイダーから通信があると、ユーザーがここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>%1はセットアップ済みですが、IDプロバイダーからまだ通信がありません。通信があると、ユーザーがここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>IDプロバイダーから通信がありましたが、ユーザーは送信されていません。送信されると、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>プロビジョニングされたユーザーはまだいません</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%2人中%1人が一致</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>再有効化…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>セッションを終了…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>これらのユーザーは、接続の削除時に残されたものです。IDプロバイダーによる変更や削除はもうありません。</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>アクセスの有無を確認</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>ファイルからユーザーを復元…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人中%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>有効または無効のユーザーに一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>削除済みのユーザー%n人が一致します。削除済みのユーザーは、猶予期間が終わるまで復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>削除済みを表示</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>指定日以降の変更…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>サーバーの一覧には誰もいません。追加されると、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>グループに追加…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>IDプロバイダーの一覧と比較…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>%2人中%1人が一致、ここで検索</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>%1後の内容（%2）との比較です。</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>このコンピューター上のサーバーを除き、httpsのみを受け付けます。httpで送信したキーは、途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>Provostへようこそ</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>誰が、どのIDプロバイダーから、どのロールでプロビジョニングされるかを確認し、制御できます。</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>キーはこのコンピューターのキーチェーンに保存されます。Provostは、指定されたサーバー以外とは通信しません。</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>ローカルサーバーを起動</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>サンプル組織を備えた完全なプロビジョニングサーバーを、このコンピューターで起動します。試用に適しています。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>サーバーのアドレスを入力してください（例: %1）。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>サーバーのアドレスではありません。%1のような形式で、ユーザー名、疑問符、#を含めないでください。</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>ネットワークの詳細…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>サーバー一覧での名前（省略可）</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>1つのアドレスが複数のテナントに対応し、トークンで区別される場合は、それぞれに名前を付けると並べて登録できます。</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>%1が別のグループに属していたら？</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>試すグループにチェックを付けてください。サーバーがロールを算出します。何も変更されず、誰にも通知されません。</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>別のグループ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>どのグループですか？</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>変わりません: %1</translation>
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
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
        <translation>通知なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
