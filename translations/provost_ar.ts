<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Open the saved server with this address.</source>
        <translation>فتح الخادم المحفوظ الذي له هذا العنوان.</translation>
    </message>
    <message>
        <source>Keep settings and the Local server&apos;s database in this folder.</source>
        <translation>حفظ الإعدادات وقاعدة بيانات الخادم المحلي في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open every pane and dialog, save a picture of each here, and end.</source>
        <translation>فتح كل جزء ومربع حوار، وحفظ صورة لكل منها هنا، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Open the Local server, with a sample organization if it is empty.</source>
        <translation>فتح الخادم المحلي، مع مؤسسة نموذجية إذا كان فارغًا.</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider.</source>
        <translation>اعرف من يتم توفيره، ومن أي موفر هوية، وتحكم في ذلك.</translation>
    </message>
    <message>
        <source>Only the panes, with this word at the end of the name of each picture.</source>
        <translation>الأجزاء فقط، مع هذه الكلمة في نهاية اسم كل صورة.</translation>
    </message>
    <message>
        <source>Speak this language, for instance de.</source>
        <translation>استخدام هذه اللغة، مثل de.</translation>
    </message>
    <message>
        <source>Look at a SCIM endpoint without a window; “provost check --help” tells more.</source>
        <translation>فحص نقطة نهاية SCIM دون نافذة؛ لمعرفة المزيد: «provost check --help».</translation>
    </message>
    <message>
        <source>Rehearse there what an identity provider does; “provost rehearse --help” tells more.</source>
        <translation>محاكاة ما يفعله موفر هوية هناك؛ لمعرفة المزيد: «provost rehearse --help».</translation>
    </message>
    <message>
        <source>Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost conformance --help” tells more.</source>
        <translation>تجربة ما يتطلبه RFC 7643 وRFC 7644 هناك قاعدةً قاعدة؛ لمعرفة المزيد: «provost conformance --help».</translation>
    </message>
    <message>
        <source>Print the configuration of a Provost server; “plan URL” compares it with a file and “apply URL” makes it so. Each has its “--help”.</source>
        <translation>طباعة تكوين خادم Provost؛ يقارنه «plan URL» بملف، ويجعله «apply URL» مطابقًا له. ولكل أمر خيار «‎--help».</translation>
    </message>
    <message>
        <source>Take over this list of servers, or compare this configuration with the server that is opened. Nothing changes before you agree.</source>
        <translation>تولّي قائمة الخوادم هذه، أو مقارنة هذا الإعداد بالخادم الذي يُفتح. لا يتغير شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>“%1” is no command and no file.</source>
        <translation>«%1» ليس أمرًا ولا ملفًا.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Settings of the whole server</source>
        <translation>إعدادات الخادم كله</translation>
    </message>
    <message>
        <source>Role “%1”</source>
        <translation>الدور «%1»</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>الحساب «%1»</translation>
    </message>
    <message>
        <source>Connection “%1” of “%2”</source>
        <comment>name, account</comment>
        <translation>الاتصال «%1» التابع لـ «%2»</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>خطاف الويب %1 التابع لـ «%2»</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Roles that are created</source>
        <translation>أدوار يتم إنشاؤها</translation>
    </message>
    <message>
        <source>Accounts that are created</source>
        <translation>حسابات يتم إنشاؤها</translation>
    </message>
    <message>
        <source>Connections that are created, without a token</source>
        <translation>اتصالات يتم إنشاؤها، دون رمز مميز</translation>
    </message>
    <message>
        <source>Webhooks that are created; their secrets are shown once</source>
        <translation>خطافات ويب يتم إنشاؤها؛ تُعرض أسرارها مرة واحدة</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Settings of the whole server that change</source>
        <translation>إعدادات للخادم كله تتغير</translation>
    </message>
    <message>
        <source>Roles that change, for everybody who has them</source>
        <translation>أدوار تتغير، لكل من يملكها</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>حسابات تتغير</translation>
    </message>
    <message>
        <source>Connections that change</source>
        <translation>اتصالات تتغير</translation>
    </message>
    <message>
        <source>Webhooks that change</source>
        <translation>خطافات ويب تتغير</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Roles that are removed</source>
        <translation>أدوار تتم إزالتها</translation>
    </message>
    <message>
        <source>Connections that are removed: their tokens end, and their users and groups stay without one</source>
        <translation>اتصالات تتم إزالتها: تنتهي رموزها المميزة، ويبقى مستخدموها ومجموعاتها دون اتصال</translation>
    </message>
    <message>
        <source>Webhooks that are removed</source>
        <translation>خطافات ويب تتم إزالتها</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>thing, differences</comment>
        <translation>~ %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <comment>counts</comment>
        <translation>أُنشئ %1، وتغيّر %2، وأُزيل %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not accepted as it is.</source>
        <translation>لم يُقبل %1 كما هو.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>صحّح الإدخال وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not accept the key.</source>
        <translation>لم يقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>Enter a key that is still valid; whoever runs the server can give you a new one.</source>
        <translation>أدخل مفتاحًا ما زال صالحًا؛ يمكن للمسؤول عن الخادم أن يعطيك مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>لا يسمح دورك بهذا: %1.</translation>
    </message>
    <message>
        <source>Ask an operator with the role Owner or Admin to do it or to change your role.</source>
        <translation>اطلب من مشغّل له دور Owner أو Admin أن يقوم بذلك أو أن يغيّر دورك.</translation>
    </message>
    <message>
        <source>%1 does not exist any more, or you may not see it.</source>
        <translation>لم يعد %1 موجودًا، أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>حدّث القائمة لترى ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>لا يتوافق %1 مع ما هو موجود.</translation>
    </message>
    <message>
        <source>Choose another name, or look at what holds this one.</source>
        <translation>اختر اسمًا آخر، أو انظر من يستخدم هذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime.</source>
        <translation>غيّر شخص آخر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>انظر إلى الحالة الجديدة، ثم أجرِ تغييرك مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is larger than the server allows.</source>
        <translation>%1 أكبر مما يسمح به الخادم.</translation>
    </message>
    <message>
        <source>Make it smaller or split it.</source>
        <translation>صغّره أو قسّمه.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests or a narrower question.</source>
        <translation>يطلب %1 طلبات أقل أو استعلامًا أضيق.</translation>
    </message>
    <message>
        <source>This server cannot do that: %1.</source>
        <translation>لا يستطيع هذا الخادم ذلك: %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether a newer version can.</source>
        <translation>اسأل المسؤول عن الخادم هل يستطيعه إصدار أحدث.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the address, your network and the proxy; then try again.</source>
        <translation>تحقق من العنوان والشبكة والوكيل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>حاول مرة أخرى؛ وإذا بقي الأمر كذلك فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it was finished.</source>
        <translation>أُلغي %1 قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>ابدأه من جديد عندما تريد.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent.</source>
        <translation>تعذر التحقق من شهادة %1، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 pointed to another place, and your key was not sent there.</source>
        <translation>أشار %1 إلى مكان آخر، ولم يُرسل مفتاحك إليه.</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it as the server’s address yourself.</source>
        <translation>إذا كنت تثق بالعنوان الجديد فأدخله بنفسك عنوانًا للخادم.</translation>
    </message>
    <message>
        <source>%1 answered something that is not what this protocol says.</source>
        <translation>رد %1 بما لا يوافق هذا البروتوكول.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API and not of a web page.</source>
        <translation>تحقق من أن العنوان هو عنوان واجهة API لا عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request.</source>
        <translation>حدث خطأ لدى %1 أثناء معالجة الطلب.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the details to whoever runs the server.</source>
        <translation>حاول مرة أخرى؛ وإذا بقي الأمر كذلك فأعطِ التفاصيل للمسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>تعذرت قراءة %1 أو كتابته.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder belongs to you.</source>
        <translation>تحقق من وجود مساحة على القرص ومن أن المجلد ملكك.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Provost and was left as it is.</source>
        <translation>كُتب %1 بإصدار أحدث من Provost، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Install that version, or choose another file.</source>
        <translation>ثبّت ذلك الإصدار، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer for %1.</source>
        <translation>لم تستجب سلسلة مفاتيح هذا الكمبيوتر بشأن %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again; until then the key is kept in memory for this run only.</source>
        <translation>ألغِ قفل سلسلة المفاتيح وحاول مرة أخرى؛ وحتى ذلك الحين يُحفظ المفتاح في الذاكرة لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>%1 is not available at the moment.</source>
        <translation>%1 غير متاح حاليًا.</translation>
    </message>
    <message>
        <source>%1 is not available at the moment, it says: %2</source>
        <comment>why</comment>
        <translation>%1 غير متاح حاليًا، ويقول: %2</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.</source>
        <translation>لا يُغيَّر شيء في %1 من هنا، ولم يُرسل شيء: ملف تعريفه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Where that is not meant, switch it off for this server in the settings.</source>
        <translation>إذا لم يكن ذلك مقصودًا فأوقفه لهذا الخادم في الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server for reading only.</source>
        <translation>لا يُغيَّر شيء في %1 من هنا، ولم يُرسل شيء: سياسة هذا الكمبيوتر تفتح كل خادم للقراءة فقط.</translation>
    </message>
    <message>
        <source>Where that is not meant, ask whoever manages this computer.</source>
        <translation>إذا لم يكن ذلك مقصودًا فاسأل من يدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever looks after the network.</source>
        <translation>تحقق من الوكيل في «الشبكة المتقدمة…» أو في إعدادات هذا الكمبيوتر، أو اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, has a name that nobody knows.</source>
        <comment>proxy, server</comment>
        <translation>لا أحد يعرف اسم %1، الذي يُوصَل عبره إلى %2.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, does not answer.</source>
        <comment>proxy, server</comment>
        <translation>لا يرد %1، الذي يُوصَل عبره إلى %2.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, did not answer in time.</source>
        <comment>proxy, server</comment>
        <translation>لم يرد %1، الذي يُوصَل عبره إلى %2، في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1, through which %2 is reached, wants a user name and a password that it accepts.</source>
        <comment>proxy, server</comment>
        <translation>يريد %1، الذي يُوصَل عبره إلى %2، اسم مستخدم وكلمة مرور يقبلهما.</translation>
    </message>
    <message>
        <source>Enter them under “Advanced network…”.</source>
        <translation>أدخلهما في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>This computer did not say in time through which proxy %1 is reached.</source>
        <translation>لم يذكر هذا الكمبيوتر في الوقت المناسب عبر أي وكيل يُوصَل إلى %1.</translation>
    </message>
    <message>
        <source>Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced network…”.</source>
        <translation>ربما تسمّي إعداداته برنامجًا نصيًا لا يمكن تحميله. اختر وكيلًا، أو لا تختر أي وكيل، في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>%1 does not let requests through to %2.</source>
        <comment>proxy, server</comment>
        <translation>لا يسمح %1 بمرور الطلبات إلى %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>انتهت صلاحية شهادة %1، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.</source>
        <translation>على المسؤول عن الخادم تجديدها. وإذا كانت ساعة هذا الكمبيوتر خاطئة فاضبطها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>شهادة %1 ليست صالحة بعد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>See whether this computer’s clock is right; if it is, the server has its certificate too early.</source>
        <translation>تحقق من صحة ساعة هذا الكمبيوتر؛ فإن كانت صحيحة فقد وُضعت الشهادة على الخادم قبل أوانها.</translation>
    </message>
    <message>
        <source>What answers at %1 shows a certificate for another name, so nothing was sent.</source>
        <translation>ما يرد عند %1 يقدّم شهادة لاسم آخر، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, whoever runs the server needs a certificate for this name.</source>
        <translation>تحقق من العنوان؛ فإن كان صحيحًا فالمسؤول عن الخادم يحتاج إلى شهادة لهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it made itself, so nothing was sent.</source>
        <translation>يقدّم %1 شهادة أصدرها لنفسه، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, which is in the details, with whoever runs the server; then add the certificate under “Advanced network…”.</source>
        <translation>قارن بصمتها، وهي في التفاصيل، مع المسؤول عن الخادم؛ ثم أضف الشهادة في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.</source>
        <translation>شهادة %1 من جهة إصدار لا يثق بها هذا الكمبيوتر، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address; if your organization has a certificate authority of its own, add its certificate under “Advanced network…”, or have it added to those that this computer trusts.</source>
        <translation>تحقق من العنوان؛ وإذا كانت لمؤسستك جهة إصدار شهادات خاصة بها فأضف شهادتها في «الشبكة المتقدمة…»، أو اطلب إضافتها إلى الجهات التي يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Something that looks into encrypted connections answered in place of %1, so nothing was sent.</source>
        <translation>رد شيءٌ يطّلع على الاتصالات المشفرة مكان %1، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network or the virus scanner to leave this address alone, or to have its authority trusted on this computer.</source>
        <translation>اطلب من المسؤول عن الشبكة أو عن برنامج مكافحة الفيروسات استثناء هذا العنوان، أو جعل هذا الكمبيوتر يثق بجهة الإصدار الخاصة به.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked by its authority, so nothing was sent.</source>
        <translation>أبطلت جهة الإصدار شهادة %1، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Do not use this server until whoever runs it has replaced the certificate.</source>
        <translation>لا تستخدم هذا الخادم إلى أن يستبدل المسؤول عنه الشهادة.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old or too weak, so nothing was sent.</source>
        <translation>لا يقدّم %1 إلا تشفيرًا قديمًا جدًا أو ضعيفًا جدًا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.</source>
        <translation>على المسؤول عن الخادم السماح بـ TLS 1.2 أو أحدث، بمفتاح طويل بما يكفي.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was shown.</source>
        <translation>يريد %1 شهادة عميل، ولم تُقدَّم أي شهادة.</translation>
    </message>
    <message>
        <source>Choose the file of yours under “Advanced network…”.</source>
        <translation>اختر ملف شهادتك في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>The client certificate for %1 has expired.</source>
        <translation>انتهت صلاحية شهادة العميل الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose its file under “Advanced network…”.</source>
        <translation>اطلب شهادة جديدة ممن أصدرها، واختر ملفها في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>%1 does not know the authority that issued the client certificate.</source>
        <translation>لا يعرف %1 الجهة التي أصدرت شهادة العميل.</translation>
    </message>
    <message>
        <source>Choose the certificate that was issued for this server under “Advanced network…”.</source>
        <translation>اختر الشهادة التي صدرت لهذا الخادم في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>The client certificate is not made for proving to %1 who is calling.</source>
        <translation>شهادة العميل غير مخصصة لإثبات هوية المتصل لدى %1.</translation>
    </message>
    <message>
        <source>Ask for one whose extended key usage is client authentication.</source>
        <translation>اطلب شهادة يكون استخدام المفتاح الموسّع فيها مصادقة العميل.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate.</source>
        <translation>لم يقبل %1 شهادة العميل.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it is still known there.</source>
        <translation>اسأل المسؤول عن الخادم هل ما زالت معروفة هناك.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be opened.</source>
        <translation>لا يمكن فتح شهادة العميل الموجودة في %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and its password right. A key on a smart card, or in the system’s own store, cannot be used; it has to be a PKCS#12 file.</source>
        <translation>تحقق من وجود الملف ومن صحة كلمة مروره. لا يمكن استخدام مفتاح على بطاقة ذكية أو في مخزن النظام؛ يجب أن يكون ملف PKCS#12.</translation>
    </message>
    <message>
        <source>Check the address; the details say what TLS complained of.</source>
        <translation>تحقق من العنوان؛ تذكر التفاصيل ما اعترض عليه TLS.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached could not be loaded.</source>
        <translation>تعذر تحميل البرنامج النصي الذي يحدد الوكيل الذي يتم عبره الوصول إلى %1.</translation>
    </message>
    <message>
        <source>See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.</source>
        <translation>انظر السبب في التفاصيل. صحح عنوانه في «الشبكة المتقدمة…»، أو اختر وكيلًا هناك.</translation>
    </message>
    <message>
        <source>The script that says through which proxy %1 is reached did not say any that can be used.</source>
        <translation>لم يحدد البرنامج النصي الذي يحدد الوكيل للوصول إلى %1 أي وكيل يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.</source>
        <translation>أعطِ التفاصيل للمسؤول عن البرنامج النصي، أو اختر وكيلًا في «الشبكة المتقدمة…».</translation>
    </message>
    <message>
        <source>This computer’s policy does not let Provost talk to %1. Nothing was sent.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر لـ Provost بالاتصال بـ %1. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>GroupRolePage</name>
    <message>
        <source>Who is in several groups has the role of the first rule that matches.</source>
        <translation>من كان في عدة مجموعات فله دور أول قاعدة تنطبق.</translation>
    </message>
    <message>
        <source>Who is in several groups has the roles of all rules that match.</source>
        <translation>من كان في عدة مجموعات فله أدوار كل القواعد التي تنطبق.</translation>
    </message>
    <message>
        <source>Who is in several groups has the highest of the roles.</source>
        <translation>من كان في عدة مجموعات فله أعلى الأدوار.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>group, role</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <comment>number, what it does</comment>
        <translation>القاعدة %1: %2</translation>
    </message>
    <message>
        <source>It was called %1 until %2; the rule was kept.</source>
        <translation>كان اسمها %1 حتى %2؛ وبقيت القاعدة.</translation>
    </message>
    <message>
        <source>Another group now has the name under which this one is known. It gets nothing by it.</source>
        <translation>تحمل مجموعة أخرى الآن الاسم الذي تُعرف به هذه المجموعة. ولا تحصل بذلك على شيء.</translation>
    </message>
    <message>
        <source>Who is in several groups has the role of the last rule that matches.</source>
        <translation>من كان في عدة مجموعات فله دور آخر قاعدة تنطبق.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>further emails</source>
        <translation>عناوين بريد أخرى</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>number of members</source>
        <translation>عدد الأعضاء</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>عُطّل</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>أُعيد تنشيطه</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>back after having been deleted</source>
        <translation>عاد بعد أن كان محذوفًا</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>زال نهائيًا</translation>
    </message>
    <message>
        <source>came into the group %1</source>
        <translation>انضم إلى المجموعة %1</translation>
    </message>
    <message>
        <source>left the group %1</source>
        <translation>غادر المجموعة %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <comment>person, into this group</comment>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>person, this group</comment>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days with times</comment>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>day, two times of it</comment>
        <translation>%1، بين %2 و%3</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>The server itself says so, and when it was.</source>
        <translation>يقول الخادم نفسه ذلك، ومتى كان.</translation>
    </message>
    <message>
        <source>Nobody reported it: this computer found it by holding what the server had at one time against what it had at another.</source>
        <translation>لم يبلّغ عنه أحد: وجده هذا الكمبيوتر بمقارنة ما كان لدى الخادم في وقت بما كان لديه في وقت آخر.</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, when, reported or computed</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy of this server cannot be kept on this computer. %1</source>
        <translation>لا يُعرف ما كان من قبل: لا يمكن حفظ النسخة المحلية من هذا الخادم على هذا الكمبيوتر. %1</translation>
    </message>
    <message>
        <source>What was before is not known: no local copy is kept of this server. Settings or this computer’s policy have it off.</source>
        <translation>لا يُعرف ما كان من قبل: لا تُحفظ نسخة محلية من هذا الخادم. أوقفتها الإعدادات أو سياسة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What was before is not known: the local copy has not been whole yet. From the end of the first load on, what changes is kept.</source>
        <translation>لا يُعرف ما كان من قبل: لم تكتمل النسخة المحلية بعد. يُحفظ ما يتغير بدءًا من نهاية أول تحميل.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <comment>day and time</comment>
        <translation>معروف منذ %1؛ ولا يُعرف شيء عما قبله.</translation>
    </message>
</context>
<context>
    <name>IdentityProvider</name>
    <message>
        <source>Custom SCIM 2.0</source>
        <translation>SCIM 2.0 مخصص</translation>
    </message>
</context>
<context>
    <name>Leaver</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The user is active and may sign in.</source>
        <translation>المستخدم نشط ويمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Refused: the user is suspended, last changed on %1.</source>
        <translation>مرفوض: المستخدم معطَّل، وآخر تغيير في %1.</translation>
    </message>
    <message>
        <source>Refused: the user was deleted on %1.</source>
        <translation>مرفوض: حُذف المستخدم في %1.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Not told by this server: its product keeps sessions to itself.</source>
        <translation>لا يخبر به هذا الخادم: منتجه يحتفظ بالجلسات لنفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) still live.</source>
        <translation>
            <numerusform>لا توجد جلسات نشطة.</numerusform>
            <numerusform>ما زالت جلسة واحدة نشطة.</numerusform>
            <numerusform>ما زالت جلستان نشطتين.</numerusform>
            <numerusform>ما زالت %n جلسات نشطة.</numerusform>
            <numerusform>ما زالت %n جلسة نشطة.</numerusform>
            <numerusform>ما زالت %n جلسة نشطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>لا توجد جلسة نشطة.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>ليس في أي مجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>Still in %n group(s): %1.</source>
        <translation>
            <numerusform>لم يعد في أي مجموعة: %1.</numerusform>
            <numerusform>ما زال في مجموعة واحدة: %1.</numerusform>
            <numerusform>ما زال في مجموعتين: %1.</numerusform>
            <numerusform>ما زال في %n مجموعات: %1.</numerusform>
            <numerusform>ما زال في %n مجموعة: %1.</numerusform>
            <numerusform>ما زال في %n مجموعة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s), which give nothing while the user is not active: %1.</source>
        <translation>
            <numerusform>ليس في أي مجموعة، ولا تعطي المجموعات شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
            <numerusform>في مجموعة واحدة، لا تعطي شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
            <numerusform>في مجموعتين، لا تعطيان شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
            <numerusform>في %n مجموعات، لا تعطي شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
            <numerusform>في %n مجموعة، لا تعطي شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
            <numerusform>في %n مجموعة، لا تعطي شيئًا ما دام المستخدم غير نشط: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
    <message>
        <source>No other user has this address or user name.</source>
        <translation>ليس لأي مستخدم آخر هذا العنوان أو اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>%1 in %2, through %3: %4.</source>
        <comment>user, account, connection, state</comment>
        <translation>%1 في %2، عبر %3: %4.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>STILL THERE</source>
        <translation>ما زال موجودًا!</translation>
    </message>
    <message>
        <source>not told by this server</source>
        <translation>لا يخبر به هذا الخادم</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>مقعد من مقاعد الحساب مستخدَم.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>لا يوجد مقعد مستخدَم.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>No role is in force.</source>
        <translation>لا يوجد دور سارٍ.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>الساري: %1.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Not told by this server: keys that the product gave to this person are its own matter.</source>
        <translation>لا يخبر به هذا الخادم: المفاتيح التي أعطاها المنتج لهذا الشخص شأن المنتج نفسه.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>موفر الهوية</translation>
    </message>
    <message>
        <source>It can bring this user back with its next synchronization. End the person’s access there too.</source>
        <translation>يمكنه إرجاع هذا المستخدم في مزامنته التالية. أنهِ وصول الشخص هناك أيضًا.</translation>
    </message>
    <message>
        <source>%1 (%2), account %3</source>
        <comment>name, user name, account</comment>
        <translation>%1 (%2)، الحساب %3</translation>
    </message>
    <message>
        <source>as told by %1 on %2</source>
        <comment>server, time</comment>
        <translation>كما أخبر %1 في %2</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>roles before, roles after</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1 and %2.</source>
        <comment>groups</comment>
        <translation>
            <numerusform>لا أحد في %1 و%2 معًا.</numerusform>
            <numerusform>شخص واحد في %1 و%2 معًا.</numerusform>
            <numerusform>شخصان في %1 و%2 معًا.</numerusform>
            <numerusform>%n أشخاص في %1 و%2 معًا.</numerusform>
            <numerusform>%n شخصًا في %1 و%2 معًا.</numerusform>
            <numerusform>%n شخص في %1 و%2 معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 comes first: they are %2.</source>
        <comment>number, role</comment>
        <translation>القاعدة %1 تأتي أولًا: دورهم %2.</translation>
    </message>
    <message>
        <source>The higher role counts: they are %1.</source>
        <comment>role</comment>
        <translation>يُعتد بالدور الأعلى: دورهم %1.</translation>
    </message>
    <message>
        <source>They have both roles, %1 and %2.</source>
        <translation>لهم الدوران معًا، %1 و%2.</translation>
    </message>
    <message>
        <source>The first rule that matches decides, from top to bottom.</source>
        <translation>تقرر أول قاعدة تنطبق، من الأعلى إلى الأسفل.</translation>
    </message>
    <message>
        <source>Of all rules that match, the highest role counts. Their order does not matter.</source>
        <translation>من بين كل القواعد التي تنطبق يُعتد بأعلى دور. ولا يهم ترتيبها.</translation>
    </message>
    <message>
        <source>Everybody has the roles of all rules that match. Their order does not matter.</source>
        <translation>لكل شخص أدوار كل القواعد التي تنطبق عليه. ولا يهم ترتيبها.</translation>
    </message>
    <message>
        <source>Nobody of this account could manage provisioning any more, so this cannot be applied.</source>
        <translation>لن يتمكن أحد من هذا الحساب من إدارة التوفير بعد ذلك، لذلك لا يمكن تطبيق هذا.</translation>
    </message>
    <message>
        <source>Leave somebody a role that can, or switch self-service off for this account.</source>
        <translation>اترك لشخص ما دورًا يسمح بذلك، أو أوقف الخدمة الذاتية لهذا الحساب.</translation>
    </message>
    <message>
        <source>The last who can: %1.</source>
        <comment>names</comment>
        <translation>آخر من يستطيع ذلك: %1.</translation>
    </message>
    <message>
        <source>Rule %1 comes last: they are %2.</source>
        <comment>number, role</comment>
        <translation>القاعدة %1 تأتي أخيرًا: دورهم %2.</translation>
    </message>
    <message>
        <source>The last rule that matches decides, from top to bottom.</source>
        <translation>تقرر آخر قاعدة تنطبق، من الأعلى إلى الأسفل.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1, and nobody else of this account has it.</source>
        <translation>
            <numerusform>لا أحد منهم له الدور %1، ولا أحد غيرهم في هذا الحساب.</numerusform>
            <numerusform>واحد منهم له الدور %1، ولا أحد غيره في هذا الحساب.</numerusform>
            <numerusform>اثنان منهم لهما الدور %1، ولا أحد غيرهما في هذا الحساب.</numerusform>
            <numerusform>%n منهم لهم الدور %1، ولا أحد غيرهم في هذا الحساب.</numerusform>
            <numerusform>%n منهم لهم الدور %1، ولا أحد غيرهم في هذا الحساب.</numerusform>
            <numerusform>%n منهم لهم الدور %1، ولا أحد غيرهم في هذا الحساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) the role %1; so many others keep it: %2.</source>
        <translation>
            <numerusform>لا أحد منهم له الدور %1؛ وعدد من يحتفظون به من غيرهم: %2.</numerusform>
            <numerusform>واحد منهم له الدور %1؛ وعدد من يحتفظون به من غيره: %2.</numerusform>
            <numerusform>اثنان منهم لهما الدور %1؛ وعدد من يحتفظون به من غيرهما: %2.</numerusform>
            <numerusform>%n منهم لهم الدور %1؛ وعدد من يحتفظون به من غيرهم: %2.</numerusform>
            <numerusform>%n منهم لهم الدور %1؛ وعدد من يحتفظون به من غيرهم: %2.</numerusform>
            <numerusform>%n منهم لهم الدور %1؛ وعدد من يحتفظون به من غيرهم: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Role mappings</source>
        <translation>تعيينات الأدوار</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>أمر واحد ينتظرك</numerusform>
            <numerusform>أمران ينتظرانك</numerusform>
            <numerusform>%n أمور تنتظرك</numerusform>
            <numerusform>%n أمرًا ينتظرك</numerusform>
            <numerusform>%n أمر ينتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>Show the token board</source>
        <translation>عرض لوحة الرموز المميزة</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>تصدير المستخدمين…</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>تصدير المجموعات…</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>عرض ما رُفض</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) wait(s) for a group</source>
        <translation>
            <numerusform>لا قاعدة تنتظر مجموعة</numerusform>
            <numerusform>قاعدة واحدة تنتظر مجموعة</numerusform>
            <numerusform>قاعدتان تنتظران مجموعة</numerusform>
            <numerusform>%n قواعد تنتظر مجموعة</numerusform>
            <numerusform>%n قاعدة تنتظر مجموعة</numerusform>
            <numerusform>%n قاعدة تنتظر مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log of an identity provider…</source>
        <translation>فتح سجل موفر هوية…</translation>
    </message>
    <message>
        <source>Examine a SCIM endpoint…</source>
        <translation>فحص نقطة نهاية SCIM…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>ما الذي تغيّر منذ…</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>Export or compare the configuration…</source>
        <translation>تصدير التكوين أو مقارنته…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>من لديه اسم مأخوذ؟</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>المقارنة بقائمة من موفر الهوية…</translation>
    </message>
</context>
<context>
    <name>PeopleFacets</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>group</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>بمقعد</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>دون مقعد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>أيضًا %1</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Read provisioning</source>
        <translation>عرض التوفير</translation>
    </message>
    <message>
        <source>Create and change</source>
        <translation>إنشاء وتغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Read users and activity</source>
        <translation>عرض المستخدمين والنشاط</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>تعطيل المستخدمين</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>التحقق من الوصول</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Create and change connections</source>
        <translation>إنشاء الاتصالات وتغييرها</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>حذف الاتصالات</translation>
    </message>
    <message>
        <source>Manage tokens</source>
        <translation>إدارة الرموز المميزة</translation>
    </message>
    <message>
        <source>Change role mappings</source>
        <translation>تغيير تعيينات الأدوار</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation>قراءة المستخدمين</translation>
    </message>
    <message>
        <source>Remove users</source>
        <translation>إزالة المستخدمين</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>قراءة المجموعات</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>عرض النشاط</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>عرض سجل التدقيق</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>إدارة الحسابات</translation>
    </message>
    <message>
        <source>Manage settings</source>
        <translation>إدارة الإعدادات</translation>
    </message>
    <message>
        <source>Manage permissions</source>
        <translation>إدارة الأذونات</translation>
    </message>
    <message>
        <source>Manage operators</source>
        <translation>إدارة المشغّلين</translation>
    </message>
    <message>
        <source>Sees accounts, connections, role mappings and permissions.</source>
        <translation>يرى الحسابات والاتصالات وتعيينات الأدوار والأذونات.</translation>
    </message>
    <message>
        <source>Sets up connections, changes and pauses them.</source>
        <translation>يُعد الاتصالات ويغيّرها ويوقفها مؤقتًا.</translation>
    </message>
    <message>
        <source>Deletes connections, and leaves their users and groups.</source>
        <translation>يحذف الاتصالات ويُبقي مستخدميها ومجموعاتها.</translation>
    </message>
    <message>
        <source>Generates, rotates and revokes the tokens of connections.</source>
        <translation>ينشئ الرموز المميزة للاتصالات ويدوّرها ويبطلها.</translation>
    </message>
    <message>
        <source>Decides which group gives which role.</source>
        <translation>يقرر أي مجموعة تعطي أي دور.</translation>
    </message>
    <message>
        <source>Sees provisioned users, with their personal data.</source>
        <translation>يرى المستخدمين الموفَّرين مع بياناتهم الشخصية.</translation>
    </message>
    <message>
        <source>Deactivates, reactivates and restores users, and ends their sessions.</source>
        <translation>يعطّل المستخدمين ويعيد تنشيطهم ويستعيدهم، وينهي جلساتهم.</translation>
    </message>
    <message>
        <source>Removes users and groups, together with their connection or once none feeds them any more.</source>
        <translation>يزيل المستخدمين والمجموعات، مع اتصالها أو حين لا يعود أي اتصال يغذيها.</translation>
    </message>
    <message>
        <source>Sees groups and who is in them.</source>
        <translation>يرى المجموعات ومن فيها.</translation>
    </message>
    <message>
        <source>Sees the requests of identity providers, with their bodies.</source>
        <translation>يرى طلبات موفري الهوية مع متونها.</translation>
    </message>
    <message>
        <source>Sees what operators changed, and when.</source>
        <translation>يرى ما غيّره المشغّلون، ومتى.</translation>
    </message>
    <message>
        <source>Asks, as the product does, who may sign in.</source>
        <translation>يسأل، كما يسأل المنتج، عمن يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Creates accounts and decides about their self-service.</source>
        <translation>ينشئ الحسابات ويقرر بشأن خدمتها الذاتية.</translation>
    </message>
    <message>
        <source>Changes settings of the whole server.</source>
        <translation>يغيّر إعدادات الخادم كله.</translation>
    </message>
    <message>
        <source>Decides what each role may do.</source>
        <translation>يقرر ما يُسمح به لكل دور.</translation>
    </message>
    <message>
        <source>Makes and removes operators, with roles that may do no more than their own.</source>
        <translation>ينشئ المشغّلين ويزيلهم، بأدوار لا تتجاوز ما يُسمح به لدوره.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.</source>
        <translation>لا تستجيب سلسلة مفاتيح هذا الكمبيوتر: تُحفظ المفاتيح والرموز المميزة في الذاكرة، لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Keys and tokens are kept in this computer’s keychain, and nowhere else.</source>
        <translation>تُحفظ المفاتيح والرموز المميزة في سلسلة مفاتيح هذا الكمبيوتر، ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>دفتر التغييرات</translation>
    </message>
    <message>
        <source>Find anything, also what was pasted</source>
        <translation>البحث عن أي شيء، حتى النص الملصق</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Go to the first pane; the others follow</source>
        <translation>الانتقال إلى الجزء الأول؛ وتليه الأجزاء الأخرى</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>تحميل كل شيء من جديد</translation>
    </message>
    <message>
        <source>Tick the row, where rows can be ticked</source>
        <translation>تحديد الصف، حيث يمكن تحديد الصفوف</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>إنهاء Provost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Policy of this computer</source>
        <translation>سياسة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Restore files</source>
        <translation>ملفات الاستعادة</translation>
    </message>
    <message>
        <source>Start a new connection, from any pane</source>
        <translation>بدء اتصال جديد، من أي جزء</translation>
    </message>
    <message>
        <source>Go to the next part of the window; with Shift to the one before</source>
        <translation>الانتقال إلى القسم التالي من النافذة؛ وإلى السابق مع Shift</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copies of servers</source>
        <translation>نسخ الخوادم</translation>
    </message>
    <message>
        <source>This computer says: %1.</source>
        <translation>يقول هذا الكمبيوتر: %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept now. It is tried again with every change.</source>
        <translation>لا يمكن حفظ شيء من %1 الآن. تُعاد المحاولة مع كل تغيير.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>الملف هو %1.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 was written by a newer Provost; it was set aside, and another one begun.</source>
        <translation>كُتبت النسخة السابقة من %1 بإصدار أحدث من Provost؛ فنُحّيت جانبًا وبدأت نسخة أخرى.</translation>
    </message>
    <message>
        <source>The earlier copy of %1 could not be read; it was set aside, and another one begun.</source>
        <translation>تعذرت قراءة النسخة السابقة من %1؛ فنُحّيت جانبًا وبدأت نسخة أخرى.</translation>
    </message>
    <message>
        <source>A server of this kind has no configuration that Provost could export, compare with a file or apply.</source>
        <translation>ليس لخادم من هذا النوع تكوين يمكن لـ Provost تصديره أو مقارنته بملف أو تطبيقه.</translation>
    </message>
    <message>
        <source>Your role does not let you see the configuration of the whole server.</source>
        <translation>لا يسمح لك دورك برؤية تكوين الخادم كله.</translation>
    </message>
    <message>
        <source>Move the chosen role mappings up; likewise down</source>
        <translation>نقل تعيينات الأدوار المختارة إلى الأعلى؛ وكذلك إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove the chosen role mappings</source>
        <translation>إزالة تعيينات الأدوار المختارة</translation>
    </message>
    <message>
        <source>Explain the selected code, or the chosen request or incident; else open the guide</source>
        <translation>شرح الرمز المحدد، أو الطلب أو الحادث المختار؛ وإلا ففتح الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>فتح الصف المختار</translation>
    </message>
    <message>
        <source>Leave a dialog, a search or what is ticked; what is under way is cancelled</source>
        <translation>ترك مربع حوار أو بحث أو ما حُدد؛ ويُلغى ما هو قيد التنفيذ</translation>
    </message>
    <message>
        <source>Change the chosen role mapping, or rename the role</source>
        <translation>تغيير تعيين الأدوار المختار، أو إعادة تسمية الدور</translation>
    </message>
    <message>
        <source>Find a key in this list</source>
        <translation>البحث عن مفتاح في هذه القائمة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>%1 (cannot be read, so that all of it is switched off)</source>
        <translation>%1 (تتعذر قراءتها، لذلك أُوقف كل ما فيها)</translation>
    </message>
    <message>
        <source>%1 (“%2” cannot be used, so that all of it is switched off)</source>
        <translation>%1 (لا يمكن استخدام «%2»، لذلك أُوقف كل ما فيها)</translation>
    </message>
    <message>
        <source>Provost may talk to no other computer than this one.</source>
        <translation>لا يُسمح لـ Provost بالاتصال بأي كمبيوتر غير هذا.</translation>
    </message>
    <message>
        <source>Provost may talk to these hosts alone: %1.</source>
        <translation>لا يُسمح لـ Provost بالاتصال إلا بهذه المضيفات: %1.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>لا يُستخدم وكيل.</translation>
    </message>
    <message>
        <source>Every server on another computer is reached through the proxy %1.</source>
        <translation>يتم الوصول إلى كل خادم على كمبيوتر آخر عبر الوكيل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are trusted beside the system’s.</source>
        <translation>
            <numerusform>لا يوثق بأي جهة إصدار شهادات إلى جانب جهات النظام.</numerusform>
            <numerusform>يوثق بجهة إصدار شهادات واحدة إلى جانب جهات النظام.</numerusform>
            <numerusform>يوثق بجهتي إصدار شهادات إلى جانب جهات النظام.</numerusform>
            <numerusform>يوثق بـ %n جهات إصدار شهادات إلى جانب جهات النظام.</numerusform>
            <numerusform>يوثق بـ %n جهة إصدار شهادات إلى جانب جهات النظام.</numerusform>
            <numerusform>يوثق بـ %n جهة إصدار شهادات إلى جانب جهات النظام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and their evidence</source>
        <translation>القضايا وأدلتها</translation>
    </message>
</context>
<context>
    <name>RoleChain</name>
    <message>
        <source>set for this connection</source>
        <translation>محدد لهذا الاتصال</translation>
    </message>
    <message>
        <source>set for this account</source>
        <translation>محدد لهذا الحساب</translation>
    </message>
    <message>
        <source>set for the whole server</source>
        <translation>محدد للخادم كله</translation>
    </message>
    <message>
        <source>kept when its connection was deleted; the roles stayed as they were</source>
        <translation>بقي عندما حُذف اتصاله؛ وبقيت الأدوار كما كانت</translation>
    </message>
    <message>
        <source>pushed by %1 on %2</source>
        <comment>identity provider, day</comment>
        <translation>دفعها %1 في %2</translation>
    </message>
    <message>
        <source>rule %1: %2 → %3</source>
        <comment>number, group, role</comment>
        <translation>القاعدة %1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>member of %1 since %2</source>
        <comment>group, day</comment>
        <translation>عضو في %1 منذ %2</translation>
    </message>
    <message>
        <source>matches too, and gives a lower role than another one</source>
        <translation>تنطبق أيضًا، لكنها تعطي دورًا أدنى من غيرها</translation>
    </message>
    <message>
        <source>matches too, and an earlier one has decided</source>
        <translation>تنطبق أيضًا، لكن قاعدة سابقة قررت</translation>
    </message>
    <message>
        <source>no earlier rule matches</source>
        <translation>لا تنطبق قاعدة سابقة</translation>
    </message>
    <message numerus="yes">
        <source>none of %n rule(s) matches</source>
        <translation>
            <numerusform>لا توجد قواعد تنطبق</numerusform>
            <numerusform>القاعدة الوحيدة لا تنطبق</numerusform>
            <numerusform>لا تنطبق أي من القاعدتين</numerusform>
            <numerusform>لا تنطبق أي من %n قواعد</numerusform>
            <numerusform>لا تنطبق أي من %n قاعدة</numerusform>
            <numerusform>لا تنطبق أي من %n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no default role</source>
        <translation>لا يوجد دور افتراضي</translation>
    </message>
    <message>
        <source>default role %1, %2</source>
        <comment>role, where it is set</comment>
        <translation>الدور الافتراضي %1، %2</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <comment>the default role</comment>
        <translation>%1: لا حاجة إليه</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>لماذا بلا دور؟</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>role</comment>
        <translation>لماذا %1؟</translation>
    </message>
    <message>
        <source>the identity provider itself gave %1</source>
        <comment>role</comment>
        <translation>أعطى موفر الهوية نفسه %1</translation>
    </message>
    <message>
        <source>suspended: who may not sign in has no role</source>
        <translation>معطَّل: من لا يمكنه تسجيل الدخول لا دور له</translation>
    </message>
    <message>
        <source>no role in force</source>
        <translation>لا يوجد دور سارٍ</translation>
    </message>
    <message>
        <source>effective role %1</source>
        <comment>role</comment>
        <translation>الدور الساري %1</translation>
    </message>
    <message>
        <source>does not apply while the user is suspended</source>
        <translation>لا تسري ما دام المستخدم معطَّلًا</translation>
    </message>
    <message>
        <source>matches too, and what the identity provider gave goes first</source>
        <translation>تنطبق أيضًا، لكن ما أعطاه موفر الهوية مقدَّم</translation>
    </message>
    <message>
        <source>%1: not while the user is suspended</source>
        <comment>the default role</comment>
        <translation>%1: لا يسري ما دام المستخدم معطَّلًا</translation>
    </message>
    <message>
        <source>matches too, and a later one has decided</source>
        <translation>تنطبق أيضًا، لكن قاعدة لاحقة قررت</translation>
    </message>
    <message>
        <source>no later rule matches</source>
        <translation>لا تنطبق قاعدة لاحقة</translation>
    </message>
</context>
<context>
    <name>SharedServers</name>
    <message>
        <source>This member is not known here.</source>
        <translation>هذا الحقل غير معروف هنا.</translation>
    </message>
    <message>
        <source>This kind of server is not known here.</source>
        <translation>هذا النوع من الخوادم غير معروف هنا.</translation>
    </message>
    <message>
        <source>A name is wanted here.</source>
        <translation>المطلوب هنا اسم.</translation>
    </message>
    <message>
        <source>This label is not known here.</source>
        <translation>هذه التسمية غير معروفة هنا.</translation>
    </message>
    <message>
        <source>true or false is wanted here.</source>
        <translation>المطلوب هنا true أو false.</translation>
    </message>
    <message>
        <source>A server is wanted here, as an object.</source>
        <translation>المطلوب هنا خادم، في صورة كائن.</translation>
    </message>
    <message>
        <source>An address is wanted here that begins with https://, without a user name and without ? and #.</source>
        <translation>المطلوب هنا عنوان يبدأ بـ https://‎، دون اسم مستخدم ودون الرمزين ? و#.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الاسم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Provost. Nothing was taken over.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Provost. لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This is no list of servers, or not one that can be used. Nothing was taken over. At %1: %2</source>
        <comment>place in the file, why</comment>
        <translation>هذه ليست قائمة خوادم، أو ليست قائمة يمكن استخدامها. لم يُؤخذ منها شيء. عند %1: %2</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>تعذرت قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>Take these servers over?</source>
        <translation>هل تريد أخذ هذه الخوادم؟</translation>
    </message>
    <message>
        <source>No key comes with a list. A server whose address is known here keeps its key; for every other one, a changed address among them, it is asked for when you open it.</source>
        <translation>لا يأتي مع القائمة أي مفتاح. يحتفظ الخادم المعروف عنوانه هنا بمفتاحه؛ أما غيره، ومنه ما تغيّر عنوانه، فيُطلب مفتاحه عند فتحه.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>ترك القائمة كما هي</translation>
    </message>
    <message>
        <source>Taking them over…</source>
        <translation>جارٍ أخذها…</translation>
    </message>
    <message>
        <source>Servers that are read-only here, and can be changed afterwards</source>
        <translation>خوادم للقراءة فقط هنا، ويمكن تغييرها بعد ذلك</translation>
    </message>
    <message>
        <source>Servers that are added</source>
        <translation>خوادم تُضاف</translation>
    </message>
    <message>
        <source>Servers that get another name or label</source>
        <translation>خوادم تحصل على اسم آخر أو تسمية أخرى</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>A list of format %1 is wanted.</source>
        <translation>المطلوب قائمة بالتنسيق %1.</translation>
    </message>
    <message>
        <source>A list of at most %1 servers is wanted here.</source>
        <translation>المطلوب هنا قائمة لا تزيد خوادمها على %1.</translation>
    </message>
    <message>
        <source>This server stands here twice.</source>
        <translation>هذا الخادم مذكور هنا مرتين.</translation>
    </message>
    <message>
        <source>Export the list of servers</source>
        <translation>تصدير قائمة الخوادم</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The list is in %1. No key and no token is in it.</source>
        <translation>القائمة في %1. لا مفتاح فيها ولا رمز مميز.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذرت كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>Import a list of servers</source>
        <translation>استيراد قائمة خوادم</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>All of these servers are here already, as they are.</source>
        <translation>كل هذه الخوادم موجودة هنا، كما هي.</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>هذا المنتج غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an identity provider</source>
        <translation>موفر هوية</translation>
    </message>
    <message>
        <source>the identity provider of %1</source>
        <comment>connection</comment>
        <translation>موفر هوية %1</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>أنشأه %1، %2</translation>
    </message>
    <message>
        <source>suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>عطّله %1، %2</translation>
    </message>
    <message>
        <source>reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>أعاد تنشيطه %1، %2</translation>
    </message>
    <message>
        <source>deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>حذفه %1، %2</translation>
    </message>
    <message>
        <source>restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>استعاده %1، %2</translation>
    </message>
    <message>
        <source>provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>وفّره %1 من جديد، فعاد بالمعرّف نفسه، %2</translation>
    </message>
    <message>
        <source>kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>بقي دون اتصال عندما حذف %1 اتصاله، %2</translation>
    </message>
    <message>
        <source>as another user: created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: أنشأه %1، %2</translation>
    </message>
    <message>
        <source>as another user: suspended by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: عطّله %1، %2</translation>
    </message>
    <message>
        <source>as another user: reactivated by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: أعاد تنشيطه %1، %2</translation>
    </message>
    <message>
        <source>as another user: deleted by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: حذفه %1، %2</translation>
    </message>
    <message>
        <source>as another user: restored by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: استعاده %1، %2</translation>
    </message>
    <message>
        <source>as another user: provisioned anew by %1, and so back with the same id, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: وفّره %1 من جديد، فعاد بالمعرّف نفسه، %2</translation>
    </message>
    <message>
        <source>as another user: kept without a connection when %1 deleted it, %2</source>
        <comment>who, day and time</comment>
        <translation>بوصفه مستخدمًا آخر: بقي دون اتصال عندما حذف %1 اتصاله، %2</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %n day(s), %1</source>
        <translation>
            <numerusform>يزول نهائيًا اليوم، %1</numerusform>
            <numerusform>يزول نهائيًا بعد يوم واحد، %1</numerusform>
            <numerusform>يزول نهائيًا بعد يومين، %1</numerusform>
            <numerusform>يزول نهائيًا بعد %n أيام، %1</numerusform>
            <numerusform>يزول نهائيًا بعد %n يومًا، %1</numerusform>
            <numerusform>يزول نهائيًا بعد %n يوم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another email instead of %1, %2</source>
        <comment>former email, day and time</comment>
        <translation>بريد إلكتروني آخر بدلًا من %1، %2</translation>
    </message>
    <message>
        <source>another user name instead of %1, %2</source>
        <comment>former user name, day and time</comment>
        <translation>اسم مستخدم آخر بدلًا من %1، %2</translation>
    </message>
    <message>
        <source>another external id instead of %1, %2</source>
        <comment>former external id, day and time</comment>
        <translation>معرّف خارجي آخر بدلًا من %1، %2</translation>
    </message>
    <message>
        <source>came back as another user with another id, created by %1, %2</source>
        <comment>who, day and time</comment>
        <translation>عاد بوصفه مستخدمًا آخر بمعرّف آخر، أنشأه %1، %2</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be loaded from this server yet.</source>
        <translation>لم يُحمَّل شيء من هذا الخادم بعد.</translation>
    </message>
    <message>
        <source>Not up to date: %1 of %2 users, %3, as of %4.</source>
        <translation>غير محدَّث: %1 من %2 من المستخدمين، %3، حتى %4.</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 users so far.</source>
        <translation>جارٍ التحميل: %1 من %2 من المستخدمين حتى الآن.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3, %4</source>
        <translation>مكتمل: %1 من %2 من المستخدمين، %3، %4</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>لم يُقبل المفتاح</translation>
    </message>
    <message>
        <source>Up to date. Users are not shown to this role.</source>
        <translation>محدَّث. لا يُعرض المستخدمون لهذا الدور.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) behind the server’s</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر موافقة لساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة دقيقة واحدة عن ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة دقيقتين عن ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %n دقائق عن ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %n دقيقة عن ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %n دقيقة عن ساعة الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر موافقة لساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة دقيقة واحدة على ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة دقيقتين على ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %n دقائق على ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %n دقيقة على ساعة الخادم</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %n دقيقة على ساعة الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two statements</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As it was %4: %1 of %2 users, %3. The server has not answered yet.</source>
        <translation>كما كان %4: %1 من %2 من المستخدمين، %3. لم يرد الخادم بعد.</translation>
    </message>
    <message>
        <source>The earlier copy could not be used and was set aside</source>
        <translation>تعذر استخدام النسخة السابقة فنُحّيت جانبًا</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users were loaded.</source>
        <translation>غير مكتمل: حُمّل %1 من %2 من المستخدمين.</translation>
    </message>
    <message>
        <source>No copy can be kept on this computer</source>
        <translation>لا يمكن حفظ نسخة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>As it was %1. Users are not shown to this role. The server has not answered yet.</source>
        <translation>كما كان %1. لا يُعرض المستخدمون لهذا الدور. لم يرد الخادم بعد.</translation>
    </message>
    <message>
        <source>Not up to date, as of %1. Users are not shown to this role.</source>
        <translation>غير محدَّث، حتى %1. لا يُعرض المستخدمون لهذا الدور.</translation>
    </message>
    <message>
        <source>Loading. Users are not shown to this role.</source>
        <translation>جارٍ التحميل. لا يُعرض المستخدمون لهذا الدور.</translation>
    </message>
    <message>
        <source>Perhaps incomplete: %1 users, %2. The server sends the same page again and again, so whether there are more cannot be known.</source>
        <translation>ربما غير مكتمل: %1 من المستخدمين، %2. يرسل الخادم الصفحة نفسها مرارًا، فلا يمكن معرفة ما إذا كان هناك المزيد.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they changed while they were read.</source>
        <translation>غير مكتمل: %1 من %2 من المستخدمين، %3. يعدّ الخادم أكثر مما يرسل، أو تغيّر المستخدمون أثناء القراءة.</translation>
    </message>
    <message>
        <source>Stopped at %1 users, %3. The server counts %2, and sends more without an end.</source>
        <translation>أُوقف عند %1 من المستخدمين، %3. يعدّ الخادم %2، ويرسل المزيد بلا نهاية.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 users, %3. The server sends the others without an id that can be used.</source>
        <translation>غير مكتمل: %1 من %2 من المستخدمين، %3. يرسل الخادم الباقين دون معرّف صالح للاستخدام.</translation>
    </message>
    <message>
        <source>All that the server sends: %1 users, %3. It counts %2, which is wrong or has changed meanwhile.</source>
        <translation>كل ما يرسله الخادم: %1 من المستخدمين، %3. وهو يعدّ %2، وهذا خطأ أو تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.</source>
        <translation>مكتمل: %1 من %2 من المستخدمين، %3. أما قائمة مجموعات الخادم فليست مكتملة: %4 من %5 هنا.</translation>
    </message>
</context>
<context>
    <name>provost::AccessCard</name>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Sessions of the person</source>
        <translation>جلسات الشخص</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>إنهاء كل الجلسات…</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %n more day(s), until %1.</source>
        <translation>
            <numerusform>يمكن استعادته حتى نهاية اليوم، حتى %1.</numerusform>
            <numerusform>يمكن استعادته ليوم واحد آخر، حتى %1.</numerusform>
            <numerusform>يمكن استعادته ليومين آخرين، حتى %1.</numerusform>
            <numerusform>يمكن استعادته لمدة %n أيام أخرى، حتى %1.</numerusform>
            <numerusform>يمكن استعادته لمدة %n يومًا آخر، حتى %1.</numerusform>
            <numerusform>يمكن استعادته لمدة %n يوم آخر، حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A seat of the account is in use.</source>
        <translation>مقعد من مقاعد الحساب مستخدَم.</translation>
    </message>
    <message>
        <source>No seat is in use.</source>
        <translation>لا يوجد مقعد مستخدَم.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) live.</source>
        <translation>
            <numerusform>لا توجد جلسات نشطة.</numerusform>
            <numerusform>جلسة واحدة نشطة.</numerusform>
            <numerusform>جلستان نشطتان.</numerusform>
            <numerusform>%n جلسات نشطة.</numerusform>
            <numerusform>%n جلسة نشطة.</numerusform>
            <numerusform>%n جلسة نشطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell of sessions: its product keeps them to itself.</source>
        <translation>لا يخبر هذا الخادم عن الجلسات: منتجه يحتفظ بها لنفسه.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, sessions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>هل تريد إنهاء هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Who is active can sign in anew.</source>
        <translation>من كان نشطًا يمكنه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Ending the session…</source>
        <translation>جارٍ إنهاء الجلسة…</translation>
    </message>
    <message>
        <source>No session is live.</source>
        <translation>لا توجد جلسة نشطة.</translation>
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
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>provost::ActivityPane</name>
    <message>
        <source>Person, path, status</source>
        <translation>شخص أو مسار أو حالة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Live: new requests appear by themselves</source>
        <translation>قيد التشغيل: تظهر الطلبات الجديدة تلقائيًا</translation>
    </message>
    <message>
        <source>Held: new requests wait until this is switched on</source>
        <translation>متوقف: تنتظر الطلبات الجديدة إلى أن يُشغَّل هذا</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>أنواع النشاط</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>جارٍ عد الطلبات…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Incidents (%1)</source>
        <comment>count</comment>
        <translation>الحوادث (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>كما كانت لدى الخادم، صفحةً صفحة</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>كُتب %1 من الصفوف في %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2: %3</source>
        <comment>request, status, words of the server</comment>
        <translation>أُجيب عن %1 بالحالة %2: %3</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>فتح سجل…</translation>
    </message>
    <message>
        <source>A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV</source>
        <translation>سجل توفير من Microsoft Entra ID أو System Log من Okta، بتنسيق JSON أو CSV</translation>
    </message>
    <message>
        <source>Open a log of an identity provider</source>
        <translation>فتح سجل موفر هوية</translation>
    </message>
    <message>
        <source>Logs (*.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>السجلات (*.json *.jsonl *.csv *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>provost::Actor</name>
    <message>
        <source>you, who run this service</source>
        <translation>أنت، المسؤول عن هذه الخدمة</translation>
    </message>
    <message>
        <source>the administrator of the identity provider</source>
        <translation>مسؤول موفر الهوية</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>provost::AddRuleDialog</name>
    <message>
        <source>Add rules</source>
        <translation>إضافة قواعد</translation>
    </message>
    <message>
        <source>Find a group, or name one that will come</source>
        <translation>ابحث عن مجموعة، أو سمِّ مجموعة ستأتي</translation>
    </message>
    <message>
        <source>Groups of the connection</source>
        <translation>مجموعات الاتصال</translation>
    </message>
    <message>
        <source>Members of the groups that you choose have the role. Nothing is applied before you say so.</source>
        <translation>يحصل أعضاء المجموعات التي تختارها على الدور. لا يُطبَّق شيء قبل أن تطلب ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role that they give</source>
        <translation>الدور الذي تعطيه</translation>
    </message>
    <message>
        <source>Wait for a group that will be called “%1”</source>
        <translation>انتظار مجموعة سيكون اسمها «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>إضافة قواعد</numerusform>
            <numerusform>إضافة قاعدة واحدة</numerusform>
            <numerusform>إضافة قاعدتين</numerusform>
            <numerusform>إضافة %n قواعد</numerusform>
            <numerusform>إضافة %n قاعدة</numerusform>
            <numerusform>إضافة %n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of this name</source>
        <translation>لا توجد مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>A rule can wait for a group that the identity provider will send.</source>
        <translation>يمكن لقاعدة أن تنتظر مجموعة سيرسلها موفر الهوية.</translation>
    </message>
</context>
<context>
    <name>provost::AdministratorMessage</name>
    <message numerus="yes">
        <source>It has happened %n time(s) since %1, the last time on %2.</source>
        <translation>
            <numerusform>لم يحدث منذ %1، وآخر مرة كانت في %2.</numerusform>
            <numerusform>حدث مرة واحدة منذ %1، وآخر مرة في %2.</numerusform>
            <numerusform>حدث مرتين منذ %1، آخرهما في %2.</numerusform>
            <numerusform>حدث %n مرات منذ %1، آخرها في %2.</numerusform>
            <numerusform>حدث %n مرة منذ %1، آخرها في %2.</numerusform>
            <numerusform>حدث %n مرة منذ %1، آخرها في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1 %2 was answered with %3 on %4.</source>
        <comment>method, path, status, time</comment>
        <translation>مثال: أُجيب عن %1 %2 بالحالة %3 في %4.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>%1 was refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>رُفض %1 لدى %2</translation>
    </message>
    <message>
        <source>%1 is refused at %2</source>
        <comment>identity provider, connection</comment>
        <translation>يُرفض %1 لدى %2</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>من يتصرف: %1.</translation>
    </message>
    <message>
        <source>The provisioning job is the one that calls %1</source>
        <comment>address</comment>
        <translation>مهمة التوفير المقصودة هي التي تستدعي %1</translation>
    </message>
</context>
<context>
    <name>provost::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>لا تغييرات غير مطبقة</numerusform>
            <numerusform>تغيير واحد غير مطبق</numerusform>
            <numerusform>تغييران غير مطبقين</numerusform>
            <numerusform>%n تغييرات غير مطبقة</numerusform>
            <numerusform>%n تغييرًا غير مطبق</numerusform>
            <numerusform>%n تغيير غير مطبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)…</source>
        <translation>
            <numerusform>تطبيق دون مستخدمين…</numerusform>
            <numerusform>تطبيق على مستخدم واحد…</numerusform>
            <numerusform>تطبيق على مستخدمَين…</numerusform>
            <numerusform>تطبيق على %n مستخدمين…</numerusform>
            <numerusform>تطبيق على %n مستخدمًا…</numerusform>
            <numerusform>تطبيق على %n مستخدم…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>تطبيق دون مستخدمين</numerusform>
            <numerusform>تطبيق على مستخدم واحد</numerusform>
            <numerusform>تطبيق على مستخدمَين</numerusform>
            <numerusform>تطبيق على %n مستخدمين</numerusform>
            <numerusform>تطبيق على %n مستخدمًا</numerusform>
            <numerusform>تطبيق على %n مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::AttributesPage</name>
    <message>
        <source>Change and try…</source>
        <translation>تغيير وتجربة…</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>جارٍ تحميل التعيين…</translation>
    </message>
    <message>
        <source>How this connection maps is not known.</source>
        <translation>لا يُعرف كيف يعيّن هذا الاتصال السمات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Users arrive in the product as it maps them by default.</source>
        <translation>يصل المستخدمون إلى المنتج وفق تعيينه الافتراضي.</translation>
    </message>
    <message>
        <source>This connection maps users in its own way.</source>
        <translation>يعيّن هذا الاتصال المستخدمين بطريقته الخاصة.</translation>
    </message>
</context>
<context>
    <name>provost::AuditModel</name>
    <message>
        <source>changed the default role or self-service</source>
        <translation>غيّر الدور الافتراضي أو الخدمة الذاتية</translation>
    </message>
    <message>
        <source>changed self-service of an account</source>
        <translation>غيّر الخدمة الذاتية لحساب</translation>
    </message>
    <message>
        <source>created an account</source>
        <translation>أنشأ حسابًا</translation>
    </message>
    <message>
        <source>changed plan or seats of an account</source>
        <translation>غيّر خطة حساب أو مقاعده</translation>
    </message>
    <message>
        <source>created a connection</source>
        <translation>أنشأ اتصالًا</translation>
    </message>
    <message>
        <source>deleted a connection</source>
        <translation>حذف اتصالًا</translation>
    </message>
    <message>
        <source>changed a connection</source>
        <translation>غيّر اتصالًا</translation>
    </message>
    <message>
        <source>removed users and groups without connection</source>
        <translation>أزال مستخدمين ومجموعات دون اتصال</translation>
    </message>
    <message>
        <source>carried out held changes</source>
        <translation>نفّذ تغييرات محتجزة</translation>
    </message>
    <message>
        <source>refused held changes</source>
        <translation>رفض تغييرات محتجزة</translation>
    </message>
    <message>
        <source>changed an attribute mapping</source>
        <translation>غيّر تعيين سمات</translation>
    </message>
    <message>
        <source>created an operator</source>
        <translation>أنشأ مشغّلًا</translation>
    </message>
    <message>
        <source>removed an operator</source>
        <translation>أزال مشغّلًا</translation>
    </message>
    <message>
        <source>renewed the key of an operator</source>
        <translation>جدّد مفتاح مشغّل</translation>
    </message>
    <message>
        <source>confirmed a prerequisite</source>
        <translation>أكّد متطلبًا أساسيًا</translation>
    </message>
    <message>
        <source>withdrew a prerequisite</source>
        <translation>سحب متطلبًا أساسيًا</translation>
    </message>
    <message>
        <source>changed for how long things are kept</source>
        <translation>غيّر مدة الاحتفاظ بالأشياء</translation>
    </message>
    <message>
        <source>created a role</source>
        <translation>أنشأ دورًا</translation>
    </message>
    <message>
        <source>deleted a role</source>
        <translation>حذف دورًا</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>غيّر دورًا</translation>
    </message>
    <message>
        <source>cancelled a token rotation</source>
        <translation>ألغى تدوير رمز مميز</translation>
    </message>
    <message>
        <source>completed a token rotation</source>
        <translation>أكمل تدوير رمز مميز</translation>
    </message>
    <message>
        <source>started a token rotation</source>
        <translation>بدأ تدوير رمز مميز</translation>
    </message>
    <message>
        <source>changed role rules</source>
        <translation>غيّر قواعد الأدوار</translation>
    </message>
    <message>
        <source>was refused by self-service</source>
        <translation>رفضته الخدمة الذاتية</translation>
    </message>
    <message>
        <source>generated a token</source>
        <translation>أنشأ رمزًا مميزًا</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>أبطل رمزًا مميزًا</translation>
    </message>
    <message>
        <source>deactivated a user</source>
        <translation>عطّل مستخدمًا</translation>
    </message>
    <message>
        <source>ended the sessions of a user</source>
        <translation>أنهى جلسات مستخدم</translation>
    </message>
    <message>
        <source>reactivated a user</source>
        <translation>أعاد تنشيط مستخدم</translation>
    </message>
    <message>
        <source>restored a user</source>
        <translation>استعاد مستخدمًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>removed a group</source>
        <translation>أزال مجموعة</translation>
    </message>
    <message>
        <source>replaced a token at once</source>
        <translation>استبدل رمزًا مميزًا فورًا</translation>
    </message>
</context>
<context>
    <name>provost::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>التغيير المختار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>جارٍ تحميل سجل التدقيق…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>لا يوجد تغيير مطابق</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>غيّر البحث لترى الباقي.</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>لا توجد تغييرات بعد</translation>
    </message>
    <message>
        <source>What operators change on this server appears here, with who did it and when.</source>
        <translation>يظهر هنا ما يغيّره المشغّلون على هذا الخادم، مع من غيّره ومتى.</translation>
    </message>
    <message>
        <source>The newest %1 changes; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>أحدث %1 من التغييرات؛ وتليها الأقدم في نهاية القائمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد لا غير</numerusform>
            <numerusform>التغييران كلاهما</numerusform>
            <numerusform>كل التغييرات: %n</numerusform>
            <numerusform>كل التغييرات: %n</numerusform>
            <numerusform>كل التغييرات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>On what</source>
        <comment>the thing that was changed</comment>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>provost::AuditPane</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Person, action, account</source>
        <translation>شخص أو إجراء أو حساب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>as the server had them, page by page</source>
        <translation>كما كانت لدى الخادم، صفحةً صفحة</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>كُتب %1 من الصفوف في %2.</translation>
    </message>
</context>
<context>
    <name>provost::BundleDialog</name>
    <message>
        <source>What would leave this computer</source>
        <translation>ما سيغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>الملف المختار</translation>
    </message>
    <message>
        <source>People go by numbers, credentials by fingerprints, and of other personal texts only the length is told. Who is who stays with the case on this computer. Read each file before you save.</source>
        <translation>يظهر الأشخاص بأرقام، وبيانات الاعتماد ببصمات، ولا يُذكر من النصوص الشخصية الأخرى إلا طولها. ومَن هو مَن يبقى مع القضية على هذا الحاسوب. اقرأ كل ملف قبل الحفظ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Putting the bundle together…</source>
        <translation>يجري تجميع الحزمة…</translation>
    </message>
    <message>
        <source>Next replaced place</source>
        <translation>الموضع المستبدل التالي</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>استبعاد هذا الملف</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>أرشيف ZIP واحد</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>الحفظ بصيغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>This computer’s keychain did not open, so the files can be searched for the secrets of this run only. What has the form of a credential is taken out all the same.</source>
        <translation>لم تُفتح سلسلة مفاتيح هذا الحاسوب، لذلك لا يمكن البحث في الملفات إلا عن أسرار هذه الجلسة. وما له شكل بيانات اعتماد يُزال على أي حال.</translation>
    </message>
    <message>
        <source>Take this file in</source>
        <translation>تضمين هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a person</source>
        <translation>
            <numerusform>لا شخص</numerusform>
            <numerusform>شخص مرة واحدة</numerusform>
            <numerusform>شخص مرتين</numerusform>
            <numerusform>شخص %n مرات</numerusform>
            <numerusform>شخص %n مرة</numerusform>
            <numerusform>شخص %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a credential</source>
        <translation>
            <numerusform>لا بيانات اعتماد</numerusform>
            <numerusform>بيانات اعتماد مرة واحدة</numerusform>
            <numerusform>بيانات اعتماد مرتين</numerusform>
            <numerusform>بيانات اعتماد %n مرات</numerusform>
            <numerusform>بيانات اعتماد %n مرة</numerusform>
            <numerusform>بيانات اعتماد %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) another text</source>
        <translation>
            <numerusform>لا نص آخر</numerusform>
            <numerusform>نص آخر مرة واحدة</numerusform>
            <numerusform>نص آخر مرتين</numerusform>
            <numerusform>نص آخر %n مرات</numerusform>
            <numerusform>نص آخر %n مرة</numerusform>
            <numerusform>نص آخر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced here: %1.</source>
        <translation>استُبدل هنا: %1.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name.</source>
        <translation>يوجد شيء في %1 بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>يوجد ملف باسم %1. سيُستبدل.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that file out, or take the evidence out of the case.</source>
        <translation>لم يُحفظ شيء: سر يعرفه هذا الحاسوب موجود في %1، السطر %2، العمود %3. استبعد ذلك الملف أو أخرج الدليل من القضية.</translation>
    </message>
</context>
<context>
    <name>provost::BundleFilesModel</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>provost::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>provost::CapabilitiesPage</name>
    <message>
        <source>contradicted</source>
        <translation>مُكذَّب</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The server does not say whether it can.</source>
        <translation>لا يقول الخادم هل يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The server says that it can.</source>
        <translation>يقول الخادم إنه يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The server says that it cannot.</source>
        <translation>يقول الخادم إنه لا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>What is kept of requests does not show it.</source>
        <translation>ما يُحفظ من الطلبات لا يُظهر ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used it.</source>
        <translation>
            <numerusform>لم يستخدمه أي طلب.</numerusform>
            <numerusform>استخدمه طلب واحد.</numerusform>
            <numerusform>استخدمه طلبان.</numerusform>
            <numerusform>استخدمته %n طلبات.</numerusform>
            <numerusform>استخدمه %n طلبًا.</numerusform>
            <numerusform>استخدمه %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that used it was (were) refused, the newest with %1.</source>
        <translation>
            <numerusform>لم يُرفض أي طلب استخدمه؛ وأحدث حالة %1.</numerusform>
            <numerusform>رُفض الطلب الوحيد الذي استخدمه بالحالة %1.</numerusform>
            <numerusform>رُفض الطلبان اللذان استخدماه، أحدثهما بالحالة %1.</numerusform>
            <numerusform>رُفضت %n طلبات استخدمته، أحدثها بالحالة %1.</numerusform>
            <numerusform>رُفض %n طلبًا استخدمه، أحدثها بالحالة %1.</numerusform>
            <numerusform>رُفض %n طلب استخدمه، أحدثها بالحالة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has used it yet.</source>
        <translation>لم يستخدمه أي طلب بعد.</translation>
    </message>
    <message>
        <source>Change a part (PATCH)</source>
        <translation>تغيير جزء (PATCH)</translation>
    </message>
    <message>
        <source>Many in one request (Bulk)</source>
        <translation>عدة عمليات في طلب واحد (Bulk)</translation>
    </message>
    <message>
        <source>Filter lists</source>
        <translation>تصفية القوائم</translation>
    </message>
    <message>
        <source>Sort lists</source>
        <translation>فرز القوائم</translation>
    </message>
    <message>
        <source>Versions (ETag)</source>
        <translation>الإصدارات (ETag)</translation>
    </message>
    <message>
        <source>Page by cursor</source>
        <translation>التصفح بالمؤشر</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <translation>تغيير كلمات المرور</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <comment>what a server can do</comment>
        <translation>تجربة: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What the server says (ServiceProviderConfig), against the newest %1 requests of this connection.</source>
        <translation>ما يقوله الخادم (ServiceProviderConfig) مقابل أحدث %1 من طلبات هذا الاتصال.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>تعذر سؤال الخادم عما يستطيعه.</translation>
    </message>
    <message>
        <source>The server says that it cannot do this, so it is not tried.</source>
        <translation>يقول الخادم إنه لا يستطيع هذا، لذلك لا يُجرَّب.</translation>
    </message>
    <message>
        <source>The server was not asked whether it can.</source>
        <translation>لم يُسأل الخادم هل يستطيع ذلك.</translation>
    </message>
    <message>
        <source>No request has shown it yet: only the answers 304 and 412 do.</source>
        <translation>لم يُظهره أي طلب بعد: لا يُظهره إلا الردان 304 و412.</translation>
    </message>
    <message>
        <source>%1 What the newest %2 requests of this connection show stands below.</source>
        <comment>sentence, count</comment>
        <translation>%1 وما تُظهره أحدث %2 من طلبات هذا الاتصال موجود أدناه.</translation>
    </message>
    <message>
        <source>%1 It says so to everybody; to try what nobody has used yet, paste the token under Setup, since this computer’s keychain gives none for this connection.</source>
        <comment>sentence</comment>
        <translation>%1 وهو يقول ذلك للجميع؛ ولتجربة ما لم يستخدمه أحد بعد، ألصق الرمز المميز في «الإعداد»، لأن سلسلة مفاتيح هذا الكمبيوتر لا تعطي رمزًا لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Trying needs this connection’s token, and this computer’s keychain gives none. Paste it under Setup.</source>
        <translation>تحتاج التجربة إلى الرمز المميز لهذا الاتصال، وسلسلة مفاتيح هذا الكمبيوتر لا تعطيه. ألصقه في «الإعداد».</translation>
    </message>
    <message>
        <source>Say whose token it is (/Me)</source>
        <translation>بيان صاحب الرمز المميز (/Me)</translation>
    </message>
</context>
<context>
    <name>provost::CasePartsModel</name>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Check of an endpoint</source>
        <translation>فحص نقطة نهاية</translation>
    </message>
    <message>
        <source>History of a person</source>
        <translation>تاريخ شخص</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>وقت التثبيت</translation>
    </message>
</context>
<context>
    <name>provost::CasesDialog</name>
    <message>
        <source>person-%1 is %2</source>
        <comment>number, names</comment>
        <translation>person-%1 هو %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>What is pinned to the case</source>
        <translation>ما ثُبّت في القضية</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>الدليل المختار</translation>
    </message>
    <message>
        <source>What was pinned is kept on this computer, for you alone, as it was then. Each case goes on its day.</source>
        <translation>ما ثُبّت يبقى على هذا الحاسوب، لك وحدك، كما كان حينها. وتزول كل قضية في يومها.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>تجري قراءة القضايا…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>حذف القضية</translation>
    </message>
    <message>
        <source>Take this evidence out</source>
        <translation>إخراج هذا الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make a bundle to hand on…</source>
        <translation>إنشاء حزمة للتسليم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>لا قضية بعد</translation>
    </message>
    <message>
        <source>Pin an incident, a request, a check or the history of a person to begin one.</source>
        <translation>ثبّت حادثة أو طلبًا أو فحصًا أو تاريخ شخص لبدء قضية.</translation>
    </message>
    <message>
        <source>Nothing is pinned to it</source>
        <translation>لم يُثبّت فيها شيء</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>What is pinned to this case may be nowhere else any more.</source>
        <translation>قد لا يكون ما ثُبّت في هذه القضية موجودًا في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>provost::CasesModel</name>
    <message>
        <source>It cannot be read, and can be deleted.</source>
        <translation>لا يمكن قراءتها، ويمكن حذفها.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>تُحذف في</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesCard</name>
    <message>
        <source>Certificates that the server shows</source>
        <translation>الشهادات التي يعرضها الخادم</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>provost::CertificatesModel</name>
    <message>
        <source>issued by %1</source>
        <comment>name</comment>
        <translation>صادرة عن %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>provost::ChangeDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, count</comment>
        <translation>%1 و%2 غيرهم</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>word</comment>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>counts</comment>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancelled. %1.</source>
        <comment>counts</comment>
        <translation>أُلغي. %1.</translation>
    </message>
    <message>
        <source>%1. It failed for %2. %3</source>
        <comment>counts, names, why</comment>
        <translation>%1. فشل مع %2. %3</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>إعادة المحاولة مع الباقين</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>لم يُغيَّر شيء، لأن الأمر لم يعد كذلك. %1</translation>
    </message>
</context>
<context>
    <name>provost::CheckCommand</name>
    <message>
        <source>Token: </source>
        <translation>الرمز المميز: </translation>
    </message>
    <message>
        <source>No token came. It is the first line of standard input.</source>
        <translation>لم يأتِ رمز مميز. وهو السطر الأول من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The first line of standard input is no token. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>السطر الأول من الإدخال القياسي ليس رمزًا مميزًا. يكون الرمز فيه وحده، دون كلمة Bearer ودون مسافات.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>لا يمكن سؤال سلسلة مفاتيح هذا الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>The keychain has no token for this address. Keep one with the connection in Provost, or give it through standard input.</source>
        <translation>ليس في سلسلة المفاتيح رمز مميز لهذا العنوان. احفظ رمزًا مع الاتصال في Provost، أو أعطه عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>تعذرت كتابة التقرير: %1</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بكتابة التقارير في ملفات.</translation>
    </message>
</context>
<context>
    <name>provost::CheckDialog</name>
    <message>
        <source>Examine a SCIM endpoint</source>
        <translation>فحص نقطة نهاية SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>النتيجة المختارة</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المُرسل والمُستلم</translation>
    </message>
    <message>
        <source>https://scim.example.com/scim/v2</source>
        <translation>https://scim.example.com/scim/v2</translation>
    </message>
    <message>
        <source>As kept in this computer’s keychain</source>
        <translation>كما في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>عنوان URL الأساسي لـ SCIM</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>This is not the address of a SCIM endpoint. It looks like https://scim.example.com/scim/v2; http is possible to this computer only.</source>
        <translation>هذا ليس عنوان نقطة نهاية SCIM. يكون العنوان على شكل https://scim.example.com/scim/v2؛ ولا يمكن استخدام http إلا مع هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter the token of this endpoint, alone and without the word Bearer. It goes to this address and nowhere else, and is forgotten with this dialog.</source>
        <translation>أدخل الرمز المميز لنقطة النهاية هذه، وحده ودون كلمة Bearer. يُرسل إلى هذا العنوان ولا يُرسل إلى غيره، ويُنسى بإغلاق مربع الحوار هذا.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما من قبل</translation>
    </message>
    <message>
        <source>Reads only: nothing is changed, here or there. The token goes to this address and nowhere else.</source>
        <translation>قراءة فقط: لا يُغيَّر شيء، لا هنا ولا هناك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
    <message>
        <source>Fifteen checks say within ten seconds what is wrong, who has to act, and what to do.</source>
        <translation>خمس عشرة عملية تحقق تقول خلال عشر ثوانٍ ما الخطأ، ومن عليه أن يتصرف، وما العمل.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Page (*.html);;For programs (*.json);;Text (*.txt)</source>
        <translation>صفحة (*.html);;للبرامج (*.json);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Examine: only read</source>
        <translation>فحص: قراءة فقط</translation>
    </message>
    <message>
        <source>Rehearse: %1</source>
        <comment>identity provider</comment>
        <translation>محاكاة: %1</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed: a rehearsal is not possible.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بتغيير أي شيء: المحاكاة غير ممكنة.</translation>
    </message>
    <message>
        <source>This server is open for reading only: a rehearsal, which writes, is not possible from here.</source>
        <translation>هذا الخادم مفتوح للقراءة فقط: المحاكاة، وهي تكتب، غير ممكنة من هنا.</translation>
    </message>
    <message>
        <source>At %1 this is created, changed and deleted again: %2. Nothing else is changed. Press “%3” to begin.</source>
        <comment>address, list, button</comment>
        <translation>في %1 يُنشأ هذا ويُغيَّر ثم يُحذف: %2. ولا يُغيَّر شيء غيره. اضغط «%3» للبدء.</translation>
    </message>
    <message>
        <source>Create and rehearse</source>
        <translation>إنشاء ومحاكاة</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>جارٍ تنفيذ المحاكاة…</translation>
    </message>
    <message>
        <source>Stopped. What was created is being removed…</source>
        <translation>أُوقفت. جارٍ إزالة ما أُنشئ…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>محاكاة…</translation>
    </message>
    <message>
        <source>Writes: two users and a group are made up, led through their lives and removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>كتابة: يُصطنع مستخدمان ومجموعة، ويمرون بمراحل حياتهم ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>لم تُجرَ محاكاة بعد</translation>
    </message>
    <message>
        <source>Each step says what was sent, what came back and what was expected, and why it matters.</source>
        <translation>تذكر كل خطوة ما أُرسل وما عاد وما كان متوقعًا، ولماذا يهم ذلك.</translation>
    </message>
    <message>
        <source>Check conformance to RFC 7643 and RFC 7644</source>
        <translation>التحقق من الامتثال لـ RFC 7643 وRFC 7644</translation>
    </message>
    <message>
        <source>Trying rule by rule…</source>
        <translation>جارٍ التجربة قاعدةً قاعدة…</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>إنشاء وتحقق</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>تحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Writes: a few users and groups are made up, %n rule(s) are tried with them, and they are removed again. Nothing else is changed. The token goes to this address and nowhere else.</source>
        <translation>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، ولا تُجرَّب بهم أي قاعدة، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، وتُجرَّب بهم قاعدة واحدة، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، وتُجرَّب بهم قاعدتان، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، وتُجرَّب بهم %n قواعد، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، وتُجرَّب بهم %n قاعدة، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
            <numerusform>كتابة: يُصطنع بعض المستخدمين والمجموعات، وتُجرَّب بهم %n قاعدة، ثم يُزالون. ولا يُغيَّر شيء غير ذلك. يُرسل الرمز المميز إلى هذا العنوان ولا يُرسل إلى غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>لم يُتحقق من شيء بعد</translation>
    </message>
    <message>
        <source>Each rule says what was sent, what came back and what the RFC demands. The report counts them section by section, so that two servers can be compared.</source>
        <translation>تذكر كل قاعدة ما أُرسل وما عاد وما يتطلبه RFC. ويعدّها التقرير قسمًا قسمًا، لتسهل المقارنة بين خادمين.</translation>
    </message>
    <message>
        <source>Certificates that the server showed</source>
        <translation>الشهادات التي أظهرها الخادم</translation>
    </message>
</context>
<context>
    <name>provost::CheckFindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>ما وُجد، وما العمل</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>who acts, what to do</comment>
        <translation>من يتصرف (%1): %2</translation>
    </message>
</context>
<context>
    <name>provost::CheckReport</name>
    <message>
        <source>(without the token)</source>
        <translation>(دون الرمز المميز)</translation>
    </message>
    <message>
        <source>What to do (%1):</source>
        <comment>who acts</comment>
        <translation>ما العمل (%1):</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المُرسل والمُستلم</translation>
    </message>
    <message>
        <source>SCIM endpoint %1</source>
        <comment>address</comment>
        <translation>نقطة نهاية SCIM ‏%1</translation>
    </message>
    <message>
        <source>%1, %2 ms. Only read; nothing was changed. Tokens and what the server tells of people are left out.</source>
        <comment>time, milliseconds</comment>
        <translation>%1، %2 ms. قراءة فقط؛ لم يُغيَّر شيء. حُذفت منه الرموز المميزة وما يقوله الخادم عن الأشخاص.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>المتوقع:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>provost::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>provost::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>A name, an id, a command, or an error message</source>
        <translation>اسم أو معرّف أو أمر أو رسالة خطأ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>provost::Composition</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The Local server ended unexpectedly. Nothing that it had confirmed is lost.</source>
        <translation>انتهى الخادم المحلي على نحو غير متوقع. لم يُفقد شيء مما أكّده.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>بدء تشغيله من جديد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the keychain and open the server again to keep it.</source>
        <translation>لم تقبل سلسلة مفاتيح هذا الكمبيوتر المفتاح، لذلك يُحفظ في الذاكرة لهذا التشغيل فقط. ألغِ قفل سلسلة المفاتيح وافتح الخادم من جديد لحفظه.</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>تحميل كل شيء من جديد</translation>
    </message>
    <message>
        <source>Switch to another server…</source>
        <translation>التبديل إلى خادم آخر…</translation>
    </message>
    <message>
        <source>Quit Provost</source>
        <translation>إنهاء Provost</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the Local server is at %2 this time. End that program and start Provost again to have it where it was; nothing of it is lost.</source>
        <translation>يستخدم برنامج آخر المنفذ %1 على هذا الكمبيوتر، لذلك فالخادم المحلي هذه المرة في %2. أنهِ ذلك البرنامج وشغّل Provost من جديد ليعود إلى مكانه؛ ولم يُفقد منه شيء.</translation>
    </message>
    <message>
        <source>%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the keychain and try again.</source>
        <translation>خرج %1 من القائمة، لكن سلسلة مفاتيح هذا الكمبيوتر لم تؤكد زوال مفاتيحه. ألغِ قفل سلسلة المفاتيح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The Local server cannot start, since its program provostd is missing on this computer. Install Provost again together with its server, or connect to a server that runs elsewhere.</source>
        <translation>لا يمكن تشغيل الخادم المحلي، لأن برنامجه provostd غير موجود على هذا الكمبيوتر. ثبّت Provost من جديد مع خادمه، أو اتصل بخادم يعمل في مكان آخر.</translation>
    </message>
    <message>
        <source>Show the journal of changes</source>
        <translation>عرض دفتر التغييرات</translation>
    </message>
    <message>
        <source>Show times by this computer’s clock</source>
        <translation>عرض الأوقات بساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>عرض الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>Open the settings and shortcuts</source>
        <translation>فتح الإعدادات والاختصارات</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>فتح الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>البحث عن اختصار لوحة مفاتيح</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationCommand</name>
    <message>
        <source>At %1 there is no Provost server, or an old one: nothing there has a configuration. The address is the one that Provost opens, without /admin and without /scim.</source>
        <translation>لا يوجد في %1 خادم Provost، أو يوجد خادم قديم: لا شيء هناك له تكوين. العنوان هو الذي يفتحه Provost، دون ‎/admin ودون ‎/scim.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in it, why</comment>
        <translation>لا يمكن استخدام المستند كما هو: %1. %2</translation>
    </message>
    <message>
        <source>Admin key: </source>
        <translation>مفتاح الإدارة: </translation>
    </message>
    <message>
        <source>No key came. It is the first line of standard input.</source>
        <translation>لم يأتِ مفتاح. وهو السطر الأول من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The first line of standard input is no key. It stands there alone, without the word Bearer and without spaces.</source>
        <translation>السطر الأول من الإدخال القياسي ليس مفتاحًا. يكون المفتاح فيه وحده، دون كلمة Bearer ودون مسافات.</translation>
    </message>
    <message>
        <source>This computer’s keychain cannot be asked: %1</source>
        <translation>لا يمكن سؤال سلسلة مفاتيح هذا الكمبيوتر: %1</translation>
    </message>
    <message>
        <source>The keychain has no key for this address. Open the server in Provost once, or give the key through standard input.</source>
        <translation>ليس في سلسلة المفاتيح مفتاح لهذا العنوان. افتح الخادم مرة في Provost، أو أعطِ المفتاح عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>digest</comment>
        <translation>الخطة: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>At %1 this will be done:
%2
%3
Type “%4” to go on: </source>
        <comment>address, list, counts, word</comment>
        <translation>سيُنفَّذ هذا في %1:
%2
%3
اكتب «%4» للمتابعة: </translation>
    </message>
    <message>
        <source>Nothing was done: the server or the document is another one than when that plan was made. Make a new plan and look at it.</source>
        <translation>لم يُنفَّذ شيء: الخادم أو المستند غير ما كان عليه عند وضع تلك الخطة. ضع خطة جديدة واطّلع عليها.</translation>
    </message>
    <message>
        <source>Nothing was done: new webhooks get secrets that are told once. Name a file for them with --secrets.</source>
        <translation>لم يُنفَّذ شيء: تحصل خطافات الويب الجديدة على أسرار تُذكر مرة واحدة. حدد ملفًا لها باستخدام ‎--secrets.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The server changed in the meantime, so the plan is not true any more. Make a new plan and look at it.</source>
        <translation>تغيّر الخادم في هذه الأثناء، فلم تعد الخطة صحيحة. ضع خطة جديدة واطّلع عليها.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: %1 Make a new plan, which says what is left to do.</source>
        <translation>لا يُعرف هل نُفّذ هذا: %1 ضع خطة جديدة، فهي تبيّن ما بقي.</translation>
    </message>
    <message>
        <source>All of it was done, but the secrets of the new webhooks could not be written and are lost: %1. Give these webhooks new ones.</source>
        <translation>نُفّذ كل شيء، لكن تعذرت كتابة أسرار خطافات الويب الجديدة ففُقدت: %1. أعطِ هذه الخطافات أسرارًا جديدة.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be exported.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بتصدير أي شيء.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بتغيير أي شيء على الخوادم.</translation>
    </message>
    <message>
        <source>%1 is read-only in Provost: nothing is changed there from this computer. Where that is not meant, switch it off for this server in the settings.</source>
        <translation>%1 للقراءة فقط في Provost: لا يُغيَّر شيء هناك من هذا الكمبيوتر. إذا لم يكن ذلك مقصودًا فأوقفه لهذا الخادم في الإعدادات.</translation>
    </message>
    <message>
        <source>Where standard input is no terminal nobody can be asked: give the digest of a plan with --plan, or --yes.</source>
        <translation>حيث لا يكون الإدخال القياسي وحدة طرفية لا يمكن سؤال أحد: أعطِ بصمة خطة باستخدام ‎--plan، أو استخدم ‎--yes.</translation>
    </message>
    <message>
        <source>The list of servers of Provost cannot be read, so that nobody knows how this one is reached and whether it may be changed from here.</source>
        <translation>تعذرت قراءة قائمة خوادم Provost، فلا يعرف أحد كيف يُوصَل إلى هذا الخادم وهل يمكن تغييره من هنا.</translation>
    </message>
</context>
<context>
    <name>provost::ConfigurationDialog</name>
    <message>
        <source>Configuration of this server</source>
        <translation>تكوين هذا الخادم</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>تطبيق…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As a document</source>
        <translation>في صورة مستند</translation>
    </message>
    <message>
        <source>Roles and what they may do, accounts, connections with their rules, attribute mappings and limits, and webhooks: one JSON file to keep in a repository, or for another server. Without keys, tokens, other secrets, operators, users and groups.</source>
        <translation>الأدوار وما يُسمح لها به، والحسابات، والاتصالات مع قواعدها وتعيين سماتها وحدودها، وخطافات الويب: ملف JSON واحد لحفظه في مستودع أو لخادم آخر. دون مفاتيح أو رموز مميزة أو أسرار أخرى أو مشغّلين أو مستخدمين أو مجموعات.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Compare with a document</source>
        <translation>المقارنة بمستند</translation>
    </message>
    <message>
        <source>Says what would be created, changed and removed here for the server to be what the file says. That alone changes nothing.</source>
        <translation>يذكر ما سيُنشأ هنا وما سيُغيَّر وما سيُزال ليصير الخادم كما يقول الملف. وهذا وحده لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>ملف التكوين</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>تصدير التكوين</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>جارٍ قراءة التكوين…</translation>
    </message>
    <message>
        <source>The configuration is in %1.</source>
        <translation>التكوين في %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Comparing it with the server…</source>
        <translation>جارٍ مقارنته بالخادم…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The document cannot be used as it is: %1. %2</source>
        <comment>place in the document, why</comment>
        <translation>لا يمكن استخدام المستند كما هو: %1. %2</translation>
    </message>
    <message>
        <source>Make this server what the document says?</source>
        <translation>هل تريد جعل هذا الخادم كما يقول المستند؟</translation>
    </message>
    <message>
        <source>All of it is done, or nothing. What is removed here cannot be taken back.</source>
        <translation>يُنفَّذ كله أو لا يُنفَّذ شيء. ولا يمكن التراجع عما يُزال هنا.</translation>
    </message>
    <message>
        <source>Apply the document</source>
        <translation>تطبيق المستند</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Applying the document…</source>
        <translation>جارٍ تطبيق المستند…</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>First the configuration as it is now is written to %1.</source>
        <translation>يُكتب أولًا التكوين كما هو الآن في %1.</translation>
    </message>
    <message>
        <source>Writing the present configuration…</source>
        <translation>جارٍ كتابة التكوين الحالي…</translation>
    </message>
    <message>
        <source>The server is what the document says.</source>
        <translation>صار الخادم كما يقول المستند.</translation>
    </message>
    <message>
        <source>The server is already what the document says: nothing would change.</source>
        <translation>الخادم كما يقول المستند بالفعل: لن يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionHealth</name>
    <message>
        <source>paused %1</source>
        <translation>متوقف مؤقتًا %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>لم يتصل قط</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>quiet, last call %1</source>
        <translation>هادئ، آخر طلب %1</translation>
    </message>
    <message>
        <source>alive, %1</source>
        <translation>حي، %1</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>لا يوجد رمز صالح</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>لم يُستلم قط</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls about every %n minute(s).</source>
        <translation>
            <numerusform>يتصل %1 باستمرار.</numerusform>
            <numerusform>يتصل %1 كل دقيقة تقريبًا.</numerusform>
            <numerusform>يتصل %1 كل دقيقتين تقريبًا.</numerusform>
            <numerusform>يتصل %1 كل %n دقائق تقريبًا.</numerusform>
            <numerusform>يتصل %1 كل %n دقيقة تقريبًا.</numerusform>
            <numerusform>يتصل %1 كل %n دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls every few hours.</source>
        <translation>يتصل %1 كل بضع ساعات.</translation>
    </message>
    <message>
        <source>%1 calls when something changes there, so that silence is normal.</source>
        <translation>يتصل %1 عندما يتغير شيء هناك، فالصمت أمر عادي.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, so that silence proves nothing.</source>
        <translation>لم يُوثَّق كم مرة يتصل موفر الهوية هذا، فالصمت لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The last call came %1.</source>
        <translation>جاء آخر طلب %1.</translation>
    </message>
    <message>
        <source>%1 of its newest %2 requests were refused.</source>
        <translation>رُفض %1 من أحدث %2 من طلباته.</translation>
    </message>
    <message>
        <source>late, last call %1</source>
        <translation>متأخر، آخر طلب %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests in the last 24 hours were refused (%3 %).</source>
        <translation>رُفض %1 من %2 من الطلبات في آخر 24 ساعة (%3 %).</translation>
    </message>
    <message>
        <source>%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from %3 failures on, or at once when the credentials are not valid.</source>
        <translation>يضع %1 مهمة التوفير في العزل عندما يفشل أكثر من %2 % من أحداثها، بدءًا من %3 من حالات الفشل، أو فورًا عندما تكون بيانات الاعتماد غير صالحة.</translation>
    </message>
    <message>
        <source>Quarantine is due now.</source>
        <translation>حان العزل الآن.</translation>
    </message>
    <message>
        <source>Quarantine is likely, at the earliest about %1, since repeated failures of one user count once there.</source>
        <translation>العزل مرجّح، في %1 تقريبًا على أقرب تقدير، لأن حالات الفشل المتكررة لمستخدم واحد تُعد هناك مرة واحدة.</translation>
    </message>
    <message>
        <source>It then calls less and less often, down to once a day, and stops for good on %1 unless the cause is mended.</source>
        <translation>عندئذ يتصل أقل فأقل، حتى مرة واحدة في اليوم، ويتوقف نهائيًا في %1 ما لم يُصلَح السبب.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>مُعَدّ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <comment>time ago</comment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>This server does not tell what its identity providers ask for.</source>
        <translation>لا يخبر هذا الخادم بما يطلبه موفرو الهوية لديه.</translation>
    </message>
    <message>
        <source>%1 comes with its next cycle, at about %2.</source>
        <comment>identity provider, time</comment>
        <translation>يأتي %1 في دورته التالية، في %2 تقريبًا.</translation>
    </message>
    <message>
        <source>When %1 comes next is not known: it is late, or was never seen.</source>
        <comment>identity provider</comment>
        <translation>لا يُعرف متى يأتي %1 في المرة التالية: فهو متأخر، أو لم يُرَ قط.</translation>
    </message>
    <message>
        <source>How often this identity provider calls is not documented, nor so when it comes next.</source>
        <translation>لم يُوثَّق كم مرة يتصل موفر الهوية هذا، ولا متى يأتي في المرة التالية.</translation>
    </message>
    <message>
        <source>From that moment on every request of %1 is refused, until the new token is entered there.</source>
        <comment>identity provider</comment>
        <translation>من تلك اللحظة يُرفض كل طلب من %1، إلى أن يُدخل الرمز المميز الجديد هناك.</translation>
    </message>
    <message>
        <source>The connection is paused, so nothing more is lost by it now.</source>
        <translation>الاتصال متوقف مؤقتًا، فلا يضيع بسبب ذلك شيء آخر الآن.</translation>
    </message>
    <message>
        <source>It was never seen here, so there is hardly a better time.</source>
        <translation>لم يُرَ هنا قط، فلا يكاد يوجد وقت أنسب.</translation>
    </message>
    <message>
        <source>Choose an hour in which little changes there, or pause its provisioning first.</source>
        <translation>اختر ساعة يقل فيها التغيير هناك، أو أوقف التوفير هناك مؤقتًا أولًا.</translation>
    </message>
    <message>
        <source>That is too soon: wait until it has called, and begin right then.</source>
        <translation>هذا مبكر جدًا: انتظر حتى يتصل، وابدأ بعد ذلك مباشرة.</translation>
    </message>
    <message>
        <source>Begin right after a call: what is entered before the next one is missed by nobody.</source>
        <translation>ابدأ بعد اتصال منه مباشرة: فما يُدخل قبل الاتصال التالي لا يفتقده أحد.</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionInspector</name>
    <message>
        <source>The chosen connection</source>
        <translation>الاتصال المختار</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>حول الاتصال</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>التوفير</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>identity provider, account, users, groups</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>%1 uses the new token. The old one can end.</source>
        <comment>identity provider</comment>
        <translation>يستخدم %1 الرمز المميز الجديد. يمكن إنهاء القديم.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إنهاء الاستبدال…</translation>
    </message>
    <message>
        <source>A token is being replaced: waiting for %1’s first request with the new one.</source>
        <comment>identity provider</comment>
        <translation>يجري استبدال رمز مميز: في انتظار أول طلب من %1 بالرمز الجديد.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>identity provider, account</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A token is being replaced. See at %1 that it synchronizes with the new one.</source>
        <comment>identity provider</comment>
        <translation>يجري استبدال رمز مميز. تأكد لدى %1 من أنه يزامن بالرمز الجديد.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsFilter</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>account</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>موفر الهوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>لم يتصل قط</translation>
    </message>
    <message>
        <source>Token being replaced</source>
        <translation>رمز مميز قيد الاستبدال</translation>
    </message>
    <message>
        <source>Holds changes</source>
        <translation>يحتجز تغييرات</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsModel</name>
    <message>
        <source>%1, paused</source>
        <translation>%1، متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused in the last 24 hours</source>
        <translation>
            <numerusform>لم يُرفض أي طلب في آخر 24 ساعة</numerusform>
            <numerusform>رُفض طلب واحد في آخر 24 ساعة</numerusform>
            <numerusform>رُفض طلبان في آخر 24 ساعة</numerusform>
            <numerusform>رُفضت %n طلبات في آخر 24 ساعة</numerusform>
            <numerusform>رُفض %n طلبًا في آخر 24 ساعة</numerusform>
            <numerusform>رُفض %n طلب في آخر 24 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>موفر الهوية</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
</context>
<context>
    <name>provost::ConnectionsPane</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>لا يوجد اتصال مطابق</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>غيّر عامل التصفية لترى الباقي.</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>جارٍ تحميل الاتصالات…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>لا توجد اتصالات بعد</translation>
    </message>
    <message>
        <source>A connection lets one identity provider create and change the users of one account.</source>
        <translation>يتيح الاتصال لموفر هوية واحد إنشاء مستخدمي حساب واحد وتغييرهم.</translation>
    </message>
    <message>
        <source>Pause “%1”?</source>
        <translation>هل تريد إيقاف «%1» مؤقتًا؟</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>إبقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>Token board</source>
        <translation>لوحة الرموز المميزة</translation>
    </message>
    <message>
        <source>%1 is refused until you resume it, and will report failures. Users and groups stay as they are, keep their access, and are not brought up to date. Tokens stay valid: nothing has to be entered again.</source>
        <comment>identity provider</comment>
        <translation>يُرفض %1 إلى أن تستأنف الاتصال، وسيبلّغ عن حالات فشل. يبقى المستخدمون والمجموعات كما هم، ويحتفظون بوصولهم، ولا يُحدَّثون. تبقى الرموز المميزة صالحة: لا حاجة إلى إدخال شيء من جديد.</translation>
    </message>
    <message>
        <source>Pausing the connection…</source>
        <translation>جارٍ إيقاف الاتصال مؤقتًا…</translation>
    </message>
    <message>
        <source>Entra puts a job in quarantine when its requests are refused for long. For a pause of more than a day stop provisioning there as well.</source>
        <translation>يضع Entra المهمة في العزل عندما تُرفض طلباتها طويلًا. وإذا زاد التوقف على يوم فأوقف التوفير هناك أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>الاتصال «%1» متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The attributes of “%1” were changed.</source>
        <translation>تغيّرت سمات «%1».</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>هل تريد استئناف «%1»؟</translation>
    </message>
    <message>
        <source>%1 is let in again from its next request on.</source>
        <comment>identity provider</comment>
        <translation>يُسمح لـ %1 بالدخول مرة أخرى بدءًا من طلبه التالي.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>تركه متوقفًا مؤقتًا</translation>
    </message>
    <message>
        <source>Resuming the connection…</source>
        <translation>جارٍ استئناف الاتصال…</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of connections</comment>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 من %n اتصال</numerusform>
            <numerusform>%1 من اتصال واحد</numerusform>
            <numerusform>%1 من اتصالين</numerusform>
            <numerusform>%1 من %n اتصالات</numerusform>
            <numerusform>%1 من %n اتصالًا</numerusform>
            <numerusform>%1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>New connection (%1)</source>
        <translation>اتصال جديد (%1)</translation>
    </message>
    <message>
        <source>Users and groups stay as they are, and keep their access. %1 is answered as if everything were done, and reports no failure.</source>
        <comment>identity provider</comment>
        <translation>يبقى المستخدمون والمجموعات كما هم، ويحتفظون بوصولهم. ويُجاب %1 كأن كل شيء قد نُفّذ، فلا يبلّغ عن أي فشل.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>ما يتغير لدى %1 في هذه الأثناء يضيع دون تنبيه: إذ يظن أنه قُبل. دعه يزامن كل شيء من جديد بعد أن تستأنف.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile was dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>يُقبل من جديد ما يرسله %1 من الآن فصاعدًا. أما ما أرسله في هذه الأثناء فقد أُسقط: دعه يزامن كل شيء من جديد.</translation>
    </message>
    <message>
        <source>What %1 is answered until you resume it, this server does not document: it may be refused, or answered as if everything were done. Users and groups are not brought up to date.</source>
        <comment>identity provider</comment>
        <translation>لا يوثّق هذا الخادم ما يُرد به على %1 إلى أن تستأنف الاتصال: فقد يُرفض، أو يُرد عليه كأن كل شيء قد تم. ولا يُحدَّث المستخدمون والمجموعات.</translation>
    </message>
    <message>
        <source>What %1 sends from now on is taken again. What it sent meanwhile may have been dropped: let it synchronize everything anew.</source>
        <comment>identity provider</comment>
        <translation>يُقبل من جديد ما يرسله %1 من الآن فصاعدًا. أما ما أرسله في هذه الأثناء فربما أُسقط: دعه يزامن كل شيء من جديد.</translation>
    </message>
    <message>
        <source>What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you resume.</source>
        <comment>identity provider</comment>
        <translation>ما يتغير لدى %1 في هذه الأثناء قد يضيع. دعه يزامن كل شيء من جديد بعد أن تستأنف.</translation>
    </message>
    <message>
        <source>Setup links…</source>
        <translation>روابط الإعداد…</translation>
    </message>
</context>
<context>
    <name>provost::CopyField</name>
    <message>
        <source>%1 is copied</source>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>provost::DeleteConnectionDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name</comment>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>جارٍ عد ما سيُحذف معه…</translation>
    </message>
    <message>
        <source>What goes with it is not known, so nothing can be deleted.</source>
        <translation>لا يُعرف ما سيُحذف معه، لذلك لا يمكن حذف شيء.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>العد من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people also come(s) through another connection and keep(s) access.</source>
        <translation>
            <numerusform>لا أحد من هؤلاء الأشخاص يأتي عبر اتصال آخر أيضًا.</numerusform>
            <numerusform>واحد من هؤلاء الأشخاص يأتي أيضًا عبر اتصال آخر ويحتفظ بوصوله.</numerusform>
            <numerusform>اثنان من هؤلاء الأشخاص يأتيان أيضًا عبر اتصال آخر ويحتفظان بوصولهما.</numerusform>
            <numerusform>%n من هؤلاء الأشخاص يأتون أيضًا عبر اتصال آخر ويحتفظون بوصولهم.</numerusform>
            <numerusform>%n من هؤلاء الأشخاص يأتون أيضًا عبر اتصال آخر ويحتفظون بوصولهم.</numerusform>
            <numerusform>%n من هؤلاء الأشخاص يأتون أيضًا عبر اتصال آخر ويحتفظون بوصولهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its users and groups</source>
        <translation>إزالة مستخدميه ومجموعاته</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove its %1 and %2</source>
        <comment>users, groups</comment>
        <translation>إزالة ما له: %1 و%2</translation>
    </message>
    <message>
        <source>Delete the connection only</source>
        <translation>حذف الاتصال فقط</translation>
    </message>
    <message>
        <source>Delete and remove %1</source>
        <comment>users</comment>
        <translation>حذف وإزالة: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>1. Switch it off at the identity provider first</source>
        <translation>1. أوقفه لدى موفر الهوية أولًا</translation>
    </message>
    <message>
        <source>Pause it now</source>
        <translation>إيقافه مؤقتًا الآن</translation>
    </message>
    <message>
        <source>2. Decide what becomes of its users</source>
        <translation>2. قرر ما يصير إليه مستخدموه</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>لم يتصل %1 قط.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1 rows in %2.</source>
        <comment>count, file</comment>
        <translation>حُفظ %1 من الصفوف في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that work(s)</source>
        <translation>
            <numerusform>لا رموز مميزة صالحة</numerusform>
            <numerusform>رمز مميز صالح واحد</numerusform>
            <numerusform>رمزان مميزان صالحان</numerusform>
            <numerusform>%n رموز مميزة صالحة</numerusform>
            <numerusform>%n رمزًا مميزًا صالحًا</numerusform>
            <numerusform>%n رمز مميز صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s)</source>
        <translation>
            <numerusform>لا قواعد أدوار</numerusform>
            <numerusform>قاعدة أدوار واحدة</numerusform>
            <numerusform>قاعدتا أدوار</numerusform>
            <numerusform>%n قواعد أدوار</numerusform>
            <numerusform>%n قاعدة أدوار</numerusform>
            <numerusform>%n قاعدة أدوار</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go in any case %1, %2, its attribute mapping and its address.</source>
        <comment>tokens, role rules</comment>
        <translation>يزول معه في كل الأحوال: %1، و%2، وتعيين سماته وعنوانه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Asking the server what is left…</source>
        <translation>جارٍ سؤال الخادم عما بقي…</translation>
    </message>
    <message>
        <source>The connection was deleted. What is left of it could not be asked.</source>
        <translation>حُذف الاتصال. وتعذر السؤال عما بقي منه.</translation>
    </message>
    <message>
        <source>%1 and %2 were removed.</source>
        <comment>users, groups</comment>
        <translation>أُزيل: %1 و%2.</translation>
    </message>
    <message>
        <source>The server has nothing of this connection any more: no address, no token, no user, no group.</source>
        <translation>لم يعد لدى الخادم شيء من هذا الاتصال: لا عنوان ولا رمز مميز ولا مستخدم ولا مجموعة.</translation>
    </message>
    <message>
        <source>The server still has %1 and %2 of it. Load again, and look at Activity.</source>
        <comment>users, groups</comment>
        <translation>ما زال لدى الخادم منه: %1 و%2. حمّل من جديد، وانظر إلى «النشاط».</translation>
    </message>
    <message>
        <source>%1 reports failures until it is switched off there.</source>
        <comment>identity provider</comment>
        <translation>يبلّغ %1 عن حالات فشل إلى أن يُوقَف هناك.</translation>
    </message>
    <message>
        <source>Export users and groups…</source>
        <translation>تصدير المستخدمين والمجموعات…</translation>
    </message>
    <message>
        <source>Export users and groups</source>
        <translation>تصدير المستخدمين والمجموعات</translation>
    </message>
    <message>
        <source>Nothing was changed, since this is not so any more. %1</source>
        <comment>what is so</comment>
        <translation>لم يُغيَّر شيء، لأن الأمر لم يعد كذلك. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Saving what the connection has. It can be deleted afterwards…</source>
        <translation>جارٍ حفظ ما لدى الاتصال. يمكن حذفه بعد ذلك…</translation>
    </message>
    <message>
        <source>It is paused: %1 changes nothing any more. To leave it so, choose “Keep it”.</source>
        <comment>identity provider</comment>
        <translation>إنه متوقف مؤقتًا: لم يعد %1 يغيّر شيئًا. لتركه كذلك اختر «إبقاؤه».</translation>
    </message>
    <message>
        <source>Convert its %1: they stay</source>
        <comment>users</comment>
        <translation>تحويل ما له: %1 (يبقون)</translation>
    </message>
    <message>
        <source>Convert its users: they stay</source>
        <translation>تحويل مستخدميه: يبقون</translation>
    </message>
    <message>
        <source>Delete and convert %1</source>
        <comment>users</comment>
        <translation>حذف وتحويل: %1</translation>
    </message>
    <message>
        <source>%1 and %2 were converted: they stay without a connection, managed by hand.</source>
        <comment>users, groups</comment>
        <translation>حُوّل: %1 و%2. يبقون دون اتصال، ويُدارون يدويًا.</translation>
    </message>
    <message>
        <source>%1 and %2 of this account are now without a connection. They keep what they have, and can be removed under Users and Groups.</source>
        <comment>users, groups</comment>
        <translation>صار دون اتصال في هذا الحساب: %1 و%2. يحتفظون بما لديهم، ويمكن إزالتهم من «المستخدمون» و«المجموعات».</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, with their seats, sessions and roles. No identity provider changes them any more: operators do, by hand, under Users.</source>
        <translation>يبقون هم والمجموعات دون اتصال، بمقاعدهم وجلساتهم وأدوارهم. لم يعد أي موفر هوية يغيّرهم: بل المشغّلون، يدويًا، من «المستخدمون».</translation>
    </message>
    <message>
        <source>%1 last called %2. As long as it is not switched off there, it will report failures.</source>
        <comment>identity provider, time</comment>
        <translation>كان آخر اتصال من %1 في %2. وما لم يُوقَف هناك فسيبلّغ عن حالات فشل.</translation>
    </message>
    <message>
        <source>They and the groups stay without a connection, and no identity provider changes them any more.</source>
        <translation>يبقون هم والمجموعات دون اتصال، ولم يعد أي موفر هوية يغيّرهم.</translation>
    </message>
    <message>
        <source>Whether %1 still calls, this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>لا يخبر هذا الخادم هل ما زال %1 يتصل.</translation>
    </message>
    <message>
        <source>Its account has another connection, and the server does not tell which of them came through this one. So they stay.</source>
        <translation>لحسابه اتصال آخر، ولا يخبر الخادم من منهم جاء عبر هذا الاتصال. لذلك يبقون.</translation>
    </message>
    <message>
        <source>With it go in any case %1 and its address.</source>
        <comment>tokens</comment>
        <translation>يزول معه في كل الأحوال: %1 وعنوانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are released.</source>
        <translation>
            <numerusform>لا يُحرَّر أي مقعد.</numerusform>
            <numerusform>يُحرَّر مقعد واحد.</numerusform>
            <numerusform>يُحرَّر مقعدان.</numerusform>
            <numerusform>تُحرَّر %n مقاعد.</numerusform>
            <numerusform>يُحرَّر %n مقعدًا.</numerusform>
            <numerusform>يُحرَّر %n مقعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) end now.</source>
        <translation>
            <numerusform>لا تنتهي أي جلسة الآن.</numerusform>
            <numerusform>تنتهي جلسة واحدة الآن.</numerusform>
            <numerusform>تنتهي جلستان الآن.</numerusform>
            <numerusform>تنتهي %n جلسات الآن.</numerusform>
            <numerusform>تنتهي %n جلسة الآن.</numerusform>
            <numerusform>تنتهي %n جلسة الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesModel</name>
    <message>
        <source>none</source>
        <comment>answers</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما أُبلِغ به</translation>
    </message>
    <message>
        <source>When</source>
        <comment>something was told</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>provost::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>إزالة الكل…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>تحميل من جديد</translation>
    </message>
    <message>
        <source>What this server told the product of changes to users and groups. These are not the requests of the identity provider.</source>
        <translation>ما أبلغ به هذا الخادم المنتج من تغييرات المستخدمين والمجموعات. وليست هذه طلبات موفر الهوية.</translation>
    </message>
    <message>
        <source>Loading the deliveries…</source>
        <translation>جارٍ تحميل عمليات التسليم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <comment>count of deliveries</comment>
        <translation>أحدث %1؛ ويوجد المزيد.</translation>
    </message>
    <message>
        <source>%1 deliveries, complete</source>
        <comment>count</comment>
        <translation>عمليات التسليم: %1، كاملة</translation>
    </message>
    <message>
        <source>No delivery is kept</source>
        <translation>لا توجد عمليات تسليم محفوظة</translation>
    </message>
    <message>
        <source>The server keeps them for some days, and only where the connection has a webhook whose events are logged.</source>
        <translation>يحتفظ بها الخادم بضعة أيام، وفقط إن كان للاتصال خطاف ويب تُسجَّل أحداثه.</translation>
    </message>
    <message>
        <source>Remove the deliveries of “%1”?</source>
        <translation>هل تريد إزالة عمليات تسليم &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>The server forgets what it told the product, and what came back. Users and groups stay as they are.</source>
        <translation>ينسى الخادم ما أبلغ به المنتج وما عاد إليه. ويبقى المستخدمون والمجموعات كما هم.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤهم</translation>
    </message>
    <message>
        <source>Removing the deliveries…</source>
        <translation>جارٍ إزالة عمليات التسليم…</translation>
    </message>
</context>
<context>
    <name>provost::Dictionary</name>
    <message>
        <source>Another record already has this value</source>
        <translation>لسجل آخر هذه القيمة بالفعل</translation>
    </message>
    <message>
        <source>The user or group could not be written because a value that has to be unique belongs to another record here.</source>
        <translation>تعذرت كتابة المستخدم أو المجموعة لأن قيمة يجب أن تكون فريدة تخص سجلًا آخر هنا.</translation>
    </message>
    <message>
        <source>Correct the value at Entra ID or here; or choose other matching attributes, if the record here is meant to be taken over.</source>
        <translation>صحّح القيمة في Entra ID أو هنا؛ أو اختر سمات مطابقة أخرى، إذا كان المقصود تولّي السجل الموجود هنا.</translation>
    </message>
    <message>
        <source>Too many requests for the application</source>
        <translation>طلبات أكثر مما يحتمله التطبيق</translation>
    </message>
    <message>
        <source>The application refused the attempt because it received more requests than it can take.</source>
        <translation>رفض التطبيق المحاولة لأنه تلقى طلبات أكثر مما يمكنه قبوله.</translation>
    </message>
    <message>
        <source>Wait: Entra ID tries again by itself.</source>
        <translation>انتظر: يعيد Entra ID المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The application answered with an unexpected error</source>
        <translation>رد التطبيق بخطأ غير متوقع</translation>
    </message>
    <message>
        <source>The application may have a fault. Entra ID tries again in 40 minutes.</source>
        <translation>ربما في التطبيق عطل. يعيد Entra ID المحاولة بعد 40 دقيقة.</translation>
    </message>
    <message>
        <source>Look for a 5xx answer at that time in the activity here, and for its cause in the server&apos;s log.</source>
        <translation>ابحث في النشاط هنا عن رد 5xx في ذلك الوقت، وعن سببه في سجل الخادم.</translation>
    </message>
    <message>
        <source>Signed in, but not allowed to do this</source>
        <translation>سُجّل الدخول، لكن هذا غير مسموح</translation>
    </message>
    <message>
        <source>Entra ID reached the application with its credentials, and the application did not permit the change.</source>
        <translation>وصل Entra ID إلى التطبيق ببيانات اعتماده، ولم يسمح التطبيق بالتغيير.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and that the operation is switched on under Provisioning.</source>
        <translation>تحقق من أن الاتصال غير متوقف مؤقتًا ومن أن العملية قيد التشغيل في «التوفير».</translation>
    </message>
    <message>
        <source>The application&apos;s answer was not expected</source>
        <translation>رد التطبيق غير متوقع</translation>
    </message>
    <message>
        <source>The application is perhaps set up wrongly, or has a fault.</source>
        <translation>ربما أُعد التطبيق على نحو خاطئ، أو فيه عطل.</translation>
    </message>
    <message>
        <source>Open the request at that time in the activity and read the answer&apos;s detail.</source>
        <translation>افتح الطلب الذي في ذلك الوقت في النشاط واقرأ تفاصيل الرد.</translation>
    </message>
    <message>
        <source>HTTP failed on the way to the application</source>
        <translation>فشل HTTP في الطريق إلى التطبيق</translation>
    </message>
    <message>
        <source>The connection to the application broke at the level of HTTP. Entra ID tries again in 40 minutes.</source>
        <translation>انقطع الاتصال بالتطبيق على مستوى HTTP. يعيد Entra ID المحاولة بعد 40 دقيقة.</translation>
    </message>
    <message>
        <source>Wait for the next cycle. If it comes back each time, test the address from outside.</source>
        <translation>انتظر الدورة التالية. وإذا عاد الخطأ كل مرة فاختبر العنوان من الخارج.</translation>
    </message>
    <message>
        <source>A user that Entra ID knows is no longer here</source>
        <translation>مستخدم يعرفه Entra ID لم يعد هنا</translation>
    </message>
    <message>
        <source>Entra ID created or matched this user before and keeps its id, and no user has that id any more.</source>
        <translation>أنشأ Entra ID هذا المستخدم أو طابقه من قبل وهو يحتفظ بمعرّفه، ولم يعد لأي مستخدم ذلك المعرّف.</translation>
    </message>
    <message>
        <source>Restore the user here, or restart provisioning at Entra ID so that it matches everybody anew; that takes a whole initial cycle.</source>
        <translation>استعد المستخدم هنا، أو أعد تشغيل التوفير في Entra ID ليطابق الجميع من جديد؛ ويستغرق ذلك دورة أولية كاملة.</translation>
    </message>
    <message>
        <source>The application does not offer what was asked</source>
        <translation>لا يقدّم التطبيق ما طُلب</translation>
    </message>
    <message>
        <source>The application&apos;s answer was unexpected: it is perhaps set up wrongly, or has a fault.</source>
        <translation>رد التطبيق غير متوقع: ربما أُعد على نحو خاطئ، أو فيه عطل.</translation>
    </message>
    <message>
        <source>Look in the activity for an answer with 501 and see which operation it was.</source>
        <translation>ابحث في النشاط عن رد 501 وانظر أي عملية كانت.</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>قيمة مطلوبة مفقودة</translation>
    </message>
    <message>
        <source>The user could not be created because a value that the application needs is empty at Entra ID or not mapped.</source>
        <translation>تعذر إنشاء المستخدم لأن قيمة يحتاج إليها التطبيق فارغة في Entra ID أو غير معيَّنة.</translation>
    </message>
    <message>
        <source>Fill the value in at the user, or map the attribute under Attribute mapping.</source>
        <translation>أدخل القيمة لدى المستخدم، أو عيّن السمة في «تعيين السمات».</translation>
    </message>
    <message>
        <source>The application has no such attribute</source>
        <translation>ليس في التطبيق سمة كهذه</translation>
    </message>
    <message>
        <source>A mapping points to an attribute that the application does not have.</source>
        <translation>يشير تعيين إلى سمة ليست في التطبيق.</translation>
    </message>
    <message>
        <source>Correct or remove the mapping of that attribute.</source>
        <translation>صحّح تعيين تلك السمة أو أزله.</translation>
    </message>
    <message>
        <source>Entra ID&apos;s own provisioning service failed</source>
        <translation>فشلت خدمة التوفير في Entra ID نفسها</translation>
    </message>
    <message>
        <source>The fault is at Microsoft. The attempt is repeated in 40 minutes.</source>
        <translation>العطل لدى Microsoft. تُعاد المحاولة بعد 40 دقيقة.</translation>
    </message>
    <message>
        <source>Wait for the next cycle.</source>
        <translation>انتظر الدورة التالية.</translation>
    </message>
    <message>
        <source>A domain name is not valid for the application</source>
        <translation>اسم نطاق غير صالح للتطبيق</translation>
    </message>
    <message>
        <source>A value, such as an email address, has a domain that the application does not accept.</source>
        <translation>في قيمة ما، كعنوان بريد إلكتروني، نطاق لا يقبله التطبيق.</translation>
    </message>
    <message>
        <source>Correct the user&apos;s domain, or permit that domain in the application.</source>
        <translation>صحّح نطاق المستخدم، أو اسمح بذلك النطاق في التطبيق.</translation>
    </message>
    <message>
        <source>The application took too long</source>
        <translation>استغرق التطبيق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>No answer came in time. Entra ID tries again in 40 minutes.</source>
        <translation>لم يأتِ رد في الوقت المناسب. يعيد Entra ID المحاولة بعد 40 دقيقة.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration at that time.</source>
        <translation>ابحث في النشاط عن طلبات طويلة المدة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>No seat is left for this user</source>
        <translation>لم يبق مقعد لهذا المستخدم</translation>
    </message>
    <message>
        <source>The application has no free licence, so the user could not be created.</source>
        <translation>ليس لدى التطبيق ترخيص متاح، لذلك تعذر إنشاء المستخدم.</translation>
    </message>
    <message>
        <source>Get more seats, or assign fewer people to the application.</source>
        <translation>احصل على مقاعد أكثر، أو أسند أشخاصًا أقل إلى التطبيق.</translation>
    </message>
    <message>
        <source>Several users here match one user of Entra ID</source>
        <translation>يطابق عدة مستخدمين هنا مستخدمًا واحدًا في Entra ID</translation>
    </message>
    <message>
        <source>The look-up by the matching attributes found more than one user in the application.</source>
        <translation>وجد البحث بسمات المطابقة أكثر من مستخدم في التطبيق.</translation>
    </message>
    <message>
        <source>Remove the duplicate here, or choose matching attributes that are unique.</source>
        <translation>أزل المكرر هنا، أو اختر سمات مطابقة فريدة.</translation>
    </message>
    <message>
        <source>Several users of Entra ID have the same matching value</source>
        <translation>لعدة مستخدمين في Entra ID قيمة المطابقة نفسها</translation>
    </message>
    <message>
        <source>More than one user at Entra ID has the value of the matching attributes.</source>
        <translation>لأكثر من مستخدم في Entra ID قيمة سمات المطابقة نفسها.</translation>
    </message>
    <message>
        <source>Remove the duplicate user at Entra ID, or choose other matching attributes.</source>
        <translation>أزل المستخدم المكرر في Entra ID، أو اختر سمات مطابقة أخرى.</translation>
    </message>
    <message>
        <source>Skipped: the user has no matching value</source>
        <translation>تم التخطي: ليس للمستخدم قيمة مطابقة</translation>
    </message>
    <message>
        <source>The user lacks a value for the matching attribute, so Entra ID could decide nothing about them, not even whether they are in scope.</source>
        <translation>تنقص المستخدم قيمة لسمة المطابقة، فلم يستطع Entra ID أن يقرر بشأنه شيئًا، ولا حتى هل هو في النطاق.</translation>
    </message>
    <message>
        <source>Fill in the matching attribute at the user if they are meant to be provisioned; otherwise nothing is to be done.</source>
        <translation>أدخل سمة المطابقة لدى المستخدم إذا كان المقصود توفيره؛ وإلا فلا حاجة إلى شيء.</translation>
    </message>
    <message>
        <source>Skipped: out of scope, or nothing to change</source>
        <translation>تم التخطي: خارج النطاق، أو لا شيء لتغييره</translation>
    </message>
    <message>
        <source>Entra ID found the user and did nothing, because they are out of scope or are here already without any difference.</source>
        <translation>وجد Entra ID المستخدم ولم يفعل شيئًا، لأنه خارج النطاق أو موجود هنا دون أي فرق.</translation>
    </message>
    <message>
        <source>Nothing, unless the user is missing here: then check assignment and scoping filter.</source>
        <translation>لا شيء، إلا إذا كان المستخدم مفقودًا هنا: فتحقق عندئذ من الإسناد وعامل تصفية النطاق.</translation>
    </message>
    <message>
        <source>One user was asked for, several came back</source>
        <translation>طُلب مستخدم واحد فعاد عدة مستخدمين</translation>
    </message>
    <message>
        <source>A look-up for one user or group was answered with several, or with members that were to be left out.</source>
        <translation>أُجيب عن بحث عن مستخدم واحد أو مجموعة واحدة بأكثر من واحد، أو بأعضاء كان يجب استبعادهم.</translation>
    </message>
    <message>
        <source>Open the GET at that time in the activity, and see which users share the matching value.</source>
        <translation>افتح طلب GET الذي في ذلك الوقت في النشاط، وانظر أي المستخدمين يشتركون في قيمة المطابقة.</translation>
    </message>
    <message>
        <source>Entra ID could not read the application&apos;s answer</source>
        <translation>تعذرت على Entra ID قراءة رد التطبيق</translation>
    </message>
    <message>
        <source>The answer was not what Entra ID&apos;s SCIM client can parse.</source>
        <translation>لم يكن الرد مما يستطيع عميل SCIM في Entra ID تحليله.</translation>
    </message>
    <message>
        <source>Open the answer in the activity. Check too that the Tenant URL leads to the SCIM address and not to a web page.</source>
        <translation>افتح الرد في النشاط. وتحقق أيضًا من أن عنوان URL للمستأجر يؤدي إلى عنوان SCIM لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>Several values for an attribute that takes one</source>
        <translation>عدة قيم لسمة تأخذ قيمة واحدة</translation>
    </message>
    <message>
        <source>The source attribute has several values, the application&apos;s attribute takes one.</source>
        <translation>لسمة المصدر عدة قيم، وسمة التطبيق تأخذ قيمة واحدة.</translation>
    </message>
    <message>
        <source>Map an attribute with a single value, or remove the mapping.</source>
        <translation>عيّن سمة لها قيمة واحدة، أو أزل التعيين.</translation>
    </message>
    <message>
        <source>Skipped: not effectively entitled</source>
        <translation>تم التخطي: غير مستحق فعليًا</translation>
    </message>
    <message>
        <source>The record of the user&apos;s assignment to the application is faulty.</source>
        <translation>السجل الخاص بإسناد المستخدم إلى التطبيق معيب.</translation>
    </message>
    <message>
        <source>Take the assignment of the user or group away and assign them again.</source>
        <translation>أزل إسناد المستخدم أو المجموعة ثم أسنده من جديد.</translation>
    </message>
    <message>
        <source>Skipped: a scoping filter leaves the user out</source>
        <translation>تم التخطي: يستبعد عامل تصفية النطاق المستخدم</translation>
    </message>
    <message>
        <source>A filter on attribute values decides who is provisioned, and this user does not satisfy it.</source>
        <translation>يقرر عامل تصفية على قيم السمات من يتم توفيره، وهذا المستخدم لا يستوفيه.</translation>
    </message>
    <message>
        <source>Compare the user&apos;s values with the scoping filter of the mapping.</source>
        <translation>قارن قيم المستخدم بعامل تصفية النطاق في التعيين.</translation>
    </message>
    <message>
        <source>Quarantine: the credentials are not valid</source>
        <translation>العزل: بيانات الاعتماد غير صالحة</translation>
    </message>
    <message>
        <source>Entra ID could not sign in here, and put the provisioning job in quarantine: it calls less and less often, down to once a day, and stops after four weeks.</source>
        <translation>تعذر على Entra ID تسجيل الدخول هنا، فوضع مهمة التوفير في العزل: يتصل أقل فأقل، حتى مرة واحدة في اليوم، ويتوقف بعد أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token as Secret token, test the connection, and restart provisioning.</source>
        <translation>أدخل الرمز المميز الحالي للاتصال بوصفه الرمز المميز السري، واختبر الاتصال، ثم أعد تشغيل التوفير.</translation>
    </message>
    <message>
        <source>Quarantine: too large a share failed</source>
        <translation>العزل: فشلت نسبة كبيرة جدًا</translation>
    </message>
    <message>
        <source>More than 40 % of the provisioning events failed, with at least 5,000 failures, or more than 40,000 failed. Failures to set a manager or a member do not count.</source>
        <translation>فشل أكثر من 40 % من أحداث التوفير، بما لا يقل عن 5,000 حالة فشل، أو فشل أكثر من 40,000. ولا تُحتسب حالات الفشل في تعيين مدير أو عضو.</translation>
    </message>
    <message>
        <source>Mend the most frequent failure in the activity first, then restart provisioning at Entra ID.</source>
        <translation>أصلح أولًا أكثر حالات الفشل تكرارًا في النشاط، ثم أعد تشغيل التوفير في Entra ID.</translation>
    </message>
    <message>
        <source>Quarantine: set by Microsoft</source>
        <translation>العزل: فرضته Microsoft</translation>
    </message>
    <message>
        <source>Microsoft noticed a problem with the application and put it in quarantine by hand.</source>
        <translation>لاحظت Microsoft مشكلة في التطبيق ووضعته في العزل يدويًا.</translation>
    </message>
    <message>
        <source>Open a support case with Microsoft and ask for the reason.</source>
        <translation>افتح حالة دعم لدى Microsoft واسأل عن السبب.</translation>
    </message>
    <message>
        <source>An emptied attribute is not cleared here</source>
        <translation>سمة أُفرغت هناك لا تُمسح هنا</translation>
    </message>
    <message>
        <source>Entra ID does not provision null: an attribute that is empty there is left out, so that the old value stays here.</source>
        <translation>لا يوفّر Entra ID القيمة null: تُحذف السمة الفارغة هناك، فتبقى القيمة القديمة هنا.</translation>
    </message>
    <message>
        <source>Give the attribute a value that means empty, or change it here knowing that it is not synchronized.</source>
        <translation>أعطِ السمة قيمة تعني الفراغ، أو غيّرها هنا مع العلم بأنها لا تُزامَن.</translation>
    </message>
    <message>
        <source>Special characters in a matching attribute</source>
        <translation>أحرف خاصة في سمة مطابقة</translation>
    </message>
    <message>
        <source>Entra ID cannot filter by values with special characters, so that a user or group with one in its matching attribute fails.</source>
        <translation>لا يستطيع Entra ID التصفية بقيم فيها أحرف خاصة، فيفشل المستخدم أو المجموعة التي في سمة مطابقتها حرف منها.</translation>
    </message>
    <message>
        <source>Rename the group, or match by an attribute without such characters.</source>
        <translation>أعد تسمية المجموعة، أو طابق بسمة ليس فيها مثل هذه الأحرف.</translation>
    </message>
    <message>
        <source>Members of nested groups do not come</source>
        <translation>لا يأتي أعضاء المجموعات المتداخلة</translation>
    </message>
    <message>
        <source>Only direct members of an assigned group are provisioned; groups inside it are not read.</source>
        <translation>لا يُوفَّر إلا الأعضاء المباشرون في مجموعة مُسندة؛ ولا تُقرأ المجموعات التي بداخلها.</translation>
    </message>
    <message>
        <source>Assign the inner groups to the application themselves.</source>
        <translation>أسند المجموعات الداخلية نفسها إلى التطبيق.</translation>
    </message>
    <message>
        <source>The manager is missing</source>
        <translation>المدير مفقود</translation>
    </message>
    <message>
        <source>A manager who was out of scope when the user came is not set later by itself.</source>
        <translation>المدير الذي كان خارج النطاق عندما جاء المستخدم لا يُحدَّد تلقائيًا فيما بعد.</translation>
    </message>
    <message>
        <source>Bring the manager into scope and restart provisioning.</source>
        <translation>أدخل المدير في النطاق وأعد تشغيل التوفير.</translation>
    </message>
    <message>
        <source>A group came without some of its members</source>
        <translation>جاءت مجموعة دون بعض أعضائها</translation>
    </message>
    <message>
        <source>Members who were out of scope are left out, and Entra ID does not notice at once when they come into scope.</source>
        <translation>يُستبعد الأعضاء الذين كانوا خارج النطاق، ولا يلاحظ Entra ID فورًا دخولهم فيه.</translation>
    </message>
    <message>
        <source>Restart provisioning at Entra ID.</source>
        <translation>أعد تشغيل التوفير في Entra ID.</translation>
    </message>
    <message>
        <source>What is changed here is not put back</source>
        <translation>ما يُغيَّر هنا لا يُعاد إلى ما كان</translation>
    </message>
    <message>
        <source>Entra ID does not see changes made in the application, and sends an attribute again only when it changes there.</source>
        <translation>لا يرى Entra ID التغييرات التي تُجرى في التطبيق، ولا يرسل السمة من جديد إلا عندما تتغير هناك.</translation>
    </message>
    <message>
        <source>Change the value at Entra ID, or restart provisioning to bring both sides together.</source>
        <translation>غيّر القيمة في Entra ID، أو أعد تشغيل التوفير ليتوافق الجانبان.</translation>
    </message>
    <message>
        <source>The scope was narrowed and nothing happens</source>
        <translation>ضُيّق النطاق ولم يحدث شيء</translation>
    </message>
    <message>
        <source>Going from all users to assigned users takes effect only after a restart of provisioning.</source>
        <translation>لا يسري الانتقال من كل المستخدمين إلى المستخدمين المُسندين إلا بعد إعادة تشغيل التوفير.</translation>
    </message>
    <message>
        <source>Members are removed by a list, and flags are texts</source>
        <translation>يُزال الأعضاء بقائمة، وتأتي القيم المنطقية نصوصًا</translation>
    </message>
    <message>
        <source>Without the flag, Entra ID removes members with a list of values, which RFC 7644 reads as everybody, and switches users off with the text &quot;False&quot;. Provost understands both forms.</source>
        <translation>دون هذه الإضافة يزيل Entra ID الأعضاء بقائمة قيم، وهو ما يفهمه RFC 7644 على أنه الجميع، ويعطّل المستخدمين بالنص &quot;False&quot;. ويفهم Provost الصيغتين.</translation>
    </message>
    <message>
        <source>Nothing. Strict servers need ?aadOptscim062020 at the end of the Tenant URL; it does not work on demand.</source>
        <translation>لا شيء. تحتاج الخوادم الصارمة إلى ‎?aadOptscim062020 في نهاية عنوان URL للمستأجر؛ وهو لا يعمل مع التوفير عند الطلب.</translation>
    </message>
    <message>
        <source>A member does not exist here</source>
        <translation>عضو غير موجود هنا</translation>
    </message>
    <message>
        <source>The member %1 does not exist here.</source>
        <translation>العضو %1 غير موجود هنا.</translation>
    </message>
    <message>
        <source>A group names a member whose id is not a user of this connection, so that the whole change of the group is refused. The user was never created, or was deleted here.</source>
        <translation>تسمّي مجموعة عضوًا ليس معرّفه لمستخدم في هذا الاتصال، فيُرفض تغيير المجموعة كله. لم يُنشأ المستخدم قط، أو حُذف هنا.</translation>
    </message>
    <message>
        <source>Provision that user first, or take them out of the group at the identity provider; then push the group again.</source>
        <translation>وفّر ذلك المستخدم أولًا، أو أخرجه من المجموعة لدى موفر الهوية؛ ثم ادفع المجموعة من جديد.</translation>
    </message>
    <message>
        <source>A revoked token is still in use</source>
        <translation>رمز مميز مُبطَل ما زال مستخدَمًا</translation>
    </message>
    <message>
        <source>A token that was revoked is still in use.</source>
        <translation>رمز مميز أُبطل ما زال مستخدَمًا.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token that was revoked.</source>
        <translation>يسجّل موفر الهوية الدخول برمز مميز أُبطل.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider.</source>
        <translation>أدخل الرمز المميز الحالي للاتصال لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>انتهت صلاحية الرمز المميز</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية الرمز المميز.</translation>
    </message>
    <message>
        <source>The identity provider signs in with a token whose lifetime is over.</source>
        <translation>يسجّل موفر الهوية الدخول برمز مميز انتهت مدته.</translation>
    </message>
    <message>
        <source>Generate another token here and enter it at the identity provider.</source>
        <translation>أنشئ هنا رمزًا مميزًا آخر وأدخله لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>The connection is paused</source>
        <translation>الاتصال متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The connection is paused and the identity provider keeps calling.</source>
        <translation>الاتصال متوقف مؤقتًا وما زال موفر الهوية يتصل.</translation>
    </message>
    <message>
        <source>Requests are refused because an operator paused the connection.</source>
        <translation>تُرفض الطلبات لأن مشغّلًا أوقف الاتصال مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume the connection when you are ready.</source>
        <translation>استأنف الاتصال عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>The user name is taken</source>
        <translation>اسم المستخدم مأخوذ</translation>
    </message>
    <message>
        <source>The user name %1 is taken.</source>
        <translation>اسم المستخدم %1 مأخوذ.</translation>
    </message>
    <message>
        <source>Another user of this connection has the user name, perhaps suspended, or the identity provider repeats a create that had succeeded.</source>
        <translation>لمستخدم آخر في هذا الاتصال اسم المستخدم هذا، ربما كان معطَّلًا، أو يكرر موفر الهوية إنشاءً كان قد نجح.</translation>
    </message>
    <message>
        <source>Find the user of that name here. If it is the same person, let the identity provider match them; otherwise change one of the names.</source>
        <translation>ابحث عن المستخدم الذي له هذا الاسم هنا. فإن كان الشخص نفسه فدع موفر الهوية يطابقه؛ وإلا فغيّر أحد الاسمين.</translation>
    </message>
    <message>
        <source>The group name is taken</source>
        <translation>اسم المجموعة مأخوذ</translation>
    </message>
    <message>
        <source>The group name %1 is taken.</source>
        <translation>اسم المجموعة %1 مأخوذ.</translation>
    </message>
    <message>
        <source>Another group of this connection has the name.</source>
        <translation>لمجموعة أخرى في هذا الاتصال هذا الاسم.</translation>
    </message>
    <message>
        <source>Rename one of the groups, or link them at the identity provider.</source>
        <translation>أعد تسمية إحدى المجموعتين، أو اربطهما لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>An attribute that this server does not have</source>
        <translation>سمة ليست لدى هذا الخادم</translation>
    </message>
    <message>
        <source>The attribute %1 is sent, which this server does not have.</source>
        <translation>تُرسل السمة %1، وهي ليست لدى هذا الخادم.</translation>
    </message>
    <message>
        <source>A PATCH names an attribute that the schema does not have.</source>
        <translation>يسمّي طلب PATCH سمة ليست في المخطط.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping, or correct its name.</source>
        <translation>أزل تلك السمة من التعيين، أو صحّح اسمها.</translation>
    </message>
    <message>
        <source>A required attribute is missing</source>
        <translation>سمة مطلوبة مفقودة</translation>
    </message>
    <message>
        <source>The required attribute %1 is missing.</source>
        <translation>السمة المطلوبة %1 مفقودة.</translation>
    </message>
    <message>
        <source>Users need a userName, groups a displayName.</source>
        <translation>يحتاج المستخدمون إلى userName، والمجموعات إلى displayName.</translation>
    </message>
    <message>
        <source>Map the attribute and fill it in at the identity provider.</source>
        <translation>عيّن السمة وأدخلها لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>A value of the wrong type</source>
        <translation>قيمة من نوع خاطئ</translation>
    </message>
    <message>
        <source>The attribute %1 comes with a value of the wrong type.</source>
        <translation>تأتي السمة %1 بقيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>The value is not of the type that the schema gives the attribute.</source>
        <translation>القيمة ليست من النوع الذي يحدده المخطط للسمة.</translation>
    </message>
    <message>
        <source>Correct the expression of that attribute in the mapping.</source>
        <translation>صحّح تعبير تلك السمة في التعيين.</translation>
    </message>
    <message>
        <source>The identity provider asks for something that is gone</source>
        <translation>يطلب موفر الهوية شيئًا زال</translation>
    </message>
    <message>
        <source>The identity provider asks for %1, which is not here.</source>
        <translation>يطلب موفر الهوية %1، وهو غير موجود هنا.</translation>
    </message>
    <message>
        <source>It keeps the id of a user or group that was deleted here. Entra ID matches anew after a 404; Okta needs a new assignment.</source>
        <translation>يحتفظ بمعرّف مستخدم أو مجموعة حُذفت هنا. يعيد Entra ID المطابقة بعد 404؛ ويحتاج Okta إلى إسناد جديد.</translation>
    </message>
    <message>
        <source>Assign the person or push the group again at the identity provider, or restore them here.</source>
        <translation>أسند الشخص أو ادفع المجموعة من جديد لدى موفر الهوية، أو استعدهما هنا.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>العنوان خاطئ</translation>
    </message>
    <message>
        <source>Requests arrive at an address where nothing is.</source>
        <translation>تصل الطلبات إلى عنوان لا شيء فيه.</translation>
    </message>
    <message>
        <source>Requests arrive at an address below which SCIM has nothing, often because a part of the base URL is missing or doubled.</source>
        <translation>تصل الطلبات إلى عنوان ليس لـ SCIM تحته شيء، وغالبًا لأن جزءًا من عنوان URL الأساسي مفقود أو مكرر.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL again from the connection and enter it without changes.</source>
        <translation>انسخ عنوان URL الأساسي لـ SCIM من الاتصال مرة أخرى وأدخله دون تغيير.</translation>
    </message>
    <message>
        <source>Bulk requests are not taken</source>
        <translation>لا تُقبل الطلبات المجمّعة</translation>
    </message>
    <message>
        <source>Bulk requests come, which this server does not offer.</source>
        <translation>تأتي طلبات مجمّعة، وهذا الخادم لا يقدّمها.</translation>
    </message>
    <message>
        <source>The identity provider sends bulk requests, and this server does not offer them.</source>
        <translation>يرسل موفر الهوية طلبات مجمّعة، وهذا الخادم لا يقدّمها.</translation>
    </message>
    <message>
        <source>Switch bulk off at the identity provider.</source>
        <translation>أوقف الطلبات المجمّعة لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>400: the request is not right</source>
        <translation>400: الطلب غير صحيح</translation>
    </message>
    <message>
        <source>The server understood that something is wrong with the request itself; scimType and detail say what.</source>
        <translation>فهم الخادم أن في الطلب نفسه خطأ؛ ويبيّنه scimType وdetail.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the mapping that sent the value.</source>
        <translation>اقرأ تفاصيل الرد، وصحّح التعيين الذي أرسل القيمة.</translation>
    </message>
    <message>
        <source>401: no valid token</source>
        <translation>401: لا يوجد رمز مميز صالح</translation>
    </message>
    <message>
        <source>Requests come without a valid token.</source>
        <translation>تأتي الطلبات دون رمز مميز صالح.</translation>
    </message>
    <message>
        <source>The request had no token, or one that is not valid for this address.</source>
        <translation>لم يكن في الطلب رمز مميز، أو كان فيه رمز غير صالح لهذا العنوان.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token at the identity provider and test the connection there.</source>
        <translation>أدخل الرمز المميز الحالي للاتصال لدى موفر الهوية واختبر الاتصال هناك.</translation>
    </message>
    <message>
        <source>403: not allowed</source>
        <translation>403: غير مسموح</translation>
    </message>
    <message>
        <source>The token is known, and what was asked is not allowed with it.</source>
        <translation>الرمز المميز معروف، لكن ما طُلب غير مسموح به.</translation>
    </message>
    <message>
        <source>Check that the connection is not paused and which operations it permits.</source>
        <translation>تحقق من أن الاتصال غير متوقف مؤقتًا ومن العمليات التي يسمح بها.</translation>
    </message>
    <message>
        <source>404: nothing is there</source>
        <translation>404: لا شيء هناك</translation>
    </message>
    <message>
        <source>The address or the resource does not exist. Heads Entra ID&apos;s list of reasons for quarantine when the address is wrong.</source>
        <translation>العنوان أو المورد غير موجود. وهو أول أسباب العزل في قائمة Entra ID عندما يكون العنوان خاطئًا.</translation>
    </message>
    <message>
        <source>Compare the address with the connection&apos;s SCIM base URL; if it is right, the user or group was deleted here.</source>
        <translation>قارن العنوان بعنوان URL الأساسي لـ SCIM في الاتصال؛ فإن كان صحيحًا فقد حُذف المستخدم أو المجموعة هنا.</translation>
    </message>
    <message>
        <source>405: not offered at this address</source>
        <translation>405: غير معروض في هذا العنوان</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>العنوان موجود، لكنه لا يقبل هذه الطريقة.</translation>
    </message>
    <message>
        <source>Check that the identity provider speaks SCIM 2.0, and that the base URL ends where it should.</source>
        <translation>تحقق من أن موفر الهوية يستخدم SCIM 2.0، ومن أن عنوان URL الأساسي ينتهي حيث ينبغي.</translation>
    </message>
    <message>
        <source>408: the request did not arrive whole</source>
        <translation>408: لم يصل الطلب كاملًا</translation>
    </message>
    <message>
        <source>The sender was too slow, and the server closed the connection.</source>
        <translation>كان المرسل بطيئًا جدًا، فأغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>Wait for the repetition; if it stays, look at proxies on the way.</source>
        <translation>انتظر التكرار؛ وإذا بقي الأمر كذلك فانظر إلى الوكلاء في الطريق.</translation>
    </message>
    <message>
        <source>409: there is one already</source>
        <translation>409: يوجد مثله بالفعل</translation>
    </message>
    <message>
        <source>A value that has to be unique belongs to another record.</source>
        <translation>قيمة يجب أن تكون فريدة تخص سجلًا آخر.</translation>
    </message>
    <message>
        <source>Find who holds the value, then change it on one side or let the identity provider take that record over.</source>
        <translation>اعرف من يحمل القيمة، ثم غيّرها في أحد الجانبين أو دع موفر الهوية يتولى ذلك السجل.</translation>
    </message>
    <message>
        <source>412: changed meanwhile</source>
        <translation>412: تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>The resource was changed by somebody else in between.</source>
        <translation>غيّر شخص آخر المورد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The request named a version that is no longer the present one.</source>
        <translation>سمّى الطلب إصدارًا لم يعد هو الحالي.</translation>
    </message>
    <message>
        <source>Nothing: the sender reads the resource again and repeats the change.</source>
        <translation>لا شيء: يقرأ المرسل المورد من جديد ويكرر التغيير.</translation>
    </message>
    <message>
        <source>413: too much at once</source>
        <translation>413: كثير جدًا دفعة واحدة</translation>
    </message>
    <message>
        <source>The request is larger than this server takes.</source>
        <translation>الطلب أكبر مما يقبله هذا الخادم.</translation>
    </message>
    <message>
        <source>The body, or the number of operations in it, is larger than the server takes.</source>
        <translation>المتن، أو عدد العمليات فيه، أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Let the identity provider send smaller steps, or raise the limit of the server.</source>
        <translation>دع موفر الهوية يرسل خطوات أصغر، أو ارفع حد الخادم.</translation>
    </message>
    <message>
        <source>415: not SCIM JSON</source>
        <translation>415: ليس بتنسيق SCIM JSON</translation>
    </message>
    <message>
        <source>Bodies come in a format that is not SCIM JSON.</source>
        <translation>تأتي متون بتنسيق غير SCIM JSON.</translation>
    </message>
    <message>
        <source>The body&apos;s Content-Type is not one that the server reads.</source>
        <translation>قيمة Content-Type للمتن ليست مما يقرؤه الخادم.</translation>
    </message>
    <message>
        <source>Send application/scim+json.</source>
        <translation>أرسل application/scim+json.</translation>
    </message>
    <message>
        <source>422: understood, but not doable</source>
        <translation>422: مفهوم، لكن لا يمكن تنفيذه</translation>
    </message>
    <message>
        <source>The body could be read, and what it asks cannot be done.</source>
        <translation>أمكنت قراءة المتن، لكن لا يمكن تنفيذ ما يطلبه.</translation>
    </message>
    <message>
        <source>Read the detail of the answer.</source>
        <translation>اقرأ تفاصيل الرد.</translation>
    </message>
    <message>
        <source>429: too fast</source>
        <translation>429: أسرع مما ينبغي</translation>
    </message>
    <message>
        <source>More requests come than the server takes.</source>
        <translation>تأتي طلبات أكثر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>More requests came than the server takes in that time.</source>
        <translation>جاءت طلبات أكثر مما يقبله الخادم في تلك المدة.</translation>
    </message>
    <message>
        <source>Wait: identity providers slow down and repeat. If it stays, raise the limit of the server.</source>
        <translation>انتظر: يبطئ موفرو الهوية ويكررون. وإذا بقي الأمر كذلك فارفع حد الخادم.</translation>
    </message>
    <message>
        <source>431: headers too long</source>
        <translation>431: الرؤوس طويلة جدًا</translation>
    </message>
    <message>
        <source>A header, often a cookie or a token of a proxy, is longer than the server takes.</source>
        <translation>رأسٌ ما، وغالبًا ما يكون ملف تعريف ارتباط أو رمزًا مميزًا لوكيل، أطول مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Look at what a proxy on the way adds.</source>
        <translation>انظر إلى ما يضيفه وكيل في الطريق.</translation>
    </message>
    <message>
        <source>500: the server failed</source>
        <translation>500: فشل الخادم</translation>
    </message>
    <message>
        <source>The fault is in the server, not in the request.</source>
        <translation>العطل في الخادم لا في الطلب.</translation>
    </message>
    <message>
        <source>Find the cause in the server&apos;s log at that time.</source>
        <translation>ابحث عن السبب في سجل الخادم في ذلك الوقت.</translation>
    </message>
    <message>
        <source>501: not offered</source>
        <translation>501: غير معروض</translation>
    </message>
    <message>
        <source>The server does not have this function, such as bulk requests or /Me.</source>
        <translation>ليس لدى الخادم هذه الوظيفة، كالطلبات المجمّعة أو ‎/Me.</translation>
    </message>
    <message>
        <source>Switch the function off at the identity provider.</source>
        <translation>أوقف الوظيفة لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>502: the proxy got no good answer</source>
        <translation>502: لم يحصل الوكيل على رد سليم</translation>
    </message>
    <message>
        <source>A proxy in front of the server could not read its answer.</source>
        <translation>تعذرت على وكيل أمام الخادم قراءة رده.</translation>
    </message>
    <message>
        <source>Look at the proxy&apos;s log and whether the server runs.</source>
        <translation>انظر في سجل الوكيل، وهل يعمل الخادم.</translation>
    </message>
    <message>
        <source>503: busy for the moment</source>
        <translation>503: مشغول حاليًا</translation>
    </message>
    <message>
        <source>The server cannot take requests for the moment.</source>
        <translation>لا يستطيع الخادم قبول الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>The server cannot take the request now, and says so on purpose.</source>
        <translation>لا يستطيع الخادم قبول الطلب الآن، ويقول ذلك عن قصد.</translation>
    </message>
    <message>
        <source>Wait: the request is repeated. If it stays, look at the server&apos;s disk and load.</source>
        <translation>انتظر: يُكرَّر الطلب. وإذا بقي الأمر كذلك فانظر إلى قرص الخادم وحِمله.</translation>
    </message>
    <message>
        <source>504: the proxy waited too long</source>
        <translation>504: انتظر الوكيل طويلًا جدًا</translation>
    </message>
    <message>
        <source>A proxy in front of the server gave up waiting.</source>
        <translation>توقف وكيل أمام الخادم عن الانتظار.</translation>
    </message>
    <message>
        <source>Look in the activity for requests with a long duration, and at the proxy&apos;s time limit.</source>
        <translation>ابحث في النشاط عن طلبات طويلة المدة، وانظر إلى مهلة الوكيل.</translation>
    </message>
    <message>
        <source>Authorization: the token</source>
        <translation>Authorization: الرمز المميز</translation>
    </message>
    <message>
        <source>Carries the token, as Bearer and the token itself. Okta sends what was typed, so with or without the word Bearer.</source>
        <translation>يحمل الرمز المميز، في صورة Bearer ثم الرمز نفسه. يرسل Okta ما كُتب، أي مع كلمة Bearer أو دونها.</translation>
    </message>
    <message>
        <source>Where every call gives 401, check whether the word Bearer is missing or doubled.</source>
        <translation>إذا أعطى كل استدعاء 401 فتحقق من أن كلمة Bearer ليست مفقودة ولا مكررة.</translation>
    </message>
    <message>
        <source>WWW-Authenticate: how to sign in</source>
        <translation>WWW-Authenticate: طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Comes with a 401 and names the kind of credentials that are wanted.</source>
        <translation>يأتي مع 401 ويسمّي نوع بيانات الاعتماد المطلوبة.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Retry-After: wait this long</source>
        <translation>Retry-After: انتظر هذه المدة</translation>
    </message>
    <message>
        <source>Comes with 429 and 503: so many seconds, or until this time, no further request is wanted.</source>
        <translation>يأتي مع 429 و503: لا يُراد أي طلب آخر لهذا العدد من الثواني، أو حتى هذا الوقت.</translation>
    </message>
    <message>
        <source>Nothing: the sender waits.</source>
        <translation>لا شيء: المرسل ينتظر.</translation>
    </message>
    <message>
        <source>ETag: the version of a resource</source>
        <translation>ETag: إصدار المورد</translation>
    </message>
    <message>
        <source>Names the version that was read; If-Match lets a change happen only to that version.</source>
        <translation>يسمّي الإصدار الذي قُرئ؛ ولا يسمح If-Match بالتغيير إلا لذلك الإصدار.</translation>
    </message>
    <message>
        <source>Location: the address of what was made</source>
        <translation>Location: عنوان ما أُنشئ</translation>
    </message>
    <message>
        <source>Comes with 201 and repeats meta.location of the new resource. It is never followed with the token.</source>
        <translation>يأتي مع 201 ويكرر meta.location للمورد الجديد. ولا يُتَّبع أبدًا بالرمز المميز.</translation>
    </message>
    <message>
        <source>Content-Type: SCIM JSON</source>
        <translation>Content-Type: تنسيق SCIM JSON</translation>
    </message>
    <message>
        <source>SCIM bodies are application/scim+json; application/json is taken too.</source>
        <translation>متون SCIM هي application/scim+json؛ ويُقبل application/json أيضًا.</translation>
    </message>
    <message>
        <source>Okta&apos;s credentials are not accepted</source>
        <translation>لا تُقبل بيانات اعتماد Okta</translation>
    </message>
    <message>
        <source>The token that Okta has is not valid here: it was revoked, has expired or was typed wrongly.</source>
        <translation>الرمز المميز الذي لدى Okta غير صالح هنا: أُبطل أو انتهت صلاحيته أو كُتب خطأً.</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s present token under Provisioning, Integration; test it, save, and retry the failed tasks under Dashboard, Tasks.</source>
        <translation>أدخل الرمز المميز الحالي للاتصال في Provisioning، ثم Integration؛ اختبره واحفظ، ثم أعد محاولة المهام الفاشلة في Dashboard، ثم Tasks.</translation>
    </message>
    <message>
        <source>Okta found no user and may not create one</source>
        <translation>لم يجد Okta مستخدمًا ولا يُسمح له بإنشائه</translation>
    </message>
    <message>
        <source>Create Users is switched off at Okta; or the user was deactivated or deleted here and not at Okta.</source>
        <translation>الخيار Create Users متوقف في Okta؛ أو عُطّل المستخدم أو حُذف هنا دون Okta.</translation>
    </message>
    <message>
        <source>Switch on Create Users under Provisioning, To App; then take the user&apos;s assignment away and assign them again.</source>
        <translation>شغّل Create Users في Provisioning، ثم To App؛ ثم أزل إسناد المستخدم وأسنده من جديد.</translation>
    </message>
    <message>
        <source>The application has no licence of the wanted kind left.</source>
        <translation>لم يبق لدى التطبيق ترخيص من النوع المطلوب.</translation>
    </message>
    <message>
        <source>Get more seats, then retry the failed task at Okta.</source>
        <translation>احصل على مقاعد أكثر، ثم أعد محاولة المهمة الفاشلة في Okta.</translation>
    </message>
    <message>
        <source>Assigned before provisioning was switched on</source>
        <translation>أُسند قبل تشغيل التوفير</translation>
    </message>
    <message>
        <source>Okta does not provision people who were assigned to the application earlier.</source>
        <translation>لا يوفّر Okta الأشخاص الذين أُسندوا إلى التطبيق من قبل.</translation>
    </message>
    <message>
        <source>On the Assignments tab, click Provision User.</source>
        <translation>في علامة التبويب Assignments انقر Provision User.</translation>
    </message>
    <message>
        <source>Okta repeats an error of this server</source>
        <translation>يكرر Okta خطأ من هذا الخادم</translation>
    </message>
    <message>
        <source>What follows in the message is the detail of the answer that this server gave. Okta keeps no bodies of requests.</source>
        <translation>ما يلي في الرسالة هو تفاصيل الرد الذي أعطاه هذا الخادم. ولا يحتفظ Okta بمتون الطلبات.</translation>
    </message>
    <message>
        <source>Find the request at that time in the activity here: it has the body that Okta does not show.</source>
        <translation>ابحث عن الطلب الذي في ذلك الوقت في النشاط هنا: ففيه المتن الذي لا يعرضه Okta.</translation>
    </message>
    <message>
        <source>The answer to a new user was empty</source>
        <translation>كان الرد على مستخدم جديد فارغًا</translation>
    </message>
    <message>
        <source>Okta keeps the id from the answer to POST /Users; without a body it cannot go on.</source>
        <translation>يحتفظ Okta بالمعرّف من الرد على POST /Users؛ ولا يمكنه المتابعة دون متن.</translation>
    </message>
    <message>
        <source>Open the POST in the activity; a proxy on the way may have removed the answer&apos;s body.</source>
        <translation>افتح طلب POST في النشاط؛ فربما أزال وكيل في الطريق متن الرد.</translation>
    </message>
    <message>
        <source>Inactive users are missing in pushed groups</source>
        <translation>المستخدمون غير النشطين مفقودون في المجموعات المدفوعة</translation>
    </message>
    <message>
        <source>Okta does not push users who are inactive there, also not as members of a group.</source>
        <translation>لا يدفع Okta المستخدمين غير النشطين لديه، ولا حتى أعضاءً في مجموعة.</translation>
    </message>
    <message>
        <source>Reactivate the user at Okta and push each of their groups again.</source>
        <translation>أعد تنشيط المستخدم في Okta وادفع كل مجموعة من مجموعاته من جديد.</translation>
    </message>
    <message>
        <source>One group both assigns and is pushed</source>
        <translation>مجموعة واحدة للإسناد وللدفع معًا</translation>
    </message>
    <message>
        <source>Okta does not support the same group for assigning the application and for Group Push: removed users stay in the pushed group, or members are missing.</source>
        <translation>لا يدعم Okta المجموعة نفسها لإسناد التطبيق ولـ Group Push معًا: يبقى المستخدمون المُزالون في المجموعة المدفوعة، أو يُفقد أعضاء.</translation>
    </message>
    <message>
        <source>Make a second group at Okta: one to assign, one to push.</source>
        <translation>أنشئ مجموعة ثانية في Okta: واحدة للإسناد وأخرى للدفع.</translation>
    </message>
    <message>
        <source>A pushed group was deleted here</source>
        <translation>حُذفت هنا مجموعة مدفوعة</translation>
    </message>
    <message>
        <source>Okta still counts on the group and fails with each push.</source>
        <translation>ما زال Okta يعتمد على المجموعة ويفشل مع كل دفع.</translation>
    </message>
    <message>
        <source>At Okta, delete the pushed group but leave it in the target app, import from the app, and push again.</source>
        <translation>في Okta احذف المجموعة المدفوعة لكن اتركها في التطبيق الهدف، ثم استورد من التطبيق وادفع من جديد.</translation>
    </message>
    <message>
        <source>A pushed group arrives without its members</source>
        <translation>تصل مجموعة مدفوعة دون أعضائها</translation>
    </message>
    <message>
        <source>Only members who are assigned to the application, and have arrived here as users, are pushed.</source>
        <translation>لا يُدفع إلا الأعضاء المُسندون إلى التطبيق والواصلون إلى هنا بوصفهم مستخدمين.</translation>
    </message>
    <message>
        <source>Assign the members to the application, wait until they are here, then push the group again.</source>
        <translation>أسند الأعضاء إلى التطبيق، وانتظر حتى يصلوا إلى هنا، ثم ادفع المجموعة من جديد.</translation>
    </message>
    <message>
        <source>A group of that name is here already</source>
        <translation>توجد هنا مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>Okta cannot push a group whose name the application already has, unless it is linked.</source>
        <translation>لا يستطيع Okta دفع مجموعة يوجد اسمها في التطبيق، إلا إذا رُبطت.</translation>
    </message>
    <message>
        <source>Rename one of the two groups, or link the group at Okta.</source>
        <translation>أعد تسمية إحدى المجموعتين، أو اربط المجموعة في Okta.</translation>
    </message>
    <message>
        <source>Users are suspended, never deleted</source>
        <translation>يُعطَّل المستخدمون ولا يُحذفون أبدًا</translation>
    </message>
    <message>
        <source>Okta sends no DELETE for a user: who is unassigned, suspended or deactivated there becomes inactive here.</source>
        <translation>لا يرسل Okta أمر DELETE لمستخدم: من أُزيل إسناده أو عُلّق أو عُطّل هناك صار غير نشط هنا.</translation>
    </message>
    <message>
        <source>Delete people here by hand, or let the retention time do it.</source>
        <translation>احذف الأشخاص هنا يدويًا، أو دع مدة الاحتفاظ تفعل ذلك.</translation>
    </message>
    <message>
        <source>Every change of members comes with a rename</source>
        <translation>يأتي كل تغيير في الأعضاء مع إعادة تسمية</translation>
    </message>
    <message>
        <source>Okta repeats the group&apos;s name with each change of its members. A rename to the same name changes nothing.</source>
        <translation>يكرر Okta اسم المجموعة مع كل تغيير في أعضائها. وإعادة التسمية بالاسم نفسه لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Okta waits 60 seconds for an answer</source>
        <translation>ينتظر Okta الرد 60 ثانية</translation>
    </message>
    <message>
        <source>Then it closes the connection, although the change may have been made here.</source>
        <translation>ثم يغلق الاتصال، مع أن التغيير ربما أُجري هنا.</translation>
    </message>
    <message>
        <source>Look in the activity for requests of a minute or more. A repeated create is answered with 409 and changes nothing.</source>
        <translation>ابحث في النشاط عن طلبات استغرقت دقيقة أو أكثر. ويُجاب عن الإنشاء المكرر بالحالة 409 ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>invalidFilter: the filter cannot be read</source>
        <translation>invalidFilter: لا يمكن قراءة عامل التصفية</translation>
    </message>
    <message>
        <source>A filter cannot be read.</source>
        <translation>لا يمكن قراءة عامل تصفية.</translation>
    </message>
    <message>
        <source>The filter has a mistake in its writing, or compares an attribute that cannot be compared so.</source>
        <translation>في كتابة عامل التصفية خطأ، أو يقارن سمة لا يمكن مقارنتها هكذا.</translation>
    </message>
    <message>
        <source>Look at the query of the request; matching attributes at the identity provider decide what is asked.</source>
        <translation>انظر إلى استعلام الطلب؛ فسمات المطابقة لدى موفر الهوية تقرر ما يُطلب.</translation>
    </message>
    <message>
        <source>tooMany: more results than the server gives</source>
        <translation>tooMany: نتائج أكثر مما يعطيه الخادم</translation>
    </message>
    <message>
        <source>A filter finds more than the server works through.</source>
        <translation>يجد عامل تصفية أكثر مما يعالجه الخادم.</translation>
    </message>
    <message>
        <source>The filter finds more than the server is willing to work through.</source>
        <translation>يجد عامل التصفية أكثر مما يقبل الخادم معالجته.</translation>
    </message>
    <message>
        <source>Use a more telling matching attribute, such as userName or externalId.</source>
        <translation>استخدم سمة مطابقة أكثر تحديدًا، مثل userName أو externalId.</translation>
    </message>
    <message>
        <source>uniqueness: the value is taken</source>
        <translation>uniqueness: القيمة مأخوذة</translation>
    </message>
    <message>
        <source>A value that has to be unique is taken.</source>
        <translation>قيمة يجب أن تكون فريدة مأخوذة.</translation>
    </message>
    <message>
        <source>One of the values has to be unique and belongs to another resource.</source>
        <translation>إحدى القيم يجب أن تكون فريدة وهي تخص موردًا آخر.</translation>
    </message>
    <message>
        <source>mutability: may not be changed</source>
        <translation>mutability: لا يجوز تغييره</translation>
    </message>
    <message>
        <source>An attribute is sent that may not be changed.</source>
        <translation>تُرسل سمة لا يجوز تغييرها.</translation>
    </message>
    <message>
        <source>The change touches an attribute that clients may not change, or not any more.</source>
        <translation>يمس التغيير سمة لا يجوز للعملاء تغييرها، أو لم يعد يجوز.</translation>
    </message>
    <message>
        <source>Remove that attribute from the mapping.</source>
        <translation>أزل تلك السمة من التعيين.</translation>
    </message>
    <message>
        <source>invalidSyntax: the body is not built right</source>
        <translation>invalidSyntax: لم يُبنَ المتن بناءً صحيحًا</translation>
    </message>
    <message>
        <source>Bodies come that are not built as SCIM wants.</source>
        <translation>تأتي متون لم تُبنَ كما يريد SCIM.</translation>
    </message>
    <message>
        <source>The body is no JSON, or not the message that SCIM wants here.</source>
        <translation>المتن ليس JSON، أو ليس الرسالة التي يريدها SCIM هنا.</translation>
    </message>
    <message>
        <source>Show the body to the vendor of the client.</source>
        <translation>اعرض المتن على مورّد العميل.</translation>
    </message>
    <message>
        <source>invalidPath: no such attribute</source>
        <translation>invalidPath: لا سمة كهذه</translation>
    </message>
    <message>
        <source>An attribute is sent that this server does not have.</source>
        <translation>تُرسل سمة ليست لدى هذا الخادم.</translation>
    </message>
    <message>
        <source>The path of a PATCH operation names an attribute that does not exist here, or is written wrongly.</source>
        <translation>يسمّي مسار عملية PATCH سمة غير موجودة هنا، أو كُتب المسار خطأً.</translation>
    </message>
    <message>
        <source>Correct or remove that attribute in the mapping.</source>
        <translation>صحّح تلك السمة في التعيين أو أزلها.</translation>
    </message>
    <message>
        <source>noTarget: the path leads to nothing</source>
        <translation>noTarget: لا يؤدي المسار إلى شيء</translation>
    </message>
    <message>
        <source>A change is meant for a value that is not there.</source>
        <translation>يُقصد بالتغيير قيمة غير موجودة.</translation>
    </message>
    <message>
        <source>A PATCH operation has no path where one is needed, or its filter matches no value.</source>
        <translation>ليس لعملية PATCH مسار حيث يلزم، أو لا يطابق عامل تصفيتها أي قيمة.</translation>
    </message>
    <message>
        <source>See in the body which filter matches nothing, such as an email of another type.</source>
        <translation>انظر في المتن أي عامل تصفية لا يطابق شيئًا، كبريد إلكتروني من نوع آخر.</translation>
    </message>
    <message>
        <source>invalidValue: the value does not fit</source>
        <translation>invalidValue: القيمة غير مناسبة</translation>
    </message>
    <message>
        <source>A value is sent that does not fit its attribute.</source>
        <translation>تُرسل قيمة لا تناسب سمتها.</translation>
    </message>
    <message>
        <source>A required value is missing, or a value is not of the attribute&apos;s type.</source>
        <translation>قيمة مطلوبة مفقودة، أو قيمة ليست من نوع السمة.</translation>
    </message>
    <message>
        <source>Read the detail of the answer, and correct the value or its mapping.</source>
        <translation>اقرأ تفاصيل الرد، وصحّح القيمة أو تعيينها.</translation>
    </message>
    <message>
        <source>invalidVers: this version of SCIM is not spoken</source>
        <translation>invalidVers: إصدار SCIM هذا غير مدعوم</translation>
    </message>
    <message>
        <source>The identity provider speaks another version of SCIM.</source>
        <translation>يستخدم موفر الهوية إصدارًا آخر من SCIM.</translation>
    </message>
    <message>
        <source>The client asked for a version of the protocol that the server does not have.</source>
        <translation>طلب العميل إصدارًا من البروتوكول ليس لدى الخادم.</translation>
    </message>
    <message>
        <source>Choose SCIM 2.0 at the identity provider.</source>
        <translation>اختر SCIM 2.0 لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>sensitive: too private for an address</source>
        <translation>sensitive: أكثر خصوصية من أن يكون في عنوان</translation>
    </message>
    <message>
        <source>Requests carry personal data in their address.</source>
        <translation>تحمل الطلبات بيانات شخصية في عناوينها.</translation>
    </message>
    <message>
        <source>The request carries personal data in its address where the server forbids it.</source>
        <translation>يحمل الطلب بيانات شخصية في عنوانه حيث يمنع الخادم ذلك.</translation>
    </message>
    <message>
        <source>Let the client ask with POST and /.search.</source>
        <translation>دع العميل يسأل باستخدام POST و‎/.search.</translation>
    </message>
    <message>
        <source>invalidCursor: not a cursor of this server</source>
        <translation>invalidCursor: ليس مؤشرًا من هذا الخادم</translation>
    </message>
    <message>
        <source>The client continued a list with a cursor that the server did not give.</source>
        <translation>تابع العميل قائمة بمؤشر لم يعطه الخادم.</translation>
    </message>
    <message>
        <source>Nothing: the client begins the list anew.</source>
        <translation>لا شيء: يبدأ العميل القائمة من جديد.</translation>
    </message>
    <message>
        <source>expiredCursor: waited too long between pages</source>
        <translation>expiredCursor: انتظار طويل جدًا بين الصفحات</translation>
    </message>
    <message>
        <source>The cursor is no longer valid.</source>
        <translation>لم يعد المؤشر صالحًا.</translation>
    </message>
    <message>
        <source>invalidCount: the page size is not taken</source>
        <translation>invalidCount: حجم الصفحة غير مقبول</translation>
    </message>
    <message>
        <source>The count is larger than a page may be, or was changed between two pages.</source>
        <translation>العدد أكبر مما يجوز لصفحة، أو غُيّر بين صفحتين.</translation>
    </message>
    <message>
        <source>Let the client keep one page size within the announced limit.</source>
        <translation>دع العميل يلتزم حجم صفحة واحدًا ضمن الحد المعلن.</translation>
    </message>
    <message>
        <source>429: held by the guard of the connection</source>
        <translation>429: احتجزته حماية الاتصال</translation>
    </message>
    <message>
        <source>Deactivations or deletions wait for a decision.</source>
        <translation>تنتظر عمليات تعطيل أو حذف قرارًا.</translation>
    </message>
    <message>
        <source>So many users were to be deactivated or deleted in a short time that the guard holds the rest until an operator decides. Nobody has lost access by these requests.</source>
        <translation>كان مقررًا تعطيل أو حذف عدد كبير من المستخدمين في وقت قصير، فتحتجز الحماية الباقي إلى أن يقرر مشغّل. لم يفقد أحد وصوله بهذه الطلبات.</translation>
    </message>
    <message>
        <source>Look at who is held, in Connections under Provisioning, then carry it out or reject it.</source>
        <translation>انظر من المحتجزون، في «الاتصالات» ضمن «التوفير»، ثم نفّذ التغييرات أو ارفضها.</translation>
    </message>
</context>
<context>
    <name>provost::DifferencesModel</name>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>value of an attribute</comment>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>provost::Doctor</name>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>المسار الأساسي</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الرد</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Read a user</source>
        <translation>قراءة مستخدم</translation>
    </message>
    <message>
        <source>Read a group</source>
        <translation>قراءة مجموعة</translation>
    </message>
    <message>
        <source>Look-up by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>Pages and totals</source>
        <translation>الصفحات والإجماليات</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>الشرطات المائلة</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>verdict of a check</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>verdict of a check</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>verdict of a check</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>verdict of a check</comment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>whoever entered address and token</source>
        <translation>من أدخل العنوان والرمز المميز</translation>
    </message>
    <message>
        <source>whoever looks after the network</source>
        <translation>المسؤول عن الشبكة</translation>
    </message>
    <message>
        <source>whoever runs the server</source>
        <translation>المسؤول عن الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي عملية تحقق.</numerusform>
            <numerusform>فشلت عملية تحقق واحدة.</numerusform>
            <numerusform>فشلت عمليتا تحقق.</numerusform>
            <numerusform>فشلت %n عمليات تحقق.</numerusform>
            <numerusform>فشلت %n عملية تحقق.</numerusform>
            <numerusform>فشلت %n عملية تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found something that can do harm.</source>
        <translation>
            <numerusform>لم تجد أي عملية تحقق ما قد يضر.</numerusform>
            <numerusform>وجدت عملية تحقق واحدة ما قد يضر.</numerusform>
            <numerusform>وجدت عمليتا تحقق ما قد يضر.</numerusform>
            <numerusform>وجدت %n عمليات تحقق ما قد يضر.</numerusform>
            <numerusform>وجدت %n عملية تحقق ما قد يضر.</numerusform>
            <numerusform>وجدت %n عملية تحقق ما قد يضر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>لم تنجح أي عملية تحقق.</numerusform>
            <numerusform>نجحت عملية تحقق واحدة.</numerusform>
            <numerusform>نجحت عمليتا تحقق.</numerusform>
            <numerusform>نجحت %n عمليات تحقق.</numerusform>
            <numerusform>نجحت %n عملية تحقق.</numerusform>
            <numerusform>نجحت %n عملية تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>لم يتعذر إجراء أي منها.</numerusform>
            <numerusform>تعذر إجراء واحدة منها.</numerusform>
            <numerusform>تعذر إجراء اثنتين منها.</numerusform>
            <numerusform>تعذر إجراء %n منها.</numerusform>
            <numerusform>تعذر إجراء %n منها.</numerusform>
            <numerusform>تعذر إجراء %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read.</source>
        <translation>تعذرت قراءة المستخدمين.</translation>
    </message>
    <message>
        <source>Send a ListResponse as RFC 7644 section 3.4.2 has it.</source>
        <translation>أرسل ListResponse كما في القسم 3.4.2 من RFC 7644.</translation>
    </message>
    <message>
        <source>The answer is no ListResponse of SCIM 2.0.</source>
        <translation>الرد ليس ListResponse من SCIM 2.0.</translation>
    </message>
    <message>
        <source>The list does not say as a number how many there are (totalResults).</source>
        <translation>لا تذكر القائمة في صورة عدد كم يوجد (totalResults).</translation>
    </message>
    <message numerus="yes">
        <source>The list says that there are %n, but brings none (Resources).</source>
        <translation>
            <numerusform>تقول القائمة إنه لا يوجد شيء، ولا تأتي بشيء (Resources).</numerusform>
            <numerusform>تقول القائمة إنه يوجد واحد، لكنها لا تأتي بأي منها (Resources).</numerusform>
            <numerusform>تقول القائمة إنه يوجد اثنان، لكنها لا تأتي بأي منهما (Resources).</numerusform>
            <numerusform>تقول القائمة إنه يوجد %n، لكنها لا تأتي بأي منها (Resources).</numerusform>
            <numerusform>تقول القائمة إنه يوجد %n، لكنها لا تأتي بأي منها (Resources).</numerusform>
            <numerusform>تقول القائمة إنه يوجد %n، لكنها لا تأتي بأي منها (Resources).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the list has no %1.</source>
        <comment>name of an attribute</comment>
        <translation>ليس للأول في القائمة %1.</translation>
    </message>
    <message>
        <source>Send id and %1 with every resource.</source>
        <translation>أرسل id و%1 مع كل مورد.</translation>
    </message>
    <message>
        <source>The examination was stopped before.</source>
        <translation>أُوقف الفحص قبل ذلك.</translation>
    </message>
    <message>
        <source>The first of the list is not found when it is asked for by its id (404).</source>
        <translation>لا يُعثر على الأول في القائمة عندما يُطلب بمعرّفه (404).</translation>
    </message>
    <message>
        <source>Answer for every id that a list has: Microsoft Entra ID and Okta read what they are about to change by its id.</source>
        <translation>أجب عن كل معرّف في القائمة: يقرأ Microsoft Entra ID وOkta ما سيغيّرانه بمعرّفه.</translation>
    </message>
    <message>
        <source>Asked for one by its id, the server answers with something else.</source>
        <translation>عند طلب واحد بمعرّفه يرد الخادم بشيء آخر.</translation>
    </message>
    <message>
        <source>Answer with the resource of the id that is asked for.</source>
        <translation>أجب بالمورد الذي له المعرّف المطلوب.</translation>
    </message>
    <message>
        <source>The server does not have it (%1).</source>
        <translation>ليس لدى الخادم ذلك (%1).</translation>
    </message>
    <message>
        <source>Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes there are.</source>
        <translation>قدّمه (القسم 4 من RFC 7644): يقرؤه Microsoft Entra ID ليعرف السمات الموجودة.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <comment>names of features</comment>
        <translation>يقدّم الخادم %1.</translation>
    </message>
    <message>
        <source>The server offers none of %1.</source>
        <comment>names of features</comment>
        <translation>لا يقدّم الخادم شيئًا من %1.</translation>
    </message>
    <message>
        <source>The server offers %1, but not %2.</source>
        <comment>names of features</comment>
        <translation>يقدّم الخادم %1، لكن لا يقدّم %2.</translation>
    </message>
    <message>
        <source>No answer to look at.</source>
        <translation>لا رد للنظر فيه.</translation>
    </message>
    <message>
        <source>The answer does not say what the server can do.</source>
        <translation>لا يقول الرد ما يستطيعه الخادم.</translation>
    </message>
    <message>
        <source>Send a ServiceProviderConfig as RFC 7643 section 5 has it.</source>
        <translation>أرسل ServiceProviderConfig كما في القسم 5 من RFC 7643.</translation>
    </message>
    <message>
        <source>Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and change them by PATCH.</source>
        <translation>قدّم patch وfilter: يبحث Okta وMicrosoft Entra ID عن المستخدمين بعامل تصفية، ويغيّرانهم بـ PATCH.</translation>
    </message>
    <message numerus="yes">
        <source>The schema of users is not among the %n schema(s).</source>
        <translation>
            <numerusform>لا مخططات، ومن ثم لا مخطط للمستخدمين.</numerusform>
            <numerusform>المخطط الوحيد ليس مخطط المستخدمين.</numerusform>
            <numerusform>مخطط المستخدمين ليس أحد المخططين.</numerusform>
            <numerusform>مخطط المستخدمين ليس بين %n مخططات.</numerusform>
            <numerusform>مخطط المستخدمين ليس بين %n مخططًا.</numerusform>
            <numerusform>مخطط المستخدمين ليس بين %n مخطط.</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 with its attributes.</source>
        <translation>اذكر %1 مع سماته.</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s), that of users with them.</source>
        <translation>
            <numerusform>لا مخططات.</numerusform>
            <numerusform>مخطط واحد، هو مخطط المستخدمين.</numerusform>
            <numerusform>مخططان، منهما مخطط المستخدمين.</numerusform>
            <numerusform>%n مخططات، منها مخطط المستخدمين.</numerusform>
            <numerusform>%n مخططًا، منها مخطط المستخدمين.</numerusform>
            <numerusform>%n مخطط، منها مخطط المستخدمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource type names the endpoint /Users.</source>
        <translation>لا يسمّي أي نوع مورد نقطة النهاية ‎/Users.</translation>
    </message>
    <message>
        <source>List User with the endpoint /Users.</source>
        <translation>اذكر User مع نقطة النهاية ‎/Users.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of paths</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s); one was read by its id.</source>
        <translation>
            <numerusform>لا مستخدمين؛ ولم يُقرأ أحد بمعرّفه.</numerusform>
            <numerusform>مستخدم واحد؛ وقُرئ بمعرّفه.</numerusform>
            <numerusform>مستخدمان؛ وقُرئ أحدهما بمعرّفه.</numerusform>
            <numerusform>%n مستخدمين؛ وقُرئ أحدهم بمعرّفه.</numerusform>
            <numerusform>%n مستخدمًا؛ وقُرئ أحدهم بمعرّفه.</numerusform>
            <numerusform>%n مستخدم؛ وقُرئ أحدهم بمعرّفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no user to read yet.</source>
        <translation>القائمة صحيحة وفارغة: لا يوجد مستخدم لقراءته بعد.</translation>
    </message>
    <message>
        <source>The server has no groups (%1).</source>
        <translation>ليس لدى الخادم مجموعات (%1).</translation>
    </message>
    <message>
        <source>Do not let the identity provider push groups to it.</source>
        <translation>لا تدع موفر الهوية يدفع إليه مجموعات.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s); one was read by its id.</source>
        <translation>
            <numerusform>لا مجموعات؛ ولم تُقرأ أي منها بمعرّفها.</numerusform>
            <numerusform>مجموعة واحدة؛ وقُرئت بمعرّفها.</numerusform>
            <numerusform>مجموعتان؛ وقُرئت إحداهما بمعرّفها.</numerusform>
            <numerusform>%n مجموعات؛ وقُرئت إحداها بمعرّفها.</numerusform>
            <numerusform>%n مجموعة؛ وقُرئت إحداها بمعرّفها.</numerusform>
            <numerusform>%n مجموعة؛ وقُرئت إحداها بمعرّفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right and empty: there is no group to read yet.</source>
        <translation>القائمة صحيحة وفارغة: لا توجد مجموعة لقراءتها بعد.</translation>
    </message>
    <message>
        <source>For a name that nobody has the server answers 404.</source>
        <translation>يرد الخادم بالحالة 404 على اسم ليس لأحد.</translation>
    </message>
    <message>
        <source>Answer 200 with an empty list: the connection test of Microsoft Entra ID fails otherwise.</source>
        <translation>أجب بالحالة 200 مع قائمة فارغة: وإلا فشل اختبار الاتصال في Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>An empty list for a name that nobody has, in %1 ms.</source>
        <translation>قائمة فارغة لاسم ليس لأحد، في %1 ms.</translation>
    </message>
    <message>
        <source>The server ignores the filter: asked for a name that nobody has, it finds somebody.</source>
        <translation>يتجاهل الخادم عامل التصفية: يُسأل عن اسم ليس لأحد فيجد شخصًا.</translation>
    </message>
    <message>
        <source>Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider takes other people for the one that it looks for.</source>
        <translation>طبّق عامل التصفية، أو ارفضه بالحالة 400 مع invalidFilter. وحتى ذلك الحين يظن موفر الهوية أشخاصًا آخرين هم من يبحث عنه.</translation>
    </message>
    <message>
        <source>For a user who does not exist the server answers %1 instead of 404.</source>
        <translation>لمستخدم غير موجود يرد الخادم بالحالة %1 بدلًا من 404.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM: otherwise deleted users are never provisioned anew.</source>
        <translation>أجب بالحالة 404 مع خطأ SCIM: وإلا لم يتم توفير المستخدمين المحذوفين من جديد أبدًا.</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>أجب بالحالة 404 مع خطأ SCIM.</translation>
    </message>
    <message>
        <source>The 404 for a user who does not exist has no error of SCIM in its body.</source>
        <translation>ليس في متن الرد 404 لمستخدم غير موجود خطأ SCIM.</translation>
    </message>
    <message>
        <source>Send errors as RFC 7644 section 3.12 has them.</source>
        <translation>أرسل الأخطاء كما في القسم 3.12 من RFC 7644.</translation>
    </message>
    <message>
        <source>For a user who does not exist 404 comes, with an error of SCIM.</source>
        <translation>لمستخدم غير موجود يأتي 404 مع خطأ SCIM.</translation>
    </message>
    <message>
        <source>Honour startIndex and count in a lasting order, and let totalResults say how many there are altogether: whoever reads by pages misses people, or reads for ever.</source>
        <translation>التزم startIndex وcount بترتيب ثابت، واجعل totalResults يذكر العدد الكلي: من يقرأ صفحةً صفحة يفوته أشخاص، أو يقرأ إلى ما لا نهاية.</translation>
    </message>
    <message>
        <source>totalResults says how many are on the page, not how many there are.</source>
        <translation>يذكر totalResults عدد ما في الصفحة، لا العدد الكلي.</translation>
    </message>
    <message>
        <source>The server sends more than it was asked for (count).</source>
        <translation>يرسل الخادم أكثر مما طُلب منه (count).</translation>
    </message>
    <message numerus="yes">
        <source>The server says that there is %n user, but a second page has more.</source>
        <translation>
            <numerusform>يقول الخادم إنه لا يوجد مستخدمون، لكن في صفحة ثانية المزيد.</numerusform>
            <numerusform>يقول الخادم إنه يوجد مستخدم واحد، لكن في صفحة ثانية المزيد.</numerusform>
            <numerusform>يقول الخادم إنه يوجد مستخدمان، لكن في صفحة ثانية المزيد.</numerusform>
            <numerusform>يقول الخادم إنه يوجد %n مستخدمين، لكن في صفحة ثانية المزيد.</numerusform>
            <numerusform>يقول الخادم إنه يوجد %n مستخدمًا، لكن في صفحة ثانية المزيد.</numerusform>
            <numerusform>يقول الخادم إنه يوجد %n مستخدم، لكن في صفحة ثانية المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two users, so there is nothing to page through.</source>
        <translation>يوجد أقل من مستخدمَين، فلا شيء للتصفح.</translation>
    </message>
    <message numerus="yes">
        <source>The second page is empty, though there should be %n user(s).</source>
        <translation>
            <numerusform>الصفحة الثانية فارغة، ويُفترض ألا يوجد مستخدمون.</numerusform>
            <numerusform>الصفحة الثانية فارغة، مع أنه يُفترض وجود مستخدم واحد.</numerusform>
            <numerusform>الصفحة الثانية فارغة، مع أنه يُفترض وجود مستخدمَين.</numerusform>
            <numerusform>الصفحة الثانية فارغة، مع أنه يُفترض وجود %n مستخدمين.</numerusform>
            <numerusform>الصفحة الثانية فارغة، مع أنه يُفترض وجود %n مستخدمًا.</numerusform>
            <numerusform>الصفحة الثانية فارغة، مع أنه يُفترض وجود %n مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second page begins with the first one again: startIndex is ignored.</source>
        <translation>تبدأ الصفحة الثانية بالأول من جديد: startIndex مُتجاهَل.</translation>
    </message>
    <message>
        <source>The order is not the same from one request to the next.</source>
        <translation>يختلف الترتيب من طلب إلى آخر.</translation>
    </message>
    <message>
        <source>Asked again, the server counts %1 users in the place of %2.</source>
        <translation>عند سؤاله مرة أخرى يعدّ الخادم %1 من المستخدمين بدلًا من %2.</translation>
    </message>
    <message>
        <source>Check again; if nobody was added meanwhile, the count is wrong.</source>
        <translation>تحقق مرة أخرى؛ فإن لم يُضف أحد في هذه الأثناء فالعدد خاطئ.</translation>
    </message>
    <message numerus="yes">
        <source>Two pages fit together, and both count %n user(s).</source>
        <translation>
            <numerusform>تتوافق الصفحتان، وكلتاهما لا تعدّ أي مستخدم.</numerusform>
            <numerusform>تتوافق الصفحتان، وكلتاهما تعدّ مستخدمًا واحدًا.</numerusform>
            <numerusform>تتوافق الصفحتان، وكلتاهما تعدّ مستخدمَين.</numerusform>
            <numerusform>تتوافق الصفحتان، وكلتاهما تعدّ %n مستخدمين.</numerusform>
            <numerusform>تتوافق الصفحتان، وكلتاهما تعدّ %n مستخدمًا.</numerusform>
            <numerusform>تتوافق الصفحتان، وكلتاهما تعدّ %n مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not listed in the form of SCIM.</source>
        <translation>لا يُسرد المستخدمون بصيغة SCIM.</translation>
    </message>
    <message>
        <source>The server does not accept the token (401).</source>
        <translation>لا يقبل الخادم الرمز المميز (401).</translation>
    </message>
    <message>
        <source>The server does not accept the token (401): %1</source>
        <translation>لا يقبل الخادم الرمز المميز (401): %1</translation>
    </message>
    <message>
        <source>Enter the SCIM token of this very connection, whole and unexpired; keys of other interfaces of the product do not work here. Otherwise generate another.</source>
        <translation>أدخل رمز SCIM المميز لهذا الاتصال بعينه، كاملًا وغير منتهي الصلاحية؛ فمفاتيح واجهات المنتج الأخرى لا تعمل هنا. وإلا فأنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>The token is known, but the connection is paused (403): %1</source>
        <translation>الرمز المميز معروف، لكن الاتصال متوقف مؤقتًا (403): %1</translation>
    </message>
    <message>
        <source>Resume the connection at the server.</source>
        <translation>استأنف الاتصال لدى الخادم.</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403).</source>
        <translation>الرمز المميز معروف، لكن لا يُسمح له بقراءة المستخدمين (403).</translation>
    </message>
    <message>
        <source>The token is known, but may not read users (403): %1</source>
        <translation>الرمز المميز معروف، لكن لا يُسمح له بقراءة المستخدمين (403): %1</translation>
    </message>
    <message>
        <source>Give the token the right to read users and groups, or see whether the connection is paused, or a firewall refuses unknown programs.</source>
        <translation>أعطِ الرمز المميز حق قراءة المستخدمين والمجموعات، أو انظر هل الاتصال متوقف مؤقتًا، أو هل يرفض جدار حماية البرامج غير المعروفة.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <comment>host</comment>
        <translation>تم الوصول إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es), and was reached.</source>
        <comment>host</comment>
        <translation>
            <numerusform>ليس لـ %1 أي عنوان، وتم الوصول إليه.</numerusform>
            <numerusform>لـ %1 عنوان واحد، وتم الوصول إليه.</numerusform>
            <numerusform>لـ %1 عنوانان، وتم الوصول إليه.</numerusform>
            <numerusform>عدد عناوين %1 هو %n، وتم الوصول إليه.</numerusform>
            <numerusform>عدد عناوين %1 هو %n، وتم الوصول إليه.</numerusform>
            <numerusform>عدد عناوين %1 هو %n، وتم الوصول إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known by the name %1.</source>
        <comment>host</comment>
        <translation>لا يُعرف خادم باسم %1.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with what the product shows; a name that is known inside a network only needs that network or its VPN.</source>
        <translation>قارن العنوان حرفًا حرفًا بما يعرضه المنتج؛ فالاسم المعروف داخل شبكة فقط يحتاج إلى تلك الشبكة أو إلى شبكة VPN الخاصة بها.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <comment>host</comment>
        <translation>لم يعطِ %1 ردًا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>See whether a firewall drops what is sent to this host and port, or the server is overloaded.</source>
        <translation>انظر هل يُسقط جدار حماية ما يُرسل إلى هذا المضيف والمنفذ، أو هل الخادم مثقل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at port %2: %3.</source>
        <comment>host, port, reason</comment>
        <translation>لا يمكن الوصول إلى %1 عند المنفذ %2: %3.</translation>
    </message>
    <message>
        <source>See whether the server runs, whether the port is right, and whether a proxy or firewall stands between.</source>
        <translation>انظر هل يعمل الخادم، وهل المنفذ صحيح، وهل يقف وكيل أو جدار حماية بينهما.</translation>
    </message>
    <message>
        <source>There is none: plain http, which never leaves this computer.</source>
        <translation>لا توجد شهادة: http بسيط لا يخرج من هذا الكمبيوتر أبدًا.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>الشهادة غير موثوق بها: %1</translation>
    </message>
    <message>
        <source>Install a certificate for this name from an authority that identity providers know, with its whole chain. The details have the chain and the fingerprint.</source>
        <translation>ثبّت شهادة لهذا الاسم من جهة إصدار يعرفها موفرو الهوية، مع سلسلتها كاملة. السلسلة والبصمة في التفاصيل.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>لم يتم الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>It is trusted, and made out for this name.</source>
        <translation>موثوق بها، وصادرة لهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, but ends in %n day(s).</source>
        <translation>
            <numerusform>موثوق بها، لكنها تنتهي اليوم.</numerusform>
            <numerusform>موثوق بها، لكنها تنتهي بعد يوم واحد.</numerusform>
            <numerusform>موثوق بها، لكنها تنتهي بعد يومين.</numerusform>
            <numerusform>موثوق بها، لكنها تنتهي بعد %n أيام.</numerusform>
            <numerusform>موثوق بها، لكنها تنتهي بعد %n يومًا.</numerusform>
            <numerusform>موثوق بها، لكنها تنتهي بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate before it ends: then no identity provider gets through.</source>
        <translation>جدّد الشهادة قبل أن تنتهي: فبعد ذلك لا يمر أي موفر هوية.</translation>
    </message>
    <message numerus="yes">
        <source>It is trusted, made out for this name, and valid for %n more day(s).</source>
        <translation>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وتنتهي اليوم.</numerusform>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وصالحة ليوم واحد آخر.</numerusform>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وصالحة ليومين آخرين.</numerusform>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وصالحة لمدة %n أيام أخرى.</numerusform>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وصالحة لمدة %n يومًا آخر.</numerusform>
            <numerusform>موثوق بها، وصادرة لهذا الاسم، وصالحة لمدة %n يوم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCIM server answers below this address.</source>
        <translation>يرد خادم SCIM تحت هذا العنوان.</translation>
    </message>
    <message>
        <source>The server sends whoever asks for users to another address first.</source>
        <translation>يرسل الخادم من يطلب المستخدمين إلى عنوان آخر أولًا.</translation>
    </message>
    <message>
        <source>Answer at the address itself: identity providers do not follow where they write.</source>
        <translation>أجب عند العنوان نفسه: لا يتبع موفرو الهوية التحويل عندما يكتبون.</translation>
    </message>
    <message>
        <source>Nothing of SCIM is here, but at %1.</source>
        <comment>address</comment>
        <translation>لا شيء من SCIM هنا، بل في %1.</translation>
    </message>
    <message>
        <source>Enter the address that was found.</source>
        <translation>أدخل العنوان الذي عُثر عليه.</translation>
    </message>
    <message>
        <source>A web page answers here, with %1, in the place of SCIM.</source>
        <comment>status</comment>
        <translation>ترد هنا صفحة ويب، بالحالة %1، مكان SCIM.</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A sign-in page in front of the server has to let it through.</source>
        <translation>انسخ عنوان URL الأساسي لـ SCIM كاملًا من المنتج؛ وغالبًا ما ينتهي بـ ‎/scim/v2. ويجب أن تسمح صفحة تسجيل الدخول التي أمام الخادم بمروره.</translation>
    </message>
    <message>
        <source>The server knows no users at this address (404).</source>
        <translation>لا يعرف الخادم مستخدمين في هذا العنوان (404).</translation>
    </message>
    <message>
        <source>Copy the whole SCIM base URL from the product, with the id of the connection where it has one; it often ends in /scim/v2.</source>
        <translation>انسخ عنوان URL الأساسي لـ SCIM كاملًا من المنتج، مع معرّف الاتصال إن وُجد فيه؛ وغالبًا ما ينتهي بـ ‎/scim/v2.</translation>
    </message>
    <message>
        <source>Something answers here, but in a form that is not SCIM 2.0.</source>
        <translation>يرد شيء هنا، لكن بصيغة ليست SCIM 2.0.</translation>
    </message>
    <message>
        <source>Copy the SCIM base URL from the product: this may be another interface of it.</source>
        <translation>انسخ عنوان URL الأساسي لـ SCIM من المنتج: فقد تكون هذه واجهة أخرى له.</translation>
    </message>
    <message>
        <source>Something answers below this address.</source>
        <translation>يرد شيء تحت هذا العنوان.</translation>
    </message>
    <message>
        <source>Users could not be read for another reason.</source>
        <translation>تعذرت قراءة المستخدمين لسبب آخر.</translation>
    </message>
    <message>
        <source>The server tells its users to anybody, without any token.</source>
        <translation>يعطي الخادم مستخدميه لأي أحد، دون أي رمز مميز.</translation>
    </message>
    <message>
        <source>Demand the token for every resource, and answer 401 without it.</source>
        <translation>اطلب الرمز المميز لكل مورد، وأجب بالحالة 401 دونه.</translation>
    </message>
    <message>
        <source>It is accepted. Without it the server answers %1, where 401 would say why.</source>
        <translation>إنه مقبول. ودونه يرد الخادم بالحالة %1، مع أن 401 كانت ستبيّن السبب.</translation>
    </message>
    <message>
        <source>Answer 401 with an error of SCIM where no token is sent.</source>
        <translation>أجب بالحالة 401 مع خطأ SCIM حيث لا يُرسل رمز مميز.</translation>
    </message>
    <message>
        <source>It is accepted, and nobody gets in without.</source>
        <translation>إنه مقبول، ولا يدخل أحد دونه.</translation>
    </message>
    <message>
        <source>Lists come as application/scim+json.</source>
        <translation>تأتي القوائم بالنوع application/scim+json.</translation>
    </message>
    <message>
        <source>Lists come as %1 instead of application/scim+json.</source>
        <translation>تأتي القوائم بالنوع %1 بدلًا من application/scim+json.</translation>
    </message>
    <message>
        <source>Send application/scim+json (RFC 7644 section 3.1): some identity providers and test suites insist.</source>
        <translation>أرسل application/scim+json (القسم 3.1 من RFC 7644): يصر عليه بعض موفري الهوية وبرامج الاختبار.</translation>
    </message>
    <message>
        <source>The server does not tell its time (no Date header).</source>
        <translation>لا يذكر الخادم وقته (لا رأس Date).</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: tokens with an expiry are misjudged, and times in logs do not fit together.</source>
        <translation>اضبط الساعتين بخادم وقت: وإلا أُسيء الحكم على الرموز المميزة التي لها تاريخ انتهاء، ولم تتوافق الأوقات في السجلات.</translation>
    </message>
    <message>
        <source>With a slash at the end of the base URL the users are not found (%1).</source>
        <comment>status</comment>
        <translation>مع شرطة مائلة في نهاية عنوان URL الأساسي لا يُعثر على المستخدمين (%1).</translation>
    </message>
    <message>
        <source>Enter the URL without a slash at its end, also where an identity provider adds one.</source>
        <translation>أدخل عنوان URL دون شرطة مائلة في نهايته، حتى حيث يضيفها موفر هوية.</translation>
    </message>
    <message>
        <source>With a slash behind Users they are not found (%1).</source>
        <comment>status</comment>
        <translation>مع شرطة مائلة بعد Users لا يُعثر عليهم (%1).</translation>
    </message>
    <message>
        <source>Answer both forms: some clients write the slash.</source>
        <translation>أجب عن الصيغتين: بعض العملاء يكتبون الشرطة المائلة.</translation>
    </message>
    <message>
        <source>A slash too much does no harm.</source>
        <translation>شرطة مائلة زائدة لا تضر.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يرد الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Find out why this request takes so long; identity providers give up as well.</source>
        <translation>اعرف لماذا يستغرق هذا الطلب كل هذا الوقت؛ فموفرو الهوية يتوقفون عن الانتظار أيضًا.</translation>
    </message>
    <message>
        <source>The server sends whoever asks to another place: %1. The token is not sent there.</source>
        <translation>يرسل الخادم من يسأل إلى مكان آخر: %1. ولا يُرسل الرمز المميز إليه.</translation>
    </message>
    <message>
        <source>Answer at this address itself, or enter the other address if it is yours.</source>
        <translation>أجب عند هذا العنوان نفسه، أو أدخل العنوان الآخر إذا كان لك.</translation>
    </message>
    <message>
        <source>The answer broke off or is no HTTP: %1.</source>
        <translation>انقطع الرد أو ليس HTTP: %1.</translation>
    </message>
    <message>
        <source>Look for a fault in the server, or in a proxy in front of it.</source>
        <translation>ابحث عن عطل في الخادم، أو في وكيل أمامه.</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>لم يأتِ رد: %1.</translation>
    </message>
    <message>
        <source>Look at the way to the server: firewall, proxy, load balancer.</source>
        <translation>انظر إلى الطريق إلى الخادم: جدار الحماية والوكيل وموازن التحميل.</translation>
    </message>
    <message>
        <source>Nothing of SCIM was read at this address.</source>
        <translation>لم يُقرأ شيء من SCIM في هذا العنوان.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>رُفض الرمز المميز.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to slow down (429). Check again in %n second(s).</source>
        <translation>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى الآن.</numerusform>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يطلب الخادم التمهل (429). تحقق مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with its own fault %1%2</source>
        <comment>status, its words</comment>
        <translation>يرد الخادم بعطل منه، %1%2</translation>
    </message>
    <message>
        <source>The server refuses it with %1%2</source>
        <comment>status, its words</comment>
        <translation>يرفضه الخادم بالحالة %1%2</translation>
    </message>
    <message>
        <source>The server says %1, but what it sends is no SCIM: %2.</source>
        <comment>status, detail</comment>
        <translation>يقول الخادم %1، لكن ما يرسله ليس SCIM: %2.</translation>
    </message>
    <message>
        <source>See whether a proxy, a sign-in page or a web application answers in the place of the SCIM server.</source>
        <translation>انظر هل يرد وكيل أو صفحة تسجيل دخول أو تطبيق ويب مكان خادم SCIM.</translation>
    </message>
    <message>
        <source>The server’s clock and this computer’s agree.</source>
        <translation>ساعة الخادم وساعة هذا الكمبيوتر متوافقتان.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) ahead of this computer’s.</source>
        <translation>
            <numerusform>ساعة الخادم موافقة لساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متقدمة دقيقة واحدة على ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متقدمة دقيقتين على ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متقدمة %n دقائق على ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متقدمة %n دقيقة على ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متقدمة %n دقيقة على ساعة هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s clock is %n minute(s) behind this computer’s.</source>
        <translation>
            <numerusform>ساعة الخادم موافقة لساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متأخرة دقيقة واحدة عن ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متأخرة دقيقتين عن ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متأخرة %n دقائق عن ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متأخرة %n دقيقة عن ساعة هذا الكمبيوتر.</numerusform>
            <numerusform>ساعة الخادم متأخرة %n دقيقة عن ساعة هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the server’s log at this time; the request is shown here.</source>
        <translation>انظر في سجل الخادم في هذا الوقت؛ والطلب معروض هنا.</translation>
    </message>
    <message>
        <source>Compare what was sent with what the server’s documentation asks for.</source>
        <translation>قارن ما أُرسل بما تطلبه وثائق الخادم.</translation>
    </message>
    <message>
        <source>%1 was reached through the proxy %2.</source>
        <comment>host, address</comment>
        <translation>تم الوصول إلى %1 عبر الوكيل %2.</translation>
    </message>
    <message>
        <source>This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.</source>
        <comment>host</comment>
        <translation>لا تسمح سياسة هذا الكمبيوتر بـ%1. لم يُرسل شيء، ولم يُسأل أي خادم أسماء.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the host.</source>
        <translation>اطلب ممن يدير هذا الكمبيوتر السماح بالمضيف.</translation>
    </message>
</context>
<context>
    <name>provost::DriftDialog</name>
    <message>
        <source>How %1 compares with this server</source>
        <translation>مقارنة %1 بهذا الخادم</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>People are the same by their</source>
        <translation>الأشخاص متطابقون حسب</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>يُقرأ على هذا الكمبيوتر. ولا يُرسل منه شيء إلى أي مكان ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>All that differs (%1)</source>
        <translation>كل الاختلافات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file</source>
        <translation>
            <numerusform>لا أشخاص في الملف</numerusform>
            <numerusform>شخص واحد في الملف</numerusform>
            <numerusform>شخصان في الملف</numerusform>
            <numerusform>%n أشخاص في الملف</numerusform>
            <numerusform>%n شخصًا في الملف</numerusform>
            <numerusform>%n شخص في الملف</numerusform>
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
        <translation>%1، تصدير من %2.</translation>
    </message>
    <message>
        <source>%1 are the same, %2 differ, %3 are only in the file, %4 only here.</source>
        <comment>counts of people</comment>
        <translation>المتطابقون: %1، والمختلفون: %2، والموجودون في الملف فقط: %3، وهنا فقط: %4.</translation>
    </message>
    <message>
        <source>Compared by: %1.</source>
        <comment>names of fields</comment>
        <translation>المقارنة حسب: %1.</translation>
    </message>
    <message>
        <source>%1 % of the file found nobody here. Is that the right field to know people by?</source>
        <translation>لم يجد %1 % من الملف أحدًا هنا. فهل هذا هو الحقل الصحيح للتعرف على الأشخاص؟</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file repeat(s) somebody and was (were) left out.</source>
        <translation>
            <numerusform>لا يكرر أي سطر من الملف أحدًا.</numerusform>
            <numerusform>يكرر سطر واحد من الملف شخصًا ما، وقد استُبعد.</numerusform>
            <numerusform>يكرر سطران من الملف أشخاصًا، وقد استُبعدا.</numerusform>
            <numerusform>تكرر %n أسطر من الملف أشخاصًا، وقد استُبعدت.</numerusform>
            <numerusform>يكرر %n سطرًا من الملف أشخاصًا، وقد استُبعدت.</numerusform>
            <numerusform>يكرر %n سطر من الملف أشخاصًا، وقد استُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the file has (have) nothing in that field.</source>
        <translation>
            <numerusform>لا يخلو هذا الحقل لدى أحد في الملف.</numerusform>
            <numerusform>هذا الحقل فارغ لدى شخص واحد في الملف.</numerusform>
            <numerusform>هذا الحقل فارغ لدى شخصين في الملف.</numerusform>
            <numerusform>هذا الحقل فارغ لدى %n أشخاص في الملف.</numerusform>
            <numerusform>هذا الحقل فارغ لدى %n شخصًا في الملف.</numerusform>
            <numerusform>هذا الحقل فارغ لدى %n شخص في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file tell(s) of nobody.</source>
        <translation>
            <numerusform>يذكر كل سطر من الملف شخصًا.</numerusform>
            <numerusform>لا يذكر سطر واحد من الملف أحدًا.</numerusform>
            <numerusform>لا يذكر سطران من الملف أحدًا.</numerusform>
            <numerusform>لا تذكر %n أسطر من الملف أحدًا.</numerusform>
            <numerusform>لا يذكر %n سطرًا من الملف أحدًا.</numerusform>
            <numerusform>لا يذكر %n سطر من الملف أحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users of this server are here yet, so some may seem to be missing.</source>
        <translation>لم يصل كل مستخدمي هذا الخادم إلى هنا بعد، لذلك قد يبدو بعضهم مفقودًا.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>يُسرد أول %1 فقط.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>The file and this server tell the same of everybody.</source>
        <translation>يذكر الملف وهذا الخادم الشيء نفسه عن الجميع.</translation>
    </message>
    <message>
        <source>%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for the user name, the email address or the external id.</source>
        <comment>file</comment>
        <translation>ليس %1 قائمة أشخاص بتنسيق CSV مفصولة بفواصل: يلزم سطر عناوين، مع عمود لاسم المستخدم أو عنوان البريد الإلكتروني أو المعرّف الخارجي.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines.</source>
        <comment>file, counts</comment>
        <translation>يتجاوز %1 حجم %2 ميغابايت أو %3 من الأسطر.</translation>
    </message>
    <message>
        <source>%1 against this server</source>
        <comment>file</comment>
        <translation>‏%1 مقابل هذا الخادم</translation>
    </message>
    <message>
        <source>Choose a list of people from the identity provider</source>
        <translation>اختيار قائمة أشخاص من موفر الهوية</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>provost::DriftModel</name>
    <message>
        <source>active</source>
        <comment>state of a user</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>state of a user</comment>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <comment>field, values</comment>
        <translation>%1: %2 هناك، %3 هنا</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>السطر %1 من الملف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>وجه الاختلاف</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>في الملف فقط</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Whom the identity provider lists and this server does not have: see whether they are assigned to the application there, and what their provisioning log says. A restart of provisioning sends all of them again.</source>
        <translation>من يسردهم موفر الهوية وليسوا لدى هذا الخادم: انظر هل أُسندوا إلى التطبيق هناك، وماذا يقول سجل التوفير عنهم. وإعادة تشغيل التوفير ترسلهم جميعًا من جديد.</translation>
    </message>
    <message>
        <source>Who is here and not in the file: added by hand, left over after a deletion that never arrived, or out of what was exported. The identity provider will neither change nor remove them.</source>
        <translation>من هم هنا وليسوا في الملف: أُضيفوا يدويًا، أو بقوا بعد حذف لم يصل قط، أو هم خارج ما صُدّر. لن يغيّرهم موفر الهوية ولن يزيلهم.</translation>
    </message>
    <message>
        <source>Who is told otherwise: the identity provider does not see changes that are made here. It sends a field again once that changes there, or when provisioning is restarted.</source>
        <translation>من تختلف بياناتهم: لا يرى موفر الهوية التغييرات التي تُجرى هنا. وهو يرسل الحقل من جديد عندما يتغير هناك، أو عند إعادة تشغيل التوفير.</translation>
    </message>
</context>
<context>
    <name>provost::EffectPanel</name>
    <message numerus="yes">
        <source>Effect of %n change(s)</source>
        <translation>
            <numerusform>لا تأثير</numerusform>
            <numerusform>تأثير تغيير واحد</numerusform>
            <numerusform>تأثير تغييرين</numerusform>
            <numerusform>تأثير %n تغييرات</numerusform>
            <numerusform>تأثير %n تغييرًا</numerusform>
            <numerusform>تأثير %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>How the rules decide</source>
        <translation>كيف تقرر القواعد</translation>
    </message>
    <message>
        <source>Effect of the rules</source>
        <translation>تأثير القواعد</translation>
    </message>
    <message>
        <source>There are %1 more pairs of rules that match the same people.</source>
        <translation>يوجد %1 غير ذلك من أزواج القواعد التي تنطبق على الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one to give the members of a group a role of their own.</source>
        <translation>لا توجد قاعدة بعد. أضف قاعدة لتعطي أعضاء مجموعة دورًا خاصًا بهم.</translation>
    </message>
    <message>
        <source>Nobody’s role changes.</source>
        <translation>لا يتغير دور أحد.</translation>
    </message>
    <message>
        <source>%1 gives %2 no longer.</source>
        <comment>group, role</comment>
        <translation>لم تعد %1 تعطي %2.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزال</translation>
    </message>
    <message>
        <source>The server is computing it…</source>
        <translation>يحسبه الخادم الآن…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Computed by the server for what you see; nothing is applied yet.</source>
        <translation>حسبه الخادم لما تراه؛ ولم يُطبَّق شيء بعد.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this before it is applied</comment>
        <translation>للمراجعة</translation>
    </message>
</context>
<context>
    <name>provost::EndpointPane</name>
    <message>
        <source>It was tried just now, and it works.</source>
        <translation>جُرّب للتو، وهو يعمل.</translation>
    </message>
    <message>
        <source>It was tried just now, and the answer was as if it had not been asked for.</source>
        <translation>جُرّب للتو، وكان الرد كأنه لم يُطلب.</translation>
    </message>
    <message>
        <source>It was tried just now, and refused with %1.</source>
        <comment>status</comment>
        <translation>جُرّب للتو، ورُفض بالحالة %1.</translation>
    </message>
    <message>
        <source>It was not tried.</source>
        <translation>لم يُجرَّب.</translation>
    </message>
    <message>
        <source>It was not tried, since that would change something.</source>
        <translation>لم يُجرَّب، لأن ذلك سيغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>What it says, and what it does</source>
        <translation>ما يقوله، وما يفعله</translation>
    </message>
    <message>
        <source>This server has no groups, or this token may not see them.</source>
        <translation>ليس لدى هذا الخادم مجموعات، أو لا يُسمح لهذا الرمز المميز برؤيتها.</translation>
    </message>
    <message>
        <source>This server says that it does not change parts of a user (PATCH). Provost replaces no whole users, so nobody can be deactivated from here.</source>
        <translation>يقول هذا الخادم إنه لا يغيّر أجزاء من المستخدم (PATCH). ولا يستبدل Provost مستخدمين كاملين، فلا يمكن تعطيل أحد من هنا.</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>ما لا يقدّمه</translation>
    </message>
    <message>
        <source>SCIM has no words for connections, tokens, role mappings, permissions, requests and audit trails. Provost therefore does not show them here; look for them in the product itself.</source>
        <translation>ليس في SCIM كلمات للاتصالات والرموز المميزة وتعيينات الأدوار والأذونات والطلبات وسجلات التدقيق. لذلك لا يعرضها Provost هنا؛ ابحث عنها في المنتج نفسه.</translation>
    </message>
    <message>
        <source>SCIM does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh. Whoever is not listed any more is gone.</source>
        <translation>لا يخبر SCIM عندما يتغير شيء. يسرد Provost كل شيء من جديد من وقت إلى آخر، ونادرًا حيث يستغرق ذلك طويلًا، وفورًا عندما تحدّث. ومن لم يعد مسرودًا فقد زال.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>Asking the server, and trying what changes nothing…</source>
        <translation>جارٍ سؤال الخادم وتجربة ما لا يغيّر شيئًا…</translation>
    </message>
    <message>
        <source>This is what it said and did before.</source>
        <translation>هذا ما قاله وفعله من قبل.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا يُعرف شيء بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What ServiceProviderConfig says, against what the server did when Provost tried it.</source>
        <translation>ما يقوله ServiceProviderConfig مقابل ما فعله الخادم عندما جرّبه Provost.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>اختبار مستخدم نموذجي…</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>ما ينبغي معرفته عنه</translation>
    </message>
</context>
<context>
    <name>provost::EnvironmentBar</name>
    <message>
        <source>No label</source>
        <translation>بلا تسمية</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>التشغيل المرحلي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed on this server from here</source>
        <translation>للقراءة فقط: لا يُغيَّر شيء على هذا الخادم من هنا</translation>
    </message>
    <message>
        <source>%1, read-only: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1، للقراءة فقط: لا يُغيَّر شيء من هنا</translation>
    </message>
    <message>
        <source>Read-only by this computer’s policy: nothing is changed on this server from here</source>
        <translation>للقراءة فقط وفق سياسة هذا الكمبيوتر: لا يُغيَّر شيء على هذا الخادم من هنا</translation>
    </message>
    <message>
        <source>%1, read-only by this computer’s policy: nothing is changed from here</source>
        <comment>label</comment>
        <translation>%1، للقراءة فقط وفق سياسة هذا الكمبيوتر: لا يُغيَّر شيء من هنا</translation>
    </message>
    <message>
        <source>%1 in production</source>
        <comment>what a button does</comment>
        <translation>%1 (الإنتاج)</translation>
    </message>
    <message>
        <source>%1 in staging</source>
        <comment>what a button does</comment>
        <translation>%1 (التشغيل المرحلي)</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <comment>what a button does</comment>
        <translation>%1 (الاختبار)</translation>
    </message>
</context>
<context>
    <name>provost::EventBodies</name>
    <message>
        <source>About the request</source>
        <translation>حول الطلب</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الرد</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Copies the request as a command. The token is not in it: the shell takes it from the variable SCIM_TOKEN.</source>
        <translation>ينسخ الطلب في صورة أمر. الرمز المميز ليس فيه: تأخذه الصدفة من المتغير SCIM_TOKEN.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No body was sent, or none was kept.</source>
        <translation>لم يُرسل متن، أو لم يُحفظ.</translation>
    </message>
    <message>
        <source>No body was answered, or none was kept: of reads that succeed only the facts above are kept.</source>
        <translation>لم يكن في الرد متن، أو لم يُحفظ: لا يُحفظ من القراءات الناجحة إلا المعلومات أعلاه.</translation>
    </message>
    <message>
        <source>This request changed nobody’s roles.</source>
        <translation>لم يغيّر هذا الطلب أدوار أحد.</translation>
    </message>
    <message numerus="yes">
        <source>This request changed the roles of %n person(s).</source>
        <translation>
            <numerusform>لم يغيّر هذا الطلب أدوار أحد.</numerusform>
            <numerusform>غيّر هذا الطلب أدوار شخص واحد.</numerusform>
            <numerusform>غيّر هذا الطلب أدوار شخصين.</numerusform>
            <numerusform>غيّر هذا الطلب أدوار %n أشخاص.</numerusform>
            <numerusform>غيّر هذا الطلب أدوار %n شخصًا.</numerusform>
            <numerusform>غيّر هذا الطلب أدوار %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>person, roles, roles</comment>
        <translation>%1: %2، وكان %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::EventInspector</name>
    <message>
        <source>The chosen request</source>
        <translation>الطلب المختار</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>استدعاه</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>user agent</comment>
        <translation>المستدعي</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>نوع الرفض</translation>
    </message>
    <message>
        <source>Only this user or group</source>
        <translation>هذا المستخدم أو المجموعة فقط</translation>
    </message>
    <message>
        <source>Only this path</source>
        <translation>هذا المسار فقط</translation>
    </message>
    <message>
        <source>What it means (F1)</source>
        <translation>ما معناه (F1)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>من لديه هذا الاسم؟</translation>
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
        <translation>%1، وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
</context>
<context>
    <name>provost::ExplanationDialog</name>
    <message>
        <source>What it means</source>
        <translation>ما معناه</translation>
    </message>
    <message>
        <source>The dictionary does not know this. Nothing is guessed: look at the request, its answer and the identity provider’s own log.</source>
        <translation>لا يعرف القاموس هذا. ولا يُخمَّن شيء: انظر إلى الطلب ورده وسجل موفر الهوية نفسه.</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>نسخ هذا الشرح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>من يتصرف: %1.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>مكتوب هكذا: %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>المصدر: %1، حتى %2</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>What it means here, whom to ask, what helped last time. Kept on this computer.</source>
        <translation>ما معناه هنا، ومن يُسأل، وما الذي نفع في المرة الماضية. تُحفظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>ملاحظتك: %1</translation>
    </message>
    <message numerus="yes">
        <source>The dictionary of this console: %1, with %n entries. Nothing is asked of the network.</source>
        <translation>
            <numerusform>قاموس وحدة التحكم هذه: %1، دون مدخلات. لا يُسأل عن شيء عبر الشبكة.</numerusform>
            <numerusform>قاموس وحدة التحكم هذه: %1، وفيه مدخل واحد. لا يُسأل عن شيء عبر الشبكة.</numerusform>
            <numerusform>قاموس وحدة التحكم هذه: %1، وفيه مدخلان. لا يُسأل عن شيء عبر الشبكة.</numerusform>
            <numerusform>قاموس وحدة التحكم هذه: %1، وفيه %n مدخلات. لا يُسأل عن شيء عبر الشبكة.</numerusform>
            <numerusform>قاموس وحدة التحكم هذه: %1، وفيه %n مدخلًا. لا يُسأل عن شيء عبر الشبكة.</numerusform>
            <numerusform>قاموس وحدة التحكم هذه: %1، وفيه %n مدخل. لا يُسأل عن شيء عبر الشبكة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The file holds data of persons: only you may read it, and it is for you to keep it that way.</source>
        <translation>في الملف بيانات أشخاص: لا يُسمح لغيرك بقراءته، وعليك أن تُبقي الأمر كذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What the list shows now: %1</source>
        <comment>count</comment>
        <translation>ما تعرضه القائمة الآن: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <comment>count</comment>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <comment>count</comment>
        <translation>كل شيء: %1</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>CSV for spreadsheets: no cell can be a formula</source>
        <translation>CSV لجداول البيانات: لا يمكن لأي خلية أن تكون صيغة حسابية</translation>
    </message>
    <message>
        <source>CSV for programs: every cell as it is</source>
        <translation>CSV للبرامج: كل خلية كما هي</translation>
    </message>
    <message>
        <source>JSON Lines: one object a row</source>
        <translation>JSON Lines: كائن واحد لكل صف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>There is a file %1 already. It would be replaced.</source>
        <translation>يوجد ملف باسم %1. سيُستبدل.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>This computer’s policy does not let lists be written into files.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بكتابة القوائم في ملفات.</translation>
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
        <translation>محسوب</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner of a field</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>It belongs to %1 and arrives as %2: change it there.</source>
        <comment>identity provider, attribute</comment>
        <translation>يخص %1 ويصل باسم %2: غيّره هناك.</translation>
    </message>
    <message>
        <source>It is decided on this server.</source>
        <translation>يُقرَّر على هذا الخادم.</translation>
    </message>
    <message>
        <source>It follows from other things, and is not set by anybody.</source>
        <translation>ينتج عن أمور أخرى، ولا يحدده أحد.</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes it any more.</source>
        <translation>حُذف اتصاله: لم يعد أي موفر هوية يغيّره.</translation>
    </message>
    <message>
        <source>It belongs to an identity provider and arrives as %1: change it there.</source>
        <translation>يخص موفر هوية ويصل باسم %1: غيّره هناك.</translation>
    </message>
</context>
<context>
    <name>provost::FieldsDialog</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>provost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>something that is not there any more</source>
        <translation>شيء لم يعد موجودًا</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices of a filter</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a way to filter by</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>التصفية به</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>نسيان عامل تصفية محفوظ</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this list of this server. A filter of the same name is replaced.</source>
        <translation>يُحفظ على هذا الكمبيوتر، لهذه القائمة من هذا الخادم. ويُستبدل عامل التصفية الذي له الاسم نفسه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way to filter by, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>إعادة تعيين عامل التصفية</translation>
    </message>
</context>
<context>
    <name>provost::FilterChip</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
</context>
<context>
    <name>provost::Finder</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Show all activity of %1</source>
        <comment>user</comment>
        <translation>عرض كل نشاط %1</translation>
    </message>
    <message>
        <source>Search the activity for %1</source>
        <translation>البحث في النشاط عن %1</translation>
    </message>
    <message>
        <source>Found in the pasted text</source>
        <translation>عُثر عليه في النص الملصق</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معناه</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what tells it from others</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Show the request %1</source>
        <translation>عرض الطلب %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>المعرّف الخارجي %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>an identifier</comment>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>a further email of somebody</comment>
        <translation>أيضًا %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
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
        <translation>ستُقارَن %1 بالخادم الذي تفتحه بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>provost::GivenRolesPage</name>
    <message>
        <source>Give these roles…</source>
        <translation>إعطاء هذه الأدوار…</translation>
    </message>
    <message>
        <source>This server told no roles.</source>
        <translation>لم يخبر هذا الخادم بأي أدوار.</translation>
    </message>
    <message>
        <source>Whoever is in the group has these roles, beside those that they have otherwise.</source>
        <translation>من كان في المجموعة فله هذه الأدوار، إلى جانب ما له من أدوار أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>It is for %n member(s), and for whoever comes into the group later.</source>
        <translation>
            <numerusform>لا ينطبق هذا على أي عضو الآن، بل على كل من ينضم إلى المجموعة لاحقًا.</numerusform>
            <numerusform>ينطبق هذا على عضو واحد، وعلى كل من ينضم إلى المجموعة لاحقًا.</numerusform>
            <numerusform>ينطبق هذا على عضوين، وعلى كل من ينضم إلى المجموعة لاحقًا.</numerusform>
            <numerusform>ينطبق هذا على %n أعضاء، وعلى كل من ينضم إلى المجموعة لاحقًا.</numerusform>
            <numerusform>ينطبق هذا على %n عضوًا، وعلى كل من ينضم إلى المجموعة لاحقًا.</numerusform>
            <numerusform>ينطبق هذا على %n عضو، وعلى كل من ينضم إلى المجموعة لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is for all members, and for whoever comes into the group later.</source>
        <translation>ينطبق هذا على كل الأعضاء، وعلى كل من ينضم إلى المجموعة لاحقًا.</translation>
    </message>
    <message>
        <source>Give “%1” other roles?</source>
        <translation>هل تريد إعطاء «%1» أدوارًا أخرى؟</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>إعطاء هذه الأدوار</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Giving the roles…</source>
        <translation>جارٍ إعطاء الأدوار…</translation>
    </message>
    <message>
        <source>They get %1</source>
        <comment>role</comment>
        <translation>يحصلون على %1</translation>
    </message>
    <message>
        <source>They lose %1</source>
        <comment>role</comment>
        <translation>يفقدون %1</translation>
    </message>
</context>
<context>
    <name>provost::GroupActions</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>هل تريد إزالة المجموعة «%1»؟</translation>
    </message>
    <message>
        <source>Its %1 stay users. What they have through this group alone is gone at once.</source>
        <comment>members</comment>
        <translation>يبقى أعضاؤها مستخدمين (%1). ويزول فورًا ما لديهم بفضل هذه المجموعة وحدها.</translation>
    </message>
    <message>
        <source>Remove the group with %1</source>
        <comment>members</comment>
        <translation>إزالة المجموعة وفيها %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Removing the group…</source>
        <translation>جارٍ إزالة المجموعة…</translation>
    </message>
    <message>
        <source>are in it no longer</source>
        <translation>لم يعودوا فيها</translation>
    </message>
    <message>
        <source>Everybody who is in it</source>
        <comment>in a group</comment>
        <translation>كل من فيها</translation>
    </message>
    <message>
        <source>The group “%1” with %2 was removed.</source>
        <comment>group, members</comment>
        <translation>أُزيلت المجموعة «%1» وفيها %2.</translation>
    </message>
    <message>
        <source>It has no connection, so that no identity provider brings it back.</source>
        <translation>ليس لها اتصال، فلن يُرجعها أي موفر هوية.</translation>
    </message>
    <message>
        <source>Whose role it changes is not known here: your role does not let you read the rules.</source>
        <translation>لا يُعرف هنا دور من يتغير بذلك: فدورك لا يسمح لك بقراءة القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.</source>
        <translation>
            <numerusform>لا توجد قاعدة أدوار تذكرها.</numerusform>
            <numerusform>تبقى قاعدة أدوار واحدة تذكرها دون مجموعة، ولا تعطي دورًا بعد ذلك.</numerusform>
            <numerusform>تبقى قاعدتا أدوار تذكرانها دون مجموعة، ولا تعطيان دورًا بعد ذلك.</numerusform>
            <numerusform>تبقى %n قواعد أدوار تذكرها دون مجموعة، ولا تعطي دورًا بعد ذلك.</numerusform>
            <numerusform>تبقى %n قاعدة أدوار تذكرها دون مجموعة، ولا تعطي دورًا بعد ذلك.</numerusform>
            <numerusform>تبقى %n قاعدة أدوار تذكرها دون مجموعة، ولا تعطي دورًا بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, and no rule follows to that one.</source>
        <comment>identity provider</comment>
        <translation>المصدر المعتمد هو %1: فما لم تُزل المجموعة هناك أيضًا فقد يُنشئها من جديد بمعرّف آخر، ولا تتبعها إليه أي قاعدة.</translation>
    </message>
</context>
<context>
    <name>provost::GroupChoiceModel</name>
    <message>
        <source>gives %1 now</source>
        <comment>role</comment>
        <translation>تعطي الآن %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>provost::GroupHistory</name>
    <message>
        <source>Who came and who left</source>
        <translation>من انضم ومن غادر</translation>
    </message>
    <message>
        <source>Who came and who left is told to those alone who may read users.</source>
        <translation>لا يُخبَر بمن انضم ومن غادر إلا من يُسمح له بقراءة المستخدمين.</translation>
    </message>
    <message>
        <source>Nobody came or left since %1; nothing is known of before.</source>
        <translation>لم ينضم أحد ولم يغادر منذ %1؛ ولا يُعرف شيء عما قبله.</translation>
    </message>
    <message>
        <source>Known since %1; nothing is known of before.</source>
        <translation>معروف منذ %1؛ ولا يُعرف شيء عما قبله.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s).</source>
        <translation>
            <numerusform>لا أسطر.</numerusform>
            <numerusform>أحدث سطر.</numerusform>
            <numerusform>أحدث سطرين.</numerusform>
            <numerusform>أحدث %n أسطر.</numerusform>
            <numerusform>أحدث %n سطرًا.</numerusform>
            <numerusform>أحدث %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came and who left is not known: of groups with more than %1 members it is only counted how many there are.</source>
        <translation>لا يُعرف من انضم ومن غادر: المجموعات التي يزيد أعضاؤها على %1 يُعد أعضاؤها فقط.</translation>
    </message>
    <message>
        <source>Who came and who left is not known yet: who is in the group has not been read so far. It is known from then on.</source>
        <translation>لا يُعرف بعد من انضم ومن غادر: لم يُقرأ حتى الآن من في المجموعة. ويُعرف ذلك من حينها فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>provost::GroupInspector</name>
    <message>
        <source>The chosen group</source>
        <translation>المجموعة المختارة</translation>
    </message>
    <message>
        <source>Requests about the group</source>
        <translation>طلبات حول المجموعة</translation>
    </message>
    <message>
        <source>SCIM resource of the group</source>
        <translation>مورد SCIM للمجموعة</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>حول المجموعة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM الخام</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <comment>identity provider</comment>
        <translation>دفعها %1</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>المعرّف الخارجي %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>by one of several connections</source>
        <translation>عبر أحد عدة اتصالات</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a group</comment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>provost::GroupRolePage</name>
    <message>
        <source>It gives no role</source>
        <translation>لا تعطي دورًا</translation>
    </message>
    <message>
        <source>Its connection was deleted, and the rules with it. Its members keep the roles they had.</source>
        <translation>حُذف اتصالها، ومعه القواعد. ويحتفظ أعضاؤها بالأدوار التي كانت لهم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.</source>
        <translation>تنتظر القاعدة %1 مجموعة اسمها %2. وهو يكاد يكون اسم هذه المجموعة، لكنه ليس هو.</translation>
    </message>
    <message>
        <source>No rule names this group.</source>
        <translation>لا تسمّي أي قاعدة هذه المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand before it, and go first for who is in their groups too.</source>
        <translation>
            <numerusform>لا تسبقها أي قاعدة.</numerusform>
            <numerusform>تسبقها قاعدة واحدة، وهي مقدَّمة لمن كان في مجموعتها أيضًا.</numerusform>
            <numerusform>تسبقها قاعدتان، وهما مقدَّمتان لمن كان في مجموعتيهما أيضًا.</numerusform>
            <numerusform>تسبقها %n قواعد، وهي مقدَّمة لمن كان في مجموعاتها أيضًا.</numerusform>
            <numerusform>تسبقها %n قاعدة، وهي مقدَّمة لمن كان في مجموعاتها أيضًا.</numerusform>
            <numerusform>تسبقها %n قاعدة، وهي مقدَّمة لمن كان في مجموعاتها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who matches no rule has the default role %1.</source>
        <translation>من لا تنطبق عليه قاعدة فله الدور الافتراضي %1.</translation>
    </message>
    <message>
        <source>It gives %1</source>
        <comment>role</comment>
        <translation>تعطي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand behind it, and decide for who is in their groups too.</source>
        <translation>
            <numerusform>لا تليها أي قاعدة.</numerusform>
            <numerusform>تليها قاعدة واحدة، وهي تقرر لمن كان في مجموعتها أيضًا.</numerusform>
            <numerusform>تليها قاعدتان، وهما تقرران لمن كان في مجموعتيهما أيضًا.</numerusform>
            <numerusform>تليها %n قواعد، وهي تقرر لمن كان في مجموعاتها أيضًا.</numerusform>
            <numerusform>تليها %n قاعدة، وهي تقرر لمن كان في مجموعاتها أيضًا.</numerusform>
            <numerusform>تليها %n قاعدة، وهي تقرر لمن كان في مجموعاتها أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GroupsFilter</name>
    <message>
        <source>Role it gives</source>
        <translation>الدور الذي تعطيه</translation>
    </message>
</context>
<context>
    <name>provost::GroupsModel</name>
    <message>
        <source>without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>none, a rule nearly matches</source>
        <translation>لا دور، وتكاد قاعدة تنطبق</translation>
    </message>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>لا دور</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Role it gives</source>
        <translation>الدور الذي تعطيه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>provost::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>تصفية المجموعات</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>جارٍ تحميل المجموعات…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>لا توجد مجموعة مطابقة</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>غيّر البحث لترى الباقي.</translation>
    </message>
    <message>
        <source>No group has been provisioned yet</source>
        <translation>لم يتم توفير أي مجموعة بعد</translation>
    </message>
    <message>
        <source>Groups appear here by themselves when an identity provider pushes them. Many do that only when it is switched on there.</source>
        <translation>تظهر المجموعات هنا تلقائيًا عندما يدفعها موفر هوية. وكثير منهم لا يفعل ذلك إلا إذا شُغّل هناك.</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of groups</comment>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من مجموعة واحدة</numerusform>
            <numerusform>%1 من مجموعتين</numerusform>
            <numerusform>%1 من %n مجموعات</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::GuardCard</name>
    <message>
        <source>Mass deactivations</source>
        <translation>التعطيل الجماعي</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>حفظ الحدود</translation>
    </message>
    <message>
        <source>Where the identity provider wants to deactivate or delete more than this, the rest is held until somebody decides. Empty: no such limit.</source>
        <translation>إذا أراد موفر الهوية أن يعطّل أو يحذف أكثر من هذا، احتُجز الباقي إلى أن يقرر شخص ما. فارغ: لا حد كهذا.</translation>
    </message>
    <message>
        <source>Users at most</source>
        <translation>أقصى عدد من المستخدمين</translation>
    </message>
    <message>
        <source>Percent of its users at most</source>
        <translation>أقصى نسبة مئوية من مستخدميه</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>خلال هذا العدد من الدقائق</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held.</source>
        <translation>
            <numerusform>لا تغييرات محتجزة.</numerusform>
            <numerusform>تغيير واحد محتجز.</numerusform>
            <numerusform>تغييران محتجزان.</numerusform>
            <numerusform>%n تغييرات محتجزة.</numerusform>
            <numerusform>%n تغييرًا محتجزًا.</numerusform>
            <numerusform>%n تغيير محتجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080).</source>
        <translation>المطلوب مستخدم واحد على الأقل، ومن 1 إلى 100 في المئة، ومن دقيقة واحدة إلى أسبوع (10080).</translation>
    </message>
    <message>
        <source>Change the limits of “%1”?</source>
        <translation>هل تريد تغيير حدود «%1»؟</translation>
    </message>
    <message>
        <source>More deactivations than that in so short a time are held until somebody decides.</source>
        <translation>تُحتجز عمليات التعطيل التي تزيد على ذلك في هذا الوقت القصير إلى أن يقرر شخص ما.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>جارٍ تغيير الاتصال…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>provost::HandoffDialog</name>
    <message>
        <source>Hand-off sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>نسخ الورقة</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>الورقة في الحافظة، دون الرمز المميز.</translation>
    </message>
    <message>
        <source>Save the hand-off sheet</source>
        <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>صفحة (*.html);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1, without the token.</source>
        <comment>file</comment>
        <translation>حُفظت باسم %1، دون الرمز المميز.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>As a page or as text, to send it.</source>
        <translation>في صورة صفحة أو نص، لإرسالها.</translation>
    </message>
</context>
<context>
    <name>provost::HandoffSheet</name>
    <message>
        <source>Connect %1 to “%2”</source>
        <comment>identity provider, connection</comment>
        <translation>ربط %1 بـ «%2»</translation>
    </message>
    <message>
        <source>The token, which you get another way</source>
        <translation>الرمز المميز، الذي يصلك بطريق آخر</translation>
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
        <translation>من المفيد معرفته:</translation>
    </message>
    <message>
        <source>It works when:</source>
        <translation>يعمل عندما:</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesDialog</name>
    <message>
        <source>What “%1” holds</source>
        <translation>ما يحتجزه «%1»</translation>
    </message>
    <message>
        <source>The identity provider wants this, and it is more than the limits allow. Carried out, these people lose access as it asked. Rejected, they stay as they are, also when it asks again.</source>
        <translation>يريد موفر الهوية هذا، وهو أكثر مما تسمح به الحدود. فإن نُفّذ فقد هؤلاء الأشخاص الوصول كما طلب. وإن رُفض بقوا كما هم، حتى لو طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Held changes</source>
        <translation>التغييرات المحتجزة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>اتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Loading what is held…</source>
        <translation>جارٍ تحميل المحتجز…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>لا شيء محتجز</translation>
    </message>
    <message>
        <source>All of it was decided.</source>
        <translation>تقرر كل شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 held changes, the oldest first</source>
        <comment>counts</comment>
        <translation>%1 من %2 من التغييرات المحتجزة، الأقدم أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات لتنفيذها</numerusform>
            <numerusform>تنفيذ تغيير واحد</numerusform>
            <numerusform>تنفيذ تغييرين</numerusform>
            <numerusform>تنفيذ %n تغييرات</numerusform>
            <numerusform>تنفيذ %n تغييرًا</numerusform>
            <numerusform>تنفيذ %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات لرفضها</numerusform>
            <numerusform>رفض تغيير واحد</numerusform>
            <numerusform>رفض تغييرين</numerusform>
            <numerusform>رفض %n تغييرات</numerusform>
            <numerusform>رفض %n تغييرًا</numerusform>
            <numerusform>رفض %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>تحميل من جديد</translation>
    </message>
    <message>
        <source>are deactivated</source>
        <translation>يُعطَّلون</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>يُحذفون</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out %1?</source>
        <translation>هل تريد التنفيذ: %1؟</translation>
    </message>
    <message>
        <source>What the identity provider asked for is done now: sessions end and seats are free.</source>
        <translation>يُنفَّذ الآن ما طلبه موفر الهوية: تنتهي الجلسات وتصير المقاعد متاحة.</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>تنفيذ: %1</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>إبقاؤها في الانتظار</translation>
    </message>
    <message>
        <source>Carrying it out…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>تم التنفيذ.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else had already decided about %n change(s).</source>
        <translation>
            <numerusform>لم يكن شخص آخر قد قرر بشأن أي تغيير.</numerusform>
            <numerusform>كان شخص آخر قد قرر بشأن تغيير واحد.</numerusform>
            <numerusform>كان شخص آخر قد قرر بشأن تغييرين.</numerusform>
            <numerusform>كان شخص آخر قد قرر بشأن %n تغييرات.</numerusform>
            <numerusform>كان شخص آخر قد قرر بشأن %n تغييرًا.</numerusform>
            <numerusform>كان شخص آخر قد قرر بشأن %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 were done.</source>
        <comment>counts of changes</comment>
        <translation>نُفّذ %1 من %2.</translation>
    </message>
</context>
<context>
    <name>provost::HeldChangesModel</name>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s)</source>
        <translation>
            <numerusform>لم يُطلب</numerusform>
            <numerusform>طُلب مرة واحدة</numerusform>
            <numerusform>طُلب مرتين</numerusform>
            <numerusform>طُلب %n مرات</numerusform>
            <numerusform>طُلب %n مرة</numerusform>
            <numerusform>طُلب %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>The identity provider wants to</source>
        <translation>ما يريده موفر الهوية</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when it was held</comment>
        <translation>محتجز منذ</translation>
    </message>
</context>
<context>
    <name>provost::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The guide is written in English, and has the words of the English window.</source>
        <translation>الدليل الإرشادي مكتوب بالإنجليزية، ويستخدم كلمات الواجهة الإنجليزية.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>لا توجد صفحة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Try one of them alone.</source>
        <translation>جرّب واحدة منها وحدها.</translation>
    </message>
    <message>
        <source>%1 is no page of this help, and is not opened from here.</source>
        <translation>‏%1 ليست صفحة من هذه التعليمات، ولا تُفتح من هنا.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>provost::HelpText</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل الإرشادي</translation>
    </message>
</context>
<context>
    <name>provost::HistoryDialog</name>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>as long as anything is known</source>
        <translation>منذ أن عُرف أي شيء</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>سنة-شهر-يوم، مثل ‎2027-03-31</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>who came and who left</source>
        <translation>من انضم ومن غادر</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>المطلوب سنة-شهر-يوم، مثل ‎2027-03-31.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>جارٍ قراءة ما تغيّر…</translation>
    </message>
    <message>
        <source>Nothing is known of before</source>
        <translation>لا يُعرف شيء عما قبله</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Nothing of this is different from what it was then, as far as it is known.</source>
        <translation>لا شيء من هذا يختلف عما كان حينها، بقدر ما هو معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>لا تغييرات.</numerusform>
            <numerusform>تغيير واحد.</numerusform>
            <numerusform>تغييران.</numerusform>
            <numerusform>%n تغييرات.</numerusform>
            <numerusform>%n تغييرًا.</numerusform>
            <numerusform>%n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed on %1</source>
        <comment>server</comment>
        <translation>ما تغيّر على %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>كُتب %1 من الصفوف في %2.</translation>
    </message>
</context>
<context>
    <name>provost::HistoryModel</name>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>من أو ماذا</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>ما الذي اختلف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
</context>
<context>
    <name>provost::HolderDialog</name>
    <message>
        <source>Who has a name that is taken?</source>
        <translation>من لديه اسم مأخوذ؟</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من لديه</translation>
    </message>
    <message>
        <source>A server that refuses a user with 409 says that somebody has the user name, an email address or the external id already. It is asked for each of them, and nothing is changed.</source>
        <translation>الخادم الذي يرفض مستخدمًا بالحالة 409 يقول إن شخصًا ما لديه اسم المستخدم أو عنوان بريد إلكتروني أو المعرّف الخارجي من قبل. يُسأل الخادم عن كل منها، ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>User name, email address or external id</source>
        <translation>اسم المستخدم أو عنوان البريد الإلكتروني أو المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Copy for the vendor</source>
        <translation>نسخ للمورّد</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>عرض المستخدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>لم يُبحث عن شيء بعد</translation>
    </message>
    <message>
        <source>Whoever has the name stands here, with the state that the user is in.</source>
        <translation>يظهر هنا من لديه الاسم، مع حالة المستخدم.</translation>
    </message>
    <message>
        <source>Asking the server, and looking through the users that are here…</source>
        <translation>جارٍ سؤال الخادم والبحث في المستخدمين الموجودين هنا…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>لا يُعرض أحد</translation>
    </message>
</context>
<context>
    <name>provost::HoldersModel</name>
    <message>
        <source>%1 had it once, and has it no longer. A server that refuses it all the same keeps it for that user.</source>
        <translation>كان لدى %1 من قبل، ولم يعد لديه. والخادم الذي يرفضه مع ذلك يحتفظ به لذلك المستخدم.</translation>
    </message>
    <message>
        <source>%1 has it and is active. If that is the same person, let the identity provider take over this user instead of creating one: match by another field, or enter its id there. If it is somebody else, one of the two needs another name.</source>
        <translation>هو لدى %1، وهو نشط. إذا كان الشخص نفسه فدع موفر الهوية يتولى هذا المستخدم بدلًا من إنشاء آخر: طابق بحقل آخر، أو أدخل معرّفه هناك. وإذا كان شخصًا آخر فيحتاج أحدهما إلى اسم آخر.</translation>
    </message>
    <message>
        <source>%1 has it and is suspended. Reactivate this user instead of creating one; where the identity provider insists on creating, it has to find the user first.</source>
        <translation>هو لدى %1، وهو معطَّل. أعد تنشيط هذا المستخدم بدلًا من إنشاء آخر؛ وإذا أصر موفر الهوية على الإنشاء فعليه أن يجد المستخدم أولًا.</translation>
    </message>
    <message>
        <source>%1 has it and is deleted, but can still come back. Restore this user, or wait until the days of grace are over.</source>
        <translation>هو لدى %1، وهو محذوف، لكن لا يزال يمكن إرجاعه. استعد هذا المستخدم، أو انتظر إلى أن تنتهي أيام المهلة.</translation>
    </message>
    <message>
        <source>formerly: %1</source>
        <comment>identifiers</comment>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>the server says so now</source>
        <translation>يقوله الخادم الآن</translation>
    </message>
    <message>
        <source>known here alone</source>
        <translation>معروف هنا فقط</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Has it as</source>
        <translation>لديه بوصفه</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>The server shows nobody who has it. If it refuses the name all the same, a hidden record has it: only whoever runs the server can see that and release the name.</source>
        <translation>لا يعرض الخادم أحدًا لديه ذلك. وإذا رفض الاسم مع ذلك فهو لدى سجل مخفي: ولا يستطيع رؤيته وتحرير الاسم إلا المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Nobody who is known here has it.</source>
        <translation>ليس لدى أحد من المعروفين هنا.</translation>
    </message>
    <message>
        <source>This server does not look users up by such a name, so the %1 that are here were looked through.</source>
        <comment>count</comment>
        <translation>لا يبحث هذا الخادم عن المستخدمين باسم كهذا، لذلك جرى البحث في الموجودين هنا وعددهم %1.</translation>
    </message>
    <message>
        <source>Your SCIM server refuses to create or rename a user, since somebody is said to have one of these identifiers (409, uniqueness):</source>
        <translation>يرفض خادم SCIM لديكم إنشاء مستخدم أو إعادة تسميته، لأن شخصًا ما لديه أحد هذه المعرّفات بحسب قوله (409، uniqueness):</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Asked with a filter for each of them (GET /Users), the server shows:</source>
        <translation>عند السؤال بعامل تصفية عن كل منها (GET /Users) يعرض الخادم:</translation>
    </message>
    <message>
        <source>The server does not filter by them. Among %1 users that it listed:</source>
        <comment>count</comment>
        <translation>لا يصفّي الخادم بها. من بين %1 من المستخدمين الذين سردهم:</translation>
    </message>
    <message>
        <source>- nobody</source>
        <translation>- لا أحد</translation>
    </message>
    <message>
        <source>Please tell which record has the identifier, and release it or show it to us.</source>
        <translation>يُرجى بيان السجل الذي لديه المعرّف، وتحرير المعرّف أو إظهار السجل لنا.</translation>
    </message>
</context>
<context>
    <name>provost::IdpGuide</name>
    <message>
        <source>HTTP header, Bearer</source>
        <translation>رأس HTTP، ‏Bearer</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In Okta: Applications, your app, Provisioning, Integration</source>
        <translation>في Okta: ‏Applications ثم تطبيقك ثم Provisioning ثم Integration</translation>
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
        <translation>أدخل عنوان URL الأساسي لـ SCIM، وuserName في حقل المعرّف الفريد للمستخدمين (Unique identifier field for users).</translation>
    </message>
    <message>
        <source>Choose HTTP Header as the authentication mode and paste the token.</source>
        <translation>اختر HTTP Header وضعًا للمصادقة (Authentication Mode) وألصق الرمز المميز.</translation>
    </message>
    <message>
        <source>Press Test Connector Configuration, then save.</source>
        <translation>اضغط Test Connector Configuration، ثم احفظ.</translation>
    </message>
    <message>
        <source>Under To App, switch on Create Users, Update User Attributes and Deactivate Users.</source>
        <translation>في To App شغّل Create Users وUpdate User Attributes وDeactivate Users.</translation>
    </message>
    <message>
        <source>Assign people to the app; groups follow under Push Groups.</source>
        <translation>أسند الأشخاص إلى التطبيق؛ وتأتي المجموعات بعد ذلك في Push Groups.</translation>
    </message>
    <message>
        <source>Okta never deletes a user: whoever is unassigned is deactivated.</source>
        <translation>لا يحذف Okta مستخدمًا أبدًا: من أُزيل إسناده عُطّل.</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In Entra: Enterprise applications, your app, Provisioning, Admin credentials</source>
        <translation>في Entra: تطبيقات المؤسسة، ثم تطبيقك، ثم التوفير، ثم بيانات اعتماد المسؤول</translation>
    </message>
    <message>
        <source>Tenant URL</source>
        <translation>عنوان URL للمستأجر</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>الرمز المميز السري</translation>
    </message>
    <message>
        <source>Secret token (Bearer)</source>
        <translation>الرمز المميز السري (Bearer)</translation>
    </message>
    <message>
        <source>Choose Automatic as the provisioning mode.</source>
        <translation>اختر «تلقائي» وضعًا للتوفير.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token.</source>
        <translation>أدخل عنوان URL الأساسي لـ SCIM في «عنوان URL للمستأجر» وألصق الرمز المميز في «الرمز المميز السري».</translation>
    </message>
    <message>
        <source>Press Test Connection, then save.</source>
        <translation>اضغط «اختبار الاتصال»، ثم احفظ.</translation>
    </message>
    <message>
        <source>Assign users and groups, then switch the provisioning status on.</source>
        <translation>أسند المستخدمين والمجموعات، ثم شغّل حالة التوفير.</translation>
    </message>
    <message>
        <source>After the first cycle Entra calls about every 40 minutes, so a change may take that long.</source>
        <translation>بعد الدورة الأولى يتصل Entra كل 40 دقيقة تقريبًا، فقد يستغرق التغيير هذه المدة.</translation>
    </message>
    <message>
        <source>OneLogin</source>
        <translation>OneLogin</translation>
    </message>
    <message>
        <source>In OneLogin: Applications, your app, Configuration</source>
        <translation>في OneLogin: ‏Applications ثم تطبيقك ثم Configuration</translation>
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
        <translation>إذا كانت المجموعات تُرسل بمعلمة فحدد تلك المعلمة متعددة القيم (multi-value)؛ وإلا وصلت كل المجموعات في اسم واحد.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning</source>
        <translation>في وحدة تحكم المشرف من Google: ‏Apps ثم Web and mobile apps ثم تطبيقك ثم Auto-provisioning</translation>
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
        <translation>اختر تطبيقًا من فهرس Google يتيح إعداده إدخال عنوان ورمز مميز.</translation>
    </message>
    <message>
        <source>Choose who is in scope and what happens when somebody leaves, then switch it on.</source>
        <translation>اختر من هو في النطاق وما يحدث عندما يغادر شخص، ثم شغّله.</translation>
    </message>
    <message>
        <source>Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced every few hours; do not count on groups.</source>
        <translation>لا يوفّر Google إلا لتطبيقات فهرسه وليس لديه مصدر SCIM عام. تتم مزامنة المستخدمين كل بضع ساعات؛ ولا تعتمد على المجموعات.</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>In JumpCloud: SSO Applications, your app, Identity Management</source>
        <translation>في JumpCloud: ‏SSO Applications ثم تطبيقك ثم Identity Management</translation>
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
        <translation>اختر SCIM 2.0.</translation>
    </message>
    <message>
        <source>Activating is a live test: JumpCloud creates a test user and a test group, changes them and removes them again. They show under Activity.</source>
        <translation>التنشيط اختبار حي: ينشئ JumpCloud مستخدمًا اختباريًا ومجموعة اختبارية، ويغيّرهما ثم يزيلهما. ويظهران في «النشاط».</translation>
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
        <translation>المجموعات التي يزامنها PingOne هي مجموعاته الداخلية.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>موفر الهوية</translation>
    </message>
    <message>
        <source>At your identity provider: where it asks for a SCIM 2.0 endpoint</source>
        <translation>لدى موفر الهوية: حيث يطلب نقطة نهاية SCIM 2.0</translation>
    </message>
    <message>
        <source>SCIM base URL</source>
        <translation>عنوان URL الأساسي لـ SCIM</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL without a slash at the end.</source>
        <translation>أدخل عنوان URL الأساسي لـ SCIM دون شرطة مائلة في نهايته.</translation>
    </message>
    <message>
        <source>Send the token with every request, in the Authorization header after the word Bearer.</source>
        <translation>أرسل الرمز المميز مع كل طلب، في رأس Authorization بعد كلمة Bearer.</translation>
    </message>
    <message>
        <source>Identify users by userName.</source>
        <translation>حدّد المستخدمين باستخدام userName.</translation>
    </message>
    <message>
        <source>Okta refuses a base URL with an underscore. Give this server a public address without one.</source>
        <translation>يرفض Okta عنوان URL أساسيًا فيه شرطة سفلية. أعطِ هذا الخادم عنوانًا عامًا دونها.</translation>
    </message>
    <message>
        <source>Entra calls only https addresses. Give this server a certificate and an https public address.</source>
        <translation>لا يستدعي Entra إلا عناوين https. أعطِ هذا الخادم شهادة وعنوان https عامًا.</translation>
    </message>
    <message>
        <source>your identity provider</source>
        <translation>موفر هويتك</translation>
    </message>
    <message>
        <source>%1 is reachable from this network only. An identity provider in the cloud needs a public address.</source>
        <translation>لا يمكن الوصول إلى %1 إلا من هذه الشبكة. يحتاج موفر الهوية الموجود في السحابة إلى عنوان عام.</translation>
    </message>
    <message>
        <source>Under General, App Settings, choose SCIM as the kind of provisioning, and save.</source>
        <translation>في General ثم App Settings اختر SCIM نوعًا للتوفير، ثم احفظ.</translation>
    </message>
    <message>
        <source>Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise).</source>
        <translation>أضف التطبيق SCIM Provisioner with SAML (SCIM v2 Enterprise).</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the SCIM Bearer Token.</source>
        <translation>أدخل عنوان URL الأساسي لـ SCIM وألصق الرمز المميز في SCIM Bearer Token.</translation>
    </message>
    <message>
        <source>For groups, open Groups under Parameters and tick Include in User Provisioning.</source>
        <translation>للمجموعات افتح Groups في Parameters وحدد Include in User Provisioning.</translation>
    </message>
    <message>
        <source>Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base URL as the Endpoint URL.</source>
        <translation>اضغط Configure auto-provisioning، وألصق الرمز المميز في Access token، وأدخل عنوان URL الأساسي لـ SCIM في Endpoint URL.</translation>
    </message>
    <message>
        <source>Check the attribute mapping, then press Continue.</source>
        <translation>تحقق من تعيين السمات، ثم اضغط Continue.</translation>
    </message>
    <message>
        <source>The way to the page and its order are those of Google’s pages. The names of the two fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>الطريق إلى الصفحة وترتيبها مأخوذان من صفحات Google. أما اسما الحقلين فلم يُتحقق منهما في صفحات المورّد: تذكرهما منتجات أخرى. قُرئت في نوفمبر 2026.</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL and paste the token as the Token Key.</source>
        <translation>أدخل عنوان URL الأساسي لـ SCIM وألصق الرمز المميز في Token Key.</translation>
    </message>
    <message>
        <source>Enter the address of one of your users as the Test User Email.</source>
        <translation>أدخل عنوان أحد مستخدميك في Test User Email.</translation>
    </message>
    <message>
        <source>Press Test Connection, then Activate, then save.</source>
        <translation>اضغط Test Connection، ثم Activate، ثم احفظ.</translation>
    </message>
    <message>
        <source>What happens at Activate is checked against the pages of JumpCloud. The names of the fields are not checked against the vendor’s pages: other products give them. Read in November 2026.</source>
        <translation>ما يحدث عند Activate تم التحقق منه في صفحات JumpCloud. أما أسماء الحقول فلم يُتحقق منها في صفحات المورّد: تذكرها منتجات أخرى. قُرئت في نوفمبر 2026.</translation>
    </message>
    <message>
        <source>In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound</source>
        <translation>في PingOne: ‏Integrations ثم Provisioning ثم New connection ثم Identity Store ثم SCIM Outbound</translation>
    </message>
    <message>
        <source>OAuth Access Token</source>
        <translation>OAuth Access Token</translation>
    </message>
    <message>
        <source>Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version 2.0.</source>
        <translation>أدخل عنوان URL الأساسي لـ SCIM، مع ‎/Users و‎/Groups موردين، واختر الإصدار 2.0 من SCIM.</translation>
    </message>
    <message>
        <source>Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication header, and paste the token as the OAuth Access Token.</source>
        <translation>اختر OAuth 2 Bearer Token طريقة للمصادقة وBearer رأسًا للمصادقة، وألصق الرمز المميز في OAuth Access Token.</translation>
    </message>
    <message>
        <source>Press Test connection, then continue and save.</source>
        <translation>اضغط Test connection، ثم تابع واحفظ.</translation>
    </message>
    <message>
        <source>Switch the connection on, and add a rule that says whom it provisions.</source>
        <translation>شغّل الاتصال، وأضف قاعدة تحدد من يوفّره.</translation>
    </message>
    <message>
        <source>%1 is reachable from this computer only. An identity provider in the cloud needs a server with a public address.</source>
        <translation>لا يمكن الوصول إلى %1 إلا من هذا الكمبيوتر. يحتاج موفر الهوية الموجود في السحابة إلى خادم له عنوان عام.</translation>
    </message>
    <message>
        <source>Checked against the pages of %1 in %2.</source>
        <comment>vendor, month</comment>
        <translation>تم التحقق منه في صفحات %1 في %2.</translation>
    </message>
    <message>
        <source>The connection here shows the first call of your identity provider.</source>
        <translation>يُظهر الاتصال هنا أول طلب من موفر هويتك.</translation>
    </message>
    <message>
        <source>At your identity provider, switch provisioning to this address off.</source>
        <translation>أوقف لدى موفر هويتك التوفير إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The fields are those of RFC 7644 itself.</source>
        <translation>الحقول هي حقول RFC 7644 نفسه.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>المعرّف الفريد</translation>
    </message>
    <message>
        <source>A look-up that finds nobody is answered with status 200 and an empty list; an identity provider that waits for 404 there does not follow RFC 7644.</source>
        <translation>البحث الذي لا يجد أحدًا يُجاب بالحالة 200 وقائمة فارغة؛ وموفر الهوية الذي ينتظر 404 هناك لا يتبع RFC 7644.</translation>
    </message>
    <message>
        <source>Test Connection succeeds: Entra looks for a user that does not exist and must be told that there is none. The connection here shows that call at once; the users follow with the first cycle.</source>
        <translation>ينجح «اختبار الاتصال»: يبحث Entra عن مستخدم غير موجود ويجب إخباره بأنه لا يوجد. يُظهر الاتصال هنا ذلك الطلب فورًا؛ ويتبعه المستخدمون في الدورة الأولى.</translation>
    </message>
    <message>
        <source>In Entra, under Provisioning, switch the provisioning status off.</source>
        <translation>في Entra، ضمن «التوفير»، أوقف حالة التوفير.</translation>
    </message>
    <message>
        <source>Provisioning Mode</source>
        <translation>وضع التوفير</translation>
    </message>
    <message>
        <source>When most calls fail Entra puts the job in quarantine, calls once a day, and gives up after four weeks.</source>
        <translation>عندما تفشل معظم الطلبات يضع Entra المهمة في العزل، ويتصل مرة واحدة في اليوم، ويتوقف بعد أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Groups inside of groups are not resolved: only their direct members are sent.</source>
        <translation>لا تُحل المجموعات التي داخل مجموعات: لا يُرسل إلا أعضاؤها المباشرون.</translation>
    </message>
    <message>
        <source>When endpoint and token are saved, the connection here shows Google’s first call; the users follow within hours.</source>
        <translation>عند حفظ نقطة النهاية والرمز المميز يُظهر الاتصال هنا أول طلب من Google؛ ويتبعه المستخدمون خلال ساعات.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Auto-provisioning of the app, switch it off.</source>
        <translation>في وحدة تحكم المشرف من Google، ضمن Auto-provisioning للتطبيق، أوقفه.</translation>
    </message>
    <message>
        <source>Activate succeeds, and Activity here shows a test user and a test group that came and went.</source>
        <translation>ينجح Activate، ويُظهر «النشاط» هنا مستخدمًا اختباريًا ومجموعة اختبارية جاءا ثم ذهبا.</translation>
    </message>
    <message>
        <source>In JumpCloud, under Identity Management of the app, deactivate the connection.</source>
        <translation>في JumpCloud، ضمن Identity Management للتطبيق، عطّل الاتصال.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Test Connector Configuration says that it was verified, and the connection here shows its first call at once.</source>
        <translation>يقول Test Connector Configuration إنه تم التحقق، ويُظهر الاتصال هنا أول طلب منه فورًا.</translation>
    </message>
    <message>
        <source>In Okta, under Provisioning, Integration, switch the API integration off, or unassign everybody first where people are to be deactivated.</source>
        <translation>في Okta، ضمن Provisioning ثم Integration، أوقف تكامل API، أو أزل إسناد الجميع أولًا إذا كان المراد تعطيل الأشخاص.</translation>
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
        <translation>من أُسند قبل تشغيل التوفير لا يُرسل: اضغط Provision User لهم مرة واحدة.</translation>
    </message>
    <message>
        <source>In OneLogin, under Provisioning, untick Enable provisioning.</source>
        <translation>في OneLogin، ضمن Provisioning، ألغِ تحديد Enable provisioning.</translation>
    </message>
    <message>
        <source>Test connection succeeds, and the connection here shows PingOne’s first call.</source>
        <translation>ينجح Test connection، ويُظهر الاتصال هنا أول طلب من PingOne.</translation>
    </message>
    <message>
        <source>In PingOne, under Integrations, Provisioning, switch the connection off.</source>
        <translation>في PingOne، ضمن Integrations ثم Provisioning، أوقف الاتصال.</translation>
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
        <translation>بعد الضغط على Enable يُظهر الاتصال هنا أول طلب من OneLogin.</translation>
    </message>
    <message>
        <source>The names of fields and buttons are those that three other products give in their steps for OneLogin; they are not checked against the vendor’s pages. Read in November 2026.</source>
        <translation>أسماء الحقول والأزرار هي التي تذكرها ثلاثة منتجات أخرى في خطواتها لـ OneLogin؛ ولم يُتحقق منها في صفحات المورّد. قُرئت في نوفمبر 2026.</translation>
    </message>
    <message>
        <source>Under API Status press Enable, then save.</source>
        <translation>في API Status اضغط Enable، ثم احفظ.</translation>
    </message>
    <message>
        <source>Under Provisioning, tick Enable provisioning, untick the actions that shall not wait for an administrator, and choose what happens when a user is removed.</source>
        <translation>في Provisioning حدد Enable provisioning، وألغِ تحديد الإجراءات التي يجب ألا تنتظر مسؤولًا، واختر ما يحدث عند إزالة مستخدم.</translation>
    </message>
</context>
<context>
    <name>provost::IdpLogDialog</name>
    <message>
        <source>What the file %1 tells</source>
        <translation>ما يخبر به الملف %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Incidents in the file</source>
        <translation>الحوادث في الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is read on this computer. Nothing of it is sent anywhere or kept.</source>
        <translation>يُقرأ على هذا الكمبيوتر. ولا يُرسل منه شيء إلى أي مكان ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>A file of %1: %n line(s) about provisioning, %2 to %3.</source>
        <translation>
            <numerusform>ملف من %1: لا أسطر عن التوفير، من %2 إلى %3.</numerusform>
            <numerusform>ملف من %1: سطر واحد عن التوفير، من %2 إلى %3.</numerusform>
            <numerusform>ملف من %1: سطران عن التوفير، من %2 إلى %3.</numerusform>
            <numerusform>ملف من %1: %n أسطر عن التوفير، من %2 إلى %3.</numerusform>
            <numerusform>ملف من %1: %n سطرًا عن التوفير، من %2 إلى %3.</numerusform>
            <numerusform>ملف من %1: %n سطر عن التوفير، من %2 إلى %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك أسطر أخرى.</numerusform>
            <numerusform>تُرك سطر آخر.</numerusform>
            <numerusform>تُرك سطران آخران.</numerusform>
            <numerusform>تُركت %n أسطر أخرى.</numerusform>
            <numerusform>تُرك %n سطرًا آخر.</numerusform>
            <numerusform>تُرك %n سطر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read: they have no time or no outcome.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذرت قراءة سطر واحد: ليس له وقت أو ليست له نتيجة.</numerusform>
            <numerusform>تعذرت قراءة سطرين: ليس لهما وقت أو ليست لهما نتيجة.</numerusform>
            <numerusform>تعذرت قراءة %n أسطر: ليس لها وقت أو ليست لها نتيجة.</numerusform>
            <numerusform>تعذرت قراءة %n سطرًا: ليس لها وقت أو ليست لها نتيجة.</numerusform>
            <numerusform>تعذرت قراءة %n سطر: ليس لها وقت أو ليست لها نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read on this computer; nothing of it is sent anywhere or kept.</source>
        <translation>قُرئ على هذا الكمبيوتر؛ ولا يُرسل منه شيء إلى أي مكان ولا يُحفظ.</translation>
    </message>
    <message>
        <source>There is no line about provisioning in it.</source>
        <translation>ليس فيه سطر عن التوفير.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Every line that is about provisioning tells of a success, or of something that was not to be done.</source>
        <translation>كل سطر عن التوفير يخبر عن نجاح، أو عن شيء لم يكن يُراد فعله.</translation>
    </message>
    <message>
        <source>%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or CSV. Of the three CSV files of Entra ID it is the one without “Steps” or “Properties” in its name.</source>
        <comment>file</comment>
        <translation>ليس %1 سجل توفير من Microsoft Entra ID ولا System Log من Okta، بتنسيق JSON أو CSV. ومن ملفات CSV الثلاثة من Entra ID فهو الملف الذي ليس في اسمه «Steps» أو «Properties».</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.</source>
        <comment>file, counts</comment>
        <translation>في %1 أكثر من %2 MB أو %3 من الأسطر. صدّر مدة أقصر، أو تطبيقًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>provost::Incident</name>
    <message>
        <source>%1 was answered with %2. This is not in the catalogue.</source>
        <translation>أُجيب عن %1 بالحالة %2. وهذا ليس في الفهرس.</translation>
    </message>
    <message>
        <source>%1 was answered with %2: %3 This is not in the catalogue.</source>
        <translation>أُجيب عن %1 بالحالة %2: %3 وهذا ليس في الفهرس.</translation>
    </message>
    <message>
        <source>It is over: what failed has succeeded since.</source>
        <translation>انتهى الأمر: ما فشل نجح بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider keeps retrying (%n time(s) so far).</source>
        <translation>
            <numerusform>يواصل موفر الهوية المحاولة (لم يحاول بعد).</numerusform>
            <numerusform>يواصل موفر الهوية المحاولة (مرة واحدة حتى الآن).</numerusform>
            <numerusform>يواصل موفر الهوية المحاولة (مرتان حتى الآن).</numerusform>
            <numerusform>يواصل موفر الهوية المحاولة (%n مرات حتى الآن).</numerusform>
            <numerusform>يواصل موفر الهوية المحاولة (%n مرة حتى الآن).</numerusform>
            <numerusform>يواصل موفر الهوية المحاولة (%n مرة حتى الآن).</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider does not retry by itself: a person has to do it there.</source>
        <translation>لا يعيد موفر الهوية المحاولة تلقائيًا: على شخص ما أن يفعل ذلك هناك.</translation>
    </message>
    <message>
        <source>Whether the identity provider retries is not known.</source>
        <translation>لا يُعرف هل يعيد موفر الهوية المحاولة.</translation>
    </message>
    <message>
        <source>It can heal itself.</source>
        <translation>يمكن أن يُحل تلقائيًا.</translation>
    </message>
    <message>
        <source>It will not heal itself.</source>
        <translation>لن يُحل تلقائيًا.</translation>
    </message>
    <message>
        <source>It failed: %1 This is not in the catalogue.</source>
        <translation>فشل: %1 وهذا ليس في الفهرس.</translation>
    </message>
</context>
<context>
    <name>provost::IncidentInspector</name>
    <message>
        <source>The chosen incident</source>
        <translation>الحادث المختار</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>نسخ هذا الشرح</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>عرض طلباته</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>لم يحدث منذ %1</numerusform>
            <numerusform>مرة واحدة منذ %1</numerusform>
            <numerusform>مرتان منذ %1</numerusform>
            <numerusform>%n مرات منذ %1</numerusform>
            <numerusform>%n مرة منذ %1</numerusform>
            <numerusform>%n مرة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue does not know this refusal, so its cause is not known here. What the server said, and the request, stand below.</source>
        <translation>لا يعرف الفهرس هذا الرفض، فسببه غير معروف هنا. ما قاله الخادم والطلب موجودان أدناه.</translation>
    </message>
    <message>
        <source>Who acts: %1.</source>
        <translation>من يتصرف: %1.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2</source>
        <translation>المصدر: %1، حتى %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>يتعلق بـ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ولا أحد غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>المعنيون</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Kind of refusal</source>
        <comment>scimType</comment>
        <translation>نوع الرفض</translation>
    </message>
    <message>
        <source>Copy message for the administrator of %1</source>
        <translation>نسخ رسالة إلى مسؤول %1</translation>
    </message>
    <message>
        <source>Copy message for them</source>
        <translation>نسخ رسالة إليهم</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>من لديه هذا الاسم؟</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsModel</name>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <comment>incident</comment>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>عدد المرات</translation>
    </message>
</context>
<context>
    <name>provost::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>No incident matches</source>
        <translation>لا يوجد حادث مطابق</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>غيّر البحث لترى الباقي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking for refusals…</source>
        <translation>جارٍ البحث عن حالات الرفض…</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>In this time every request of an identity provider was carried out.</source>
        <translation>في هذه المدة نُفّذ كل طلب من موفر هوية.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%n أسباب</numerusform>
            <numerusform>%n سببًا</numerusform>
            <numerusform>%n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the newest %2 refusals; narrow the time to see older ones</source>
        <comment>causes, count</comment>
        <translation>%1 بين أحدث %2 من حالات الرفض؛ ضيّق المدة لترى الأقدم</translation>
    </message>
</context>
<context>
    <name>provost::JournalDialog</name>
    <message>
        <source>Changes made from this console</source>
        <translation>التغييرات المُجراة من وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>جارٍ قراءة دفتر التغييرات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>لا توجد تغييرات بعد</translation>
    </message>
    <message>
        <source>Every change that is asked for from this console is written down here before it leaves.</source>
        <translation>يُدوَّن هنا كل تغيير يُطلب من وحدة التحكم هذه قبل أن يخرج.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is as it was written: %n line(s), each proving the one before.</source>
        <translation>
            <numerusform>دفتر التغييرات كما كُتب: لا أسطر فيه.</numerusform>
            <numerusform>دفتر التغييرات كما كُتب: سطر واحد.</numerusform>
            <numerusform>دفتر التغييرات كما كُتب: سطران، يُثبت كل منهما ما قبله.</numerusform>
            <numerusform>دفتر التغييرات كما كُتب: %n أسطر، يُثبت كل منها ما قبله.</numerusform>
            <numerusform>دفتر التغييرات كما كُتب: %n سطرًا، يُثبت كل منها ما قبله.</numerusform>
            <numerusform>دفتر التغييرات كما كُتب: %n سطر، يُثبت كل منها ما قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written: somebody or something changed, added or took out a line there.</source>
        <translation>السطر %1 من دفتر التغييرات ليس كما كُتب: غيّر شخص أو شيء سطرًا هناك أو أضافه أو أزاله.</translation>
    </message>
    <message>
        <source>the journal is as it was written</source>
        <translation>دفتر التغييرات كما كُتب</translation>
    </message>
    <message>
        <source>the journal is not as it was written, from line %1 on</source>
        <translation>دفتر التغييرات ليس كما كُتب، بدءًا من السطر %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>كُتب %1 من الصفوف في %2.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: it had %1 lines, and once only %2 of them were left.</source>
        <comment>counts</comment>
        <translation>نهاية دفتر التغييرات مفقودة: كان فيه %1 من الأسطر، ولم يبق منها في وقت ما إلا %2.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>the end of the journal was cut off after line %1</source>
        <translation>قُطعت نهاية دفتر التغييرات بعد السطر %1</translation>
    </message>
    <message>
        <source>This change cannot be taken back from here: it did not happen, what stood before is not known, or there is no plain way back.</source>
        <translation>لا يمكن التراجع عن هذا التغيير من هنا: لم يحدث، أو لا يُعرف ما كان قبله، أو لا يوجد طريق واضح للرجوع.</translation>
    </message>
    <message>
        <source>This change was made on another server: open that one to take it back.</source>
        <translation>أُجري هذا التغيير على خادم آخر: افتح ذلك الخادم للتراجع عنه.</translation>
    </message>
    <message>
        <source>Choose a change to take it back.</source>
        <translation>اختر تغييرًا للتراجع عنه.</translation>
    </message>
    <message>
        <source>Shows first what taking it back would change.</source>
        <translation>يعرض أولًا ما سيغيّره التراجع.</translation>
    </message>
    <message>
        <source>It stands as before this change already.</source>
        <translation>الحالة الآن كما كانت قبل هذا التغيير.</translation>
    </message>
    <message>
        <source>Take this change back?</source>
        <translation>هل تريد التراجع عن هذا التغيير؟</translation>
    </message>
    <message>
        <source>“%1” of %2: what stood before is asked for anew.</source>
        <comment>deed, subject</comment>
        <translation>«%1» على %2: يُطلب من جديد ما كان قبله.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>It was changed again since then; that change would be lost too.</source>
        <translation>تغيّر مرة أخرى منذ ذلك الحين؛ وسيضيع ذلك التغيير أيضًا.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Restore users…</source>
        <translation>استعادة المستخدمين…</translation>
    </message>
    <message>
        <source>The restore file is not there any more.</source>
        <translation>لم يعد ملف الاستعادة موجودًا.</translation>
    </message>
</context>
<context>
    <name>provost::JournalModel</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Change an account’s self-service</source>
        <translation>تغيير الخدمة الذاتية لحساب</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>إنشاء اتصال</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>تغيير اتصال</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>حذف اتصال</translation>
    </message>
    <message>
        <source>Generate a token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>Begin to replace a token</source>
        <translation>بدء استبدال رمز مميز</translation>
    </message>
    <message>
        <source>End the old token of a connection</source>
        <translation>إنهاء الرمز المميز القديم لاتصال</translation>
    </message>
    <message>
        <source>Give up replacing a token</source>
        <translation>التخلي عن استبدال رمز مميز</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>إبطال رمز مميز</translation>
    </message>
    <message>
        <source>Note that a token has arrived</source>
        <translation>تدوين وصول رمز مميز</translation>
    </message>
    <message>
        <source>Apply role mappings</source>
        <translation>تطبيق تعيينات الأدوار</translation>
    </message>
    <message>
        <source>Change an attribute mapping</source>
        <translation>تغيير تعيين سمات</translation>
    </message>
    <message>
        <source>Confirm a prerequisite</source>
        <translation>تأكيد متطلب أساسي</translation>
    </message>
    <message>
        <source>Carry out held deactivations</source>
        <translation>تنفيذ عمليات تعطيل محتجزة</translation>
    </message>
    <message>
        <source>Drop held deactivations</source>
        <translation>إسقاط عمليات تعطيل محتجزة</translation>
    </message>
    <message>
        <source>Deactivate a user</source>
        <translation>تعطيل مستخدم</translation>
    </message>
    <message>
        <source>Reactivate a user</source>
        <translation>إعادة تنشيط مستخدم</translation>
    </message>
    <message>
        <source>Restore a user</source>
        <translation>استعادة مستخدم</translation>
    </message>
    <message>
        <source>End the sessions of a user</source>
        <translation>إنهاء جلسات مستخدم</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>إنهاء جلسة</translation>
    </message>
    <message>
        <source>Remove users without a connection</source>
        <translation>إزالة مستخدمين دون اتصال</translation>
    </message>
    <message>
        <source>Change what a role may do</source>
        <translation>تغيير ما يُسمح به لدور</translation>
    </message>
    <message>
        <source>Change the server’s self-service</source>
        <translation>تغيير الخدمة الذاتية للخادم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>status</comment>
        <translation>رُفض بالحالة %1</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>no answer, result unknown</source>
        <translation>لا رد، والنتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>إنشاء دور</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>حذف دور</translation>
    </message>
    <message>
        <source>Create a user through SCIM</source>
        <translation>إنشاء مستخدم عبر SCIM</translation>
    </message>
    <message>
        <source>Replace a user through SCIM</source>
        <translation>استبدال مستخدم عبر SCIM</translation>
    </message>
    <message>
        <source>Change a user through SCIM</source>
        <translation>تغيير مستخدم عبر SCIM</translation>
    </message>
    <message>
        <source>Delete a user through SCIM</source>
        <translation>حذف مستخدم عبر SCIM</translation>
    </message>
    <message>
        <source>Create a group through SCIM</source>
        <translation>إنشاء مجموعة عبر SCIM</translation>
    </message>
    <message>
        <source>Replace a group through SCIM</source>
        <translation>استبدال مجموعة عبر SCIM</translation>
    </message>
    <message>
        <source>Change a group through SCIM</source>
        <translation>تغيير مجموعة عبر SCIM</translation>
    </message>
    <message>
        <source>Delete a group through SCIM</source>
        <translation>حذف مجموعة عبر SCIM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label of a token</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <comment>hint, label</comment>
        <translation>الرمز المميز: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a token, time</comment>
        <translation>ينتهي: %1</translation>
    </message>
    <message>
        <source>Ends: never</source>
        <comment>a token</comment>
        <translation>ينتهي: أبدًا</translation>
    </message>
    <message>
        <source>May only: %1</source>
        <comment>a token, scopes</comment>
        <translation>يُسمح له فقط: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <comment>a token, addresses</comment>
        <translation>من هنا فقط: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <comment>a token, time</comment>
        <translation>أُبطل: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a token, time</comment>
        <translation>استُلم: %1</translation>
    </message>
    <message>
        <source>The replacement of a token is over.</source>
        <translation>انتهى استبدال رمز مميز.</translation>
    </message>
    <message>
        <source>A token is being replaced.</source>
        <translation>يجري استبدال رمز مميز.</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>إزالة مجموعة</translation>
    </message>
    <message>
        <source>Remove a user from an account</source>
        <translation>إزالة مستخدم من حساب</translation>
    </message>
    <message>
        <source>Replace a token at once</source>
        <translation>استبدال رمز مميز فورًا</translation>
    </message>
    <message>
        <source>Give a group roles</source>
        <translation>إعطاء مجموعة أدوارًا</translation>
    </message>
    <message>
        <source>Take roles from a group</source>
        <translation>سحب أدوار من مجموعة</translation>
    </message>
    <message>
        <source>Block a user, or let them in again</source>
        <translation>حظر مستخدم أو إلغاء حظره</translation>
    </message>
    <message>
        <source>Change which roles groups give</source>
        <translation>تغيير الأدوار التي تعطيها المجموعات</translation>
    </message>
    <message>
        <source>Make a setup link</source>
        <translation>إنشاء رابط إعداد</translation>
    </message>
    <message>
        <source>Delete a setup link</source>
        <translation>حذف رابط إعداد</translation>
    </message>
    <message>
        <source>Remove the deliveries of a connection</source>
        <translation>إزالة عمليات تسليم اتصال</translation>
    </message>
</context>
<context>
    <name>provost::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>لا سمات</numerusform>
            <numerusform>سمة واحدة</numerusform>
            <numerusform>سمتان</numerusform>
            <numerusform>%n سمات</numerusform>
            <numerusform>%n سمة</numerusform>
            <numerusform>%n سمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>provost::JsonView</name>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>نسخ مسار القيمة المختارة</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>معروض في صورة</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>What is another than before</source>
        <translation>ما اختلف عما قبل</translation>
    </message>
    <message>
        <source>It is larger than a megabyte, and shown as it came. Copy takes one page.</source>
        <translation>أكبر من ميغابايت، ويُعرض كما جاء. وينسخ «نسخ» صفحة واحدة.</translation>
    </message>
    <message>
        <source>It is nested so deep that it is shown as it came.</source>
        <translation>متداخل بعمق كبير، فيُعرض كما جاء.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Looking for an earlier version…</source>
        <translation>جارٍ البحث عن إصدار سابق…</translation>
    </message>
    <message>
        <source>No earlier version is kept</source>
        <translation>لا يوجد إصدار سابق محفوظ</translation>
    </message>
    <message>
        <source>None of the newest requests was answered with another state, or their bodies are not kept any more.</source>
        <translation>لم يُجَب أي من أحدث الطلبات بحالة أخرى، أو لم تعد متونها محفوظة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم تُجرَ المقارنة</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it ended.</source>
        <translation>أُلغيت المقارنة قبل أن تنتهي.</translation>
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
        <translation>هل خرج %1؟</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>نسخ الإفادة</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>إنهاء كل الجلسات…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Out, as far as this server knows.</source>
        <translation>خرج، بقدر ما يعلم هذا الخادم.</translation>
    </message>
    <message>
        <source>Not out: something still lets the person in.</source>
        <translation>لم يخرج: ما زال شيء يسمح للشخص بالدخول.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>حفظ الإفادة</translation>
    </message>
    <message>
        <source>Page (*.html);;Text (*.txt)</source>
        <translation>صفحة (*.html);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>file</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>provost::LeaversDialog</name>
    <message>
        <source>Who of them is out?</source>
        <translation>من منهم خرج؟</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are asked about.</source>
        <translation>يُسأل عن أول %1 من %2 فقط.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>نسخ الإفادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (%2): not known. %3</source>
        <comment>name, user name, why</comment>
        <translation>%1 (%2): غير معروف. %3</translation>
    </message>
    <message>
        <source>%1 of %2 are out, as far as this server knows.</source>
        <comment>counts</comment>
        <translation>خرج %1 من %2، بقدر ما يعلم هذا الخادم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>provost::LeaversModel</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>لم يخرج</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Out?</source>
        <translation>هل خرج؟</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
</context>
<context>
    <name>provost::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة عناصر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, complete, %2</source>
        <comment>counts, time</comment>
        <translation>%1، مكتمل، %2</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>counts</comment>
        <translation>%1، غير محدَّث</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <comment>count, file</comment>
        <translation>كُتب %1 من الصفوف في %2.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>%1, incomplete as the server sends them</source>
        <comment>counts</comment>
        <translation>%1، غير مكتمل كما يرسله الخادم</translation>
    </message>
</context>
<context>
    <name>provost::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that hold commas themselves</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>provost::ListedRulesModel</name>
    <message>
        <source>its quotation marks do not close</source>
        <translation>علامات الاقتباس فيه غير مغلقة</translation>
    </message>
    <message>
        <source>names no group</source>
        <translation>لا يسمّي مجموعة</translation>
    </message>
    <message>
        <source>names no role</source>
        <translation>لا يسمّي دورًا</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>الاسم أطول من 200 حرف</translation>
    </message>
    <message>
        <source>an earlier line names this group</source>
        <translation>سطر سابق يسمّي هذه المجموعة</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>count</comment>
        <translation>الأعضاء: %1</translation>
    </message>
    <message>
        <source>for “%1”, %2 members</source>
        <comment>group, count</comment>
        <translation>للمجموعة «%1»، الأعضاء: %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>كيف فُهم</translation>
    </message>
    <message>
        <source>there is no role of this name</source>
        <translation>لا يوجد دور بهذا الاسم</translation>
    </message>
    <message>
        <source>pending; “%1” has nearly the same name</source>
        <comment>group</comment>
        <translation>قيد الانتظار؛ للمجموعة «%1» الاسم نفسه تقريبًا</translation>
    </message>
</context>
<context>
    <name>provost::LogDialog</name>
    <message>
        <source>The log of this program</source>
        <translation>سجل هذا البرنامج</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>What would be shared</source>
        <translation>ما سيُشارَك</translation>
    </message>
    <message>
        <source>Kept in memory until Provost is closed. It holds no credential and nobody’s name or address.</source>
        <translation>يُحفظ في الذاكرة حتى يُغلق Provost. لا يحتوي على بيانات اعتماد ولا على اسم أحد أو عنوانه.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي الأسطر</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>التحذيرات وما هو أسوأ</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ ما يُعرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>لم يُدوّن شيء بعد.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>لا سطر مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 من %n سطر</numerusform>
            <numerusform>%1 من سطر واحد (%n)</numerusform>
            <numerusform>%1 من سطرين (%n)</numerusform>
            <numerusform>%1 من %n أسطر</numerusform>
            <numerusform>%1 من %n سطرًا</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
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
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>provost · %1, %2</source>
        <comment>kind of server, person, role</comment>
        <translation>provost · %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this computer, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You see Provost as %1 sees it.</source>
        <comment>role</comment>
        <translation>ترى Provost كما يراه %1.</translation>
    </message>
    <message>
        <source>Back to your own view</source>
        <translation>العودة إلى عرضك الخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>يبحث Ctrl+K عن أي شيء، ويساعدك F1</translation>
    </message>
</context>
<context>
    <name>provost::MappingDialog</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>سمات «%1»</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. Try it on a user of this connection; nothing is changed before you save.</source>
        <translation>أي سمة من سمات المستخدم تملأ أي حقل في المنتج. جرّب ذلك على مستخدم في هذا الاتصال؛ لا يُغيَّر شيء قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>Find a user to try it on</source>
        <translation>ابحث عن مستخدم للتجربة عليه</translation>
    </message>
    <message>
        <source>The user that it is tried on</source>
        <translation>المستخدم الذي تُجرى التجربة عليه</translation>
    </message>
    <message>
        <source>Fields of the product</source>
        <translation>حقول المنتج</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>اختر حقلًا.</translation>
    </message>
    <message>
        <source>Attribute that fills the field</source>
        <translation>السمة التي تملأ الحقل</translation>
    </message>
    <message>
        <source>Nothing: the field stays empty</source>
        <translation>لا شيء: يبقى الحقل فارغًا</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ التعيين</translation>
    </message>
    <message>
        <source>Loading the mapping…</source>
        <translation>جارٍ تحميل التعيين…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>تحميل من جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This connection has no user yet to try it on.</source>
        <translation>ليس لهذا الاتصال مستخدم للتجربة عليه بعد.</translation>
    </message>
    <message>
        <source>No user of this connection matches.</source>
        <translation>لا يوجد في هذا الاتصال مستخدم مطابق.</translation>
    </message>
    <message>
        <source>“%1” is filled from</source>
        <comment>field</comment>
        <translation>يُملأ «%1» من</translation>
    </message>
    <message>
        <source>Which attribute of a user fills which field of the product. This server tries it on nobody: it holds from the identity provider’s next request on.</source>
        <translation>أي سمة من سمات المستخدم تملأ أي حقل في المنتج. لا يجرّب هذا الخادم ذلك على أحد: يسري من الطلب التالي لموفر الهوية.</translation>
    </message>
</context>
<context>
    <name>provost::MappingModel</name>
    <message>
        <source>The product cannot do without this field.</source>
        <translation>لا يستغني المنتج عن هذا الحقل.</translation>
    </message>
    <message>
        <source>This is no attribute of a user that has one value.</source>
        <translation>هذه ليست سمة مستخدم لها قيمة واحدة.</translation>
    </message>
    <message>
        <source>needed by the product</source>
        <translation>يحتاج إليه المنتج</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Field of the product</source>
        <translation>حقل المنتج</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>يُملأ من</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>provost::MappingsPane</name>
    <message>
        <source>Role mappings</source>
        <translation>تعيينات الأدوار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>تصفية المجموعات</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>تحديد الدور…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>لصق قائمة…</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>لا توجد مجموعة مطابقة</translation>
    </message>
    <message>
        <source>Change the search to see the other rules.</source>
        <translation>غيّر البحث لترى القواعد الأخرى.</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>جارٍ تحميل القواعد…</translation>
    </message>
    <message>
        <source>Loading the connections…</source>
        <translation>جارٍ تحميل الاتصالات…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>لا توجد اتصالات بعد</translation>
    </message>
    <message>
        <source>Rules belong to a connection. Once one is set up, its groups can give roles here.</source>
        <translation>تنتمي القواعد إلى اتصال. وعند إعداد اتصال يمكن لمجموعاته أن تعطي أدوارًا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Change the roles of %n user(s)?</source>
        <translation>
            <numerusform>لا تتغير أدوار أي مستخدم. هل تريد المتابعة؟</numerusform>
            <numerusform>هل تريد تغيير أدوار مستخدم واحد؟</numerusform>
            <numerusform>هل تريد تغيير أدوار مستخدمَين؟</numerusform>
            <numerusform>هل تريد تغيير أدوار %n مستخدمين؟</numerusform>
            <numerusform>هل تريد تغيير أدوار %n مستخدمًا؟</numerusform>
            <numerusform>هل تريد تغيير أدوار %n مستخدم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.</source>
        <translation>قد يُسمح لبعضهم بأقل بعد ذلك. تُطبَّق القواعد دفعة واحدة، ويمكن التراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n user(s)</source>
        <translation>
            <numerusform>تطبيق دون مستخدمين</numerusform>
            <numerusform>تطبيق على مستخدم واحد</numerusform>
            <numerusform>تطبيق على مستخدمَين</numerusform>
            <numerusform>تطبيق على %n مستخدمين</numerusform>
            <numerusform>تطبيق على %n مستخدمًا</numerusform>
            <numerusform>تطبيق على %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>إبقاء القواعد</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>جارٍ تطبيق القواعد…</translation>
    </message>
    <message>
        <source>The rules were applied. Nobody’s role changed.</source>
        <translation>طُبّقت القواعد. لم يتغير دور أحد.</translation>
    </message>
    <message numerus="yes">
        <source>The rules were applied: %n user(s) have another role now.</source>
        <translation>
            <numerusform>طُبّقت القواعد: لم يتغير دور أي مستخدم.</numerusform>
            <numerusform>طُبّقت القواعد: لمستخدم واحد دور آخر الآن.</numerusform>
            <numerusform>طُبّقت القواعد: لمستخدمَين دور آخر الآن.</numerusform>
            <numerusform>طُبّقت القواعد: لـ %n مستخدمين دور آخر الآن.</numerusform>
            <numerusform>طُبّقت القواعد: لـ %n مستخدمًا دور آخر الآن.</numerusform>
            <numerusform>طُبّقت القواعد: لـ %n مستخدم دور آخر الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are applied in one piece, and can be taken back.</source>
        <translation>تُطبَّق القواعد دفعة واحدة، ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
</context>
<context>
    <name>provost::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>provost::MembersPage</name>
    <message>
        <source>Find a member</source>
        <translation>ابحث عن عضو</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Loading the members…</source>
        <translation>جارٍ تحميل الأعضاء…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2 members; the next ones could not be loaded. Scroll to try again.</source>
        <translation>%1 من %2 من الأعضاء؛ تعذر تحميل التالين. مرّر لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>لا يوجد عضو مطابق</translation>
    </message>
    <message>
        <source>Change the search to see the others.</source>
        <translation>غيّر البحث لترى الباقي.</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>لا أحد في هذه المجموعة</translation>
    </message>
    <message>
        <source>Members appear here by themselves when the identity provider adds them.</source>
        <translation>يظهر الأعضاء هنا تلقائيًا عندما يضيفهم موفر الهوية.</translation>
    </message>
    <message>
        <source>%1 of %2 members match</source>
        <comment>counts of members</comment>
        <translation>%1 من %2 من الأعضاء مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 من %n عضو</numerusform>
            <numerusform>%1 من عضو واحد</numerusform>
            <numerusform>%1 من عضوين</numerusform>
            <numerusform>%1 من %n أعضاء</numerusform>
            <numerusform>%1 من %n عضوًا</numerusform>
            <numerusform>%1 من %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members match</source>
        <comment>count</comment>
        <translation>الأعضاء المطابقون: %1</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Take out of the group…</source>
        <translation>إخراج من المجموعة…</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>إعادة تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too.</source>
        <translation>من يبحث عن المجموعة باسمها القديم لن يجدها بعد ذلك: وكذلك موفرو الهوية وتعيينات الأدوار.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <comment>group, new name</comment>
        <translation>هل تريد إعادة تسمية %1 إلى %2؟</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>The group gets another name</source>
        <translation>تأخذ المجموعة اسمًا آخر</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>group, new name</comment>
        <translation>صار اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>There are too many users to choose from here. Tick them in Users, and put them into this group from there.</source>
        <translation>المستخدمون هنا أكثر من أن يُختار من بينهم. حددهم في «المستخدمون»، وأدخلهم من هناك في هذه المجموعة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who comes into %1?</source>
        <translation>من ينضم إلى %1؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <comment>user, group</comment>
        <translation>هل تريد إضافة %1 إلى %2؟</translation>
    </message>
    <message>
        <source>get this role</source>
        <translation>يحصلون على هذا الدور</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>ينضمون إلى المجموعة</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>user, group</comment>
        <translation>صار %1 الآن في %2.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <comment>user, group</comment>
        <translation>هل تريد إخراج %1 من %2؟</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>lose this role</source>
        <translation>يفقدون هذا الدور</translation>
    </message>
    <message>
        <source>leave the group</source>
        <translation>يغادرون المجموعة</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <comment>user, group</comment>
        <translation>لم يعد %1 في %2.</translation>
    </message>
    <message>
        <source>One request names just this, and nothing else of the group is touched. An identity provider that pushes this group may undo it.</source>
        <translation>يذكر طلب واحد هذا فقط، ولا يُمس شيء آخر في المجموعة. وقد يتراجع عنه موفر هوية يدفع هذه المجموعة.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>جارٍ تغيير المجموعة…</translation>
    </message>
    <message>
        <source>This server lists no members</source>
        <translation>لا يسرد هذا الخادم أعضاءً</translation>
    </message>
    <message>
        <source>Its groups come without members, so who is in them is not known here.</source>
        <translation>تأتي مجموعاته دون أعضاء، لذلك لا يُعرف هنا من فيها.</translation>
    </message>
    <message>
        <source>This server does not list the members</source>
        <translation>لا يسرد هذا الخادم الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) say(s) to be in this group. The group itself names none.</source>
        <translation>
            <numerusform>لا يقول أي مستخدم إنه في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
            <numerusform>يقول مستخدم واحد إنه في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
            <numerusform>يقول مستخدمان إنهما في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
            <numerusform>يقول %n مستخدمين إنهم في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
            <numerusform>يقول %n مستخدمًا إنهم في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
            <numerusform>يقول %n مستخدم إنهم في هذه المجموعة. والمجموعة نفسها لا تذكر أحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 of %n member(s). The server lists no more of them; Provost never sends such a list back.</source>
        <translation>
            <numerusform>غير مكتمل: %1 من دون أعضاء. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
            <numerusform>غير مكتمل: %1 من عضو واحد. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
            <numerusform>غير مكتمل: %1 من عضوين. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
            <numerusform>غير مكتمل: %1 من %n أعضاء. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
            <numerusform>غير مكتمل: %1 من %n عضوًا. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
            <numerusform>غير مكتمل: %1 من %n عضو. لا يسرد الخادم أكثر من ذلك؛ ولا يعيد Provost إرسال قائمة كهذه أبدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::MergeDialog</name>
    <message>
        <source>Somebody else changed these rules</source>
        <translation>غيّر شخص آخر هذه القواعد</translation>
    </message>
    <message>
        <source>Nothing of yours was applied. Take their rules, keep yours, or choose row by row; you see the effect before it is applied.</source>
        <translation>لم يُطبَّق شيء من تغييراتك. خذ قواعده، أو احتفظ بقواعدك، أو اختر صفًا صفًا؛ وترى التأثير قبل تطبيقه.</translation>
    </message>
    <message>
        <source>Rules that were changed</source>
        <translation>القواعد التي تغيّرت</translation>
    </message>
    <message>
        <source>Return, or a click on Theirs or Mine, says whose is taken.</source>
        <translation>يحدد Return، أو النقر على «قواعده» أو «قواعدي»، أيها يُؤخذ.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ قواعده</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بقواعدي</translation>
    </message>
    <message>
        <source>Use the rows as chosen</source>
        <translation>استخدام الصفوف كما اختيرت</translation>
    </message>
</context>
<context>
    <name>provost::MergeModel</name>
    <message>
        <source>no rule</source>
        <translation>لا قاعدة</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>قواعده</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قواعده</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المأخوذ</translation>
    </message>
</context>
<context>
    <name>provost::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>provost::NavigationSidebar</name>
    <message>
        <source>Account shown</source>
        <translation>الحساب المعروض</translation>
    </message>
</context>
<context>
    <name>provost::NearMiss</name>
    <message>
        <source>how its letters are encoded</source>
        <translation>ترميز حروفه</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>spaces, hyphens or underscores</source>
        <translation>المسافات أو الواصلات أو الشرطات السفلية</translation>
    </message>
    <message>
        <source>wide or narrow forms of letters</source>
        <translation>الأشكال العريضة أو الضيقة للحروف</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>علامات التشكيل</translation>
    </message>
    <message>
        <source>letters that look the same</source>
        <translation>الحروف المتشابهة في الشكل</translation>
    </message>
    <message>
        <source>differs only in %1</source>
        <translation>يختلف فقط في %1</translation>
    </message>
    <message>
        <source>differs only in %1 and %2</source>
        <translation>يختلف فقط في %1 و%2</translation>
    </message>
    <message>
        <source>This name mixes letters of several scripts, so it may only look like another name.</source>
        <translation>يخلط هذا الاسم حروفًا من عدة كتابات، فقد يكون شبيهًا باسم آخر في الشكل فقط.</translation>
    </message>
    <message>
        <source>Every letter of this name looks like a Latin one but is not.</source>
        <translation>كل حرف في هذا الاسم يشبه حرفًا لاتينيًا لكنه ليس لاتينيًا.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be seen.</source>
        <translation>في هذا الاسم علامات لا تُرى.</translation>
    </message>
</context>
<context>
    <name>provost::Needs</name>
    <message>
        <source>The quarantine of %1 is due now.</source>
        <translation>حان عزل %1 الآن.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n hour(s), at the earliest.</source>
        <translation>
            <numerusform>بهذا المعدل يبدأ عزل %1 خلال أقل من ساعة على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد ساعة واحدة تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد ساعتين تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n ساعات تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n ساعة تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n ساعة تقريبًا على أقرب تقدير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the quarantine of %1 begins in about %n day(s), at the earliest.</source>
        <translation>
            <numerusform>بهذا المعدل يبدأ عزل %1 خلال أقل من يوم على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد يوم واحد تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد يومين تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n أيام تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n يومًا تقريبًا على أقرب تقدير.</numerusform>
            <numerusform>بهذا المعدل يبدأ عزل %1 بعد %n يوم تقريبًا على أقرب تقدير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>identity provider, time ago</comment>
        <translation>اتصل %1 %2.</translation>
    </message>
    <message>
        <source>%1 has never called.</source>
        <comment>identity provider</comment>
        <translation>لم يتصل %1 قط.</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) of %1 are taken.</source>
        <translation>
            <numerusform>ليس لـ %1 أي مقعد.</numerusform>
            <numerusform>المقعد الوحيد لـ %1 مشغول.</numerusform>
            <numerusform>مقعدا %1 مشغولان.</numerusform>
            <numerusform>كل مقاعد %1 مشغولة، وعددها %n.</numerusform>
            <numerusform>كل مقاعد %1 مشغولة، وعددها %n.</numerusform>
            <numerusform>كل مقاعد %1 مشغولة، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else gets one there until somebody leaves, or there are more.</source>
        <translation>لن يحصل أحد غيرهم على مقعد هناك إلى أن يغادر شخص أو تزيد المقاعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is refused at %2: %n time(s) in 24 hours</source>
        <translation>
            <numerusform>لم يُرفض %1 لدى %2 في 24 ساعة</numerusform>
            <numerusform>يُرفض %1 لدى %2: مرة واحدة في 24 ساعة</numerusform>
            <numerusform>يُرفض %1 لدى %2: مرتين في 24 ساعة</numerusform>
            <numerusform>يُرفض %1 لدى %2: %n مرات في 24 ساعة</numerusform>
            <numerusform>يُرفض %1 لدى %2: %n مرة في 24 ساعة</numerusform>
            <numerusform>يُرفض %1 لدى %2: %n مرة في 24 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is (are) %n reason(s).</source>
        <translation>
            <numerusform>لا أسباب.</numerusform>
            <numerusform>يوجد سبب واحد.</numerusform>
            <numerusform>يوجد سببان.</numerusform>
            <numerusform>توجد %n أسباب.</numerusform>
            <numerusform>يوجد %n سببًا.</numerusform>
            <numerusform>يوجد %n سبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is late at %2</source>
        <comment>identity provider, connection</comment>
        <translation>تأخر %1 لدى %2</translation>
    </message>
    <message>
        <source>%1 has no valid token</source>
        <comment>connection</comment>
        <translation>ليس لـ %1 رمز مميز صالح</translation>
    </message>
    <message>
        <source>Its identity provider is refused until it has a new one.</source>
        <translation>يُرفض موفر هويته إلى أن يكون له رمز جديد.</translation>
    </message>
    <message>
        <source>The token of %1 was never received</source>
        <translation>لم يُستلم الرمز المميز لـ %1 قط</translation>
    </message>
    <message>
        <source>Its secret was lost on its way, so that nobody can use it.</source>
        <translation>ضاع سره في الطريق، فلا يستطيع أحد استخدامه.</translation>
    </message>
    <message>
        <source>It is being replaced.</source>
        <translation>يجري استبداله.</translation>
    </message>
    <message>
        <source>It can be replaced without an outage.</source>
        <translation>يمكن استبداله دون انقطاع.</translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>ينتهي الرمز المميز لـ %1 اليوم</numerusform>
            <numerusform>ينتهي الرمز المميز لـ %1 بعد يوم واحد</numerusform>
            <numerusform>ينتهي الرمز المميز لـ %1 بعد يومين</numerusform>
            <numerusform>ينتهي الرمز المميز لـ %1 بعد %n أيام</numerusform>
            <numerusform>ينتهي الرمز المميز لـ %1 بعد %n يومًا</numerusform>
            <numerusform>ينتهي الرمز المميز لـ %1 بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivation(s) of %1 wait(s) for a decision</source>
        <translation>
            <numerusform>لا عمليات تعطيل من %1 تنتظر قرارًا</numerusform>
            <numerusform>عملية تعطيل واحدة من %1 تنتظر قرارًا</numerusform>
            <numerusform>عمليتا تعطيل من %1 تنتظران قرارًا</numerusform>
            <numerusform>%n عمليات تعطيل من %1 تنتظر قرارًا</numerusform>
            <numerusform>%n عملية تعطيل من %1 تنتظر قرارًا</numerusform>
            <numerusform>%n عملية تعطيل من %1 تنتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard holds them, because many people would lose access at once.</source>
        <translation>تحتجزها الحماية، لأن أشخاصًا كثيرين سيفقدون الوصول دفعة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of %1 wait(s) for a group</source>
        <translation>
            <numerusform>لا قواعد من %1 تنتظر مجموعة</numerusform>
            <numerusform>قاعدة واحدة من %1 تنتظر مجموعة</numerusform>
            <numerusform>قاعدتان من %1 تنتظران مجموعة</numerusform>
            <numerusform>%n قواعد من %1 تنتظر مجموعة</numerusform>
            <numerusform>%n قاعدة من %1 تنتظر مجموعة</numerusform>
            <numerusform>%n قاعدة من %1 تنتظر مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has sent no group of that name yet.</source>
        <translation>لم يرسل %1 مجموعة بهذا الاسم بعد.</translation>
    </message>
    <message>
        <source>A rule waits for a group named “%1”</source>
        <translation>تنتظر قاعدة مجموعة اسمها «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n member(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>المجموعة «%1» موجودة، دون أعضاء.</numerusform>
            <numerusform>المجموعة «%1» موجودة، وفيها عضو واحد.</numerusform>
            <numerusform>المجموعة «%1» موجودة، وفيها عضوان.</numerusform>
            <numerusform>المجموعة «%1» موجودة، وفيها %n أعضاء.</numerusform>
            <numerusform>المجموعة «%1» موجودة، وفيها %n عضوًا.</numerusform>
            <numerusform>المجموعة «%1» موجودة، وفيها %n عضو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reminder for a token of %1 comes in %n day(s)</source>
        <translation>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 اليوم</numerusform>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 بعد يوم واحد</numerusform>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 بعد يومين</numerusform>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 بعد %n أيام</numerusform>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 بعد %n يومًا</numerusform>
            <numerusform>يحين تذكيرك برمز مميز لـ %1 بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminder for a token of %1 is due</source>
        <translation>حان تذكيرك برمز مميز لـ %1</translation>
    </message>
    <message>
        <source>The server knows no day on which that token ends.</source>
        <translation>لا يعرف الخادم يومًا ينتهي فيه ذلك الرمز.</translation>
    </message>
</context>
<context>
    <name>provost::NeedsCard</name>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::NetworkDialog</name>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>None: always directly</source>
        <translation>بلا وكيل: مباشرة دائمًا</translation>
    </message>
    <message>
        <source>Always through this one</source>
        <translation>عبر هذا دائمًا</translation>
    </message>
    <message>
        <source>The settings of this computer decide, with their own script (PAC) where they name one. A server on this computer is called directly.</source>
        <translation>تقرر إعدادات هذا الكمبيوتر، مع برنامجها النصي (PAC) إن سمّت واحدًا. ويُستدعى الخادم الموجود على هذا الكمبيوتر مباشرة.</translation>
    </message>
    <message>
        <source>Also where this computer’s settings name a proxy.</source>
        <translation>حتى حيث تسمّي إعدادات هذا الكمبيوتر وكيلًا.</translation>
    </message>
    <message>
        <source>Also for a server on this computer. The password is kept in the keychain; a proxy that asks for it in the simplest way (Basic) gets it unencrypted.</source>
        <translation>حتى لخادم على هذا الكمبيوتر. تُحفظ كلمة المرور في سلسلة المفاتيح؛ والوكيل الذي يطلبها بأبسط طريقة (Basic) يحصل عليها غير مشفرة.</translation>
    </message>
    <message>
        <source>Advanced network</source>
        <translation>الشبكة المتقدمة</translation>
    </message>
    <message>
        <source>Network of %1</source>
        <translation>شبكة %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
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
        <translation>كما هي في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name, where it wants one</source>
        <translation>اسم المستخدم، إن أراد واحدًا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>Authorities that are trusted for this server</source>
        <translation>جهات الإصدار الموثوق بها لهذا الخادم</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>إضافة شهادة…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Beside those that this computer trusts: the certificate of your organization’s own authority, as a PEM file.</source>
        <translation>إلى جانب ما يثق به هذا الكمبيوتر: شهادة جهة الإصدار الخاصة بمؤسستك، في ملف PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>شهادة جهة إصدار</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>None: the server asks for none</source>
        <translation>بلا شهادة: لا يطلب الخادم شهادة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>ملف PKCS#12 ‏(‎.p12، ‎.pfx)</translation>
    </message>
    <message>
        <source>The file stays where it is and is read when the server is opened; its password is kept in the keychain. A key on a smart card or in the system’s own store cannot be used.</source>
        <translation>يبقى الملف في مكانه ويُقرأ عند فتح الخادم؛ وتُحفظ كلمة مروره في سلسلة المفاتيح. لا يمكن استخدام مفتاح على بطاقة ذكية أو في مخزن النظام.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>name of an authority, day</comment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <comment>file, why</comment>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no certificate in PEM form, or more is in it than certificates.</source>
        <translation>ليس %1 شهادة بصيغة PEM، أو فيه أكثر من شهادات.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>أدخل اسم الوكيل أو عنوانه وحده، مثل proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, between 1 and 65535.</source>
        <translation>أدخل منفذ الوكيل، بين 1 و65535.</translation>
    </message>
    <message>
        <source>Through %1</source>
        <comment>proxy</comment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>دون وكيل</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) of its own</source>
        <translation>
            <numerusform>لا جهات إصدار خاصة به</numerusform>
            <numerusform>جهة إصدار واحدة خاصة به</numerusform>
            <numerusform>جهتا إصدار خاصتان به</numerusform>
            <numerusform>%n جهات إصدار خاصة به</numerusform>
            <numerusform>%n جهة إصدار خاصة به</numerusform>
            <numerusform>%n جهة إصدار خاصة به</numerusform>
        </translation>
    </message>
    <message>
        <source>With a client certificate</source>
        <translation>مع شهادة عميل</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>As a script of its own says (PAC)</source>
        <translation>كما يحدد برنامج نصي خاص به (PAC)</translation>
    </message>
    <message>
        <source>The script is loaded and run aside, where it can neither hold Provost up nor reach anything of it. A server on this computer is called directly.</source>
        <translation>يُحمَّل البرنامج النصي ويُشغَّل بمعزل، حيث لا يستطيع أن يعطّل Provost ولا أن يصل إلى شيء منه. ويتم الاتصال بالخادم الموجود على هذا الكمبيوتر مباشرة.</translation>
    </message>
    <message>
        <source>https://config.example.com/proxy.pac</source>
        <translation>https://config.example.com/proxy.pac</translation>
    </message>
    <message>
        <source>Address of the script, or a file</source>
        <translation>عنوان البرنامج النصي، أو ملف</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>البرنامج النصي للوكيل</translation>
    </message>
    <message>
        <source>Proxy scripts (*.pac *.dat *.js);;All files (*)</source>
        <translation>برامج الوكيل النصية (*.pac *.dat *.js);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or choose a file. One that begins with http:// could be changed on its way, and is taken from this computer alone.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://‎، أو اختر ملفًا. أما العنوان الذي يبدأ بـ http://‎ فقد يُغيَّر في الطريق، ولا يُقبل إلا من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Through what a script says</source>
        <translation>عبر ما يحدده برنامج نصي</translation>
    </message>
</context>
<context>
    <name>provost::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>اسم الحساب الجديد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>موفر الهوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>إنشاء المستخدمين</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>تحديث السمات</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>مزامنة المجموعات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create and show the token</source>
        <translation>إنشاء وعرض الرمز المميز</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>حساب جديد…</translation>
    </message>
    <message>
        <source>%1 workforce</source>
        <comment>account</comment>
        <translation>القوى العاملة في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, identity provider</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No account can be chosen yet. They appear here when the server has answered.</source>
        <translation>لا يمكن اختيار حساب بعد. تظهر الحسابات هنا عندما يرد الخادم.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>أعطِ الحساب الجديد اسمًا.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>أعطِ الاتصال اسمًا.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>هذا الاسم مأخوذ. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
</context>
<context>
    <name>provost::NewRoleDialog</name>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>إنشاء الدور</translation>
    </message>
    <message>
        <source>no role: it may do nothing</source>
        <translation>لا دور: لا يُسمح له بشيء</translation>
    </message>
    <message>
        <source>May at first what this one may</source>
        <translation>يُسمح له أولًا بما يُسمح به لهذا</translation>
    </message>
    <message>
        <source>Stands in rank right below</source>
        <translation>رتبته تحت هذا مباشرة</translation>
    </message>
    <message>
        <source>The rank counts where a product gives somebody the highest of several roles. It stays as it is; what the role may do can be changed at any time.</source>
        <translation>تهم الرتبة حيث يعطي المنتج شخصًا أعلى أدوار عدة. وهي تبقى كما هي؛ أما ما يُسمح به للدور فيمكن تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to the product, and do nothing here.</source>
        <translation>من له هذا الدور يمكنه تسجيل الدخول إلى المنتج، ولا يمكنه فعل شيء هنا.</translation>
    </message>
    <message>
        <source>Whoever has it can: %1.</source>
        <comment>permissions</comment>
        <translation>من له هذا الدور يمكنه: %1.</translation>
    </message>
    <message>
        <source>Left out, since you may not do it yourself: %1.</source>
        <comment>permissions</comment>
        <translation>متروك، لأنه لا يُسمح لك به أنت: %1.</translation>
    </message>
</context>
<context>
    <name>provost::NewSecretsDialog</name>
    <message>
        <source>Copy the secrets of the new webhooks</source>
        <translation>نسخ أسرار خطافات الويب الجديدة</translation>
    </message>
    <message>
        <source>I have stored them</source>
        <translation>حفظتها</translation>
    </message>
    <message>
        <source>They are shown this once. Each receiver proves with its own that a message comes from this server.</source>
        <translation>تُعرض هذه المرة فقط. ويتحقق كل مستلم بسره من أن الرسالة آتية من هذا الخادم.</translation>
    </message>
    <message>
        <source>Webhook %1 of “%2”</source>
        <comment>address, account</comment>
        <translation>خطاف الويب %1 التابع لـ «%2»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The secrets would be lost for good. Copy each of them, and tick that you have stored them.</source>
        <translation>ستضيع الأسرار نهائيًا. انسخ كل واحد منها، وحدد أنك حفظتها.</translation>
    </message>
</context>
<context>
    <name>provost::NewTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Generate a token for “%1”</source>
        <translation>إنشاء رمز مميز لـ «%1»</translation>
    </message>
    <message>
        <source>Generate and show it</source>
        <translation>إنشاؤه وعرضه</translation>
    </message>
    <message>
        <source>The tokens that exist stay valid until you revoke them. The new one is shown once, in the next step.</source>
        <translation>تبقى الرموز المميزة الموجودة صالحة إلى أن تبطلها. ويُعرض الجديد مرة واحدة، في الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>provost::Notices</name>
    <message>
        <source>An identity provider’s requests are refused.</source>
        <translation>تُرفض طلبات موفر هوية.</translation>
    </message>
    <message>
        <source>Deactivations wait for a decision.</source>
        <translation>تنتظر عمليات تعطيل قرارًا.</translation>
    </message>
    <message>
        <source>A connection has no token that works.</source>
        <translation>ليس لاتصال رمز مميز صالح.</translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <translation>ينتهي رمز مميز قريبًا.</translation>
    </message>
    <message>
        <source>An identity provider is silent for longer than usual.</source>
        <translation>موفر هوية صامت أطول من المعتاد.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>لم يبق أي مقعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you in Provost.</source>
        <translation>
            <numerusform>لا شيء ينتظرك في Provost.</numerusform>
            <numerusform>أمر واحد ينتظرك في Provost.</numerusform>
            <numerusform>أمران ينتظرانك في Provost.</numerusform>
            <numerusform>%n أمور تنتظرك في Provost.</numerusform>
            <numerusform>%n أمرًا ينتظرك في Provost.</numerusform>
            <numerusform>%n أمر ينتظرك في Provost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you in Provost any more.</source>
        <translation>لم يعد شيء ينتظرك في Provost.</translation>
    </message>
    <message>
        <source>A reminder for a token is near.</source>
        <translation>اقترب تذكير برمز مميز.</translation>
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
        <translation>لا تُنشأ الاتصالات عبر واجهة API هذه: استخدم لوحة تحكم المنتج نفسه.</translation>
    </message>
    <message>
        <source>Connections are not deleted through this API: use the product’s own dashboard.</source>
        <translation>لا تُحذف الاتصالات عبر واجهة API هذه: استخدم لوحة تحكم المنتج نفسه.</translation>
    </message>
    <message>
        <source>A connection cannot be paused.</source>
        <translation>لا يمكن إيقاف اتصال مؤقتًا.</translation>
    </message>
    <message>
        <source>Users and groups cannot be kept when their connection is deleted.</source>
        <translation>لا يمكن إبقاء المستخدمين والمجموعات عند حذف اتصالهم.</translation>
    </message>
    <message>
        <source>A token cannot be replaced by another one while both work.</source>
        <translation>لا يمكن استبدال رمز مميز بآخر مع بقاء الاثنين صالحين.</translation>
    </message>
    <message>
        <source>What an identity provider may create, update and deactivate is not switched here.</source>
        <translation>لا يُحدَّد هنا ما يُسمح لموفر الهوية بإنشائه وتحديثه وتعطيله.</translation>
    </message>
    <message>
        <source>Nothing holds many deactivations at once until somebody decides.</source>
        <translation>لا شيء يحتجز عمليات التعطيل الكثيرة المتزامنة إلى أن يقرر شخص ما.</translation>
    </message>
    <message>
        <source>Where attributes go in the product is not shown.</source>
        <translation>لا يُعرض أين تذهب السمات في المنتج.</translation>
    </message>
    <message>
        <source>Which group gives which role is not changed here.</source>
        <translation>لا يُغيَّر هنا أي مجموعة تعطي أي دور.</translation>
    </message>
    <message>
        <source>What a role may do is not shown.</source>
        <translation>لا يُعرض ما يُسمح به لدور.</translation>
    </message>
    <message>
        <source>Sessions and seats are not known.</source>
        <translation>الجلسات والمقاعد غير معروفة.</translation>
    </message>
    <message>
        <source>Who was deleted cannot be brought back.</source>
        <translation>من حُذف لا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>The requests of identity providers are not told, so that nothing says here whether they arrive or fail.</source>
        <translation>لا يُخبَر بطلبات موفري الهوية، فلا شيء يقول هنا هل تصل أم تفشل.</translation>
    </message>
    <message>
        <source>There is no audit trail in this API.</source>
        <translation>لا يوجد سجل تدقيق في واجهة API هذه.</translation>
    </message>
    <message>
        <source>It does not tell when something changes. Provost lists everything again from time to time, seldom where that takes long, and at once when you refresh.</source>
        <translation>لا يخبر عندما يتغير شيء. يسرد Provost كل شيء من جديد من وقت إلى آخر، ونادرًا حيث يستغرق ذلك طويلًا، وفورًا عندما تحدّث.</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation>ما ينبغي معرفته عنه</translation>
    </message>
    <message>
        <source>What it does not offer</source>
        <translation>ما لا يقدّمه</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
</context>
<context>
    <name>provost::OnlyTokenDialog</name>
    <message>
        <source>Replace the only token of “%1”</source>
        <translation>استبدال الرمز المميز الوحيد لـ «%1»</translation>
    </message>
    <message>
        <source>End the old token and show the new one</source>
        <translation>إنهاء الرمز القديم وعرض الجديد</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server. The new one takes the place of %1 in the same moment; it cannot be taken back.</source>
        <comment>token</comment>
        <translation>للاتصال على هذا الخادم رمز مميز واحد في كل مرة. يحل الجديد محل %1 في اللحظة نفسها؛ ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Have the field “%1” open at %2 before you go on.</source>
        <comment>field, identity provider</comment>
        <translation>افتح الحقل «%1» لدى %2 قبل أن تتابع.</translation>
    </message>
</context>
<context>
    <name>provost::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>الطلبات، آخر 24 ساعة</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>requests in the last hour</source>
        <translation>الطلبات في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Counting the requests…</source>
        <translation>جارٍ عد الطلبات…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>لا اتصالات حية</numerusform>
            <numerusform>واحد حي</numerusform>
            <numerusform>اثنان حيان</numerusform>
            <numerusform>%n حية</numerusform>
            <numerusform>%n حيًا</numerusform>
            <numerusform>%n حي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet</source>
        <translation>
            <numerusform>لا اتصالات هادئة</numerusform>
            <numerusform>واحد هادئ</numerusform>
            <numerusform>اثنان هادئان</numerusform>
            <numerusform>%n هادئة</numerusform>
            <numerusform>%n هادئًا</numerusform>
            <numerusform>%n هادئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا اتصالات متأخرة</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>لا اتصالات متعثرة</numerusform>
            <numerusform>واحد متعثر</numerusform>
            <numerusform>اثنان متعثران</numerusform>
            <numerusform>%n متعثرة</numerusform>
            <numerusform>%n متعثرًا</numerusform>
            <numerusform>%n متعثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never connected</source>
        <translation>
            <numerusform>كلها اتصلت</numerusform>
            <numerusform>واحد لم يتصل قط</numerusform>
            <numerusform>اثنان لم يتصلا قط</numerusform>
            <numerusform>%n لم تتصل قط</numerusform>
            <numerusform>%n لم تتصل قط</numerusform>
            <numerusform>%n لم تتصل قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>لا اتصالات متوقفة مؤقتًا</numerusform>
            <numerusform>واحد متوقف مؤقتًا</numerusform>
            <numerusform>اثنان متوقفان مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفًا مؤقتًا</numerusform>
            <numerusform>%n متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 suspended</source>
        <comment>counts of users</comment>
        <translation>نشط: %1، معطَّل: %2</translation>
    </message>
    <message>
        <source>%1, %2 in retention</source>
        <comment>counts of users</comment>
        <translation>%1، قيد الاحتفاظ: %2</translation>
    </message>
    <message>
        <source>Nothing. Tokens last, identity providers are heard, and no rule waits.</source>
        <translation>لا شيء. الرموز المميزة صالحة، وموفرو الهوية يتصلون، ولا قاعدة تنتظر.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>seats</comment>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>count of requests</comment>
        <translation>المرفوض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused, %n cause(s)</source>
        <comment>count of requests</comment>
        <translation>
            <numerusform>المرفوض: %1، دون سبب</numerusform>
            <numerusform>المرفوض: %1، لسبب واحد</numerusform>
            <numerusform>المرفوض: %1، لسببين</numerusform>
            <numerusform>المرفوض: %1، لـ %n أسباب</numerusform>
            <numerusform>المرفوض: %1، لـ %n سببًا</numerusform>
            <numerusform>المرفوض: %1، لـ %n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>There is no connection yet. Through one, an identity provider brings its users and groups here.</source>
        <translation>لا يوجد اتصال بعد. ومن خلال الاتصال يُحضر موفر الهوية مستخدميه ومجموعاته إلى هنا.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>connections</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>ما الذي تغيّر منذ…</translation>
    </message>
</context>
<context>
    <name>provost::PagedText</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>provost::PasteRulesDialog</name>
    <message>
        <source>Paste a list of groups and roles</source>
        <translation>لصق قائمة مجموعات وأدوار</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies them.</source>
        <translation>في كل سطر مجموعة ودورها، بينهما فاصلة أو فاصلة منقوطة أو علامة جدولة، كما ينسخها جدول البيانات.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>المجموعات والأدوار</translation>
    </message>
    <message>
        <source>IT-Admins, Admin</source>
        <translation>IT-Admins, Admin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>إضافة قواعد</numerusform>
            <numerusform>إضافة قاعدة واحدة</numerusform>
            <numerusform>إضافة قاعدتين</numerusform>
            <numerusform>إضافة %n قواعد</numerusform>
            <numerusform>إضافة %n قاعدة</numerusform>
            <numerusform>إضافة %n قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>كل الأسطر صالحة للاستخدام.</numerusform>
            <numerusform>سطر واحد لا يمكن استخدامه وسيُترك.</numerusform>
            <numerusform>سطران لا يمكن استخدامهما وسيُتركان.</numerusform>
            <numerusform>%n أسطر لا يمكن استخدامها وستُترك.</numerusform>
            <numerusform>%n سطرًا لا يمكن استخدامها وستُترك.</numerusform>
            <numerusform>%n سطر لا يمكن استخدامها وستُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet</source>
        <translation>لم يُلصق شيء بعد</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>إضافة قواعد</translation>
    </message>
    <message>
        <source>Use the groups with nearly the same name</source>
        <translation>استخدام المجموعات التي لها الاسم نفسه تقريبًا</translation>
    </message>
</context>
<context>
    <name>provost::PatchMeaning</name>
    <message>
        <source>A %1 has no attribute %2.</source>
        <translation>ليس لـ %1 سمة باسم %2.</translation>
    </message>
    <message>
        <source>%1 is set by the server; a client cannot change it.</source>
        <translation>يحدد الخادم %1؛ ولا يمكن لعميل تغييره.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 finds no attribute %1 here: it would expect an object inside an object.</source>
        <translation>القراءة الصارمة لـ RFC 7644 لا تجد هنا سمة باسم %1: بل تتوقع كائنًا داخل كائن.</translation>
    </message>
    <message>
        <source>The operation is written with capital letters. Provost understands it; a strict server refuses it.</source>
        <translation>كُتبت العملية بأحرف كبيرة. يفهمها Provost؛ ويرفضها الخادم الصارم.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happens to some members, and who they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removes all %n member(s)</source>
        <translation>
            <numerusform>لا يزيل أي عضو</numerusform>
            <numerusform>يزيل العضو الوحيد</numerusform>
            <numerusform>يزيل العضوين كليهما</numerusform>
            <numerusform>يزيل كل الأعضاء، وعددهم %n</numerusform>
            <numerusform>يزيل كل الأعضاء، وعددهم %n</numerusform>
            <numerusform>يزيل كل الأعضاء، وعددهم %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes all members</source>
        <translation>يزيل كل الأعضاء</translation>
    </message>
    <message>
        <source>Reactivates the user</source>
        <translation>يعيد تنشيط المستخدم</translation>
    </message>
    <message>
        <source>Suspends the user</source>
        <translation>يعطّل المستخدم</translation>
    </message>
    <message>
        <source>Says that the user is active, which they are already</source>
        <translation>يقول إن المستخدم نشط، وهو نشط بالفعل</translation>
    </message>
    <message>
        <source>Suspends the user, who is suspended already</source>
        <translation>يعطّل المستخدم، وهو معطَّل بالفعل</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: active has to be true or false, not a text.</source>
        <translation>القراءة الصارمة لـ RFC 7643 ترفض هذا: يجب أن تكون active إما true أو false، لا نصًا.</translation>
    </message>
    <message>
        <source>Repeats the group’s name %1</source>
        <translation>يكرر اسم المجموعة %1</translation>
    </message>
    <message>
        <source>Renames the group from %1 to %2</source>
        <translation>يعيد تسمية المجموعة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Renames the group to %1</source>
        <translation>يعيد تسمية المجموعة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n value(s) to %1</source>
        <translation>
            <numerusform>لا يضيف أي قيمة إلى %1</numerusform>
            <numerusform>يضيف قيمة واحدة إلى %1</numerusform>
            <numerusform>يضيف قيمتين إلى %1</numerusform>
            <numerusform>يضيف %n قيم إلى %1</numerusform>
            <numerusform>يضيف %n قيمة إلى %1</numerusform>
            <numerusform>يضيف %n قيمة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all values of %1 by %n value(s)</source>
        <translation>
            <numerusform>يزيل كل قيم %1</numerusform>
            <numerusform>يستبدل كل قيم %1 بقيمة واحدة</numerusform>
            <numerusform>يستبدل كل قيم %1 بقيمتين</numerusform>
            <numerusform>يستبدل كل قيم %1 بعدد %n قيم</numerusform>
            <numerusform>يستبدل كل قيم %1 بعدد %n قيمة</numerusform>
            <numerusform>يستبدل كل قيم %1 بعدد %n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be an object.</source>
        <translation>القراءة الصارمة لـ RFC 7643 ترفض هذا: يجب أن يكون %1 كائنًا.</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.</source>
        <translation>القراءة الصارمة لـ RFC 7643 ترفض هذا: يجب أن يكون %1 إما true أو false، لا نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n member(s)</source>
        <translation>
            <numerusform>لا يضيف أي عضو</numerusform>
            <numerusform>يضيف عضوًا واحدًا</numerusform>
            <numerusform>يضيف عضوين</numerusform>
            <numerusform>يضيف %n أعضاء</numerusform>
            <numerusform>يضيف %n عضوًا</numerusform>
            <numerusform>يضيف %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n of %1 members</source>
        <translation>
            <numerusform>لا يزيل أحدًا من الأعضاء وعددهم %1</numerusform>
            <numerusform>يزيل عضوًا واحدًا من %1</numerusform>
            <numerusform>يزيل عضوين من %1</numerusform>
            <numerusform>يزيل %n أعضاء من %1</numerusform>
            <numerusform>يزيل %n عضوًا من %1</numerusform>
            <numerusform>يزيل %n عضو من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n member(s)</source>
        <translation>
            <numerusform>لا يزيل أي عضو</numerusform>
            <numerusform>يزيل عضوًا واحدًا</numerusform>
            <numerusform>يزيل عضوين</numerusform>
            <numerusform>يزيل %n أعضاء</numerusform>
            <numerusform>يزيل %n عضوًا</numerusform>
            <numerusform>يزيل %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes nobody: the list is empty</source>
        <translation>لا يزيل أحدًا: القائمة فارغة</translation>
    </message>
    <message numerus="yes">
        <source>A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.</source>
        <translation>
            <numerusform>القراءة الصارمة لـ RFC 7644 لا تزيل أي عضو: فهي لا تنظر إلى القائمة.</numerusform>
            <numerusform>القراءة الصارمة لـ RFC 7644 تزيل العضو الوحيد: فهي لا تنظر إلى القائمة.</numerusform>
            <numerusform>القراءة الصارمة لـ RFC 7644 تزيل العضوين كليهما: فهي لا تنظر إلى القائمة.</numerusform>
            <numerusform>القراءة الصارمة لـ RFC 7644 تزيل كل الأعضاء، وعددهم %n: فهي لا تنظر إلى القائمة.</numerusform>
            <numerusform>القراءة الصارمة لـ RFC 7644 تزيل كل الأعضاء، وعددهم %n: فهي لا تنظر إلى القائمة.</numerusform>
            <numerusform>القراءة الصارمة لـ RFC 7644 تزيل كل الأعضاء، وعددهم %n: فهي لا تنظر إلى القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 removes all members: it does not look at the list.</source>
        <translation>القراءة الصارمة لـ RFC 7644 تزيل كل الأعضاء: فهي لا تنظر إلى القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces all %1 members by %n member(s)</source>
        <translation>
            <numerusform>يزيل كل الأعضاء، وعددهم %1</numerusform>
            <numerusform>يستبدل كل الأعضاء، وعددهم %1، بعضو واحد</numerusform>
            <numerusform>يستبدل كل الأعضاء، وعددهم %1، بعضوين</numerusform>
            <numerusform>يستبدل كل الأعضاء، وعددهم %1، بعدد %n أعضاء</numerusform>
            <numerusform>يستبدل كل الأعضاء، وعددهم %1، بعدد %n عضوًا</numerusform>
            <numerusform>يستبدل كل الأعضاء، وعددهم %1، بعدد %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces all members by %n member(s)</source>
        <translation>
            <numerusform>يزيل كل الأعضاء</numerusform>
            <numerusform>يستبدل كل الأعضاء بعضو واحد</numerusform>
            <numerusform>يستبدل كل الأعضاء بعضوين</numerusform>
            <numerusform>يستبدل كل الأعضاء بعدد %n أعضاء</numerusform>
            <numerusform>يستبدل كل الأعضاء بعدد %n عضوًا</numerusform>
            <numerusform>يستبدل كل الأعضاء بعدد %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces the member %1 by %2</source>
        <translation>يستبدل العضو %1 بالعضو %2</translation>
    </message>
    <message>
        <source>Removes the members that a filter selects</source>
        <translation>يزيل الأعضاء الذين يحددهم عامل تصفية</translation>
    </message>
    <message>
        <source>Removes everything of the schema %1</source>
        <translation>يزيل كل ما في المخطط %1</translation>
    </message>
    <message>
        <source>A strict reading of RFC 7644 stores an empty text.</source>
        <translation>القراءة الصارمة لـ RFC 7644 تخزّن نصًا فارغًا.</translation>
    </message>
    <message>
        <source>Removes all values of %1</source>
        <translation>يزيل كل قيم %1</translation>
    </message>
    <message>
        <source>Clears %1</source>
        <translation>يمسح %1</translation>
    </message>
    <message>
        <source>Clears %1, which was %2</source>
        <translation>يمسح %1، وكان %2</translation>
    </message>
    <message>
        <source>Repeats %1, which is %2 already</source>
        <translation>يكرر %1، وهو %2 بالفعل</translation>
    </message>
    <message>
        <source>Changes %1 from %2 to %3</source>
        <translation>يغيّر %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Sets %1 to %2</source>
        <translation>يجعل %1 يساوي %2</translation>
    </message>
    <message>
        <source>Sets a password, which Provost takes and never keeps</source>
        <translation>يحدد كلمة مرور، يقبلها Provost ولا يحفظها أبدًا</translation>
    </message>
    <message>
        <source>Is refused, and with it the whole request: %1</source>
        <translation>يُرفض، ومعه الطلب كله: %1</translation>
    </message>
    <message>
        <source>Changes nothing: what it names is set by the server or not known here</source>
        <translation>لا يغيّر شيئًا: ما يسمّيه يحدده الخادم أو غير معروف هنا</translation>
    </message>
    <message>
        <source>Is no PATCH that can be read: it has no operations.</source>
        <translation>ليس PATCH يمكن قراءته: ليست فيه عمليات.</translation>
    </message>
</context>
<context>
    <name>provost::PayloadMark</name>
    <message>
        <source>%1 has no part %2; it is ignored.</source>
        <translation>ليس في %1 جزء باسم %2؛ ويُتجاهل.</translation>
    </message>
    <message>
        <source>%1 is true or false, and comes as a text. Provost understands it; a strict server refuses it.</source>
        <translation>قيمة %1 هي true أو false، لكنها تأتي نصًا. يفهمها Provost؛ ويرفضها الخادم الصارم.</translation>
    </message>
    <message>
        <source>The value of %1 has another form than the schema says. Provost understands it; a strict server refuses it.</source>
        <translation>لقيمة %1 صيغة غير التي يذكرها المخطط. يفهمها Provost؛ ويرفضها الخادم الصارم.</translation>
    </message>
    <message>
        <source>The value does not have the type of %1.</source>
        <translation>القيمة ليست من نوع %1.</translation>
    </message>
    <message>
        <source>This is what the answer complains about.</source>
        <translation>هذا ما يعترض عليه الرد.</translation>
    </message>
    <message>
        <source>%1 takes a list, and comes as one value. Provost understands it; a strict server refuses it.</source>
        <translation>تأخذ %1 قائمة، لكنها تأتي قيمة واحدة. يفهمها Provost؛ ويرفضها الخادم الصارم.</translation>
    </message>
    <message>
        <source>This schema has no attribute %1; it is ignored.</source>
        <translation>ليس في هذا المخطط سمة باسم %1؛ وتُتجاهل.</translation>
    </message>
    <message>
        <source>A %1 has no attribute %2; it is ignored.</source>
        <translation>ليس لـ %1 سمة باسم %2؛ وتُتجاهل.</translation>
    </message>
    <message>
        <source>%1 is set by the server; what a client sends is ignored.</source>
        <translation>يحدد الخادم %1؛ ويُتجاهل ما يرسله العميل.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsModel</name>
    <message>
        <source>Your role may not change permissions.</source>
        <translation>لا يُسمح لدورك بتغيير الأذونات.</translation>
    </message>
    <message>
        <source>%1 keeps all: somebody must be able to manage provisioning.</source>
        <translation>يحتفظ %1 بكل شيء: يجب أن يستطيع شخص ما إدارة التوفير.</translation>
    </message>
    <message>
        <source>You cannot give what you may not do yourself.</source>
        <translation>لا يمكنك إعطاء ما لا يُسمح لك به أنت.</translation>
    </message>
    <message>
        <source>Nobody could manage provisioning any more: the operators with %1 are the last who can.</source>
        <translation>لن يستطيع أحد إدارة التوفير بعد ذلك: المشغّلون الذين لهم %1 هم آخر من يستطيع.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, on or off</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 comes with the product: it can be neither renamed nor deleted.</source>
        <comment>role</comment>
        <translation>يأتي %1 مع المنتج: لا يمكن إعادة تسميته ولا حذفه.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it. First let the rules give them another role.</source>
        <translation>
            <numerusform>ليس لأحد هذا الدور.</numerusform>
            <numerusform>لشخص واحد هذا الدور. دع القواعد تعطيه أولًا دورًا آخر.</numerusform>
            <numerusform>لشخصين هذا الدور. دع القواعد تعطيهما أولًا دورًا آخر.</numerusform>
            <numerusform>لـ %n أشخاص هذا الدور. دع القواعد تعطيهم أولًا دورًا آخر.</numerusform>
            <numerusform>لـ %n شخصًا هذا الدور. دع القواعد تعطيهم أولًا دورًا آخر.</numerusform>
            <numerusform>لـ %n شخص هذا الدور. دع القواعد تعطيهم أولًا دورًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operator %1 has it. First give them another role.</source>
        <translation>للمشغّل %1 هذا الدور. أعطه أولًا دورًا آخر.</translation>
    </message>
</context>
<context>
    <name>provost::PermissionsPane</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>View as…</source>
        <translation>العرض بصفة…</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ما يُسمح به لكل دور</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show for that role. %1 keeps all: somebody must be able to manage provisioning.</source>
        <comment>role</comment>
        <translation>دون «عرض التوفير» لا تظهر أجزاء «الاتصالات» و«تعيينات الأدوار» و«الأذونات» لذلك الدور. يحتفظ %1 بكل شيء: يجب أن يستطيع شخص ما إدارة التوفير.</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>جارٍ تحميل الأدوار…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>يُسمح الآن لكل من له %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission, what it lets somebody do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>هل تريد السحب من %1: %2؟</translation>
    </message>
    <message>
        <source>Whoever has this role can do it no longer, from the next request on:</source>
        <translation>من له هذا الدور لن يستطيع ذلك بعد الآن، بدءًا من الطلب التالي:</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>جارٍ تغيير الدور…</translation>
    </message>
    <message>
        <source>People with %1</source>
        <comment>role</comment>
        <translation>أشخاص لهم %1</translation>
    </message>
    <message>
        <source>This is your own role: you will not be able to do it either, nor to give it back.</source>
        <translation>هذا دورك أنت: لن تستطيع ذلك أنت أيضًا، ولن تستطيع إعادته.</translation>
    </message>
    <message>
        <source>The Connections, Role mappings and Permissions panes will not show for that role any more.</source>
        <translation>لن تظهر أجزاء «الاتصالات» و«تعيينات الأدوار» و«الأذونات» لذلك الدور بعد الآن.</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>لم يعد يُسمح لأحد له %1: %2.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>الخدمة الذاتية قيد التشغيل.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>الخدمة الذاتية متوقفة.</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>هل تريد إيقاف الخدمة الذاتية؟</translation>
    </message>
    <message>
        <source>Customers’ own administrators still see their account, but can no longer set up connections, manage tokens or change role mappings. What they set up goes on working.</source>
        <translation>يظل مسؤولو العملاء يرون حسابهم، لكن لم يعد بإمكانهم إعداد الاتصالات أو إدارة الرموز المميزة أو تغيير تعيينات الأدوار. ويظل ما أعدوه يعمل.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>إبقاؤها قيد التشغيل</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>هل تريد إعطاء %1: %2؟</translation>
    </message>
    <message>
        <source>Whoever has this role can do it from the next request on.</source>
        <translation>من له هذا الدور يستطيع ذلك بدءًا من الطلب التالي.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>هل تريد تشغيل الخدمة الذاتية؟</translation>
    </message>
    <message>
        <source>Customers’ own administrators can set up connections, manage tokens and change role mappings again.</source>
        <translation>يمكن لمسؤولي العملاء إعداد الاتصالات وإدارة الرموز المميزة وتغيير تعيينات الأدوار من جديد.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>تركها متوقفة</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>دور جديد…</translation>
    </message>
</context>
<context>
    <name>provost::Permitted</name>
    <message>
        <source>This computer’s policy opens every server for reading only.</source>
        <translation>تفتح سياسة هذا الكمبيوتر كل خادم للقراءة فقط.</translation>
    </message>
    <message>
        <source>This server is read-only: nothing is changed there from this computer.</source>
        <translation>هذا الخادم للقراءة فقط: لا يُغيَّر شيء هناك من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The role that you look through does not allow this.</source>
        <translation>الدور الذي تعرض به لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>لا يسمح دورك بهذا.</translation>
    </message>
    <message>
        <source>What is shown is from an earlier time. It can be changed as soon as the server has brought it up to date.</source>
        <translation>ما يُعرض يعود إلى وقت سابق. ويمكن تغييره حالما يحدّثه الخادم.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>لا يقدّم هذا الخادم ذلك.</translation>
    </message>
</context>
<context>
    <name>provost::PickDialog</name>
    <message>
        <source>Part of its name</source>
        <translation>جزء من اسمه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>provost::PinButton</name>
    <message>
        <source>Pin to a case…</source>
        <translation>تثبيت في قضية…</translation>
    </message>
</context>
<context>
    <name>provost::PinDialog</name>
    <message>
        <source>Pin to a case</source>
        <translation>تثبيت في قضية</translation>
    </message>
    <message>
        <source>What you see is kept on this computer as it is now, also when the server forgets it. It holds data of persons, and is deleted by itself on its day.</source>
        <translation>ما تراه يبقى على هذا الحاسوب كما هو الآن، حتى لو نسيه الخادم. وهو يحتوي على بيانات أشخاص، ويُحذف من تلقاء نفسه في يومه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>It is deleted on %1, with all that is pinned to it.</source>
        <translation>تُحذف في %1 مع كل ما ثُبّت فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.</source>
        <translation>
            <numerusform>ليس في %1 أدلة، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
            <numerusform>في %1 دليل واحد، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
            <numerusform>في %1 دليلان، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
            <numerusform>في %1 %n أدلة، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
            <numerusform>في %1 %n دليلًا، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
            <numerusform>في %1 %n دليل، وتُحذف في %2 مع كل ما ثُبّت فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to %1.</source>
        <comment>case</comment>
        <translation>ثُبّت في %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>عرض القضية</translation>
    </message>
</context>
<context>
    <name>provost::PrerequisitesCard</name>
    <message>
        <source>Before it is used</source>
        <translation>قبل استخدامه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>operator, day</comment>
        <translation>أكّده %1، %2</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>تم هذا</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>هل تم هذا؟</translation>
    </message>
    <message>
        <source>Is this not done after all?</source>
        <translation>هل لم يتم هذا بعد؟</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Noting it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
</context>
<context>
    <name>provost::ProfilePage</name>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>إعادة التنشيط…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Is this person out?</source>
        <translation>هل خرج هذا الشخص؟</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Its connection was deleted: no identity provider changes this user any more.</source>
        <translation>حُذف اتصاله: لم يعد أي موفر هوية يغيّر هذا المستخدم.</translation>
    </message>
    <message>
        <source>Former email</source>
        <translation>البريد الإلكتروني السابق</translation>
    </message>
    <message>
        <source>Former user name</source>
        <translation>اسم المستخدم السابق</translation>
    </message>
    <message>
        <source>Former external id</source>
        <translation>المعرّف الخارجي السابق</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>identifier, day</comment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>IdP: it belongs to %1; change it there, since the next synchronization writes it again. Provost: this server decides. Computed: it follows from other things.</source>
        <comment>identity provider</comment>
        <translation>IdP: يخص %1؛ غيّره هناك، لأن المزامنة التالية تكتبه من جديد. Provost: يقرر هذا الخادم. محسوب: ينتج عن أمور أخرى.</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>Whoever provisions this server may write all of it again, what is changed here too.</source>
        <translation>قد يكتب من يوفّر هذا الخادم كل ذلك من جديد، حتى ما يُغيَّر هنا.</translation>
    </message>
    <message>
        <source>It came through one of several connections, and the server does not tell which. Change it at its identity provider.</source>
        <translation>جاء عبر أحد عدة اتصالات، ولا يخبر الخادم أيها. غيّره لدى موفر هويته.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>provost::ProvisioningPage</name>
    <message>
        <source>Create users</source>
        <translation>إنشاء المستخدمين</translation>
    </message>
    <message>
        <source>The identity provider may add people.</source>
        <translation>يُسمح لموفر الهوية بإضافة أشخاص.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>تحديث السمات</translation>
    </message>
    <message>
        <source>The identity provider may change names, addresses and other fields.</source>
        <translation>يُسمح لموفر الهوية بتغيير الأسماء والعناوين وحقول أخرى.</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>تعطيل المستخدمين</translation>
    </message>
    <message>
        <source>The identity provider may suspend, bring back and delete people.</source>
        <translation>يُسمح لموفر الهوية بتعطيل الأشخاص وإرجاعهم وحذفهم.</translation>
    </message>
    <message>
        <source>Sync groups</source>
        <translation>مزامنة المجموعات</translation>
    </message>
    <message>
        <source>The identity provider may create and change groups.</source>
        <translation>يُسمح لموفر الهوية بإنشاء المجموعات وتغييرها.</translation>
    </message>
    <message>
        <source>What is switched off is refused. A change holds from the next request on.</source>
        <translation>ما أُوقف يُرفض. ويسري التغيير بدءًا من الطلب التالي.</translation>
    </message>
    <message>
        <source>Change what “%1” may do?</source>
        <translation>هل تريد تغيير ما يُسمح به لـ «%1»؟</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Changing the connection…</source>
        <translation>جارٍ تغيير الاتصال…</translation>
    </message>
</context>
<context>
    <name>provost::RangeButton</name>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>provost::Rehearsal</name>
    <message>
        <source>The group is not there, or was not proved to be of this rehearsal.</source>
        <translation>المجموعة غير موجودة، أو لم يثبت أنها من هذه المحاكاة.</translation>
    </message>
    <message>
        <source>The user is not there, or was not proved to be of this rehearsal.</source>
        <translation>المستخدم غير موجود، أو لم يثبت أنه من هذه المحاكاة.</translation>
    </message>
    <message>
        <source>The token was refused before.</source>
        <translation>رُفض الرمز المميز قبل ذلك.</translation>
    </message>
    <message>
        <source>The server asked to slow down before.</source>
        <translation>طلب الخادم التمهل قبل ذلك.</translation>
    </message>
    <message>
        <source>No answer came before.</source>
        <translation>لم يأتِ رد قبل ذلك.</translation>
    </message>
    <message>
        <source>It could not be read before.</source>
        <translation>تعذرت قراءته قبل ذلك.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before.</source>
        <translation>أُوقفت المحاكاة قبل ذلك.</translation>
    </message>
    <message>
        <source>The time was up before.</source>
        <translation>انتهى الوقت قبل ذلك.</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <comment>HTTP status</comment>
        <translation>يرد الخادم بالحالة %1</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>لم يأتِ رد</translation>
    </message>
    <message>
        <source>the server says that it was deleted, but it is still there</source>
        <translation>يقول الخادم إنه حُذف، لكنه ما زال موجودًا</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>user</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>perhaps a %1 named %2 (%3)</source>
        <comment>user or group, name, reason</comment>
        <translation>ربما %1 باسم %2 (%3)</translation>
    </message>
    <message>
        <source>%1 with the id %2 (%3)</source>
        <comment>user or group, id, reason</comment>
        <translation>%1 بالمعرّف %2 (%3)</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>التنظيف</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) of this rehearsal were removed; nothing is left behind.</source>
        <translation>
            <numerusform>لم يُزل أي مورد من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
            <numerusform>أُزيل مورد واحد من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
            <numerusform>أُزيل موردان من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
            <numerusform>أُزيلت %n موارد من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
            <numerusform>أُزيل %n موردًا من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
            <numerusform>أُزيل %n مورد من هذه المحاكاة؛ ولم يبق شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>لم يبق شيء.</translation>
    </message>
    <message>
        <source>Remove what is left by hand. All names of this rehearsal begin with %1.</source>
        <translation>أزل ما بقي يدويًا. تبدأ كل أسماء هذه المحاكاة بـ %1.</translation>
    </message>
    <message>
        <source>Read the schemas</source>
        <translation>قراءة المخططات</translation>
    </message>
    <message>
        <source>List the schemas: Microsoft Entra ID reads them when provisioning settings are saved.</source>
        <translation>اسرد المخططات: يقرؤها Microsoft Entra ID عند حفظ إعدادات التوفير.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that nobody has: a 404 fails the test of the connection.</source>
        <translation>أجب عن اسم ليس لأحد بقائمة فارغة والحالة 200: فالحالة 404 تُفشل اختبار الاتصال.</translation>
    </message>
    <message>
        <source>Look up a user who is not there yet</source>
        <translation>البحث عن مستخدم غير موجود بعد</translation>
    </message>
    <message>
        <source>Answer an empty list with 200: the identity provider creates only whom it does not find, and takes whom it finds for the same person.</source>
        <translation>أجب بقائمة فارغة والحالة 200: لا ينشئ موفر الهوية إلا من لا يجده، ويعدّ من يجده الشخص نفسه.</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>إنشاء المستخدم</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; take “meta” and an empty list of roles, which Microsoft Entra ID sends.</source>
        <translation>أنشئ المستخدم وأجب بالحالة 201 مع كل بياناته؛ واقبل «meta» وقائمة أدوار فارغة، فإن Microsoft Entra ID يرسلهما.</translation>
    </message>
    <message>
        <source>Create the same user again</source>
        <translation>إنشاء المستخدم نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and leave the first as it is: identity providers repeat a request whose answer was lost.</source>
        <translation>ارفض مستخدمًا ثانيًا له userName نفسه بالحالة 409 واترك الأول كما هو: يكرر موفرو الهوية طلبًا ضاع رده.</translation>
    </message>
    <message>
        <source>Look up the user</source>
        <translation>البحث عن المستخدم</translation>
    </message>
    <message>
        <source>Find the user by userName, and nobody else: whoever is found is linked and changed.</source>
        <translation>اعثر على المستخدم باستخدام userName، ولا تعثر على غيره: فمن يُعثر عليه يُربط ويُغيَّر.</translation>
    </message>
    <message>
        <source>Look up the user in capital letters</source>
        <translation>البحث عن المستخدم بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Compare userName without regard to case (RFC 7643 section 4.1.1): otherwise the same person is created twice.</source>
        <translation>قارن userName دون مراعاة حالة الأحرف (القسم 4.1.1 من RFC 7643): وإلا أُنشئ الشخص نفسه مرتين.</translation>
    </message>
    <message>
        <source>Look up the user by externalId</source>
        <translation>البحث عن المستخدم باستخدام externalId</translation>
    </message>
    <message>
        <source>Find the user by externalId: many set it as the attribute by which users are matched.</source>
        <translation>اعثر على المستخدم باستخدام externalId: كثيرون يجعلونه السمة التي يُطابَق بها المستخدمون.</translation>
    </message>
    <message>
        <source>Look up the user by work address</source>
        <translation>البحث عن المستخدم بعنوان العمل</translation>
    </message>
    <message>
        <source>Take a filter with a value path and a sub-attribute behind it. It is beyond the grammar of RFC 7644, and needed where users are matched by address.</source>
        <translation>اقبل عامل تصفية فيه مسار قيمة تليه سمة فرعية. وهو يتجاوز قواعد RFC 7644 اللغوية، لكنه لازم حيث يُطابَق المستخدمون بالعنوان.</translation>
    </message>
    <message>
        <source>Create a second user, with nulls</source>
        <translation>إنشاء مستخدم ثانٍ، بقيم null</translation>
    </message>
    <message>
        <source>Take null for “not set”, and ignore a schema URI that is not known: a documented request of Microsoft Entra ID has both.</source>
        <translation>اعتبر null بمعنى «غير محدد»، وتجاهل URI مخطط غير معروف: ففي طلب موثَّق من Microsoft Entra ID كلاهما.</translation>
    </message>
    <message>
        <source>Ask with a parameter that nobody knows</source>
        <translation>السؤال بمعلمة لا يعرفها أحد</translation>
    </message>
    <message>
        <source>Ignore query parameters that are not known: the flag aadOptscim062020 stands in the tenant URL.</source>
        <translation>تجاهل معلمات الاستعلام غير المعروفة: توجد الإضافة aadOptscim062020 في عنوان URL للمستأجر.</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>قراءة المستخدم</translation>
    </message>
    <message>
        <source>Answer for the id that was given: Microsoft Entra ID keeps it, and reads the user before each change.</source>
        <translation>أجب عن المعرّف الذي أُعطي: يحتفظ به Microsoft Entra ID، ويقرأ المستخدم قبل كل تغيير.</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>تغيير السمات</translation>
    </message>
    <message>
        <source>Take one replace without path whose keys are names with a dot, or with the URN of their schema, and a filter in a path beside it.</source>
        <translation>اقبل replace واحدًا دون مسار تكون مفاتيحه أسماء فيها نقطة، أو فيها URN مخططها، وإلى جانبه عامل تصفية في مسار.</translation>
    </message>
    <message>
        <source>Take “Add” and “Replace” in capitals, one for each attribute, with the URN of a schema or a filter in the path.</source>
        <translation>اقبل «Add» و«Replace» بأحرف كبيرة، واحدًا لكل سمة، مع URN مخطط أو عامل تصفية في المسار.</translation>
    </message>
    <message>
        <source>Add a telephone number by a filter</source>
        <translation>إضافة رقم هاتف بعامل تصفية</translation>
    </message>
    <message>
        <source>Make the element that an add by a filter does not find, with the type of the filter, and keep its value as it was sent.</source>
        <translation>أنشئ العنصر الذي لا تجده عملية add بعامل تصفية، بنوع عامل التصفية، واحفظ قيمته كما أُرسلت.</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>إعادة تسمية المستخدم</translation>
    </message>
    <message>
        <source>Change userName and keep the id: people marry.</source>
        <translation>غيّر userName وأبقِ المعرّف: فالناس يتزوجون.</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>تحديد المدير</translation>
    </message>
    <message>
        <source>Take the id of the manager as a bare text as well.</source>
        <translation>اقبل معرّف المدير نصًا مجردًا أيضًا.</translation>
    </message>
    <message>
        <source>Ask whether the manager is set</source>
        <translation>السؤال عما إذا كان المدير محددًا</translation>
    </message>
    <message>
        <source>Take a filter on id and manager together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>اقبل عامل تصفية على id وmanager معًا: هكذا يسأل Microsoft Entra ID قبل أن يكتب مرجعًا.</translation>
    </message>
    <message>
        <source>Clear the manager</source>
        <translation>مسح المدير</translation>
    </message>
    <message>
        <source>Take an empty text for no manager.</source>
        <translation>اعتبر النص الفارغ بمعنى لا مدير.</translation>
    </message>
    <message>
        <source>Look up a group that is not there yet</source>
        <translation>البحث عن مجموعة غير موجودة بعد</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 for a name that no group has.</source>
        <translation>أجب عن اسم ليس لأي مجموعة بقائمة فارغة والحالة 200.</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>Create the group although its “schemas” name one that is none of SCIM: Microsoft Entra ID sends that one with every group, and no members.</source>
        <translation>أنشئ المجموعة وإن سمّت «schemas» فيها مخططًا ليس من SCIM: يرسله Microsoft Entra ID مع كل مجموعة، دون أعضاء.</translation>
    </message>
    <message>
        <source>Look up the group without its members</source>
        <translation>البحث عن المجموعة دون أعضائها</translation>
    </message>
    <message>
        <source>Find the group by displayName, and leave out the members, which may be many.</source>
        <translation>اعثر على المجموعة باستخدام displayName، واترك الأعضاء، فقد يكونون كثيرين.</translation>
    </message>
    <message>
        <source>Add two members</source>
        <translation>إضافة عضوين</translation>
    </message>
    <message>
        <source>Add members whose $ref is null.</source>
        <translation>أضف أعضاء تكون قيمة ‎$ref لهم null.</translation>
    </message>
    <message>
        <source>Ask whether the user is a member</source>
        <translation>السؤال عما إذا كان المستخدم عضوًا</translation>
    </message>
    <message>
        <source>Take a filter on id and members together: Microsoft Entra ID asks so before it writes a reference.</source>
        <translation>اقبل عامل تصفية على id وmembers معًا: هكذا يسأل Microsoft Entra ID قبل أن يكتب مرجعًا.</translation>
    </message>
    <message>
        <source>Read the group without its members</source>
        <translation>قراءة المجموعة دون أعضائها</translation>
    </message>
    <message>
        <source>Leave out the members when they are excluded: a large group costs time and memory.</source>
        <translation>اترك الأعضاء عندما يُستبعدون: فالمجموعة الكبيرة تكلّف وقتًا وذاكرة.</translation>
    </message>
    <message>
        <source>Remove one member</source>
        <translation>إزالة عضو واحد</translation>
    </message>
    <message>
        <source>Remove the member that the filter in the path names, and no other.</source>
        <translation>أزل العضو الذي يسمّيه عامل التصفية في المسار، ولا تزل غيره.</translation>
    </message>
    <message>
        <source>Remove the members that the value lists, and no other: the path alone would mean all of them.</source>
        <translation>أزل الأعضاء الذين تسردهم القيمة، ولا تزل غيرهم: فالمسار وحده يعني الجميع.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename the group and keep its members.</source>
        <translation>أعد تسمية المجموعة وأبقِ أعضاءها.</translation>
    </message>
    <message>
        <source>Change the group’s externalId</source>
        <translation>تغيير externalId للمجموعة</translation>
    </message>
    <message>
        <source>Take another externalId: Microsoft’s validator asks for it.</source>
        <translation>اقبل externalId آخر: تطلب ذلك أداة التحقق من Microsoft.</translation>
    </message>
    <message>
        <source>Deactivate the user</source>
        <translation>تعطيل المستخدم</translation>
    </message>
    <message>
        <source>Deactivate when “active” is replaced by false: this is how access is taken away.</source>
        <translation>عطّل عندما تُستبدل «active» بالقيمة false: هكذا يُسحب الوصول.</translation>
    </message>
    <message>
        <source>Take the text “False” for false, and go on answering a boolean: this is how access is taken away without the flag aadOptscim062020.</source>
        <translation>اعتبر النص «False» بمعنى false، وواصل الرد بقيمة منطقية: هكذا يُسحب الوصول دون الإضافة aadOptscim062020.</translation>
    </message>
    <message>
        <source>Look up the deactivated user</source>
        <translation>البحث عن المستخدم المعطَّل</translation>
    </message>
    <message>
        <source>Go on finding who is deactivated, with “active” false: whoever comes back is looked up and activated again.</source>
        <translation>واصل العثور على المعطَّل، مع «active» بالقيمة false: فمن يعود يُبحث عنه ويُعاد تنشيطه.</translation>
    </message>
    <message>
        <source>See whether the deactivated user is still a member</source>
        <translation>التحقق من بقاء المستخدم المعطَّل عضوًا</translation>
    </message>
    <message>
        <source>Keep memberships of who is deactivated: Microsoft Entra ID does not send them again.</source>
        <translation>أبقِ عضويات المعطَّل: فلا يرسلها Microsoft Entra ID مرة أخرى.</translation>
    </message>
    <message>
        <source>Activate the user again</source>
        <translation>إعادة تنشيط المستخدم</translation>
    </message>
    <message>
        <source>Activate the same user, with the same id and profile.</source>
        <translation>نشّط المستخدم نفسه، بالمعرّف نفسه وملف التعريف نفسه.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete the group, answer 204, and 404 from then on.</source>
        <translation>احذف المجموعة، وأجب بالحالة 204، ثم بالحالة 404 من حينها.</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on: 30 days after somebody was deleted Microsoft Entra ID deletes them here too.</source>
        <translation>احذف المستخدم، وأجب بالحالة 204، ثم بالحالة 404 من حينها: بعد 30 يومًا من حذف شخص يحذفه Microsoft Entra ID هنا أيضًا.</translation>
    </message>
    <message>
        <source>Look up the deleted user</source>
        <translation>البحث عن المستخدم المحذوف</translation>
    </message>
    <message>
        <source>Do not find who was deleted: otherwise the next change goes to nobody.</source>
        <translation>لا تعثر على من حُذف: وإلا لم يصل التغيير التالي إلى أحد.</translation>
    </message>
    <message>
        <source>Test the credentials with users</source>
        <translation>اختبار بيانات الاعتماد بالمستخدمين</translation>
    </message>
    <message>
        <source>Answer a list of users: Okta asks for two when its API credentials are tested.</source>
        <translation>أجب بقائمة مستخدمين: يطلب Okta اثنين عند اختبار بيانات اعتماد API لديه.</translation>
    </message>
    <message>
        <source>Test the credentials with groups</source>
        <translation>اختبار بيانات الاعتماد بالمجموعات</translation>
    </message>
    <message>
        <source>Answer a list of groups: Okta asks for it when its API credentials are tested.</source>
        <translation>أجب بقائمة مجموعات: يطلبها Okta عند اختبار بيانات اعتماد API لديه.</translation>
    </message>
    <message>
        <source>Create the user and answer 201 with all of it; ignore “groups”, which is read-only: Okta sends it empty each time, and keeps the id of the answer.</source>
        <translation>أنشئ المستخدم وأجب بالحالة 201 مع كل بياناته؛ وتجاهل «groups»، فهي للقراءة فقط: يرسلها Okta فارغة كل مرة، ويحتفظ بالمعرّف من الرد.</translation>
    </message>
    <message>
        <source>Read the user and put it back with another name</source>
        <translation>قراءة المستخدم وإعادته باسم آخر</translation>
    </message>
    <message>
        <source>Take back a user as it was read, with id, meta and groups, and answer 200 with it: Okta updates a profile by PUT.</source>
        <translation>اقبل المستخدم معادًا كما قُرئ، مع id وmeta وgroups، وأجب به مع الحالة 200: يحدّث Okta ملف التعريف باستخدام PUT.</translation>
    </message>
    <message>
        <source>Create a second user</source>
        <translation>إنشاء مستخدم ثانٍ</translation>
    </message>
    <message>
        <source>A group of two shows whether a change of one member leaves the other alone.</source>
        <translation>تُظهر مجموعة من اثنين هل يترك تغيير أحد العضوين الآخر كما هو.</translation>
    </message>
    <message>
        <source>Synchronize a password</source>
        <translation>مزامنة كلمة مرور</translation>
    </message>
    <message>
        <source>Take a password, or ignore it, and never send it back.</source>
        <translation>اقبل كلمة المرور، أو تجاهلها، ولا تُعد إرسالها أبدًا.</translation>
    </message>
    <message>
        <source>Push the group</source>
        <translation>دفع المجموعة</translation>
    </message>
    <message>
        <source>Create the group with an empty list of members; they follow in a request of their own.</source>
        <translation>أنشئ المجموعة بقائمة أعضاء فارغة؛ فهم يأتون في طلب خاص بهم.</translation>
    </message>
    <message>
        <source>Add members that come with value and display, and without type.</source>
        <translation>أضف أعضاء يأتون مع value وdisplay، ودون type.</translation>
    </message>
    <message>
        <source>Rename the group by a replace without path that repeats its id, and keep its members: Okta sends one with every change of membership.</source>
        <translation>أعد تسمية المجموعة بعملية replace دون مسار تكرر معرّفها، وأبقِ أعضاءها: يرسل Okta واحدة مع كل تغيير في العضوية.</translation>
    </message>
    <message>
        <source>Push the group anew</source>
        <translation>دفع المجموعة من جديد</translation>
    </message>
    <message>
        <source>Leave exactly the members that a replace of “members” lists (“Push now”).</source>
        <translation>أبقِ بالضبط الأعضاء الذين تسردهم عملية replace على «members» («Push now»).</translation>
    </message>
    <message>
        <source>Put the whole group</source>
        <translation>كتابة المجموعة كلها باستخدام PUT</translation>
    </message>
    <message>
        <source>Take a PUT of the group under the name that it has (that is no conflict) and keep all members that it lists.</source>
        <translation>اقبل PUT للمجموعة بالاسم الذي لها (فهذا ليس تعارضًا) وأبقِ كل الأعضاء الذين يسردهم.</translation>
    </message>
    <message>
        <source>Empty the group</source>
        <translation>إفراغ المجموعة</translation>
    </message>
    <message>
        <source>Take an empty list as no members: a group without anybody is pushed like that.</source>
        <translation>اعتبر القائمة الفارغة بمعنى لا أعضاء: هكذا تُدفع مجموعة ليس فيها أحد.</translation>
    </message>
    <message>
        <source>Deactivate on a replace without path: this is how Okta takes access away; it never deletes a user.</source>
        <translation>عطّل عند replace دون مسار: هكذا يسحب Okta الوصول؛ فهو لا يحذف مستخدمًا أبدًا.</translation>
    </message>
    <message>
        <source>Deactivate the user by PUT</source>
        <translation>تعطيل المستخدم باستخدام PUT</translation>
    </message>
    <message>
        <source>Deactivate on a PUT as well: apps that were made with Okta’s wizard do it so.</source>
        <translation>عطّل عند PUT أيضًا: هكذا تفعل التطبيقات المصنوعة بمعالج Okta.</translation>
    </message>
    <message>
        <source>Delete the user, answer 204, and 404 from then on (RFC 7644 section 3.6).</source>
        <translation>احذف المستخدم، وأجب بالحالة 204، ثم بالحالة 404 من حينها (القسم 3.6 من RFC 7644).</translation>
    </message>
    <message>
        <source>Read what the server can do</source>
        <translation>قراءة ما يستطيعه الخادم</translation>
    </message>
    <message>
        <source>Say what you can do (RFC 7644 section 4).</source>
        <translation>اذكر ما تستطيعه (القسم 4 من RFC 7644).</translation>
    </message>
    <message>
        <source>Create the user, answer 201 with all of it and say where it is, in Location and meta.location (RFC 7644 section 3.3).</source>
        <translation>أنشئ المستخدم، وأجب بالحالة 201 مع كل بياناته، واذكر أين هو، في Location وmeta.location (القسم 3.3 من RFC 7644).</translation>
    </message>
    <message>
        <source>Look up the user with the attribute in capital letters</source>
        <translation>البحث عن المستخدم مع كتابة السمة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Take names of attributes and operators in any case (RFC 7644 section 3.10), and compare userName without regard to case.</source>
        <translation>اقبل أسماء السمات وعوامل المقارنة بأي حالة أحرف (القسم 3.10 من RFC 7644)، وقارن userName دون مراعاة حالة الأحرف.</translation>
    </message>
    <message>
        <source>Ask with a filter that cannot be understood</source>
        <translation>السؤال بعامل تصفية لا يمكن فهمه</translation>
    </message>
    <message>
        <source>Refuse a filter that is not understood with 400 and invalidFilter, never with all users or none (RFC 7644 section 3.4.2.2).</source>
        <translation>ارفض عامل التصفية غير المفهوم بالحالة 400 مع invalidFilter، ولا تجب أبدًا بكل المستخدمين أو بلا أحد (القسم 3.4.2.2 من RFC 7644).</translation>
    </message>
    <message>
        <source>Read one attribute of the user</source>
        <translation>قراءة سمة واحدة للمستخدم</translation>
    </message>
    <message>
        <source>Leave out what “attributes” does not name (RFC 7644 section 3.9).</source>
        <translation>اترك ما لا تسمّيه «attributes» (القسم 3.9 من RFC 7644).</translation>
    </message>
    <message>
        <source>Replace the user</source>
        <translation>استبدال المستخدم</translation>
    </message>
    <message>
        <source>Replace all that a PUT may write: what it leaves out is cleared (RFC 7644 section 3.5.1).</source>
        <translation>استبدل كل ما يجوز لـ PUT كتابته: ما يتركه يُمسح (القسم 3.5.1 من RFC 7644).</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, one after the other (RFC 7644 section 3.5.2).</source>
        <translation>نفّذ كل عمليات PATCH، الواحدة بعد الأخرى (القسم 3.5.2 من RFC 7644).</translation>
    </message>
    <message>
        <source>Send a change that is half wrong</source>
        <translation>إرسال تغيير نصفه خاطئ</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH or none (RFC 7644 section 3.5.2).</source>
        <translation>نفّذ كل عمليات PATCH أو لا تنفّذ أيًا منها (القسم 3.5.2 من RFC 7644).</translation>
    </message>
    <message>
        <source>Create the group with its first member, and answer 201 with all of it (RFC 7644 section 3.3).</source>
        <translation>أنشئ المجموعة مع عضوها الأول، وأجب بالحالة 201 مع كل بياناتها (القسم 3.3 من RFC 7644).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Add to the members that are there (RFC 7644 section 3.5.2.1).</source>
        <translation>أضف إلى الأعضاء الموجودين (القسم 3.5.2.1 من RFC 7644).</translation>
    </message>
    <message>
        <source>See whether the deleted user has left the group</source>
        <translation>التحقق من مغادرة المستخدم المحذوف المجموعة</translation>
    </message>
    <message>
        <source>Take who was deleted out of all groups: an id that leads nowhere makes clients fail.</source>
        <translation>أخرج من حُذف من كل المجموعات: فالمعرّف الذي لا يؤدي إلى شيء يُفشل العملاء.</translation>
    </message>
    <message>
        <source>Create the user, with one object for the addresses</source>
        <translation>إنشاء المستخدم، بكائن واحد للعناوين</translation>
    </message>
    <message>
        <source>Take one object where a list of addresses should be, and ignore attributes that are not known: customers edit the template of OneLogin’s requests.</source>
        <translation>اقبل كائنًا واحدًا حيث يجب أن تكون قائمة عناوين، وتجاهل السمات غير المعروفة: إذ يحرر العملاء قالب طلبات OneLogin.</translation>
    </message>
    <message>
        <source>Create a second user, with an address that is not primary</source>
        <translation>إنشاء مستخدم ثانٍ، بعنوان ليس أساسيًا</translation>
    </message>
    <message>
        <source>Take the first address where none is primary.</source>
        <translation>خذ العنوان الأول حيث لا يكون أي عنوان أساسيًا.</translation>
    </message>
    <message>
        <source>Change the user by PUT</source>
        <translation>تغيير المستخدم باستخدام PUT</translation>
    </message>
    <message>
        <source>Take a change by PUT: which verb OneLogin uses is not documented.</source>
        <translation>اقبل التغيير باستخدام PUT: لم يُوثَّق أي فعل يستخدمه OneLogin.</translation>
    </message>
    <message>
        <source>Change the user by PATCH</source>
        <translation>تغيير المستخدم باستخدام PATCH</translation>
    </message>
    <message>
        <source>Take a change by PATCH as well: which verb OneLogin uses is not documented.</source>
        <translation>اقبل التغيير باستخدام PATCH أيضًا: لم يُوثَّق أي فعل يستخدمه OneLogin.</translation>
    </message>
    <message>
        <source>Create the group without members.</source>
        <translation>أنشئ المجموعة دون أعضاء.</translation>
    </message>
    <message>
        <source>Add members by PATCH.</source>
        <translation>أضف الأعضاء باستخدام PATCH.</translation>
    </message>
    <message>
        <source>Take all members by PUT as well, under the name that the group has.</source>
        <translation>اقبل كل الأعضاء باستخدام PUT أيضًا، بالاسم الذي للمجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي خطوة.</numerusform>
            <numerusform>فشلت خطوة واحدة.</numerusform>
            <numerusform>فشلت خطوتان.</numerusform>
            <numerusform>فشلت %n خطوات.</numerusform>
            <numerusform>فشلت %n خطوة.</numerusform>
            <numerusform>فشلت %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found something that can do harm.</source>
        <translation>
            <numerusform>لم تجد أي خطوة ما قد يضر.</numerusform>
            <numerusform>وجدت خطوة واحدة ما قد يضر.</numerusform>
            <numerusform>وجدت خطوتان ما قد يضر.</numerusform>
            <numerusform>وجدت %n خطوات ما قد يضر.</numerusform>
            <numerusform>وجدت %n خطوة ما قد يضر.</numerusform>
            <numerusform>وجدت %n خطوة ما قد يضر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed.</source>
        <translation>
            <numerusform>لم تنجح أي خطوة.</numerusform>
            <numerusform>نجحت خطوة واحدة.</numerusform>
            <numerusform>نجحت خطوتان.</numerusform>
            <numerusform>نجحت %n خطوات.</numerusform>
            <numerusform>نجحت %n خطوة.</numerusform>
            <numerusform>نجحت %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be made.</source>
        <translation>
            <numerusform>لم يتعذر إجراء أي خطوة.</numerusform>
            <numerusform>تعذر إجراء خطوة واحدة.</numerusform>
            <numerusform>تعذر إجراء خطوتين.</numerusform>
            <numerusform>تعذر إجراء %n خطوات.</numerusform>
            <numerusform>تعذر إجراء %n خطوة.</numerusform>
            <numerusform>تعذر إجراء %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Rehearsal at %1: %2</source>
        <comment>address, identity provider</comment>
        <translation>محاكاة في %1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms. Users and a group were made up for it, whose names begin with %3. Tokens and what the server tells of other people are left out.</source>
        <comment>time, milliseconds, name</comment>
        <translation>%1، %2 ms. اصطُنع لها مستخدمون ومجموعة تبدأ أسماؤهم بـ %3. حُذفت منها الرموز المميزة وما يقوله الخادم عن أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID with aadOptscim062020</source>
        <translation>Microsoft Entra ID مع aadOptscim062020</translation>
    </message>
    <message>
        <source>Microsoft Entra ID without aadOptscim062020</source>
        <translation>Microsoft Entra ID دون aadOptscim062020</translation>
    </message>
    <message>
        <source>RFC 7644 as it is written</source>
        <translation>RFC 7644 كما هو مكتوب</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>HTTP status</comment>
        <translation>الرد %1.</translation>
    </message>
    <message>
        <source>Answer %1, and then: %2.</source>
        <comment>HTTP status, list of SCIM filters</comment>
        <translation>الرد %1، وبعد ذلك: %2.</translation>
    </message>
    <message>
        <source>The server answers %1, as expected.</source>
        <comment>HTTP status</comment>
        <translation>يرد الخادم بالحالة %1، كما هو متوقع.</translation>
    </message>
    <message>
        <source>The server answers %1 in the place of %2, with which identity providers may get along%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>يرد الخادم بالحالة %1 مكان %2، وقد يتعايش معها موفرو الهوية%3</translation>
    </message>
    <message>
        <source>The server answers %1, expected is %2%3</source>
        <comment>HTTP statuses, words of the server</comment>
        <translation>يرد الخادم بالحالة %1، والمتوقع %2%3</translation>
    </message>
    <message>
        <source>What the server sends is no SCIM: %1.</source>
        <translation>ما يرسله الخادم ليس SCIM: %1.</translation>
    </message>
    <message>
        <source>The answer is no list of SCIM 2.0.</source>
        <translation>الرد ليس قائمة من SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where there is none.</source>
        <translation>
            <numerusform>لا يجد الخادم أي مورد.</numerusform>
            <numerusform>يجد الخادم موردًا واحدًا حيث لا يوجد شيء.</numerusform>
            <numerusform>يجد الخادم موردين حيث لا يوجد شيء.</numerusform>
            <numerusform>يجد الخادم %n موارد حيث لا يوجد شيء.</numerusform>
            <numerusform>يجد الخادم %n موردًا حيث لا يوجد شيء.</numerusform>
            <numerusform>يجد الخادم %n مورد حيث لا يوجد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty, but does not say 0 as its total (totalResults).</source>
        <translation>القائمة فارغة، لكنها لا تذكر 0 إجماليًا لها (totalResults).</translation>
    </message>
    <message>
        <source>The server does not find it.</source>
        <translation>لا يعثر عليه الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>The server finds %n resource(s) where one is asked for.</source>
        <translation>
            <numerusform>لا يجد الخادم أي مورد والمطلوب واحد.</numerusform>
            <numerusform>يجد الخادم موردًا واحدًا والمطلوب واحد.</numerusform>
            <numerusform>يجد الخادم موردين والمطلوب واحد.</numerusform>
            <numerusform>يجد الخادم %n موارد والمطلوب واحد.</numerusform>
            <numerusform>يجد الخادم %n موردًا والمطلوب واحد.</numerusform>
            <numerusform>يجد الخادم %n مورد والمطلوب واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server finds another resource than the one that is asked for.</source>
        <translation>يجد الخادم موردًا غير المورد المطلوب.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but not with an error of SCIM.</source>
        <translation>يرفضه الخادم كما ينبغي، لكن ليس بخطأ SCIM.</translation>
    </message>
    <message>
        <source>The error does not name its status as a text.</source>
        <translation>لا يذكر الخطأ حالته في صورة نص.</translation>
    </message>
    <message>
        <source>The server refuses it as it should, but does not say why: scimType is not %1.</source>
        <translation>يرفضه الخادم كما ينبغي، لكنه لا يقول السبب: scimType ليس %1.</translation>
    </message>
    <message>
        <source>The answer has no id.</source>
        <translation>ليس في الرد id.</translation>
    </message>
    <message>
        <source>The answer has another id than before.</source>
        <translation>في الرد id غير الذي كان من قبل.</translation>
    </message>
    <message>
        <source>The answer does not name its schema.</source>
        <translation>لا يسمّي الرد مخططه.</translation>
    </message>
    <message>
        <source>The server sends the password back.</source>
        <translation>يعيد الخادم إرسال كلمة المرور.</translation>
    </message>
    <message>
        <source>“active” comes back as a text, and not as true or false.</source>
        <translation>تعود «active» نصًا، لا true أو false.</translation>
    </message>
    <message>
        <source>The answer does not say whether the user is active.</source>
        <translation>لا يقول الرد هل المستخدم نشط.</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>لا يمكن قراءة الرد: %1</translation>
    </message>
    <message>
        <source>The server says that it was done, but afterwards this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>يقول الخادم إنه نُفّذ، لكن هذا لا يصح بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>In the answer this is not so: %1.</source>
        <comment>SCIM filter</comment>
        <translation>في الرد لا يصح هذا: %1.</translation>
    </message>
    <message>
        <source>The server says that it was deleted, but it is still there.</source>
        <translation>يقول الخادم إنه حُذف، لكنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Asked for what was deleted the server answers %1, expected is 404.</source>
        <comment>HTTP status</comment>
        <translation>عند السؤال عما حُذف يرد الخادم بالحالة %1، والمتوقع 404.</translation>
    </message>
    <message>
        <source>Afterwards it cannot be read by its id (%1).</source>
        <comment>HTTP status</comment>
        <translation>بعد ذلك لا يمكن قراءته بمعرّفه (%1).</translation>
    </message>
    <message>
        <source>The answer does not say where the new resource is (Location).</source>
        <translation>لا يقول الرد أين المورد الجديد (Location).</translation>
    </message>
    <message>
        <source>the server says that it was created, but gives no id that can be used</source>
        <translation>يقول الخادم إنه أُنشئ، لكنه لا يعطي id صالحًا للاستخدام</translation>
    </message>
    <message>
        <source>the server gives it the id of another</source>
        <translation>يعطيه الخادم id مورد آخر</translation>
    </message>
    <message>
        <source>%1; it could not be looked up: %2</source>
        <comment>reasons</comment>
        <translation>%1؛ وتعذر البحث عنه: %2</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but finds nothing under it</source>
        <translation>أعطى الخادم هذا المعرّف عند الإنشاء، لكنه لا يجد تحته شيئًا</translation>
    </message>
    <message>
        <source>the server gave this id at its creation, but another name stands there: look whose it is before you remove anything</source>
        <translation>أعطى الخادم هذا المعرّف عند الإنشاء، لكن هناك اسمًا آخر: انظر لمن هو قبل أن تزيل شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) are left at the server, or may be.</source>
        <translation>
            <numerusform>لم يبق أي مورد لدى الخادم.</numerusform>
            <numerusform>بقي مورد واحد لدى الخادم، أو ربما بقي.</numerusform>
            <numerusform>بقي موردان لدى الخادم، أو ربما بقيا.</numerusform>
            <numerusform>بقيت %n موارد لدى الخادم، أو ربما بقيت.</numerusform>
            <numerusform>بقي %n موردًا لدى الخادم، أو ربما بقيت.</numerusform>
            <numerusform>بقي %n مورد لدى الخادم، أو ربما بقيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came to its creation: it may still be created</source>
        <translation>لم يأتِ رد على إنشائه: فقد يُنشأ بعد</translation>
    </message>
    <message>
        <source>the server answers %1 to its creation: it may still be created</source>
        <comment>HTTP status</comment>
        <translation>يرد الخادم على إنشائه بالحالة %1: فقد يُنشأ بعد</translation>
    </message>
    <message>
        <source>This could not be removed, or may still be there: %1.</source>
        <comment>a list</comment>
        <translation>تعذرت إزالة هذا، أو ربما ما زال موجودًا: %1.</translation>
    </message>
    <message>
        <source>What was read holds the token, and is not written back.</source>
        <translation>يحتوي ما قُرئ على الرمز المميز، فلا تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Change two users in one request</source>
        <translation>تغيير مستخدمَين في طلب واحد</translation>
    </message>
    <message>
        <source>Make each operation, and tell what became of each.</source>
        <translation>نفّذ كل عملية، واذكر ما صار إليه أمر كل منها.</translation>
    </message>
    <message>
        <source>Create a user and their group in one request</source>
        <translation>إنشاء مستخدم ومجموعته في طلب واحد</translation>
    </message>
    <message>
        <source>Put ids in the place of the names that operations have (bulkId).</source>
        <translation>ضع المعرّفات مكان الأسماء التي في العمليات (bulkId).</translation>
    </message>
    <message>
        <source>End a bulk request with its first error</source>
        <translation>إنهاء طلب مجمّع عند أول خطأ فيه</translation>
    </message>
    <message>
        <source>Make no operation after as many errors as failOnErrors says.</source>
        <translation>لا تنفّذ أي عملية بعد عدد الأخطاء الذي يذكره failOnErrors.</translation>
    </message>
    <message>
        <source>Ask for users without a token</source>
        <translation>طلب المستخدمين دون رمز مميز</translation>
    </message>
    <message>
        <source>Refuse with 401 who does not sign in.</source>
        <translation>ارفض بالحالة 401 من لا يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Read the configuration of the service provider</source>
        <translation>قراءة تكوين موفر الخدمة</translation>
    </message>
    <message>
        <source>Say of each feature whether it is supported, and how clients sign in.</source>
        <translation>اذكر لكل ميزة هل هي مدعومة، وكيف يسجّل العملاء الدخول.</translation>
    </message>
    <message>
        <source>Read the resource types</source>
        <translation>قراءة أنواع الموارد</translation>
    </message>
    <message>
        <source>List each type with its name, endpoint and schema.</source>
        <translation>اسرد كل نوع مع اسمه ونقطة نهايته ومخططه.</translation>
    </message>
    <message>
        <source>Read the resource type User</source>
        <translation>قراءة نوع المورد User</translation>
    </message>
    <message>
        <source>Answer with one type where its name is asked for.</source>
        <translation>أجب بنوع واحد حيث يُطلب باسمه.</translation>
    </message>
    <message>
        <source>List the schemas, and of each attribute its type and whether it is required, multi-valued, changeable and returned.</source>
        <translation>اسرد المخططات، واذكر لكل سمة نوعها وهل هي مطلوبة ومتعددة القيم وقابلة للتغيير ومُعادة.</translation>
    </message>
    <message>
        <source>Read the schema of users</source>
        <translation>قراءة مخطط المستخدمين</translation>
    </message>
    <message>
        <source>Answer with one schema where its URI is asked for.</source>
        <translation>أجب بمخطط واحد حيث يُطلب بعنوان URI الخاص به.</translation>
    </message>
    <message>
        <source>Read a schema that nobody has</source>
        <translation>قراءة مخطط ليس لدى أحد</translation>
    </message>
    <message>
        <source>Answer 404 for a schema that is not there.</source>
        <translation>أجب بالحالة 404 عن مخطط غير موجود.</translation>
    </message>
    <message>
        <source>Filter the schemas</source>
        <translation>تصفية المخططات</translation>
    </message>
    <message>
        <source>Refuse a filter of discovery with 403, so that nobody takes part of the list for the whole.</source>
        <translation>ارفض عامل تصفية على الاكتشاف بالحالة 403، حتى لا يُظن أن جزءًا من القائمة هو القائمة كلها.</translation>
    </message>
    <message>
        <source>Ask for an endpoint that is not there</source>
        <translation>طلب نقطة نهاية غير موجودة</translation>
    </message>
    <message>
        <source>Answer 404 with an error of SCIM.</source>
        <translation>أجب بالحالة 404 مع خطأ SCIM.</translation>
    </message>
    <message>
        <source>Filter with eq</source>
        <translation>التصفية باستخدام eq</translation>
    </message>
    <message>
        <source>Find who has the value, and nobody else.</source>
        <translation>اعثر على من له القيمة، ولا تعثر على غيره.</translation>
    </message>
    <message>
        <source>Filter with eq for nobody</source>
        <translation>التصفية باستخدام eq لقيمة ليست لأحد</translation>
    </message>
    <message>
        <source>Answer an empty list with 200 where nobody has the value.</source>
        <translation>أجب بقائمة فارغة والحالة 200 حيث لا تكون القيمة لأحد.</translation>
    </message>
    <message>
        <source>Filter with ne</source>
        <translation>التصفية باستخدام ne</translation>
    </message>
    <message>
        <source>Find who has another value.</source>
        <translation>اعثر على من له قيمة أخرى.</translation>
    </message>
    <message>
        <source>Filter with co</source>
        <translation>التصفية باستخدام co</translation>
    </message>
    <message>
        <source>Find who has the text anywhere in the value.</source>
        <translation>اعثر على من يوجد النص في أي موضع من قيمته.</translation>
    </message>
    <message>
        <source>Filter with sw</source>
        <translation>التصفية باستخدام sw</translation>
    </message>
    <message>
        <source>Find whose value begins with the text.</source>
        <translation>اعثر على من تبدأ قيمته بالنص.</translation>
    </message>
    <message>
        <source>Filter with sw for what is in the middle</source>
        <translation>التصفية باستخدام sw لما هو في الوسط</translation>
    </message>
    <message>
        <source>Find nobody whose value has the text elsewhere.</source>
        <translation>لا تعثر على من يوجد النص في موضع آخر من قيمته.</translation>
    </message>
    <message>
        <source>Filter with ew</source>
        <translation>التصفية باستخدام ew</translation>
    </message>
    <message>
        <source>Find whose value ends with the text.</source>
        <translation>اعثر على من تنتهي قيمته بالنص.</translation>
    </message>
    <message>
        <source>Filter with pr</source>
        <translation>التصفية باستخدام pr</translation>
    </message>
    <message>
        <source>Find who has any value.</source>
        <translation>اعثر على من له أي قيمة.</translation>
    </message>
    <message>
        <source>Filter with pr for what is not there</source>
        <translation>التصفية باستخدام pr لما هو غير موجود</translation>
    </message>
    <message>
        <source>Find nobody who has no value.</source>
        <translation>لا تعثر على من ليست له قيمة.</translation>
    </message>
    <message>
        <source>Filter with gt by time</source>
        <translation>التصفية باستخدام gt حسب الوقت</translation>
    </message>
    <message>
        <source>Compare times as times.</source>
        <translation>قارن الأوقات بوصفها أوقاتًا.</translation>
    </message>
    <message>
        <source>Filter with lt by time</source>
        <translation>التصفية باستخدام lt حسب الوقت</translation>
    </message>
    <message>
        <source>Filter with ge and le</source>
        <translation>التصفية باستخدام ge وle</translation>
    </message>
    <message>
        <source>Compare texts in their order, the same value included.</source>
        <translation>قارن النصوص بترتيبها، مع إدخال القيمة المساوية.</translation>
    </message>
    <message>
        <source>Filter by true</source>
        <translation>التصفية حسب true</translation>
    </message>
    <message>
        <source>Compare true and false as such.</source>
        <translation>قارن true وfalse كما هما.</translation>
    </message>
    <message>
        <source>Filter by false</source>
        <translation>التصفية حسب false</translation>
    </message>
    <message>
        <source>Filter with not</source>
        <translation>التصفية باستخدام not</translation>
    </message>
    <message>
        <source>Turn round what stands in the parentheses.</source>
        <translation>اعكس ما بين القوسين.</translation>
    </message>
    <message>
        <source>Filter with or</source>
        <translation>التصفية باستخدام or</translation>
    </message>
    <message>
        <source>Find those for whom one of both is so.</source>
        <translation>اعثر على من يصح له أحد الأمرين.</translation>
    </message>
    <message>
        <source>Filter with or before and</source>
        <translation>التصفية باستخدام or قبل and</translation>
    </message>
    <message>
        <source>Let “and” bind more tightly than “or”.</source>
        <translation>اجعل «and» أقوى ربطًا من «or».</translation>
    </message>
    <message>
        <source>Filter with parentheses</source>
        <translation>التصفية باستخدام الأقواس</translation>
    </message>
    <message>
        <source>Look at what stands in parentheses first.</source>
        <translation>انظر أولًا إلى ما بين القوسين.</translation>
    </message>
    <message>
        <source>Filter by a sub-attribute</source>
        <translation>التصفية حسب سمة فرعية</translation>
    </message>
    <message>
        <source>Compare the sub-attribute that is named.</source>
        <translation>قارن السمة الفرعية المسماة.</translation>
    </message>
    <message>
        <source>Filter by one of several values</source>
        <translation>التصفية حسب واحدة من عدة قيم</translation>
    </message>
    <message>
        <source>Find whoever has the value among several.</source>
        <translation>اعثر على من له القيمة بين عدة قيم.</translation>
    </message>
    <message>
        <source>Filter with brackets</source>
        <translation>التصفية باستخدام الأقواس المربعة</translation>
    </message>
    <message>
        <source>Find who has one value for which all in the brackets is so.</source>
        <translation>اعثر على من له قيمة واحدة يصح لها كل ما بين القوسين المربعين.</translation>
    </message>
    <message>
        <source>Filter with brackets across two values</source>
        <translation>التصفية باستخدام الأقواس المربعة عبر قيمتين</translation>
    </message>
    <message>
        <source>Find nobody whose type is of one value and whose address is of another.</source>
        <translation>لا تعثر على من كان نوعه من قيمة وعنوانه من قيمة أخرى.</translation>
    </message>
    <message>
        <source>Filter by the full name of an attribute</source>
        <translation>التصفية حسب الاسم الكامل لسمة</translation>
    </message>
    <message>
        <source>Take names of attributes with the URI of their schema.</source>
        <translation>اقبل أسماء السمات مع URI مخططها.</translation>
    </message>
    <message>
        <source>Filter by externalId</source>
        <translation>التصفية حسب externalId</translation>
    </message>
    <message>
        <source>Find the user by the id that the client gave.</source>
        <translation>اعثر على المستخدم بالمعرّف الذي أعطاه العميل.</translation>
    </message>
    <message>
        <source>Filter with names and operators in capital letters</source>
        <translation>التصفية بأسماء وعوامل مقارنة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Take names and operators in any case.</source>
        <translation>اقبل الأسماء وعوامل المقارنة بأي حالة أحرف.</translation>
    </message>
    <message>
        <source>Filter for a userName in capital letters</source>
        <translation>التصفية بحثًا عن userName بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Compare userName without regard to case.</source>
        <translation>قارن userName دون مراعاة حالة الأحرف.</translation>
    </message>
    <message>
        <source>Filter for an externalId in capital letters</source>
        <translation>التصفية بحثًا عن externalId بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Compare externalId with regard to case.</source>
        <translation>قارن externalId مع مراعاة حالة الأحرف.</translation>
    </message>
    <message>
        <source>Filter without a value</source>
        <translation>التصفية دون قيمة</translation>
    </message>
    <message>
        <source>Refuse a filter that cannot be understood with 400 and invalidFilter, never with all users or none.</source>
        <translation>ارفض عامل التصفية الذي لا يمكن فهمه بالحالة 400 مع invalidFilter، ولا تجب أبدًا بكل المستخدمين أو بلا أحد.</translation>
    </message>
    <message>
        <source>Filter with an operator that is not there</source>
        <translation>التصفية بعامل مقارنة غير موجود</translation>
    </message>
    <message>
        <source>Refuse an unknown operator with 400 and invalidFilter.</source>
        <translation>ارفض عامل مقارنة غير معروف بالحالة 400 مع invalidFilter.</translation>
    </message>
    <message>
        <source>Filter with a parenthesis that is not closed</source>
        <translation>التصفية بقوس غير مغلق</translation>
    </message>
    <message>
        <source>Refuse what is not whole with 400 and invalidFilter.</source>
        <translation>ارفض ما ليس كاملًا بالحالة 400 مع invalidFilter.</translation>
    </message>
    <message>
        <source>Look at the members</source>
        <translation>الاطلاع على الأعضاء</translation>
    </message>
    <message>
        <source>Have each member once.</source>
        <translation>اجعل كل عضو مرة واحدة.</translation>
    </message>
    <message>
        <source>Add a member who is there already</source>
        <translation>إضافة عضو موجود بالفعل</translation>
    </message>
    <message>
        <source>Take what changes nothing for a success.</source>
        <translation>اعتبر ما لا يغيّر شيئًا نجاحًا.</translation>
    </message>
    <message>
        <source>Remove one member by its id</source>
        <translation>إزالة عضو واحد بمعرّفه</translation>
    </message>
    <message>
        <source>Remove the member that the brackets find, and no other.</source>
        <translation>أزل العضو الذي يجده القوسان المربعان، ولا تزل غيره.</translation>
    </message>
    <message>
        <source>Replace all members</source>
        <translation>استبدال كل الأعضاء</translation>
    </message>
    <message>
        <source>Put the members in the place of those that are there.</source>
        <translation>ضع الأعضاء مكان الموجودين.</translation>
    </message>
    <message>
        <source>Remove all members</source>
        <translation>إزالة كل الأعضاء</translation>
    </message>
    <message>
        <source>Remove all values of an attribute that is removed.</source>
        <translation>أزل كل قيم السمة التي تُزال.</translation>
    </message>
    <message>
        <source>Look at the groups of the user</source>
        <translation>الاطلاع على مجموعات المستخدم</translation>
    </message>
    <message>
        <source>Tell with a user of which groups they are a member.</source>
        <translation>اذكر مع المستخدم المجموعات التي هو عضو فيها.</translation>
    </message>
    <message>
        <source>Look up the group</source>
        <translation>البحث عن المجموعة</translation>
    </message>
    <message>
        <source>Find the group by displayName, and no other.</source>
        <translation>اعثر على المجموعة باستخدام displayName، ولا تعثر على غيرها.</translation>
    </message>
    <message>
        <source>Leave the members out where that is asked for: a group may have very many.</source>
        <translation>اترك الأعضاء حيث يُطلب ذلك: فقد يكون في المجموعة أعضاء كثيرون جدًا.</translation>
    </message>
    <message>
        <source>Replace the group</source>
        <translation>استبدال المجموعة</translation>
    </message>
    <message>
        <source>Replace name and members by those of the PUT.</source>
        <translation>استبدل الاسم والأعضاء بما في PUT.</translation>
    </message>
    <message>
        <source>In the answer this is missing, or is not what it should be: %1.</source>
        <comment>a member of JSON</comment>
        <translation>في الرد هذا مفقود، أو ليس كما ينبغي: %1.</translation>
    </message>
    <message>
        <source>totalResults is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>قيمة totalResults هي %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The page has %1 resources, expected are %2.</source>
        <comment>numbers</comment>
        <translation>في الصفحة %1 من الموارد، والمتوقع %2.</translation>
    </message>
    <message>
        <source>startIndex is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>قيمة startIndex هي %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>itemsPerPage is %1, expected is %2.</source>
        <comment>numbers</comment>
        <translation>قيمة itemsPerPage هي %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The two users come in the wrong order.</source>
        <translation>يأتي المستخدمان بترتيب خاطئ.</translation>
    </message>
    <message>
        <source>The next page begins with the user of the page before.</source>
        <translation>تبدأ الصفحة التالية بمستخدم الصفحة السابقة.</translation>
    </message>
    <message>
        <source>The answer is %1, and not application/scim+json.</source>
        <comment>a content type</comment>
        <translation>نوع الرد %1، وليس application/scim+json.</translation>
    </message>
    <message>
        <source>An address that was there already stands twice in the user.</source>
        <translation>عنوان كان موجودًا من قبل مذكور مرتين لدى المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s), expected is the one user.</source>
        <translation>
            <numerusform>ليس في المجموعة أعضاء، والمتوقع المستخدم الواحد.</numerusform>
            <numerusform>في المجموعة عضو واحد، والمتوقع المستخدم المقصود.</numerusform>
            <numerusform>في المجموعة عضوان، والمتوقع المستخدم الواحد.</numerusform>
            <numerusform>في المجموعة %n أعضاء، والمتوقع المستخدم الواحد.</numerusform>
            <numerusform>في المجموعة %n عضوًا، والمتوقع المستخدم الواحد.</numerusform>
            <numerusform>في المجموعة %n عضو، والمتوقع المستخدم الواحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has no header ETag.</source>
        <translation>ليس في الرد رأس ETag.</translation>
    </message>
    <message>
        <source>The ETag is the same as before the change.</source>
        <translation>لم تتغير قيمة ETag بعد التغيير.</translation>
    </message>
    <message>
        <source>The answer is no bulk response of SCIM 2.0.</source>
        <translation>الرد ليس ردًا مجمّعًا من SCIM 2.0.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected are two.</source>
        <translation>
            <numerusform>لا يخبر الرد عن أي عملية، والمتوقع اثنتان.</numerusform>
            <numerusform>يخبر الرد عن عملية واحدة، والمتوقع اثنتان.</numerusform>
            <numerusform>يخبر الرد عن عمليتين، والمتوقع اثنتان.</numerusform>
            <numerusform>يخبر الرد عن %n عمليات، والمتوقع اثنتان.</numerusform>
            <numerusform>يخبر الرد عن %n عملية، والمتوقع اثنتان.</numerusform>
            <numerusform>يخبر الرد عن %n عملية، والمتوقع اثنتان.</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation does not tell its status as a text.</source>
        <translation>لا تذكر عملية حالتها في صورة نص.</translation>
    </message>
    <message>
        <source>An operation was refused with %1.</source>
        <comment>HTTP status</comment>
        <translation>رُفضت عملية بالحالة %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer tells of %n operation(s), expected is the one that failed.</source>
        <translation>
            <numerusform>لا يخبر الرد عن أي عملية، والمتوقع العملية التي فشلت.</numerusform>
            <numerusform>يخبر الرد عن عملية واحدة، والمتوقع العملية التي فشلت.</numerusform>
            <numerusform>يخبر الرد عن عمليتين، والمتوقع العملية التي فشلت وحدها.</numerusform>
            <numerusform>يخبر الرد عن %n عمليات، والمتوقع العملية التي فشلت وحدها.</numerusform>
            <numerusform>يخبر الرد عن %n عملية، والمتوقع العملية التي فشلت وحدها.</numerusform>
            <numerusform>يخبر الرد عن %n عملية، والمتوقع العملية التي فشلت وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first page of one</source>
        <translation>قراءة الصفحة الأولى وفيها واحد</translation>
    </message>
    <message>
        <source>Return as many as “count” says, and tell how many there are in all.</source>
        <translation>أعد بقدر ما يقول «count»، واذكر كم يوجد في المجموع.</translation>
    </message>
    <message>
        <source>Read the second page of one</source>
        <translation>قراءة الصفحة الثانية وفيها واحد</translation>
    </message>
    <message>
        <source>Go on where the page before has ended.</source>
        <translation>تابع من حيث انتهت الصفحة السابقة.</translation>
    </message>
    <message>
        <source>Read a page that has room for all</source>
        <translation>قراءة صفحة تتسع للجميع</translation>
    </message>
    <message>
        <source>Begin with 1, and return all that there are.</source>
        <translation>ابدأ من 1، وأعد كل الموجود.</translation>
    </message>
    <message>
        <source>Read a page that begins before the first</source>
        <translation>قراءة صفحة تبدأ قبل الأول</translation>
    </message>
    <message>
        <source>Take a startIndex below 1 for 1.</source>
        <translation>اعتبر startIndex الأقل من 1 بمعنى 1.</translation>
    </message>
    <message>
        <source>Ask only how many there are</source>
        <translation>السؤال عن العدد فقط</translation>
    </message>
    <message>
        <source>Return no resource where “count” is 0, and the total.</source>
        <translation>لا تُعد أي مورد حيث يكون «count» صفرًا، وأعد الإجمالي.</translation>
    </message>
    <message>
        <source>Ask for fewer than none</source>
        <translation>طلب أقل من لا شيء</translation>
    </message>
    <message>
        <source>Take a negative “count” for 0.</source>
        <translation>اعتبر «count» السالب بمعنى 0.</translation>
    </message>
    <message>
        <source>Read a page behind the last</source>
        <translation>قراءة صفحة بعد الأخيرة</translation>
    </message>
    <message>
        <source>Return no resource, and the total, behind the last one.</source>
        <translation>بعد الأخير لا تُعد أي مورد، وأعد الإجمالي.</translation>
    </message>
    <message>
        <source>Read the first page by cursor</source>
        <translation>قراءة الصفحة الأولى بالمؤشر</translation>
    </message>
    <message>
        <source>Give a cursor where there is another page.</source>
        <translation>أعطِ مؤشرًا حيث توجد صفحة أخرى.</translation>
    </message>
    <message>
        <source>Read the next page by cursor</source>
        <translation>قراءة الصفحة التالية بالمؤشر</translation>
    </message>
    <message>
        <source>Read a page by a cursor that nobody gave</source>
        <translation>قراءة صفحة بمؤشر لم يعطه أحد</translation>
    </message>
    <message>
        <source>Refuse such a cursor with 400 and invalidCursor.</source>
        <translation>ارفض مؤشرًا كهذا بالحالة 400 مع invalidCursor.</translation>
    </message>
    <message>
        <source>Search for the user by POST</source>
        <translation>البحث عن المستخدم باستخدام POST</translation>
    </message>
    <message>
        <source>Answer a search in the body as one in the address, so that names of people stay out of logs.</source>
        <translation>أجب عن البحث في المتن كالبحث في العنوان، حتى لا تدخل أسماء الأشخاص في السجلات.</translation>
    </message>
    <message>
        <source>Search all resources by POST</source>
        <translation>البحث في كل الموارد باستخدام POST</translation>
    </message>
    <message>
        <source>Search in all types where none is named.</source>
        <translation>ابحث في كل الأنواع حيث لا يُسمّى نوع.</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>الفرز حسب title</translation>
    </message>
    <message>
        <source>Sort by the attribute that is named, ascending.</source>
        <translation>افرز حسب السمة المسماة، تصاعديًا.</translation>
    </message>
    <message>
        <source>Sort by title, descending</source>
        <translation>الفرز حسب title، تنازليًا</translation>
    </message>
    <message>
        <source>Turn the order round where “sortOrder” says so.</source>
        <translation>اعكس الترتيب حيث يقول «sortOrder» ذلك.</translation>
    </message>
    <message>
        <source>Look whether the address stands there once</source>
        <translation>التحقق من ذكر العنوان مرة واحدة</translation>
    </message>
    <message>
        <source>Leave a value that is there already as it is.</source>
        <translation>اترك القيمة الموجودة كما هي.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Set what was not there.</source>
        <translation>حدّد ما لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Add several attributes without a path</source>
        <translation>إضافة عدة سمات دون مسار</translation>
    </message>
    <message>
        <source>Set all that the object names, and nothing else.</source>
        <translation>حدّد كل ما يسمّيه الكائن، ولا تحدد غيره.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add to the values that are there.</source>
        <translation>أضف إلى القيم الموجودة.</translation>
    </message>
    <message>
        <source>Add an address that is there already</source>
        <translation>إضافة عنوان موجود بالفعل</translation>
    </message>
    <message>
        <source>Make another address the primary one</source>
        <translation>جعل عنوان آخر أساسيًا</translation>
    </message>
    <message>
        <source>Have one primary value: the one before is primary no more.</source>
        <translation>اجعل قيمة أساسية واحدة: فلا تبقى السابقة أساسية.</translation>
    </message>
    <message>
        <source>Replace an attribute</source>
        <translation>استبدال سمة</translation>
    </message>
    <message>
        <source>Put the value in the place of the one that is there.</source>
        <translation>ضع القيمة مكان الموجودة.</translation>
    </message>
    <message>
        <source>Replace a sub-attribute</source>
        <translation>استبدال سمة فرعية</translation>
    </message>
    <message>
        <source>Change the sub-attribute, and leave its siblings.</source>
        <translation>غيّر السمة الفرعية، واترك أخواتها.</translation>
    </message>
    <message>
        <source>Replace an address by its type</source>
        <translation>استبدال عنوان بنوعه</translation>
    </message>
    <message>
        <source>Change the value that the brackets find, and no other.</source>
        <translation>غيّر القيمة التي يجدها القوسان المربعان، ولا تغيّر غيرها.</translation>
    </message>
    <message>
        <source>Replace what is not there</source>
        <translation>استبدال ما ليس موجودًا</translation>
    </message>
    <message>
        <source>Take the replacement of what is not there for an addition.</source>
        <translation>اعتبر استبدال ما ليس موجودًا إضافة.</translation>
    </message>
    <message>
        <source>Replace an attribute by its full name</source>
        <translation>استبدال سمة باسمها الكامل</translation>
    </message>
    <message>
        <source>Replace an attribute named in capital letters</source>
        <translation>استبدال سمة اسمها بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Take names of attributes in any case.</source>
        <translation>اقبل أسماء السمات بأي حالة أحرف.</translation>
    </message>
    <message>
        <source>Change one attribute twice in one request</source>
        <translation>تغيير سمة واحدة مرتين في طلب واحد</translation>
    </message>
    <message>
        <source>Make the operations one after the other.</source>
        <translation>نفّذ العمليات الواحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Deactivate and activate the user</source>
        <translation>تعطيل المستخدم وتنشيطه</translation>
    </message>
    <message>
        <source>Take true and false for “active”.</source>
        <translation>اقبل true وfalse في «active».</translation>
    </message>
    <message>
        <source>Remove an attribute</source>
        <translation>إزالة سمة</translation>
    </message>
    <message>
        <source>Clear the attribute, and no other.</source>
        <translation>امسح السمة، ولا تمسح غيرها.</translation>
    </message>
    <message>
        <source>Remove an address by its type</source>
        <translation>إزالة عنوان بنوعه</translation>
    </message>
    <message>
        <source>Remove the value that the brackets find, and no other.</source>
        <translation>أزل القيمة التي يجدها القوسان المربعان، ولا تزل غيرها.</translation>
    </message>
    <message>
        <source>Make all operations of a PATCH, or none.</source>
        <translation>نفّذ كل عمليات PATCH، أو لا تنفّذ أيًا منها.</translation>
    </message>
    <message>
        <source>Replace a value that the brackets do not find</source>
        <translation>استبدال قيمة لا يجدها القوسان المربعان</translation>
    </message>
    <message>
        <source>Refuse a replacement without a target with 400 and noTarget.</source>
        <translation>ارفض استبدالًا دون هدف بالحالة 400 مع noTarget.</translation>
    </message>
    <message>
        <source>Send a path that cannot be understood</source>
        <translation>إرسال مسار لا يمكن فهمه</translation>
    </message>
    <message>
        <source>Refuse it with 400 and invalidPath.</source>
        <translation>ارفضه بالحالة 400 مع invalidPath.</translation>
    </message>
    <message>
        <source>Send an operation that is not there</source>
        <translation>إرسال عملية غير موجودة</translation>
    </message>
    <message>
        <source>Refuse it with 400.</source>
        <translation>ارفضها بالحالة 400.</translation>
    </message>
    <message>
        <source>Change the id of the user</source>
        <translation>تغيير id للمستخدم</translation>
    </message>
    <message>
        <source>Refuse to change what is read-only with 400 and mutability.</source>
        <translation>ارفض تغيير ما هو للقراءة فقط بالحالة 400 مع mutability.</translation>
    </message>
    <message>
        <source>Remove the name of the user</source>
        <translation>إزالة اسم المستخدم</translation>
    </message>
    <message>
        <source>Refuse to remove what is required with 400.</source>
        <translation>ارفض إزالة ما هو مطلوب بالحالة 400.</translation>
    </message>
    <message>
        <source>Change a user who is not there</source>
        <translation>تغيير مستخدم غير موجود</translation>
    </message>
    <message>
        <source>Answer 404 for what is not there.</source>
        <translation>أجب بالحالة 404 عما ليس موجودًا.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Store attributes of the enterprise extension.</source>
        <translation>خزّن سمات امتداد المؤسسات.</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>التصفية حسب القسم</translation>
    </message>
    <message>
        <source>Find users by attributes of the extension.</source>
        <translation>اعثر على المستخدمين بسمات الامتداد.</translation>
    </message>
    <message>
        <source>Remove the department</source>
        <translation>إزالة القسم</translation>
    </message>
    <message>
        <source>Read the version of the user</source>
        <translation>قراءة إصدار المستخدم</translation>
    </message>
    <message>
        <source>Send the version as ETag and as meta.version.</source>
        <translation>أرسل الإصدار في ETag وفي meta.version.</translation>
    </message>
    <message>
        <source>Read what has not changed</source>
        <translation>قراءة ما لم يتغير</translation>
    </message>
    <message>
        <source>Answer 304 where the client has this version.</source>
        <translation>أجب بالحالة 304 حيث يكون لدى العميل هذا الإصدار.</translation>
    </message>
    <message>
        <source>Change another version than the one there</source>
        <translation>تغيير إصدار غير الموجود</translation>
    </message>
    <message>
        <source>Refuse with 412 where the client knows another version, so that nobody writes over what another has written.</source>
        <translation>ارفض بالحالة 412 حيث يعرف العميل إصدارًا آخر، حتى لا يكتب أحد فوق ما كتبه غيره.</translation>
    </message>
    <message>
        <source>Change the version that is there</source>
        <translation>تغيير الإصدار الموجود</translation>
    </message>
    <message>
        <source>Change it where the client knows its version.</source>
        <translation>غيّره حيث يعرف العميل إصداره.</translation>
    </message>
    <message>
        <source>Read the version after a change</source>
        <translation>قراءة الإصدار بعد تغيير</translation>
    </message>
    <message>
        <source>Give another version to what has changed.</source>
        <translation>أعطِ إصدارًا آخر لما تغيّر.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Enterprise users</source>
        <translation>مستخدمو المؤسسات</translation>
    </message>
    <message>
        <source>Service provider configuration</source>
        <translation>تكوين موفر الخدمة</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>أنواع الموارد</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Searching by POST</source>
        <translation>البحث باستخدام POST</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Changing by PATCH</source>
        <translation>التغيير باستخدام PATCH</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Bulk requests</source>
        <translation>الطلبات المجمّعة</translation>
    </message>
    <message>
        <source>Chosen attributes</source>
        <translation>السمات المختارة</translation>
    </message>
    <message>
        <source>The alias /Me</source>
        <translation>الاسم المستعار ‎/Me</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>أنواع الوسائط</translation>
    </message>
    <message>
        <source>Pages by cursor</source>
        <translation>الصفحات بالمؤشر</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>ليس JSON: %1.</translation>
    </message>
    <message>
        <source>It is no report of a conformance run.</source>
        <translation>ليس تقرير اختبار امتثال.</translation>
    </message>
    <message>
        <source>It has a verdict that is not known.</source>
        <translation>فيه حكم غير معروف.</translation>
    </message>
    <message>
        <source>It has none of the rules.</source>
        <translation>ليس فيه أي من القواعد.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rules that are kept, rules</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>مخالَفة</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>مستوفاة هناك</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Read the user by its id</source>
        <translation>قراءة المستخدم بمعرّفه</translation>
    </message>
    <message>
        <source>Answer with all that was stored.</source>
        <translation>أجب بكل ما خُزّن.</translation>
    </message>
    <message>
        <source>Look whose id and groups the user has</source>
        <translation>معرفة لمن المعرّف والمجموعات لدى المستخدم</translation>
    </message>
    <message>
        <source>Give out ids, and keep what is read-only: what a client sends for it is ignored.</source>
        <translation>أعطِ المعرّفات، وأبقِ ما هو للقراءة فقط: يُتجاهل ما يرسله العميل له.</translation>
    </message>
    <message>
        <source>Look at the metadata of the user</source>
        <translation>الاطلاع على البيانات الوصفية للمستخدم</translation>
    </message>
    <message>
        <source>Tell the resource type, when it was created and changed, and where it is.</source>
        <translation>اذكر نوع المورد، ومتى أُنشئ وتغيّر، وأين هو.</translation>
    </message>
    <message>
        <source>Ask for the password</source>
        <translation>طلب كلمة المرور</translation>
    </message>
    <message>
        <source>Never return a password, whoever asks for it.</source>
        <translation>لا تُعد كلمة المرور أبدًا، أيًا كان طالبها.</translation>
    </message>
    <message>
        <source>Read a user who is not there</source>
        <translation>قراءة مستخدم غير موجود</translation>
    </message>
    <message>
        <source>Look at the content type of the answer</source>
        <translation>الاطلاع على نوع محتوى الرد</translation>
    </message>
    <message>
        <source>Answer as application/scim+json.</source>
        <translation>أجب بالنوع application/scim+json.</translation>
    </message>
    <message>
        <source>Ask for application/json</source>
        <translation>طلب application/json</translation>
    </message>
    <message>
        <source>Answer clients that accept application/json alone, too.</source>
        <translation>أجب أيضًا العملاء الذين لا يقبلون إلا application/json.</translation>
    </message>
    <message>
        <source>Read one attribute</source>
        <translation>قراءة سمة واحدة</translation>
    </message>
    <message>
        <source>Return what “attributes” names, and id, and nothing else.</source>
        <translation>أعد ما تسمّيه «attributes»، مع id، ولا تُعد غيره.</translation>
    </message>
    <message>
        <source>Read one sub-attribute</source>
        <translation>قراءة سمة فرعية واحدة</translation>
    </message>
    <message>
        <source>Return the sub-attribute that is named, and not its siblings.</source>
        <translation>أعد السمة الفرعية المسماة، ولا تُعد أخواتها.</translation>
    </message>
    <message>
        <source>Read an attribute by its full name</source>
        <translation>قراءة سمة باسمها الكامل</translation>
    </message>
    <message>
        <source>Read an attribute whose name is in capital letters</source>
        <translation>قراءة سمة اسمها بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Read all but one attribute</source>
        <translation>قراءة كل السمات إلا واحدة</translation>
    </message>
    <message>
        <source>Leave out what “excludedAttributes” names, and nothing else.</source>
        <translation>اترك ما تسمّيه «excludedAttributes»، ولا تترك غيره.</translation>
    </message>
    <message>
        <source>Read all but the id</source>
        <translation>قراءة كل شيء إلا المعرّف</translation>
    </message>
    <message>
        <source>Return id even where it is to be left out.</source>
        <translation>أعد id حتى حيث يُراد تركه.</translation>
    </message>
    <message>
        <source>Ask for /Me</source>
        <translation>طلب ‎/Me</translation>
    </message>
    <message>
        <source>Answer with whom the token stands for, lead there, or say 501 where that is not supported.</source>
        <translation>أجب بمن يمثله الرمز المميز، أو حوّل إليه، أو أجب بالحالة 501 حيث لا يُدعم ذلك.</translation>
    </message>
    <message>
        <source>Send a user that is no JSON</source>
        <translation>إرسال مستخدم ليس JSON</translation>
    </message>
    <message>
        <source>Refuse what cannot be read with 400 and invalidSyntax.</source>
        <translation>ارفض ما لا يمكن قراءته بالحالة 400 مع invalidSyntax.</translation>
    </message>
    <message>
        <source>Refuse a second user of the same userName with 409 and uniqueness, and leave the first as it is.</source>
        <translation>ارفض مستخدمًا ثانيًا له userName نفسه بالحالة 409 مع uniqueness، واترك الأول كما هو.</translation>
    </message>
    <message>
        <source>Create the same user in capital letters</source>
        <translation>إنشاء المستخدم نفسه بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Create a user who has little more than a name.</source>
        <translation>أنشئ مستخدمًا لا يكاد يكون له غير اسم.</translation>
    </message>
    <message>
        <source>Replace what is read-only</source>
        <translation>استبدال ما هو للقراءة فقط</translation>
    </message>
    <message>
        <source>Ignore what a PUT says of read-only attributes.</source>
        <translation>تجاهل ما يقوله PUT عن السمات التي للقراءة فقط.</translation>
    </message>
    <message>
        <source>Replace an attribute by null</source>
        <translation>استبدال سمة بالقيمة null</translation>
    </message>
    <message>
        <source>Take null for an attribute that has no value.</source>
        <translation>اعتبر null بمعنى سمة ليست لها قيمة.</translation>
    </message>
    <message>
        <source>Replace the user by one without userName</source>
        <translation>استبدال المستخدم بآخر دون userName</translation>
    </message>
    <message>
        <source>Refuse what lacks a required attribute with 400 and invalidValue.</source>
        <translation>ارفض ما تنقصه سمة مطلوبة بالحالة 400 مع invalidValue.</translation>
    </message>
    <message>
        <source>Give the user a name that is taken</source>
        <translation>إعطاء المستخدم اسمًا مأخوذًا</translation>
    </message>
    <message>
        <source>Refuse a userName that another user has with 409.</source>
        <translation>ارفض userName الذي لمستخدم آخر بالحالة 409.</translation>
    </message>
    <message>
        <source>Replace a user who is not there</source>
        <translation>استبدال مستخدم غير موجود</translation>
    </message>
    <message>
        <source>Answer 404: a PUT creates nobody.</source>
        <translation>أجب بالحالة 404: لا ينشئ PUT أحدًا.</translation>
    </message>
    <message>
        <source>Delete the second user</source>
        <translation>حذف المستخدم الثاني</translation>
    </message>
    <message>
        <source>Look up the user who was deleted</source>
        <translation>البحث عن المستخدم الذي حُذف</translation>
    </message>
    <message>
        <source>Leave out of lists what was deleted.</source>
        <translation>اترك من القوائم ما حُذف.</translation>
    </message>
    <message>
        <source>Create the deleted user anew</source>
        <translation>إنشاء المستخدم المحذوف من جديد</translation>
    </message>
    <message>
        <source>Let nobody be in conflict with what was deleted.</source>
        <translation>لا تجعل أحدًا في تعارض مع ما حُذف.</translation>
    </message>
    <message>
        <source>Delete a user who is not there</source>
        <translation>حذف مستخدم غير موجود</translation>
    </message>
    <message>
        <source>The answer before did not tell what this needs.</source>
        <translation>لم يخبر الرد السابق بما يحتاج إليه هذا.</translation>
    </message>
    <message>
        <source>The server says that it does not offer this.</source>
        <translation>يقول الخادم إنه لا يقدّم هذا.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are kept.</source>
        <translation>استُوفي %1 من %2 من القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken.</source>
        <translation>
            <numerusform>لم تُخالَف أي قاعدة.</numerusform>
            <numerusform>خولفت قاعدة واحدة.</numerusform>
            <numerusform>خولفت قاعدتان.</numerusform>
            <numerusform>خولفت %n قواعد.</numerusform>
            <numerusform>خولفت %n قاعدة.</numerusform>
            <numerusform>خولفت %n قاعدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are kept in part.</source>
        <translation>
            <numerusform>لم تُستوفَ أي قاعدة جزئيًا.</numerusform>
            <numerusform>استُوفيت قاعدة واحدة جزئيًا.</numerusform>
            <numerusform>استُوفيت قاعدتان جزئيًا.</numerusform>
            <numerusform>استُوفيت %n قواعد جزئيًا.</numerusform>
            <numerusform>استُوفيت %n قاعدة جزئيًا.</numerusform>
            <numerusform>استُوفيت %n قاعدة جزئيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were not tried.</source>
        <translation>
            <numerusform>جُرّبت كل القواعد.</numerusform>
            <numerusform>لم تُجرَّب قاعدة واحدة.</numerusform>
            <numerusform>لم تُجرَّب قاعدتان.</numerusform>
            <numerusform>لم تُجرَّب %n قواعد.</numerusform>
            <numerusform>لم تُجرَّب %n قاعدة.</numerusform>
            <numerusform>لم تُجرَّب %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformance of %1 to RFC 7643 and RFC 7644</source>
        <comment>address</comment>
        <translation>امتثال %1 لـ RFC 7643 وRFC 7644</translation>
    </message>
    <message>
        <source>Conformance to RFC 7643 and RFC 7644</source>
        <translation>الامتثال لـ RFC 7643 وRFC 7644</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of an RFC, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wanting is: %1.</source>
        <comment>a list</comment>
        <translation>الناقص: %1.</translation>
    </message>
</context>
<context>
    <name>provost::RehearseCommand</name>
    <message>
        <source>yes</source>
        <comment>an answer that is typed</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>At %1 this will be created, changed and deleted again:
  %2
Nothing else is changed. Type “%3” to go on: </source>
        <comment>address, list, word</comment>
        <translation>سيُنشأ هذا في %1 ويُغيَّر ثم يُحذف:
  %2
ولا يُغيَّر شيء غيره. اكتب «%3» للمتابعة: </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let anything be changed on servers.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بتغيير أي شيء على الخوادم.</translation>
    </message>
    <message>
        <source>This computer’s policy does not let reports be written into files.</source>
        <translation>لا تسمح سياسة هذا الكمبيوتر بكتابة التقارير في ملفات.</translation>
    </message>
    <message>
        <source>There is no place for the journal of changes.</source>
        <translation>لا يوجد مكان لدفتر التغييرات.</translation>
    </message>
</context>
<context>
    <name>provost::RelatedEvents</name>
    <message>
        <source>Loading the requests…</source>
        <translation>جارٍ تحميل الطلبات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n request(s) that the server still has.</source>
        <translation>
            <numerusform>لم يبق لدى الخادم أي طلب.</numerusform>
            <numerusform>أحدث طلب ما زال لدى الخادم.</numerusform>
            <numerusform>أحدث طلبين ما زالا لدى الخادم.</numerusform>
            <numerusform>أحدث %n طلبات ما زالت لدى الخادم.</numerusform>
            <numerusform>أحدث %n طلبًا ما زالت لدى الخادم.</numerusform>
            <numerusform>أحدث %n طلب ما زالت لدى الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>لا توجد طلبات</translation>
    </message>
    <message>
        <source>No request about this is kept on the server any more, or there was none.</source>
        <translation>لم يعد على الخادم أي طلب محفوظ حول هذا، أو لم يكن هناك أي طلب.</translation>
    </message>
</context>
<context>
    <name>provost::ReminderDialog</name>
    <message>
        <source>Remind me of the token of “%1”</source>
        <translation>التذكير بالرمز المميز لـ «%1»</translation>
    </message>
    <message>
        <source>The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.</source>
        <translation>لا يعرف الخادم يومًا ينتهي فيه %1. اختر يومًا تريد أن تنظر فيه إليه حتى لا يُنسى. ويُعرض التذكير كأنه انتهاء صلاحية، قبل أسبوعين، على هذا الكمبيوتر وحده.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2027-03-31</source>
        <translation>سنة-شهر-يوم، مثل ‎2027-03-31</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>التذكير في</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set the reminder</source>
        <translation>تعيين التذكير</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1، اليوم</numerusform>
            <numerusform>%1، بعد يوم واحد</numerusform>
            <numerusform>%1، بعد يومين</numerusform>
            <numerusform>%1، بعد %n أيام</numerusform>
            <numerusform>%1، بعد %n يومًا</numerusform>
            <numerusform>%1، بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is still to come is wanted.</source>
        <translation>المطلوب يوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Year-month-day is wanted, such as 2027-03-31.</source>
        <translation>المطلوب سنة-شهر-يوم، مثل ‎2027-03-31.</translation>
    </message>
    <message>
        <source>The day on which this token ends is known: it is pointed out two weeks ahead without a reminder.</source>
        <translation>اليوم الذي ينتهي فيه هذا الرمز المميز معروف: يُنبَّه إليه قبل أسبوعين دون تذكير.</translation>
    </message>
</context>
<context>
    <name>provost::RemoveGroup</name>
    <message>
        <source>It is called %1 now.</source>
        <comment>group</comment>
        <translation>اسمها الآن %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n came: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>لم ينضم أحد: %1.</numerusform>
            <numerusform>انضم عضو واحد: %1.</numerusform>
            <numerusform>انضم عضوان: %1.</numerusform>
            <numerusform>انضم %n أعضاء: %1.</numerusform>
            <numerusform>انضم %n عضوًا: %1.</numerusform>
            <numerusform>انضم %n عضو: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: %1.</source>
        <comment>members, names</comment>
        <translation>
            <numerusform>لم يغادر أحد: %1.</numerusform>
            <numerusform>غادر عضو واحد: %1.</numerusform>
            <numerusform>غادر عضوان: %1.</numerusform>
            <numerusform>غادر %n أعضاء: %1.</numerusform>
            <numerusform>غادر %n عضوًا: %1.</numerusform>
            <numerusform>غادر %n عضو: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::ReplacementDialog</name>
    <message>
        <source>Another token for “%1”</source>
        <translation>رمز مميز آخر لـ «%1»</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Delete the old one…</source>
        <translation>حذف القديم…</translation>
    </message>
    <message>
        <source>The token of a connection is not replaced on this server. Another token is another connection, with an address of its own.</source>
        <translation>لا يُستبدل الرمز المميز لاتصال على هذا الخادم. الرمز الآخر هو اتصال آخر، له عنوانه الخاص.</translation>
    </message>
    <message>
        <source>1. Create another connection</source>
        <translation>1. أنشئ اتصالًا آخر</translation>
    </message>
    <message>
        <source>2. Switch the identity provider over</source>
        <translation>2. حوّل موفر الهوية إليه</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. تأكد من أنه يعمل</translation>
    </message>
    <message>
        <source>4. Delete the old connection, and keep its users</source>
        <translation>4. احذف الاتصال القديم، وأبقِ مستخدميه</translation>
    </message>
    <message>
        <source>4. Delete the old connection</source>
        <translation>4. احذف الاتصال القديم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <comment>connection</comment>
        <translation>يوجد «%1» إلى جانبه.</translation>
    </message>
    <message>
        <source>In the same account, for the same identity provider. Its token is shown once.</source>
        <translation>في الحساب نفسه، ولموفر الهوية نفسه. ويُعرض رمزه المميز مرة واحدة.</translation>
    </message>
    <message>
        <source>Enter address and token of the new connection at %1, in the place of the old ones. The old connection goes on working until it is deleted.</source>
        <comment>identity provider</comment>
        <translation>أدخل عنوان الاتصال الجديد ورمزه المميز لدى %1، مكان القديمين. ويظل الاتصال القديم يعمل إلى أن يُحذف.</translation>
    </message>
    <message>
        <source>“%1” was synchronized %2.</source>
        <comment>connection, time</comment>
        <translation>تمت مزامنة «%1» %2.</translation>
    </message>
    <message>
        <source>Nothing was heard of the new connection yet. Look at %1 too: it says whether its last run worked.</source>
        <comment>identity provider</comment>
        <translation>لم يُسمع شيء من الاتصال الجديد بعد. انظر أيضًا لدى %1: فهو يقول هل نجح تشغيله الأخير.</translation>
    </message>
    <message>
        <source>Its users and groups stay.</source>
        <translation>يبقى مستخدموه ومجموعاته.</translation>
    </message>
    <message>
        <source>Its users and groups go with it, so wait until they are in the new one.</source>
        <translation>يزول معه مستخدموه ومجموعاته، فانتظر حتى يكونوا في الاتصال الجديد.</translation>
    </message>
    <message>
        <source>Without another connection nobody could provision the account.</source>
        <translation>دون اتصال آخر لن يستطيع أحد التوفير للحساب.</translation>
    </message>
</context>
<context>
    <name>provost::RequestChart</name>
    <message>
        <source>Requests and refusals over time</source>
        <translation>الطلبات وحالات الرفض عبر الوقت</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they choose a stretch of time, Return shows its requests, Escape shows all.</source>
        <translation>تنقل مفاتيح الأسهم، وتختار مع Shift مدة من الوقت، ويعرض Return طلباتها، ويعرض Escape الكل.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>requests, count</comment>
        <translation>%1، المرفوض: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two times, requests</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a day and a time, for QLocale: 2 Nov, 16:04</comment>
        <translation>d MMM، HH:mm</translation>
    </message>
</context>
<context>
    <name>provost::RequestFilters</name>
    <message>
        <source>2xx, carried out</source>
        <translation>2xx، نُفّذ</translation>
    </message>
    <message>
        <source>3xx, elsewhere or unchanged</source>
        <translation>3xx، في مكان آخر أو دون تغيير</translation>
    </message>
    <message>
        <source>4xx, refused</source>
        <translation>4xx، رُفض</translation>
    </message>
    <message>
        <source>5xx, the server failed</source>
        <translation>5xx، فشل الخادم</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>المرفوضة فقط</translation>
    </message>
    <message>
        <source>Without this console’s calls</source>
        <translation>دون طلبات وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>This console’s calls</source>
        <translation>طلبات وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>مستخدم أو مجموعة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>provost::RequestWords</name>
    <message>
        <source>Deletes the group %1.</source>
        <translation>يحذف المجموعة %1.</translation>
    </message>
    <message>
        <source>Deletes the user %1.</source>
        <translation>يحذف المستخدم %1.</translation>
    </message>
    <message>
        <source>Creates the user %1.</source>
        <translation>ينشئ المستخدم %1.</translation>
    </message>
    <message>
        <source>Creates the group %1.</source>
        <translation>ينشئ المجموعة %1.</translation>
    </message>
    <message>
        <source>Replaces everything that is known of %1.</source>
        <translation>يستبدل كل ما هو معروف عن %1.</translation>
    </message>
    <message>
        <source>Reads, and changes nothing.</source>
        <translation>يقرأ، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Several requests in one: each of them stands in the body.</source>
        <translation>عدة طلبات في طلب واحد: كل منها في المتن.</translation>
    </message>
    <message>
        <source>What this request means is not known here.</source>
        <translation>معنى هذا الطلب غير معروف هنا.</translation>
    </message>
    <message>
        <source>The body was cut when it was kept, so that it cannot be read as a whole.</source>
        <translation>اقتُطع المتن عند حفظه، فلا يمكن قراءته كاملًا.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading the requests…</source>
        <translation>جارٍ تحميل الطلبات…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا يوجد طلب مطابق</translation>
    </message>
    <message>
        <source>Change the search, the filters or the time to see the others.</source>
        <translation>غيّر البحث أو عوامل التصفية أو الوقت لترى الباقي.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>What identity providers send appears here by itself, a moment after it happened.</source>
        <translation>يظهر هنا تلقائيًا ما يرسله موفرو الهوية، بعد لحظة من حدوثه.</translation>
    </message>
    <message>
        <source>The newest %1 requests; narrow the time or the filters to see older ones</source>
        <comment>count</comment>
        <translation>أحدث %1 من الطلبات؛ ضيّق الوقت أو عوامل التصفية لترى الأقدم</translation>
    </message>
    <message>
        <source>The newest %1 requests; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>أحدث %1 من الطلبات؛ وتليها الأقدم في نهاية القائمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد لا غير</numerusform>
            <numerusform>الطلبان كلاهما</numerusform>
            <numerusform>كل الطلبات: %n</numerusform>
            <numerusform>كل الطلبات: %n</numerusform>
            <numerusform>كل الطلبات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 requests that match; older ones follow at the end of the list</source>
        <comment>count</comment>
        <translation>أحدث %1 من الطلبات المطابقة؛ وتليها الأقدم في نهاية القائمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s) that match</source>
        <translation>
            <numerusform>لا طلبات مطابقة</numerusform>
            <numerusform>الطلب المطابق الوحيد</numerusform>
            <numerusform>الطلبان المطابقان كلاهما</numerusform>
            <numerusform>كل الطلبات المطابقة: %n</numerusform>
            <numerusform>كل الطلبات المطابقة: %n</numerusform>
            <numerusform>كل الطلبات المطابقة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::RestorePlace</name>
    <message>
        <source>First each of them is read anew. This computer’s policy does not let it be written into a file what they are.</source>
        <translation>يُقرأ أولًا كل منهم من جديد. ولا تسمح سياسة هذا الكمبيوتر بكتابة حالهم في ملف.</translation>
    </message>
    <message>
        <source>Reading them anew…</source>
        <translation>جارٍ قراءتهم من جديد…</translation>
    </message>
    <message>
        <source>First each of them is read anew, and what they are is written to %1.</source>
        <translation>يُقرأ أولًا كل منهم من جديد، ويُكتب حالهم في %1.</translation>
    </message>
    <message>
        <source>Writing the restore file…</source>
        <translation>جارٍ كتابة ملف الاستعادة…</translation>
    </message>
    <message>
        <source>%1 The restore file is %2.</source>
        <comment>sentence, path</comment>
        <translation>%1 ملف الاستعادة هو %2.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsers</name>
    <message>
        <source>Line %1 is not a user as Provost writes them into a restore file.</source>
        <translation>السطر %1 ليس مستخدمًا كما يكتبه Provost في ملف استعادة.</translation>
    </message>
    <message>
        <source>It has more than %1 users. Split it.</source>
        <comment>count</comment>
        <translation>فيه أكثر من %1 من المستخدمين. قسّمه.</translation>
    </message>
    <message>
        <source>There is no user in it.</source>
        <translation>ليس فيه أي مستخدم.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>provost::RestoreUsersDialog</name>
    <message>
        <source>Restore users from a file</source>
        <translation>استعادة المستخدمين من ملف</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>المقارنة بالحالي</translation>
    </message>
    <message>
        <source>First they are only compared with what the server has now.</source>
        <translation>تُجرى أولًا مقارنتهم فقط بما لدى الخادم الآن.</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>ملف الاستعادة</translation>
    </message>
    <message>
        <source>Restore files (*.jsonl);;All files (*)</source>
        <translation>ملفات الاستعادة (*.jsonl);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Comparing with what the server has now…</source>
        <translation>جارٍ المقارنة بما لدى الخادم الآن…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <comment>counts</comment>
        <translation>قورن %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, why</comment>
        <translation>لا يمكن استخدام %1. %2</translation>
    </message>
    <message>
        <source>Before many users are changed at once, Provost writes down what they are. With such a restore file, those who were active are reactivated, and those who are deleted come back. Nothing is taken from anybody.</source>
        <translation>قبل تغيير مستخدمين كثيرين دفعة واحدة يدوّن Provost حالهم. وبملف استعادة كهذا يُعاد تنشيط من كانوا نشطين، ويعود من حُذفوا. ولا يُسحب من أحد شيء.</translation>
    </message>
</context>
<context>
    <name>provost::RoleActions</name>
    <message>
        <source>There is a new role: %1.</source>
        <translation>يوجد دور جديد: %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>role</comment>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <comment>role</comment>
        <translation>صار اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>هل تريد حذف الدور %1؟</translation>
    </message>
    <message>
        <source>Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server keeps it and says so.</source>
        <translation>ليس لأحد هذا الدور. ويُنسى معه ما يُسمح به له. وحيث ما زال مشغّل أو قاعدة يسمّيه يُبقيه الخادم ويقول ذلك.</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Deleting the role…</source>
        <translation>جارٍ حذف الدور…</translation>
    </message>
    <message>
        <source>The role %1 is deleted.</source>
        <translation>حُذف الدور %1.</translation>
    </message>
</context>
<context>
    <name>provost::RoleCard</name>
    <message>
        <source>What %1 may do</source>
        <comment>role</comment>
        <translation>ما يُسمح به لـ %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
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
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
</context>
<context>
    <name>provost::RoleKeysPane</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>ما يجوز للدور فعله</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The keys are the product’s own. What is switched holds for everybody with the role, in every account.</source>
        <translation>المفاتيح خاصة بالمنتج. وما يُبدَّل يسري على كل من له الدور، في كل حساب.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Loading the permissions…</source>
        <translation>جارٍ تحميل الأذونات…</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>لا توجد أذونات</translation>
    </message>
    <message>
        <source>The product has no permission keys.</source>
        <translation>ليس للمنتج مفاتيح أذونات.</translation>
    </message>
    <message>
        <source>Whoever has this role may do it from then on, in every account.</source>
        <translation>يجوز لمن له هذا الدور فعل ذلك من حينها، في كل حساب.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>جارٍ تغيير الدور…</translation>
    </message>
    <message>
        <source>Whoever has this role may do it no longer, in any account.</source>
        <translation>لا يعود يجوز لمن له هذا الدور فعل ذلك، في أي حساب.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Self-service is on.</source>
        <translation>الخدمة الذاتية قيد التشغيل.</translation>
    </message>
    <message>
        <source>Self-service is off.</source>
        <translation>الخدمة الذاتية متوقفة.</translation>
    </message>
    <message>
        <source>Switch self-service on?</source>
        <translation>هل تريد تشغيل الخدمة الذاتية؟</translation>
    </message>
    <message>
        <source>Customers’ own administrators see provisioning in their portal, as far as their permissions go.</source>
        <translation>يرى مسؤولو العملاء التزويد في بوابتهم، بقدر ما تسمح به أذوناتهم.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>تركها متوقفة</translation>
    </message>
    <message>
        <source>Switching it on…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Switch self-service off?</source>
        <translation>هل تريد إيقاف الخدمة الذاتية؟</translation>
    </message>
    <message>
        <source>Customers’ own administrators do not see provisioning in their portal any more. What they set up goes on working.</source>
        <translation>لا يعود مسؤولو العملاء يرون التزويد في بوابتهم. وما أعدّوه يظل يعمل.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>إبقاؤها قيد التشغيل</translation>
    </message>
    <message>
        <source>Switching it off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Everybody with %1 may now: %2.</source>
        <comment>role, permissions</comment>
        <translation>يُسمح الآن لكل من له %1: %2.</translation>
    </message>
    <message>
        <source>Give %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>هل تريد إعطاء %1: %2؟</translation>
    </message>
    <message>
        <source>Nobody with %1 may any more: %2.</source>
        <comment>role, permissions</comment>
        <translation>لم يعد يُسمح لأحد له %1: %2.</translation>
    </message>
    <message>
        <source>Take from %1: %2?</source>
        <comment>role, permissions</comment>
        <translation>هل تريد السحب من %1: %2؟</translation>
    </message>
</context>
<context>
    <name>provost::RoleNameDialog</name>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>يحتاج الدور إلى اسم.</translation>
    </message>
</context>
<context>
    <name>provost::RolePage</name>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Groups of the user</source>
        <translation>مجموعات المستخدم</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>جارٍ تحميل المجموعات…</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>ليس في أي مجموعة</translation>
    </message>
    <message>
        <source>The identity provider put this user in no group.</source>
        <translation>لم يضع موفر الهوية هذا المستخدم في أي مجموعة.</translation>
    </message>
    <message>
        <source>Why no role?</source>
        <translation>لماذا بلا دور؟</translation>
    </message>
    <message>
        <source>deleted: who is gone has no role</source>
        <translation>محذوف: من زال لا دور له</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The server names no group in this user. Some servers name members in groups alone: look there too.</source>
        <translation>لا يسمّي الخادم أي مجموعة لدى هذا المستخدم. وبعض الخوادم لا تسمّي الأعضاء إلا في المجموعات: انظر هناك أيضًا.</translation>
    </message>
</context>
<context>
    <name>provost::RotationDialog</name>
    <message>
        <source>The token of “%1” is being replaced</source>
        <translation>يجري استبدال الرمز المميز لـ «%1»</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>الرمز المميز الجديد</translation>
    </message>
    <message>
        <source>Looking in this computer’s keychain…</source>
        <translation>جارٍ البحث في سلسلة مفاتيح هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>Copy the new token</source>
        <translation>نسخ الرمز المميز الجديد</translation>
    </message>
    <message>
        <source>Issue another…</source>
        <translation>إصدار رمز آخر…</translation>
    </message>
    <message>
        <source>Keep the old token…</source>
        <translation>إبقاء الرمز القديم…</translation>
    </message>
    <message>
        <source>End it without proof…</source>
        <translation>إنهاؤه دون إثبات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>إنهاء الرمز القديم</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>الرمز القديم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, last used</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>الرمز الجديد</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, operator</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 uses the new token, since %2</source>
        <comment>identity provider, time</comment>
        <translation>يستخدم %1 الرمز المميز الجديد منذ %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request with the new token</source>
        <comment>identity provider</comment>
        <translation>في انتظار أول طلب من %1 بالرمز المميز الجديد</translation>
    </message>
    <message>
        <source>The old one is not needed any more and can end.</source>
        <translation>لم تعد هناك حاجة إلى القديم ويمكن إنهاؤه.</translation>
    </message>
    <message>
        <source>Turns green by itself; your own tests do not count. %1</source>
        <comment>how often the provider calls</comment>
        <translation>يصير أخضر تلقائيًا؛ ولا تُحتسب اختباراتك أنت. %1</translation>
    </message>
    <message>
        <source>It is in this computer’s keychain and can be copied again.</source>
        <translation>إنه في سلسلة مفاتيح هذا الكمبيوتر ويمكن نسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not in this computer’s keychain. If nobody has it any more, issue another: the one that waits now ends then.</source>
        <translation>ليس في سلسلة مفاتيح هذا الكمبيوتر. وإذا لم يعد لدى أحد فأصدر رمزًا آخر: وينتهي عندئذ الرمز الذي ينتظر الآن.</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>الرمز المميز في الحافظة لنصف دقيقة.</translation>
    </message>
    <message>
        <source>See there that it synchronizes, and end the old one then.</source>
        <translation>تأكد هناك من أنه يزامن، ثم أنهِ الرمز القديم.</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here</source>
        <comment>identity provider</comment>
        <translation>لا يُعرف هنا هل يستخدم %1 الرمز المميز الجديد</translation>
    </message>
    <message>
        <source>This computer’s keychain has the token of this connection that was shown here last; it can be copied again.</source>
        <translation>في سلسلة مفاتيح هذا الكمبيوتر رمز هذا الاتصال المميز الذي عُرض هنا آخر مرة؛ ويمكن نسخه من جديد.</translation>
    </message>
</context>
<context>
    <name>provost::RulesModel</name>
    <message>
        <source>none</source>
        <comment>role</comment>
        <translation>لا دور</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>of the account or server</source>
        <comment>default role</comment>
        <translation>الخاص بالحساب أو الخادم</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>former role</comment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>default role</source>
        <translation>الدور الافتراضي</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>حُذفت المجموعة</translation>
    </message>
    <message>
        <source>new, pending</source>
        <translation>جديدة، قيد الانتظار</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>was pending</source>
        <translation>كانت قيد الانتظار</translation>
    </message>
    <message>
        <source>was rule %1</source>
        <comment>number</comment>
        <translation>كانت القاعدة %1</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>did you mean “%1”, %2 members?</source>
        <comment>group, count</comment>
        <translation>هل تقصد «%1»، الأعضاء: %2؟</translation>
    </message>
    <message>
        <source>waits for a group of this name</source>
        <translation>تنتظر مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>deleted by %1 on %2; gives nobody a role</source>
        <comment>identity provider, day</comment>
        <translation>حذفها %1 في %2؛ لا تعطي أحدًا دورًا</translation>
    </message>
    <message>
        <source>deleted; gives nobody a role</source>
        <translation>محذوفة؛ لا تعطي أحدًا دورًا</translation>
    </message>
    <message>
        <source>another group is now called “%1”; it gets nothing from this rule</source>
        <translation>مجموعة أخرى اسمها الآن «%1»؛ ولا تحصل على شيء من هذه القاعدة</translation>
    </message>
    <message>
        <source>renamed by %1 from “%2” on %3; rule kept</source>
        <comment>identity provider, former name, day</comment>
        <translation>أعاد %1 تسميتها من «%2» في %3؛ وبقيت القاعدة</translation>
    </message>
    <message>
        <source>Another group, “%1”, %2.</source>
        <comment>name, differs only in…</comment>
        <translation>مجموعة أخرى، «%1»، %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Group at the identity provider</source>
        <translation>المجموعة لدى موفر الهوية</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>الخاص بالحساب</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>الخاص بالخادم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a group, why it deserves a look</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was without a group</source>
        <translation>كانت بلا مجموعة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>is it the same?</source>
        <translation>هل هي نفسها؟</translation>
    </message>
    <message>
        <source>deleted; another group is now called “%1”, and gets nothing from this rule</source>
        <translation>محذوفة؛ مجموعة أخرى اسمها الآن «%1»، ولا تحصل على شيء من هذه القاعدة</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>هي نفسها</translation>
    </message>
</context>
<context>
    <name>provost::RulesTable</name>
    <message>
        <source>Role mappings</source>
        <translation>تعيينات الأدوار</translation>
    </message>
    <message>
        <source>That of the account or server</source>
        <translation>الدور الخاص بالحساب أو الخادم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
</context>
<context>
    <name>provost::SampleDialog</name>
    <message>
        <source>Test a sample user</source>
        <translation>اختبار مستخدم نموذجي</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A user as JSON</source>
        <translation>مستخدم بتنسيق JSON</translation>
    </message>
    <message>
        <source>Paste a user as the identity provider sends it, in JSON: from its provisioning log, or from a request in Activity.</source>
        <translation>ألصق مستخدمًا كما يرسله موفر الهوية، بتنسيق JSON: من سجل التوفير لديه، أو من طلب في «النشاط».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Against the schemas that this server shows. The sample stays on this computer, and nothing is sent.</source>
        <translation>التحقق وفق المخططات التي يعرضها هذا الخادم. ويبقى النموذج على هذا الكمبيوتر، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This server shows no schemas to this console, so those of RFC 7643 are taken. The sample stays on this computer, and nothing is sent.</source>
        <translation>لا يعرض هذا الخادم مخططات لوحدة التحكم هذه، لذلك تُستخدم مخططات RFC 7643. ويبقى النموذج على هذا الكمبيوتر، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The schemas of this server are being read…</source>
        <translation>جارٍ قراءة مخططات هذا الخادم…</translation>
    </message>
    <message>
        <source>This is too much for one user</source>
        <translation>هذا كثير جدًا لمستخدم واحد</translation>
    </message>
    <message>
        <source>A sample has at most one megabyte.</source>
        <translation>حجم النموذج ميغابايت واحد على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>لم يُختبر شيء بعد</translation>
    </message>
    <message>
        <source>What the server would refuse or ignore stands here, attribute by attribute.</source>
        <translation>يظهر هنا ما سيرفضه الخادم أو يتجاهله، سمةً سمة.</translation>
    </message>
    <message>
        <source>Who has these names?</source>
        <translation>من لديه هذه الأسماء؟</translation>
    </message>
</context>
<context>
    <name>provost::SampleUser</name>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a time such as 2026-11-28T08:00:00Z</source>
        <translation>وقت مثل ‎2026-11-28T08:00:00Z</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>نص بترميز Base64</translation>
    </message>
    <message>
        <source>Change the attribute mapping at the identity provider.</source>
        <translation>غيّر تعيين السمات لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>The server would answer 400 invalidValue, and the identity provider would not create this user.</source>
        <translation>سيرد الخادم بالحالة 400 مع invalidValue، ولن ينشئ موفر الهوية هذا المستخدم.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>النموذج</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with it, as far as the schemas tell: %n attribute(s) were looked at.</source>
        <translation>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: لم يُنظر في أي سمة.</numerusform>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: نُظر في سمة واحدة.</numerusform>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: نُظر في سمتين.</numerusform>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: نُظر في %n سمات.</numerusform>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: نُظر في %n سمة.</numerusform>
            <numerusform>لا خطأ فيه، بقدر ما تبيّنه المخططات: نُظر في %n سمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no JSON. Line %1: %2</source>
        <comment>number, what is wrong in English</comment>
        <translation>ليس JSON. السطر %1: %2</translation>
    </message>
    <message>
        <source>Paste one user as JSON.</source>
        <translation>ألصق مستخدمًا واحدًا بتنسيق JSON.</translation>
    </message>
    <message>
        <source>It is not one user: an object of JSON is expected.</source>
        <translation>ليس مستخدمًا واحدًا: المتوقع كائن JSON.</translation>
    </message>
    <message>
        <source>It does not say what it is: “schemas” is no list, or empty.</source>
        <translation>لا يقول ما هو: «schemas» ليست قائمة، أو هي فارغة.</translation>
    </message>
    <message>
        <source>Have “schemas” sent, with %1.</source>
        <comment>a URI</comment>
        <translation>اجعل «schemas» تُرسل، وفيها %1.</translation>
    </message>
    <message>
        <source>It does not say that it is a user: “schemas” lacks %1.</source>
        <comment>a URI</comment>
        <translation>لا يقول إنه مستخدم: ينقص «schemas» ‏%1.</translation>
    </message>
    <message>
        <source>The server does not know this schema. What belongs to it is ignored, or refused.</source>
        <translation>لا يعرف الخادم هذا المخطط. ويُتجاهل ما ينتمي إليه أو يُرفض.</translation>
    </message>
    <message>
        <source>It belongs to an extension, and has to stand within “%1”.</source>
        <comment>a URI</comment>
        <translation>تنتمي إلى امتداد، ويجب أن تكون داخل «%1».</translation>
    </message>
    <message>
        <source>Map it to %1 at the identity provider.</source>
        <comment>the full name of an attribute</comment>
        <translation>عيّنها إلى %1 لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>The server’s schema does not have it. It is ignored, and some servers refuse the user.</source>
        <translation>ليست في مخطط الخادم. وهي تُتجاهل، وبعض الخوادم ترفض المستخدم.</translation>
    </message>
    <message>
        <source>The server does not know this extension. It is ignored, or refused.</source>
        <translation>لا يعرف الخادم هذا الامتداد. وهو يُتجاهل أو يُرفض.</translation>
    </message>
    <message>
        <source>“schemas” does not name this extension. Strict servers ignore it.</source>
        <translation>لا تسمّي «schemas» هذا الامتداد. وتتجاهله الخوادم الصارمة.</translation>
    </message>
    <message>
        <source>It is %1, expected is %2.</source>
        <comment>kinds of values</comment>
        <translation>القيمة %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>It is required, and is not there.</source>
        <translation>مطلوبة، وليست موجودة.</translation>
    </message>
    <message>
        <source>It is there twice: names of attributes do not differ by their case alone.</source>
        <translation>موجودة مرتين: لا تختلف أسماء السمات بحالة الأحرف وحدها.</translation>
    </message>
    <message>
        <source>The server sets it itself, and ignores what is sent.</source>
        <translation>يحددها الخادم بنفسه، ويتجاهل ما يُرسل.</translation>
    </message>
    <message>
        <source>It is required, and is empty.</source>
        <translation>مطلوبة، وهي فارغة.</translation>
    </message>
    <message>
        <source>It is an empty text, which some servers refuse. Nothing at all clears it too.</source>
        <translation>نص فارغ، ترفضه بعض الخوادم. وتركها دون إرسال يمسحها أيضًا.</translation>
    </message>
    <message>
        <source>It is %1, expected is a list.</source>
        <comment>a kind of value</comment>
        <translation>القيمة %1، والمتوقع قائمة.</translation>
    </message>
    <message>
        <source>The same value of the same type is there twice.</source>
        <translation>القيمة نفسها من النوع نفسه موجودة مرتين.</translation>
    </message>
    <message>
        <source>More than one of them is the primary one.</source>
        <translation>أكثر من واحدة منها أساسية.</translation>
    </message>
    <message>
        <source>It is the text “%1”, expected is true or false. Servers that read strictly refuse it.</source>
        <translation>القيمة هي النص «%1»، والمتوقع true أو false. وترفضها الخوادم التي تقرأ بصرامة.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID sends it like this without aadOptscim062020: add ?aadOptscim062020 to the tenant URL.</source>
        <translation>يرسلها Microsoft Entra ID هكذا دون aadOptscim062020: أضف ‎?aadOptscim062020 إلى عنوان URL للمستأجر.</translation>
    </message>
    <message>
        <source>It is none of the values that the server names: %1.</source>
        <comment>a list</comment>
        <translation>ليست من القيم التي يسمّيها الخادم: %1.</translation>
    </message>
    <message>
        <source>It begins or ends with a space, and is another value than the one without.</source>
        <translation>تبدأ بمسافة أو تنتهي بها، وهي قيمة غير التي دون مسافة.</translation>
    </message>
    <message>
        <source>Trim it where the identity provider maps it.</source>
        <translation>اقتطع المسافة حيث يعيّنها موفر الهوية.</translation>
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
        <translation>اسم المستخدم هو عنوان البريد الإلكتروني، ولا يجوز أن يكون لغيره.</translation>
    </message>
    <message>
        <source>Whoever is deactivated is signed out everywhere and releases the seat. Whoever is deleted is gone for good after 30 days.</source>
        <translation>من يُعطَّل يُسجَّل خروجه في كل مكان ويُحرَّر مقعده. ومن يُحذف يزول نهائيًا بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>A group is a team; deleting it leaves its members.</source>
        <translation>المجموعة هي فريق؛ وحذفها يُبقي أعضاءها.</translation>
    </message>
    <message>
        <source>Formuley</source>
        <translation>Formuley</translation>
    </message>
    <message>
        <source>It takes the SCIM token of the organization, which only the Enterprise plan has. A key for its REST API is refused.</source>
        <translation>يتطلب رمز SCIM المميز للمؤسسة، ولا يوجد إلا في خطة Enterprise. ويُرفض مفتاح واجهة REST API الخاصة به.</translation>
    </message>
    <message>
        <source>Whoever is given no role is a Formulator.</source>
        <translation>من لا يُعطى دورًا فهو Formulator.</translation>
    </message>
    <message>
        <source>Any other product</source>
        <translation>أي منتج آخر</translation>
    </message>
    <message>
        <source>RuleForge</source>
        <translation>RuleForge</translation>
    </message>
    <message>
        <source>Groups decide roles there, and a group has to be called exactly as the product expects.</source>
        <translation>تحدد المجموعات الأدوار هناك، ويجب أن يكون اسم المجموعة كما يتوقعه المنتج تمامًا.</translation>
    </message>
    <message>
        <source>The identity provider is the source of truth: what you change here it may change back.</source>
        <translation>موفر الهوية هو المصدر المعتمد: وقد يعيد ما تغيّره هنا إلى ما كان.</translation>
    </message>
</context>
<context>
    <name>provost::ScimProducts</name>
    <message>
        <source>Its address ends with %1.</source>
        <comment>path</comment>
        <translation>ينتهي عنوانه بـ %1.</translation>
    </message>
    <message>
        <source>Groups are roles: who is in a group has the role of that name.</source>
        <translation>المجموعات هي الأدوار: من كان في مجموعة فله الدور الذي يحمل اسمها.</translation>
    </message>
    <message>
        <source>Groups can be read there, and not be changed.</source>
        <translation>يمكن قراءة المجموعات هناك، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>It does not offer: %1.</source>
        <comment>list</comment>
        <translation>لا يقدّم: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Provost asks for %n user(s) at once.</source>
        <translation>
            <numerusform>لا يطلب Provost أي مستخدمين.</numerusform>
            <numerusform>يطلب Provost مستخدمًا واحدًا في كل مرة.</numerusform>
            <numerusform>يطلب Provost مستخدمَين في كل مرة.</numerusform>
            <numerusform>يطلب Provost %n مستخدمين في كل مرة.</numerusform>
            <numerusform>يطلب Provost %n مستخدمًا في كل مرة.</numerusform>
            <numerusform>يطلب Provost %n مستخدم في كل مرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>provost::SecretField</name>
    <message>
        <source>Hold to show</source>
        <translation>اضغط باستمرار للعرض</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Hidden. Copy it with the button beside it.</source>
        <translation>مخفي. انسخه بالزر المجاور.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelectableLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>provost::SelectionBar</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>count</comment>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <comment>count</comment>
        <translation>تحديد الكل: %1</translation>
    </message>
</context>
<context>
    <name>provost::SelfServiceCard</name>
    <message>
        <source>Self-service</source>
        <translation>الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Self-service of %1</source>
        <comment>account</comment>
        <translation>الخدمة الذاتية لـ %1</translation>
    </message>
    <message>
        <source>The account’s own administrators may set up provisioning for it, within the permissions below.</source>
        <translation>يُسمح لمسؤولي الحساب أنفسهم بإعداد التوفير له، ضمن الأذونات أدناه.</translation>
    </message>
    <message>
        <source>Off for the whole server, so that the account’s own administrators may only look, whatever is chosen here.</source>
        <translation>متوقفة للخادم كله، فلا يُسمح لمسؤولي الحساب أنفسهم إلا بالاطلاع، أيًا كان المختار هنا.</translation>
    </message>
    <message>
        <source>Customers’ own administrators may set up provisioning for their account, within the permissions below.</source>
        <translation>يُسمح لمسؤولي العملاء بإعداد التوفير لحسابهم، ضمن الأذونات أدناه.</translation>
    </message>
</context>
<context>
    <name>provost::ServerCard</name>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
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
        <translation>الاتصال بخادم Provost</translation>
    </message>
    <message>
        <source>Address and your personal admin key.</source>
        <translation>العنوان ومفتاح الإدارة الشخصي.</translation>
    </message>
    <message>
        <source>https://provost.example.com</source>
        <translation>https://provost.example.com</translation>
    </message>
    <message>
        <source>Your personal admin key</source>
        <translation>مفتاح الإدارة الشخصي</translation>
    </message>
    <message>
        <source>Enter your admin key. Whoever runs the server can create one for you; it begins with pva_.</source>
        <translation>أدخل مفتاح الإدارة. يمكن للمسؤول عن الخادم إنشاء مفتاح لك؛ وهو يبدأ بـ pva_‎.</translation>
    </message>
    <message>
        <source>Open a SCIM 2.0 endpoint</source>
        <translation>فتح نقطة نهاية SCIM 2.0</translation>
    </message>
    <message>
        <source>The users and groups of any product that speaks SCIM, by address and bearer token.</source>
        <translation>المستخدمون والمجموعات في أي منتج يدعم SCIM، بالعنوان ورمز Bearer المميز.</translation>
    </message>
    <message>
        <source>https://example.com/scim/v2</source>
        <translation>https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>The address before /Users, as it is entered at an identity provider.</source>
        <translation>العنوان الذي قبل ‎/Users، كما يُدخل لدى موفر هوية.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer المميز</translation>
    </message>
    <message>
        <source>Enter the SCIM token that the product gave you. A key for its other APIs is often not accepted.</source>
        <translation>أدخل رمز SCIM المميز الذي أعطاك إياه المنتج. وغالبًا ما لا يُقبل مفتاح لواجهات API الأخرى فيه.</translation>
    </message>
    <message>
        <source>What Provost sends here follows what %1 publishes of its API. It was not verified against the live service.</source>
        <comment>product</comment>
        <translation>ما يرسله Provost هنا يتبع ما ينشره %1 عن واجهة API لديه. ولم يُتحقق منه على الخدمة الفعلية.</translation>
    </message>
    <message>
        <source>Open a Frontegg environment</source>
        <translation>فتح بيئة Frontegg</translation>
    </message>
    <message>
        <source>SCIM connections, users and groups of all its accounts, by client ID and API key.</source>
        <translation>اتصالات SCIM والمستخدمون والمجموعات في كل حساباتها، بمعرّف العميل ومفتاح API.</translation>
    </message>
    <message>
        <source>https://api.frontegg.com</source>
        <translation>https://api.frontegg.com</translation>
    </message>
    <message>
        <source>By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, api.au.frontegg.com; or an own domain with /frontegg behind it.</source>
        <translation>حسب المنطقة: api.frontegg.com (الاتحاد الأوروبي)، api.us.frontegg.com، api.ca.frontegg.com، api.au.frontegg.com؛ أو نطاق خاص يليه ‎/frontegg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Enter the API key of the environment. It stands beside the client ID in its settings.</source>
        <translation>أدخل مفتاح API للبيئة. وهو بجانب معرّف العميل في إعداداتها.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Enter the client ID of the environment. It has no colon.</source>
        <translation>أدخل معرّف العميل للبيئة. وليس فيه نقطتان (:).</translation>
    </message>
    <message>
        <source>Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up to 50 accounts are looked through, of more only those that have a connection.</source>
        <translation>المستخدمون والمجموعات هم من جاؤوا عبر SCIM؛ ومن أُضيف يدويًا لا يُعرض. يُبحث في 50 حسابًا على الأكثر، وإن زادت ففي التي لها اتصال فقط.</translation>
    </message>
    <message>
        <source>A person who belongs to several accounts stands here once for each. Provost names the account in everything that it sends about a person: without it Frontegg would delete the person everywhere.</source>
        <translation>الشخص الذي ينتمي إلى عدة حسابات يظهر هنا مرة لكل حساب. يسمّي Provost الحساب في كل ما يرسله عن شخص: ودون ذلك سيحذف Frontegg الشخص من كل مكان.</translation>
    </message>
    <message>
        <source>Where an account has several connections, Frontegg does not tell through which one somebody came. Users can then not be removed together with a connection.</source>
        <translation>حيث تكون لحساب عدة اتصالات لا يخبر Frontegg عبر أيها جاء الشخص. ولا يمكن عندئذ إزالة المستخدمين مع اتصال.</translation>
    </message>
    <message>
        <source>A connection can be neither renamed nor paused, and its token neither read again nor replaced. Another token is another connection: create it, switch the identity provider over, see that it works, delete the old one and keep its users.</source>
        <translation>لا يمكن إعادة تسمية الاتصال ولا إيقافه مؤقتًا، ولا قراءة رمزه المميز من جديد ولا استبداله. الرمز الآخر هو اتصال آخر: أنشئه، وحوّل موفر الهوية إليه، وتأكد من أنه يعمل، ثم احذف القديم وأبقِ مستخدميه.</translation>
    </message>
    <message>
        <source>Open Ory Polis</source>
        <translation>فتح Ory Polis</translation>
    </message>
    <message>
        <source>The directories, users and groups of one product (BoxyHQ Jackson), by its API key.</source>
        <translation>الأدلة والمستخدمون والمجموعات في منتج واحد (BoxyHQ Jackson)، بمفتاح API الخاص به.</translation>
    </message>
    <message>
        <source>https://polis.example.com/my-product</source>
        <translation>https://polis.example.com/my-product</translation>
    </message>
    <message>
        <source>The address of Polis, and behind the slash the name of the product.</source>
        <translation>عنوان Polis، وبعد الشرطة المائلة اسم المنتج.</translation>
    </message>
    <message>
        <source>Enter one of the API keys of Polis (API_KEYS).</source>
        <translation>أدخل أحد مفاتيح API الخاصة بـ Polis ‏(API_KEYS).</translation>
    </message>
    <message>
        <source>A directory is a connection here, and a tenant an account. Each product is opened by itself: Polis lists no others.</source>
        <translation>الدليل هنا اتصال، والمستأجر حساب. ويُفتح كل منتج وحده: لا يسرد Polis غيره.</translation>
    </message>
    <message>
        <source>Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to whoever has an API key. Provost keeps nothing of it, and shows it only when you ask.</source>
        <translation>يحفظ Polis سر SCIM للدليل مقروءًا ويخبر به، مع كل دليل، كل من لديه مفتاح API. ولا يحفظ Provost منه شيئًا، ولا يعرضه إلا عندما تطلبه.</translation>
    </message>
    <message>
        <source>While a directory is deactivated Polis answers its identity provider as if all were done, and drops it. Afterwards the identity provider has to synchronize everything anew.</source>
        <translation>ما دام الدليل معطَّلًا يجيب Polis موفر هويته كأن كل شيء قد نُفّذ، ثم يُسقطه. وبعد ذلك على موفر الهوية أن يزامن كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Deleting a directory always removes its users and groups.</source>
        <translation>حذف الدليل يزيل دائمًا مستخدميه ومجموعاته.</translation>
    </message>
    <message>
        <source>Directories of Google Workspace are made in Polis’ own console: they need access to Google.</source>
        <translation>تُنشأ أدلة Google Workspace في وحدة تحكم Polis نفسها: فهي تحتاج إلى الوصول إلى Google.</translation>
    </message>
    <message>
        <source>Open WorkOS Directory Sync</source>
        <translation>فتح WorkOS Directory Sync</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by the secret key.</source>
        <translation>الأدلة والمستخدمون والمجموعات في كل المؤسسات، بالمفتاح السري.</translation>
    </message>
    <message>
        <source>https://api.workos.com</source>
        <translation>https://api.workos.com</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Enter the secret key of the environment; it begins with sk_.</source>
        <translation>أدخل المفتاح السري للبيئة؛ وهو يبدأ بـ sk_‎.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Of a directory that is not linked, the state stands behind its name in WorkOS’ own word.</source>
        <translation>الدليل هنا اتصال، والمؤسسة حساب. والدليل غير المرتبط تُذكر حالته بعد اسمه بكلمة WorkOS نفسها.</translation>
    </message>
    <message>
        <source>Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through a link of its Admin Portal.</source>
        <translation>تُنشأ الأدلة، وتُعرض رموزها المميزة وتُستبدل، في لوحة تحكم WorkOS أو عبر رابط من Admin Portal.</translation>
    </message>
    <message>
        <source>Deleting a directory removes its users and groups. WorkOS takes its time: it may still be listed for a while.</source>
        <translation>حذف الدليل يزيل مستخدميه ومجموعاته. ويستغرق WorkOS وقتًا في ذلك: فقد يظل مسرودًا مدة.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here. Which group gives which role is decided in WorkOS’ dashboard.</source>
        <translation>لا يُغيَّر المستخدمون والمجموعات هنا. ويُقرَّر أي مجموعة تعطي أي دور في لوحة تحكم WorkOS.</translation>
    </message>
    <message>
        <source>Open Scalekit</source>
        <translation>فتح Scalekit</translation>
    </message>
    <message>
        <source>The directories, users and groups of all organizations, by client ID and secret.</source>
        <translation>الأدلة والمستخدمون والمجموعات في كل المؤسسات، بمعرّف العميل وسره.</translation>
    </message>
    <message>
        <source>https://example.scalekit.com</source>
        <translation>https://example.scalekit.com</translation>
    </message>
    <message>
        <source>The address of the environment.</source>
        <translation>عنوان البيئة.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Enter the client secret of the environment.</source>
        <translation>أدخل سر العميل للبيئة.</translation>
    </message>
    <message>
        <source>A directory is a connection here, and an organization an account. Scalekit marks creating and deleting directories in its API as a preview, which may not be open to everybody.</source>
        <translation>الدليل هنا اتصال، والمؤسسة حساب. ويعدّ Scalekit إنشاء الأدلة وحذفها في واجهة API لديه معاينة، قد لا تكون متاحة للجميع.</translation>
    </message>
    <message>
        <source>Only the identity providers that Scalekit names can be chosen for a directory.</source>
        <translation>لا يمكن أن يُختار لدليل إلا موفرو الهوية الذين يسمّيهم Scalekit.</translation>
    </message>
    <message>
        <source>Pausing a directory disables it. What its identity provider is answered then is not documented.</source>
        <translation>إيقاف الدليل مؤقتًا يعطّله. ولم يُوثَّق ما يُرد به عندئذٍ على موفر هويته.</translation>
    </message>
    <message>
        <source>Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its secrets end is shown here.</source>
        <translation>استبدال السر والسمات والأدوار موجودة في لوحة تحكم Scalekit نفسها. ويُعرض هنا متى تنتهي أسراره.</translation>
    </message>
    <message>
        <source>Open an Auth0 tenant</source>
        <translation>فتح مستأجر Auth0</translation>
    </message>
    <message>
        <source>Inbound SCIM of its enterprise connections, with tokens, users and groups.</source>
        <translation>‏SCIM الوارد لاتصالات المؤسسة فيه، مع الرموز المميزة والمستخدمين والمجموعات.</translation>
    </message>
    <message>
        <source>https://example.eu.auth0.com</source>
        <translation>https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>The tenant’s own address, not a custom domain.</source>
        <translation>عنوان المستأجر نفسه، لا مجال مخصص.</translation>
    </message>
    <message>
        <source>Enter the client secret of a machine-to-machine application for the Management API.</source>
        <translation>أدخل سر العميل لتطبيق من نوع Machine-to-Machine مخصص لـ Management API.</translation>
    </message>
    <message>
        <source>Enter the client ID of that application. It has no colon.</source>
        <translation>أدخل معرّف العميل لذلك التطبيق. وليس فيه نقطتان (:).</translation>
    </message>
    <message>
        <source>A SCIM configuration is a connection here, and the enterprise connection that it belongs to is its account: each takes one, which has the same name. Enterprise connections are made in Auth0.</source>
        <translation>تكوين SCIM هنا اتصال، واتصال المؤسسة الذي ينتمي إليه هو حسابه: ولكل منها تكوين واحد يحمل الاسم نفسه. وتُنشأ اتصالات المؤسسة في Auth0.</translation>
    </message>
    <message>
        <source>There are two tokens at most. Two of them are shown as one that is replaced by the other. When a token was used last is told, but not by whom: your own tests count too.</source>
        <translation>يوجد رمزان مميزان على الأكثر. ويُعرض الرمزان كواحد يُستبدل بالآخر. ويُعرف متى استُخدم الرمز آخر مرة، لكن لا يُعرف من استخدمه: فاختباراتك محسوبة أيضًا.</translation>
    </message>
    <message>
        <source>Deactivating somebody blocks them in the whole tenant, as an identity provider does that deactivates them by SCIM.</source>
        <translation>تعطيل شخص يحظره في المستأجر كله، كما يفعل موفر الهوية الذي يعطّله عبر SCIM.</translation>
    </message>
    <message>
        <source>Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last of them was made; somebody who is new may not be found at once.</source>
        <translation>يذكر Auth0 في البحث الواحد ألف مستخدم. ويتابع Provost من وقت إنشاء آخرهم؛ وقد لا يُعثر على المستخدم الجديد فورًا.</translation>
    </message>
    <message>
        <source>Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what is to be expected; it is not documented. They are then not shown here any more.</source>
        <translation>حذف تكوين SCIM يحذف رموزه المميزة. ومن المتوقع أن يبقى المستخدمون والمجموعات في Auth0؛ لكن ذلك لم يُوثَّق. ولا يُعرضون هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Open a Stytch B2B project</source>
        <translation>فتح مشروع Stytch B2B</translation>
    </message>
    <message>
        <source>The SCIM connections, members and groups of all organizations, by project ID and secret.</source>
        <translation>اتصالات SCIM والأعضاء والمجموعات في كل المؤسسات، بمعرّف المشروع وسره.</translation>
    </message>
    <message>
        <source>https://api.stytch.com</source>
        <translation>https://api.stytch.com</translation>
    </message>
    <message>
        <source>https://test.stytch.com for a test project.</source>
        <translation>https://test.stytch.com لمشروع اختبار.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>of a project</comment>
        <translation>السر</translation>
    </message>
    <message>
        <source>Enter the secret of the project.</source>
        <translation>أدخل سر المشروع.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>Enter the ID of the project; it begins with project-.</source>
        <translation>أدخل معرّف المشروع؛ وهو يبدأ بـ project-‎.</translation>
    </message>
    <message>
        <source>An organization is an account here, and has one SCIM connection at most. Of more than a hundred organizations only those are asked that say that they have one.</source>
        <translation>المؤسسة هنا حساب، ولها اتصال SCIM واحد على الأكثر. وإذا زادت المؤسسات على مئة فلا يُسأل إلا عن التي تقول إن لها اتصالًا.</translation>
    </message>
    <message>
        <source>Members are those who came by SCIM; whoever came another way is not shown. Whoever was deprovisioned may be left out: Stytch’s search leaves out deleted members.</source>
        <translation>الأعضاء هم من جاؤوا عبر SCIM؛ ومن جاء بطريقة أخرى لا يُعرض. وقد يغيب من أُلغي توفيره: فبحث Stytch يستبعد الأعضاء المحذوفين.</translation>
    </message>
    <message>
        <source>Who is in a group is told by its members’ own attributes. That the ids there are those of Stytch’s groups is inferred, not documented.</source>
        <translation>تخبر سمات الأعضاء أنفسهم بمن في المجموعة. أما أن المعرّفات فيها هي معرّفات مجموعات Stytch فمستنتج، ولم يُوثَّق.</translation>
    </message>
    <message>
        <source>A token is replaced while both work. Stytch does not tell whether one was used: see at the identity provider that it works with the new one before you end the old one.</source>
        <translation>يُستبدل الرمز المميز والرمزان يعملان معًا. ولا يخبر Stytch هل استُخدم أحدهما: تأكد لدى موفر الهوية من أنه يعمل بالرمز الجديد قبل أن تنهي القديم.</translation>
    </message>
    <message>
        <source>When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not documented; they are then not shown here any more.</source>
        <translation>عند حذف اتصال لا يُطلب من Stytch حذف أعضائه. ولم يُوثَّق ما يحدث لهم؛ ولا يُعرضون هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Members are not changed here.</source>
        <translation>لا يُغيَّر الأعضاء هنا.</translation>
    </message>
    <message>
        <source>What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost reads it that moment, changes one word of it, and looks afterwards.</source>
        <translation>ما يجوز لدور فعله وما تعرضه بوابة العملاء يأخذه Frontegg كاملًا. يقرؤه Provost في تلك اللحظة، ويغيّر كلمة واحدة منه، ثم يتحقق بعدها.</translation>
    </message>
    <message>
        <source>The requests of identity providers are in Frontegg’s own portal alone.</source>
        <translation>طلبات موفري الهوية موجودة في بوابة Frontegg وحدها.</translation>
    </message>
    <message>
        <source>Users and groups are not changed here, and there is no search on the server: Provost searches what it has listed.</source>
        <translation>لا يُغيَّر المستخدمون والمجموعات هنا، ولا بحث على الخادم: يبحث Provost فيما سرده.</translation>
    </message>
    <message>
        <source>A tenant has one setup link at a time, and Polis shows its address in its own console for as long as it works.</source>
        <translation>للمستأجر رابط إعداد واحد في كل مرة، ويعرض Polis عنوانه في وحدة تحكمه ما دام صالحًا.</translation>
    </message>
    <message>
        <source>The application needs the scopes read:connections, read:scim_config and read:scim_token; to make, change and delete, create:scim_config, update:scim_config, create:scim_token, delete:scim_config and delete:scim_token; for people, read:users and update:users; for groups, read:groups and read:group_members. What it has not is not offered.</source>
        <translation>يحتاج التطبيق إلى النطاقات read:connections وread:scim_config وread:scim_token؛ وللإنشاء والتغيير والحذف create:scim_config وupdate:scim_config وcreate:scim_token وdelete:scim_config وdelete:scim_token؛ وللأشخاص read:users وupdate:users؛ وللمجموعات read:groups وread:group_members. وما ينقصه منها لا يُعرض ما يتطلبه.</translation>
    </message>
    <message>
        <source>Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what you changed, and leaves what identifies a user as it is.</source>
        <translation>يأخذ Auth0 تعيين السمات كاملًا. يقرؤه Provost في تلك اللحظة، ويغيّر ما غيّرته، ويترك ما يعرّف المستخدم كما هو.</translation>
    </message>
    <message>
        <source>The requests of identity providers (the logs sscim and fscim), roles and self-service tickets are in Auth0’s own dashboard.</source>
        <translation>طلبات موفري الهوية (السجلان sscim وfscim)، والأدوار، وتذاكر الخدمة الذاتية موجودة في لوحة تحكم Auth0 نفسها.</translation>
    </message>
</context>
<context>
    <name>provost::ServerMenu</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Forget %1…</source>
        <translation>نسيان %1…</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>الشبكة المتقدمة…</translation>
    </message>
    <message>
        <source>Forget this server?</source>
        <translation>هل تريد نسيان هذا الخادم؟</translation>
    </message>
    <message>
        <source>%1 leaves the list, and its keys leave this computer’s keychain. On the server itself nothing changes.</source>
        <translation>يخرج %1 من القائمة، وتخرج مفاتيحه من سلسلة مفاتيح هذا الكمبيوتر. ولا يتغير شيء على الخادم نفسه.</translation>
    </message>
    <message>
        <source>Keep server</source>
        <translation>إبقاء الخادم</translation>
    </message>
    <message>
        <source>Forget server</source>
        <translation>نسيان الخادم</translation>
    </message>
    <message>
        <source>Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s policy names %1, so it stays in the list. On the server itself nothing changes.</source>
        <translation>تخرج مفاتيحه من سلسلة مفاتيح هذا الكمبيوتر، ويُحذف ما حُفظ عنه. تذكر سياسة هذا الكمبيوتر %1، لذلك يبقى في القائمة. ولا يتغير شيء على الخادم نفسه.</translation>
    </message>
</context>
<context>
    <name>provost::ServerOpening</name>
    <message>
        <source>Loading the sample organization…</source>
        <translation>جارٍ تحميل المؤسسة النموذجية…</translation>
    </message>
    <message>
        <source>Starting the Local server…</source>
        <translation>جارٍ تشغيل الخادم المحلي…</translation>
    </message>
    <message>
        <source>Asking the server whether it knows this key…</source>
        <translation>جارٍ سؤال الخادم هل يعرف هذا المفتاح…</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
</context>
<context>
    <name>provost::ServerSearch</name>
    <message>
        <source>Searched here, among all %1 users that this server lists.</source>
        <translation>جرى البحث هنا بين كل المستخدمين الذين يسردهم هذا الخادم، وعددهم %1.</translation>
    </message>
    <message>
        <source>Searched here, among the %1 users that are loaded; the server may have more.</source>
        <translation>جرى البحث هنا بين المستخدمين المحمّلين، وعددهم %1؛ وقد يكون لدى الخادم أكثر.</translation>
    </message>
    <message>
        <source>Search on the server</source>
        <translation>البحث على الخادم</translation>
    </message>
    <message>
        <source>The server is searching…</source>
        <translation>الخادم يبحث…</translation>
    </message>
    <message>
        <source>This server does not search, or refuses every filter that Provost knows. %1</source>
        <translation>لا يبحث هذا الخادم، أو يرفض كل عامل تصفية يعرفه Provost. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Searched on the server: %n user(s) found.</source>
        <translation>
            <numerusform>جرى البحث على الخادم: لم يُعثر على أي مستخدم.</numerusform>
            <numerusform>جرى البحث على الخادم: عُثر على مستخدم واحد.</numerusform>
            <numerusform>جرى البحث على الخادم: عُثر على مستخدمَين.</numerusform>
            <numerusform>جرى البحث على الخادم: عُثر على %n مستخدمين.</numerusform>
            <numerusform>جرى البحث على الخادم: عُثر على %n مستخدمًا.</numerusform>
            <numerusform>جرى البحث على الخادم: عُثر على %n مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts %1; write more of the name to see the others.</source>
        <translation>يعدّ الخادم %1؛ اكتب المزيد من الاسم لرؤية الباقين.</translation>
    </message>
    <message numerus="yes">
        <source>It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does not filter as it says.</source>
        <translation>
            <numerusform>لم يرسل أيضًا أي مستخدم غير مطابق.</numerusform>
            <numerusform>أرسل أيضًا مستخدمًا واحدًا غير مطابق لا يُعرض: فهو لا يصفّي كما يقول.</numerusform>
            <numerusform>أرسل أيضًا مستخدمَين غير مطابقين لا يُعرضان: فهو لا يصفّي كما يقول.</numerusform>
            <numerusform>أرسل أيضًا %n مستخدمين غير مطابقين لا يُعرضون: فهو لا يصفّي كما يقول.</numerusform>
            <numerusform>أرسل أيضًا %n مستخدمًا غير مطابقين لا يُعرضون: فهو لا يصفّي كما يقول.</numerusform>
            <numerusform>أرسل أيضًا %n مستخدم غير مطابقين لا يُعرضون: فهو لا يصفّي كما يقول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as filter: %1</source>
        <translation>أُرسل كعامل تصفية: %1</translation>
    </message>
</context>
<context>
    <name>provost::SessionsModel</name>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>ended by suspension</source>
        <translation>انتهت بالتعطيل</translation>
    </message>
    <message>
        <source>ended by deletion</source>
        <translation>انتهت بالحذف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a session that has not ended</comment>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>provost::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>أين توجد بياناتك</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Journal of changes…</source>
        <translation>دفتر التغييرات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>جارٍ سؤال سلسلة مفاتيح هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>هذا الخادم: %1</translation>
    </message>
    <message>
        <source>Label in the window</source>
        <translation>التسمية في النافذة</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes something leaves this computer</source>
        <translation>للقراءة فقط: لا يخرج من هذا الكمبيوتر ما يغيّر شيئًا</translation>
    </message>
    <message>
        <source>The label stands over the window and in every dialog. Switching read-only opens the server again.</source>
        <translation>تظهر التسمية أعلى النافذة وفي كل مربع حوار. وتبديل القراءة فقط يفتح الخادم من جديد.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Say on the desktop when something needs you</source>
        <translation>إظهار إشعار على سطح المكتب عندما ينتظرك شيء</translation>
    </message>
    <message>
        <source>One in five minutes at most, without any name, address or token. Provost has to be running.</source>
        <translation>إشعار واحد كل خمس دقائق على الأكثر، دون أي اسم أو عنوان أو رمز مميز. يجب أن يكون Provost قيد التشغيل.</translation>
    </message>
    <message>
        <source>This desktop does not show notifications of programs.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات البرامج.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>As this computer’s clock</source>
        <translation>حسب ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Never in these hours</source>
        <translation>لا إشعارات أبدًا في هذه الساعات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>النسخة المحلية</translation>
    </message>
    <message>
        <source>Keep users and groups of each server on this computer</source>
        <translation>حفظ مستخدمي كل خادم ومجموعاته على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>They are there at once at the next start, and without the server too, for reading. Only you can read the files; no key and no token is in them. Switching off deletes them and opens the server again.</source>
        <translation>تكون متاحة فورًا عند التشغيل التالي، ودون الخادم أيضًا، للقراءة. لا يمكن لغيرك قراءة الملفات؛ ولا مفتاح فيها ولا رمز مميز. والإيقاف يحذفها ويفتح الخادم من جديد.</translation>
    </message>
    <message>
        <source>Every time tells its distance from UTC, and the other clock’s time under the mouse.</source>
        <translation>يذكر كل وقت فرقه عن UTC، ووقت الساعة الأخرى تحت مؤشر الفأرة.</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>قائمة الخوادم</translation>
    </message>
    <message>
        <source>Addresses, names and labels as a file for colleagues, or for other computers. No key is in it: whoever imports it enters their own, and for a server whose address is known here the key stays.</source>
        <translation>العناوين والأسماء والتسميات في ملف للزملاء أو لأجهزة كمبيوتر أخرى. لا مفتاح فيه: من يستورده يُدخل مفتاحه، والخادم المعروف عنوانه هنا يبقى مفتاحه.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>التكوين…</translation>
    </message>
    <message>
        <source>All that is configured on it as one document: export it, compare it with a file, apply a file.</source>
        <translation>كل ما هو مكوَّن عليه في مستند واحد: صدّره، أو قارنه بملف، أو طبّق ملفًا.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy switches notifications off.</source>
        <translation>مُدار: أوقفت سياسة هذا الكمبيوتر الإشعارات.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy keeps no copy of any server.</source>
        <translation>مُدار: لا تسمح سياسة هذا الكمبيوتر بحفظ نسخة من أي خادم.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy names this server, with its label.</source>
        <translation>مُدار: تذكر سياسة هذا الكمبيوتر هذا الخادم مع تسميته.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy opens every server for reading only.</source>
        <translation>مُدار: تفتح سياسة هذا الكمبيوتر كل خادم للقراءة فقط.</translation>
    </message>
    <message>
        <source>Network (managed)</source>
        <translation>الشبكة (مُدارة)</translation>
    </message>
    <message>
        <source>This computer’s policy decides it, whatever a server’s own network options say.</source>
        <translation>تقرر سياسة هذا الكمبيوتر ذلك، مهما كانت خيارات الشبكة الخاصة بالخادم.</translation>
    </message>
    <message>
        <source>Managed: this computer’s policy does not let lists be written into files.</source>
        <translation>مُدار: لا تسمح سياسة هذا الكمبيوتر بكتابة القوائم في ملفات.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>القضايا…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksDialog</name>
    <message>
        <source>Setup links</source>
        <translation>روابط الإعداد</translation>
    </message>
    <message>
        <source>Whoever has such a link sets up the connection of one account, without signing in. An account has one link at a time: another one ends it.</source>
        <translation>من لديه رابط كهذا يُعِدّ اتصال حساب واحد دون تسجيل الدخول. وللحساب رابط واحد في كل مرة: وإنشاء آخر ينهيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Works for</source>
        <comment>a link</comment>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>It is shown this once. Send it only to whoever sets up the connection, by a way that you trust.</source>
        <translation>يُعرض هذه المرة فقط. أرسله إلى من يُعِدّ الاتصال وحده، بطريقة تثق بها.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Delete the link…</source>
        <translation>حذف الرابط…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Loading the links…</source>
        <translation>جارٍ تحميل الروابط…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا توجد روابط</translation>
    </message>
    <message>
        <source>Nobody can set up a connection by a link.</source>
        <translation>لا يمكن لأحد إعداد اتصال عبر رابط.</translation>
    </message>
    <message>
        <source>Say for which account.</source>
        <translation>حدِّد الحساب المقصود.</translation>
    </message>
    <message>
        <source>Delete the link of “%1”?</source>
        <translation>هل تريد حذف رابط &quot;%1&quot;؟</translation>
    </message>
    <message>
        <source>Whoever has it can no longer use it. What was set up by it stays.</source>
        <translation>لا يعود يمكن لمن لديه استخدامه. وما أُعِدّ به يبقى.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Deleting the link…</source>
        <translation>جارٍ حذف الرابط…</translation>
    </message>
    <message>
        <source>This account has a link, which ends as soon as another one is made. Press the button again to make it.</source>
        <translation>لهذا الحساب رابط ينتهي فور إنشاء رابط آخر. اضغط الزر مرة أخرى لإنشائه.</translation>
    </message>
</context>
<context>
    <name>provost::SetupLinksModel</name>
    <message>
        <source>not told</source>
        <comment>until when a link works</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>has ended</source>
        <comment>a link</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Works until</source>
        <comment>a link</comment>
        <translation>صالح حتى</translation>
    </message>
</context>
<context>
    <name>provost::SetupPage</name>
    <message>
        <source>SCIM base URL</source>
        <translation>عنوان URL الأساسي لـ SCIM</translation>
    </message>
    <message>
        <source>Unique field</source>
        <translation>الحقل الفريد</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Copy the token from this computer’s keychain</source>
        <translation>نسخ الرمز المميز من سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Token of this connection</source>
        <translation>الرمز المميز لهذا الاتصال</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>لصق الرمز المميز</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reads only, with this connection’s token. Marked as yours, so it never counts as a call by %1.</source>
        <comment>identity provider</comment>
        <translation>قراءة فقط، بالرمز المميز لهذا الاتصال. وهو معلَّم بأنه لك، فلا يُحتسب أبدًا طلبًا من %1.</translation>
    </message>
    <message>
        <source>No token of this connection is valid, so nobody can use it.</source>
        <translation>لا يوجد رمز مميز صالح لهذا الاتصال، فلا يستطيع أحد استخدامه.</translation>
    </message>
    <message>
        <source>Generate a token…</source>
        <translation>إنشاء رمز مميز…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived. Nobody has it; generate another.</source>
        <translation>لم يصل الرمز المميز لهذا الاتصال قط. وليس لدى أحد؛ أنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>Generate another…</source>
        <translation>إنشاء رمز آخر…</translation>
    </message>
    <message>
        <source>%1 in keychain</source>
        <comment>beginning of the token</comment>
        <translation>%1 في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The token is on the clipboard for half a minute.</source>
        <translation>الرمز المميز في الحافظة لنصف دقيقة.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no token for this connection. Paste it, or generate another.</source>
        <translation>ليس في سلسلة مفاتيح هذا الكمبيوتر رمز مميز لهذا الاتصال. ألصقه، أو أنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer. Paste the token, or generate another.</source>
        <translation>لا تستجيب سلسلة مفاتيح هذا الكمبيوتر. ألصق الرمز المميز، أو أنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The connection works: the server let this console read with the token.</source>
        <translation>الاتصال يعمل: سمح الخادم لوحدة التحكم هذه بالقراءة بالرمز المميز.</translation>
    </message>
    <message>
        <source>The test failed. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>فشل الاختبار. %1 %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>at the identity provider</comment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>none valid</source>
        <comment>tokens</comment>
        <translation>لا يوجد رمز صالح</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <source>Looks at the endpoint with fifteen checks.</source>
        <translation>ينظر إلى نقطة النهاية بخمس عشرة عملية تحقق.</translation>
    </message>
    <message>
        <source>Test a sample user…</source>
        <translation>اختبار مستخدم نموذجي…</translation>
    </message>
    <message>
        <source>Says what this server would find wrong with a user. Nothing is sent.</source>
        <translation>يذكر ما سيراه هذا الخادم خطأ في مستخدم. ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Where its identity provider calls, and with which token, this API does not tell. Both stand in the product’s own dashboard.</source>
        <translation>لا تخبر واجهة API هذه أين يتصل موفر هويته، ولا بأي رمز مميز. وكلاهما في لوحة تحكم المنتج نفسه.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>The token of this connection never arrived, and there is no way to have another. Delete the connection and create it again.</source>
        <translation>لم يصل الرمز المميز لهذا الاتصال قط، ولا سبيل إلى رمز آخر. احذف الاتصال وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>While it is deactivated, this server answers %1 as if all were done, and drops it: what changes there meanwhile is lost without a word. Let %1 synchronize everything anew after it was resumed.</source>
        <comment>identity provider</comment>
        <translation>ما دام معطَّلًا يجيب هذا الخادم %1 كأن كل شيء قد نُفّذ، ثم يُسقطه: ما يتغير هناك في هذه الأثناء يضيع دون تنبيه. دع %1 يزامن كل شيء من جديد بعد استئنافه.</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <comment>the token</comment>
        <translation>في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>can be shown at any time</source>
        <comment>the token</comment>
        <translation>يمكن عرضه في أي وقت</translation>
    </message>
    <message>
        <source>was shown once, when it was made</source>
        <comment>the token</comment>
        <translation>عُرض مرة واحدة، عند إنشائه</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutList</name>
    <message>
        <source>Find a key, or what it does</source>
        <translation>البحث عن مفتاح أو عن وظيفته</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds what can be done without one.</source>
        <translation>لا يوجد مفتاح يفعل ذلك. يبحث Ctrl+K عما يمكن فعله دون مفتاح.</translation>
    </message>
</context>
<context>
    <name>provost::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>provost::ShownTokenDialog</name>
    <message>
        <source>The token of “%1”</source>
        <translation>الرمز المميز لـ «%1»</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>This server keeps the token readable and shows it at any time, for as long as the connection is there, to whoever has a key of its API. It cannot be replaced. Keep those keys as safe as the token.</source>
        <translation>يحفظ هذا الخادم الرمز المميز مقروءًا ويعرضه في أي وقت، ما دام الاتصال موجودًا، لمن لديه مفتاح لواجهة API لديه. ولا يمكن استبداله. صُن تلك المفاتيح كما تصون الرمز المميز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>provost::StartRotationDialog</name>
    <message>
        <source>1. A second token is issued. Until you end the old one both work: nothing stops.</source>
        <translation>1. يُصدَر رمز مميز ثانٍ. ويعمل الاثنان إلى أن تنهي القديم: لا يتوقف شيء.</translation>
    </message>
    <message>
        <source>2. You enter it at %1, in the field “%2”.</source>
        <comment>identity provider, field</comment>
        <translation>2. تُدخله لدى %1، في الحقل «%2».</translation>
    </message>
    <message>
        <source>3. Provost waits until %1 was seen with it. Your own tests do not count.</source>
        <comment>identity provider</comment>
        <translation>3. ينتظر Provost إلى أن يُرى %1 مستخدمًا إياه. ولا تُحتسب اختباراتك أنت.</translation>
    </message>
    <message>
        <source>4. Only then you end the old one.</source>
        <translation>4. عندئذ فقط تنهي القديم.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hint, label</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Replace the token of “%1”</source>
        <translation>استبدال الرمز المميز لـ «%1»</translation>
    </message>
    <message>
        <source>Issue the second token and show it</source>
        <translation>إصدار الرمز الثاني وعرضه</translation>
    </message>
    <message>
        <source>The token to be replaced</source>
        <translation>الرمز المميز المراد استبداله</translation>
    </message>
    <message>
        <source>3. You see at %1 that it synchronizes with it: this server does not tell.</source>
        <comment>identity provider</comment>
        <translation>3. تتأكد لدى %1 من أنه يزامن به: فهذا الخادم لا يخبر بذلك.</translation>
    </message>
</context>
<context>
    <name>provost::Support</name>
    <message>
        <source>This computer’s policy does not let copies be kept, and so no evidence either.</source>
        <translation>سياسة هذا الحاسوب لا تسمح بحفظ نسخ، ولا بحفظ أدلة تبعًا لذلك.</translation>
    </message>
    <message>
        <source>Show the cases and their evidence</source>
        <translation>عرض القضايا وأدلتها</translation>
    </message>
    <message>
        <source>Show the log of this program</source>
        <translation>عرض سجل هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardDialog</name>
    <message>
        <source>Tokens of all connections</source>
        <translation>الرموز المميزة لكل الاتصالات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>الانتقال إلى الاتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>جارٍ تحميل الرموز المميزة…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا يوجد رمز مميز مطابق</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>غيّر عامل التصفية لترى الباقي.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز مميز</translation>
    </message>
    <message>
        <source>No connection has a token that was not revoked.</source>
        <translation>ليس لأي اتصال رمز مميز لم يُبطل.</translation>
    </message>
    <message>
        <source>%1 tokens so far</source>
        <comment>count</comment>
        <translation>الرموز المميزة حتى الآن: %1</translation>
    </message>
    <message>
        <source>%1 tokens; those of some connections are missing.</source>
        <comment>count</comment>
        <translation>الرموز المميزة: %1؛ وتنقص رموز بعض الاتصالات.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, complete</source>
        <comment>counts</comment>
        <translation>%1 من %2 من الرموز المميزة، مكتمل</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>Save as calendar…</source>
        <translation>حفظ كتقويم…</translation>
    </message>
    <message>
        <source>Save the days on which tokens end</source>
        <translation>حفظ الأيام التي تنتهي فيها الرموز المميزة</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Provost tokens</source>
        <translation>الرموز المميزة في Provost</translation>
    </message>
    <message>
        <source>Provost tokens (%1)</source>
        <comment>environment</comment>
        <translation>الرموز المميزة في Provost ‏(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved as %1. No secret and no name of a person is in it.</source>
        <translation>
            <numerusform>لم يُحفظ أي يوم في %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
            <numerusform>حُفظ يوم واحد باسم %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
            <numerusform>حُفظ يومان باسم %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
            <numerusform>حُفظت %n أيام باسم %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
            <numerusform>حُفظ %n يومًا باسم %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
            <numerusform>حُفظ %n يوم باسم %1. ليس فيه أي سر ولا اسم شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provost::TokenBoardModel</name>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>يُستخدم لـ</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>الاستبدال</translation>
    </message>
</context>
<context>
    <name>provost::TokenCells</name>
    <message>
        <source>created %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, created</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>لم يُستلم قط</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>يمكن إنهاؤه</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>سيُستبدل</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>waits for its first use</source>
        <translation>ينتظر أول استخدام</translation>
    </message>
    <message>
        <source>from %1, by %2</source>
        <comment>day, operator</comment>
        <translation>من %1، بواسطة %2</translation>
    </message>
    <message numerus="yes">
        <source>reminder in %n day(s)</source>
        <translation>
            <numerusform>التذكير اليوم</numerusform>
            <numerusform>التذكير بعد يوم واحد</numerusform>
            <numerusform>التذكير بعد يومين</numerusform>
            <numerusform>التذكير بعد %n أيام</numerusform>
            <numerusform>التذكير بعد %n يومًا</numerusform>
            <numerusform>التذكير بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>reminder is due</source>
        <translation>حان التذكير</translation>
    </message>
</context>
<context>
    <name>provost::TokenDates</name>
    <message>
        <source>The token of %1 ends</source>
        <comment>connection</comment>
        <translation>ينتهي الرمز المميز لـ %1</translation>
    </message>
    <message>
        <source>From then on %1 is refused at %2 (%3).
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>من حينها يُرفض %1 لدى %2 (%3).
الرمز المميز %4.</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <comment>connection</comment>
        <translation>استبدال الرمز المميز لـ %1</translation>
    </message>
    <message>
        <source>A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry that is known.
Token %4.</source>
        <comment>identity provider, connection, account, public part of a token</comment>
        <translation>تذكير عُيّن في Provost؛ ليس للرمز المميز الخاص بـ %1 لدى %2 (%3) انتهاء صلاحية معروف.
الرمز المميز %4.</translation>
    </message>
</context>
<context>
    <name>provost::TokenDialogs</name>
    <message>
        <source>Revoke the token %1?</source>
        <translation>هل تريد إبطال الرمز المميز %1؟</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from the next request on. This cannot be undone.</source>
        <translation>يُرفض من يستخدمه بدءًا من الطلب التالي. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>جارٍ إبطال الرمز المميز…</translation>
    </message>
    <message>
        <source>It is part of a replacement that is under way, which ends with it.</source>
        <translation>إنه جزء من استبدال جارٍ، وينتهي الاستبدال معه.</translation>
    </message>
    <message>
        <source>It is the last token of this connection that works. Without it %1 cannot reach the product at all.</source>
        <comment>identity provider</comment>
        <translation>إنه آخر رمز مميز صالح لهذا الاتصال. ودونه لا يستطيع %1 الوصول إلى المنتج أبدًا.</translation>
    </message>
    <message>
        <source>End the old token of “%1” without proof?</source>
        <translation>هل تريد إنهاء الرمز المميز القديم لـ «%1» دون إثبات؟</translation>
    </message>
    <message>
        <source>%1 was not seen with the new token. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>لم يُرَ %1 مستخدمًا الرمز المميز الجديد. فإن كان ما زال لديه القديم فسيُرفض بدءًا من طلبه التالي، إلى أن يُدخل شخص ما الرمز الجديد هناك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>إنهاء الرمز القديم</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>Ending the old token…</source>
        <translation>جارٍ إنهاء الرمز المميز القديم…</translation>
    </message>
    <message>
        <source>Keep the old token of “%1”?</source>
        <translation>هل تريد إبقاء الرمز المميز القديم لـ «%1»؟</translation>
    </message>
    <message>
        <source>The new token is revoked; the old one goes on working, and everything is as before.</source>
        <translation>يُبطَل الرمز المميز الجديد؛ ويظل القديم يعمل، ويبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Revoke the new token</source>
        <translation>إبطال الرمز الجديد</translation>
    </message>
    <message>
        <source>Go on with the new one</source>
        <translation>المتابعة بالجديد</translation>
    </message>
    <message>
        <source>Revoking the new token…</source>
        <translation>جارٍ إبطال الرمز المميز الجديد…</translation>
    </message>
    <message>
        <source>%1 uses the new token already. It is refused until the old one is entered there again.</source>
        <comment>identity provider</comment>
        <translation>يستخدم %1 الرمز المميز الجديد بالفعل. وسيُرفض إلى أن يُدخل القديم هناك من جديد.</translation>
    </message>
    <message>
        <source>Issue another new token for “%1”?</source>
        <translation>هل تريد إصدار رمز مميز جديد آخر لـ «%1»؟</translation>
    </message>
    <message>
        <source>The new token that nobody has is revoked, and another one is issued in its place and shown once. The old token goes on working.</source>
        <translation>يُبطَل الرمز المميز الجديد الذي ليس لدى أحد، ويُصدَر رمز آخر مكانه ويُعرض مرة واحدة. ويظل الرمز القديم يعمل.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>إصدار رمز آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Revoking the token that nobody has…</source>
        <translation>جارٍ إبطال الرمز المميز الذي ليس لدى أحد…</translation>
    </message>
    <message>
        <source>Whether %1 uses the new token is not told here. If it still has the old one, it is refused from its next request on, until somebody enters the new token there. This cannot be undone.</source>
        <comment>identity provider</comment>
        <translation>لا يُعرف هنا هل يستخدم %1 الرمز المميز الجديد. فإن كان ما زال لديه القديم فسيُرفض بدءًا من طلبه التالي، إلى أن يُدخل شخص ما الرمز الجديد هناك. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>provost::TokenFields</name>
    <message>
        <source>Read users</source>
        <translation>قراءة المستخدمين</translation>
    </message>
    <message>
        <source>Write users</source>
        <translation>كتابة المستخدمين</translation>
    </message>
    <message>
        <source>Read groups</source>
        <translation>قراءة المجموعات</translation>
    </message>
    <message>
        <source>Write groups</source>
        <translation>كتابة المجموعات</translation>
    </message>
    <message>
        <source>For example: Okta production</source>
        <translation>مثلًا: Okta الإنتاج</translation>
    </message>
    <message>
        <source>From everywhere, or for example 203.0.113.0/24, 198.51.100.7</source>
        <translation>من أي مكان، أو مثلًا 203.0.113.0/24، 198.51.100.7</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Works only from these addresses</source>
        <translation>يعمل من هذه العناوين فقط</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا تنتهي صلاحيته</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>May be used to</source>
        <translation>يُستخدم لـ</translation>
    </message>
    <message>
        <source>Choose at least one thing that the token may be used for.</source>
        <translation>اختر شيئًا واحدًا على الأقل يُستخدم له الرمز المميز.</translation>
    </message>
    <message>
        <source>One of the addresses is not an address or network. Write networks as 203.0.113.0/24.</source>
        <translation>أحد العناوين ليس عنوانًا ولا شبكة. اكتب الشبكات هكذا: 203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>provost::TokenSheet</name>
    <message>
        <source>Copy the token for “%1”</source>
        <translation>نسخ الرمز المميز لـ «%1»</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keychain, so that you can test the connection</source>
        <translation>حفظه في سلسلة مفاتيح هذا الكمبيوتر، لتتمكن من اختبار الاتصال</translation>
    </message>
    <message>
        <source>I have stored it elsewhere</source>
        <translation>حفظته في مكان آخر</translation>
    </message>
    <message>
        <source>Turns green by itself. Your own test does not count.</source>
        <translation>يصير أخضر تلقائيًا. ولا يُحتسب اختبارك أنت.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This computer’s keychain is not available, so the token is kept only until Provost ends. Copy it now.</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر غير متاحة، لذلك يُحفظ الرمز المميز إلى أن ينتهي Provost فقط. انسخه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s and keeps no history of it.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>تم النسخ. تُمسح الحافظة الآن ولا تحتفظ بسجل منه.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانية واحدة ولا تحتفظ بسجل منه.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد ثانيتين ولا تحتفظ بسجل منه.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثوانٍ ولا تحتفظ بسجل منه.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية ولا تحتفظ بسجل منه.</numerusform>
            <numerusform>تم النسخ. تُمسح الحافظة بعد %n ثانية ولا تحتفظ بسجل منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is off the clipboard again.</source>
        <translation>لم يعد الرمز المميز في الحافظة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The token works: the server let this console read with it.</source>
        <translation>الرمز المميز يعمل: سمح الخادم لوحدة التحكم هذه بالقراءة به.</translation>
    </message>
    <message>
        <source>The test failed. %1</source>
        <comment>what happened</comment>
        <translation>فشل الاختبار. %1</translation>
    </message>
    <message>
        <source>The token would be lost for good. Copy it, or tick that you have stored it.</source>
        <translation>سيضيع الرمز المميز نهائيًا. انسخه، أو حدد أنك حفظته.</translation>
    </message>
    <message>
        <source>%1’s first request arrived at %2</source>
        <comment>identity provider, time</comment>
        <translation>وصل أول طلب من %1 في %2</translation>
    </message>
    <message>
        <source>Waiting for %1’s first request</source>
        <comment>identity provider</comment>
        <translation>في انتظار أول طلب من %1</translation>
    </message>
    <message>
        <source>End the old token</source>
        <translation>إنهاء الرمز القديم</translation>
    </message>
    <message>
        <source>Can be pressed as soon as the identity provider was seen with the new one.</source>
        <translation>يمكن الضغط عليه حالما يُرى موفر الهوية مستخدمًا الرمز الجديد.</translation>
    </message>
    <message>
        <source>Copy the hand-off sheet</source>
        <translation>نسخ ورقة التسليم</translation>
    </message>
    <message>
        <source>The token is on the clipboard. Paste it first; then copy the sheet.</source>
        <translation>الرمز المميز في الحافظة. ألصقه أولًا؛ ثم انسخ الورقة.</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without the token.</source>
        <translation>الورقة في الحافظة، دون الرمز المميز.</translation>
    </message>
    <message>
        <source>It is shown this once. The server keeps only its hash, so nobody can show it again.</source>
        <translation>يُعرض هذه المرة فقط. لا يحفظ الخادم إلا تجزئته، فلا يستطيع أحد عرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>The server keeps it readable, and shows it again to whoever has a key of its API.</source>
        <translation>يحفظه الخادم مقروءًا، ويعرضه مرة أخرى لمن لديه مفتاح لواجهة API لديه.</translation>
    </message>
    <message>
        <source>It is shown this once, and the server does not show it again.</source>
        <translation>يُعرض هذه المرة فقط، ولا يعرضه الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>Paste it into the field “%1” of %2.</source>
        <translation>ألصقه في الحقل «%1» لدى %2.</translation>
    </message>
    <message>
        <source>This server tells at most when it was synchronized last. Look at the identity provider too.</source>
        <translation>أقصى ما يخبر به هذا الخادم هو وقت آخر مزامنة. انظر أيضًا لدى موفر الهوية.</translation>
    </message>
    <message>
        <source>The old token has ended: until then its requests are refused.</source>
        <comment>of the identity provider</comment>
        <translation>انتهى الرمز المميز القديم: وحتى ذلك الحين تُرفض طلبات موفر الهوية.</translation>
    </message>
</context>
<context>
    <name>provost::TokensModel</name>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token, when last</comment>
        <translation>الاستخدام</translation>
    </message>
</context>
<context>
    <name>provost::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. The server keeps only hashes; a token that nobody has any more can be revoked.</source>
        <translation>يمكن أن تكون عدة رموز مميزة صالحة معًا. لا يحفظ الخادم إلا تجزئاتها؛ والرمز الذي لم يعد لدى أحد يمكن إبطاله.</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>جارٍ تحميل الرموز المميزة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز مميز</translation>
    </message>
    <message>
        <source>Nobody can use this connection until one is generated.</source>
        <translation>لا يستطيع أحد استخدام هذا الاتصال إلى أن يُنشأ رمز.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>إنشاء…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>A connection has one token at a time on this server, of which it keeps only a hash. Another one ends it at once.</source>
        <translation>للاتصال على هذا الخادم رمز مميز واحد في كل مرة، ولا يحفظ الخادم إلا تجزئته. وأي رمز آخر ينهيه فورًا.</translation>
    </message>
    <message>
        <source>It has its token. Replace that one instead.</source>
        <translation>لديه رمزه المميز. استبدل ذلك الرمز بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Several tokens may be valid at once. One that nobody has any more can be revoked.</source>
        <translation>يمكن أن تكون عدة رموز مميزة صالحة معًا. والرمز الذي لم يعد لدى أحد يمكن إبطاله.</translation>
    </message>
</context>
<context>
    <name>provost::Tour</name>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>لم تصل الجولة إلى نهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة.</numerusform>
            <numerusform>حُفظت صورة واحدة.</numerusform>
            <numerusform>حُفظت صورتان.</numerusform>
            <numerusform>حُفظت %n صور.</numerusform>
            <numerusform>حُفظت %n صورة.</numerusform>
            <numerusform>حُفظت %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 has no row with “%2”.</source>
        <translation>ليس في القائمة %1 صف فيه «%2».</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>لا يوجد حقل %1.</translation>
    </message>
    <message>
        <source>The button %1 cannot be pressed.</source>
        <translation>لا يمكن الضغط على الزر %1.</translation>
    </message>
    <message>
        <source>The menu entry %1 cannot be chosen.</source>
        <translation>لا يمكن اختيار عنصر القائمة %1.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>لا شيء محتجز.</translation>
    </message>
    <message>
        <source>The button %1 opens no menu.</source>
        <translation>لا يفتح الزر %1 أي قائمة.</translation>
    </message>
</context>
<context>
    <name>provost::UserActions</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3 were done.</source>
        <comment>what, counts</comment>
        <translation>%1 نُفّذ %2 من %3.</translation>
    </message>
    <message numerus="yes">
        <source>The identity provider of %n of them is the source of truth, and may undo this with its next synchronization. To make it last, change it there too.</source>
        <translation>
            <numerusform>موفر الهوية هو المصدر المعتمد، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
            <numerusform>موفر الهوية هو المصدر المعتمد لواحد منهم، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
            <numerusform>موفر الهوية هو المصدر المعتمد لاثنين منهم، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
            <numerusform>موفر الهوية هو المصدر المعتمد لعدد %n منهم، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
            <numerusform>موفر الهوية هو المصدر المعتمد لعدد %n منهم، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
            <numerusform>موفر الهوية هو المصدر المعتمد لعدد %n منهم، وقد يتراجع عن هذا في مزامنته التالية. وليبقى التغيير غيّره هناك أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has the role %1.</source>
        <translation>ليس لأحد غيرهم الدور %1.</translation>
    </message>
    <message>
        <source>have no role to lose</source>
        <translation>لا دور لهم ليفقدوه</translation>
    </message>
    <message>
        <source>lose %1</source>
        <comment>role</comment>
        <translation>يفقدون %1</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>هل تريد التعطيل: %1؟</translation>
    </message>
    <message>
        <source>Signing in is refused at once, sessions end, and the seat is free. Groups and profile stay. Reactivating brings access back, but not the sessions.</source>
        <translation>يُرفض تسجيل الدخول فورًا، وتنتهي الجلسات، ويصير المقعد متاحًا. تبقى المجموعات وملف التعريف. وإعادة التنشيط تُرجع الوصول، لكن لا تُرجع الجلسات.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>تعطيل: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>جارٍ التعطيل…</translation>
    </message>
    <message>
        <source>%1: deactivated.</source>
        <translation>%1: تم التعطيل.</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>هل تريد إعادة التنشيط: %1؟</translation>
    </message>
    <message>
        <source>Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as they are now.</source>
        <translation>يُسمح بتسجيل الدخول مرة أخرى، ويُشغل مقعد إن وُجد متاح، وتتبع الأدوار المجموعات كما هي الآن.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التنشيط</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>إعادة تنشيط: %1</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>جارٍ إعادة التنشيط…</translation>
    </message>
    <message>
        <source>may sign in again</source>
        <translation>يمكنهم تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>%1: reactivated.</source>
        <translation>%1: تمت إعادة التنشيط.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>هل تريد الاستعادة: %1؟</translation>
    </message>
    <message>
        <source>The user comes back with the same id, profile and history, and into the groups that are still there. It cannot be undone here, but the user can be deactivated.</source>
        <translation>يعود المستخدم بالمعرّف نفسه وملف التعريف والسجل نفسيهما، وإلى المجموعات التي ما زالت موجودة. لا يمكن التراجع عن هذا هنا، لكن يمكن تعطيل المستخدم.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة: %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>يعودون</translation>
    </message>
    <message>
        <source>%1: restored.</source>
        <translation>%1: تمت الاستعادة.</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>هل تريد إنهاء كل جلسة لـ: %1؟</translation>
    </message>
    <message>
        <source>Every session ends at once, through whatever connection the person came. Who is active can sign in anew.</source>
        <translation>تنتهي كل جلسة فورًا، أيًا كان الاتصال الذي جاء عبره الشخص. ومن كان نشطًا يمكنه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>إنهاء الجلسات</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Ending sessions…</source>
        <translation>جارٍ إنهاء الجلسات…</translation>
    </message>
    <message>
        <source>are signed out everywhere</source>
        <translation>يُسجَّل خروجهم من كل مكان</translation>
    </message>
    <message>
        <source>%1: every session ended.</source>
        <translation>%1: انتهت كل جلسة.</translation>
    </message>
    <message>
        <source>There is no user and no group without a connection.</source>
        <translation>لا يوجد مستخدم ولا مجموعة دون اتصال.</translation>
    </message>
    <message>
        <source>users and groups without a connection</source>
        <translation>المستخدمون والمجموعات دون اتصال</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>users, groups</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 without a connection?</source>
        <translation>هل تريد إزالة ما هو دون اتصال: %1؟</translation>
    </message>
    <message>
        <source>Their connection was deleted, and no identity provider feeds them any more. Who comes back later is a new user, unless the server keeps deleted users for some days.</source>
        <translation>حُذف اتصالهم، ولم يعد أي موفر هوية يغذيهم. ومن يعود لاحقًا فهو مستخدم جديد، إلا إذا كان الخادم يحتفظ بالمستخدمين المحذوفين بضعة أيام.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤهم</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>users go</source>
        <translation>مستخدمون يزولون</translation>
    </message>
    <message>
        <source>groups go</source>
        <translation>مجموعات تزول</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message>
        <source>Nobody else has any of the roles %1.</source>
        <translation>ليس لأحد غيرهم أي من الأدوار %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n user(s) of the file are as they were then.</source>
        <translation>
            <numerusform>ليس في الملف مستخدمون.</numerusform>
            <numerusform>المستخدم الوحيد في الملف كما كان حينها.</numerusform>
            <numerusform>المستخدمان اللذان في الملف كما كانا حينها.</numerusform>
            <numerusform>كل مستخدمي الملف، وعددهم %n، كما كانوا حينها.</numerusform>
            <numerusform>كل مستخدمي الملف، وعددهم %n، كما كانوا حينها.</numerusform>
            <numerusform>كل مستخدمي الملف، وعددهم %n، كما كانوا حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back?</source>
        <translation>هل تريد الإرجاع: %1؟</translation>
    </message>
    <message>
        <source>This is what the file has, held against what the server has now. Profiles and groups stay as they are now; a seat is taken where one is free.</source>
        <translation>هذا ما في الملف، مقارنًا بما لدى الخادم الآن. تبقى ملفات التعريف والمجموعات كما هي الآن؛ ويُشغل مقعد إن وُجد متاح.</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>إرجاع: %1</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>جارٍ الإرجاع…</translation>
    </message>
    <message>
        <source>suspended → active</source>
        <translation>معطَّل ‏←‏ نشط</translation>
    </message>
    <message>
        <source>deleted → back, with the groups that are still there</source>
        <translation>محذوف ‏←‏ عائد، مع المجموعات التي ما زالت موجودة</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>يبقون كما هم</translation>
    </message>
    <message>
        <source>are gone for good; only their identity provider can bring them back</source>
        <translation>زالوا نهائيًا؛ ولا يمكن أن يُرجعهم إلا موفر هويتهم</translation>
    </message>
    <message>
        <source>%1: brought back.</source>
        <translation>%1: تم الإرجاع.</translation>
    </message>
    <message>
        <source>Nobody can be brought back</source>
        <translation>لا يمكن إرجاع أحد</translation>
    </message>
    <message>
        <source>deleted → back, and suspended as in the file</source>
        <translation>محذوف ‏←‏ عائد، ومعطَّل كما في الملف</translation>
    </message>
    <message>
        <source>Users who are gone for good</source>
        <translation>مستخدمون زالوا نهائيًا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Whoever provisions this server may undo this with the next synchronization. To make it last, change it there too.</source>
        <translation>قد يتراجع من يوفّر هذا الخادم عن هذا في المزامنة التالية. وليبقى التغيير غيّره هناك أيضًا.</translation>
    </message>
    <message>
        <source>The server is told that the user is not active, and nothing else. What follows is up to the product: most refuse signing in, some end sessions.</source>
        <translation>يُخبَر الخادم بأن المستخدم غير نشط، ولا شيء غير ذلك. وما يتبع ذلك متروك للمنتج: معظمها يرفض تسجيل الدخول، وبعضها ينهي الجلسات.</translation>
    </message>
    <message>
        <source>are switched off</source>
        <translation>يُوقَفون</translation>
    </message>
    <message>
        <source>The server is told that the user is active, and nothing else. What follows is up to the product.</source>
        <translation>يُخبَر الخادم بأن المستخدم نشط، ولا شيء غير ذلك. وما يتبع ذلك متروك للمنتج.</translation>
    </message>
    <message>
        <source>seats are released</source>
        <translation>تُحرَّر مقاعدهم</translation>
    </message>
    <message>
        <source>sessions end now</source>
        <translation>تنتهي جلساتهم الآن</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Only what you change is sent; an empty field takes the attribute away.</source>
        <translation>لا يُرسل إلا ما تغيّره؛ والحقل الفارغ يزيل السمة.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>هل تريد تغيير %1؟</translation>
    </message>
    <message>
        <source>One request names just what is different.</source>
        <translation>يذكر طلب واحد ما اختلف فقط.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, after</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1: تم التغيير.</translation>
    </message>
    <message>
        <source>Into which group?</source>
        <translation>إلى أي مجموعة؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Put %1 into %2?</source>
        <comment>users, group</comment>
        <translation>هل تريد إدخال %1 في %2؟</translation>
    </message>
    <message>
        <source>A hundred people in each request, and nobody else of the group is touched. Where one request fails, what the others did stays.</source>
        <translation>مئة شخص في كل طلب، ولا يُمس أحد غيرهم في المجموعة. وإذا فشل طلب فيبقى ما فعلته الطلبات الأخرى.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>إدخال في المجموعة</translation>
    </message>
    <message>
        <source>Changing the group…</source>
        <translation>جارٍ تغيير المجموعة…</translation>
    </message>
    <message>
        <source>come into the group</source>
        <translation>ينضمون إلى المجموعة</translation>
    </message>
    <message>
        <source>%1: put into %2.</source>
        <comment>users, group</comment>
        <translation>%1: تم الإدخال في %2.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Identity providers find a user by the user name or the external id. One that does not find this user any more may make another.</source>
        <translation>يعثر موفرو الهوية على المستخدم باسم المستخدم أو المعرّف الخارجي. ومن لا يعثر على هذا المستخدم بعد ذلك قد ينشئ آخر.</translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation>من يملكه؟</translation>
    </message>
</context>
<context>
    <name>provost::UserDifference</name>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a user</comment>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a user</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <comment>user, two states</comment>
        <translation>كانت حالة %1 «%2» وصارت «%3».</translation>
    </message>
    <message>
        <source>%1 had %2 and has %3.</source>
        <comment>user, two lists of roles</comment>
        <translation>كانت لـ %1 الأدوار %2 وصار له %3.</translation>
    </message>
    <message>
        <source>%1 had the user name %2 and has %3.</source>
        <translation>كان لـ %1 اسم المستخدم %2، وصار له %3.</translation>
    </message>
    <message>
        <source>%1 has another connection now.</source>
        <translation>صار لـ %1 اتصال آخر الآن.</translation>
    </message>
</context>
<context>
    <name>provost::UserGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>provost::UserInspector</name>
    <message>
        <source>The chosen user</source>
        <translation>المستخدم المختار</translation>
    </message>
    <message>
        <source>SCIM resource of the user</source>
        <translation>مورد SCIM للمستخدم</translation>
    </message>
    <message>
        <source>About the user</source>
        <translation>حول المستخدم</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Raw SCIM</source>
        <translation>SCIM الخام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Requests about the user</source>
        <translation>طلبات حول المستخدم</translation>
    </message>
    <message>
        <source>Groups and role</source>
        <translation>المجموعات والدور</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>seat in use</source>
        <translation>مقعد مستخدَم</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>لا مقعد</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>provost::UserRestoreFile</name>
    <message>
        <source>%1 is gone.</source>
        <comment>user</comment>
        <translation>زال %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>There were %1 of them, and there are %2.</source>
        <comment>counts of users</comment>
        <translation>كان عددهم %1، وصار %2.</translation>
    </message>
</context>
<context>
    <name>provost::UsersModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>without connection</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, %n day(s) left</source>
        <translation>
            <numerusform>محذوف، يزول اليوم</numerusform>
            <numerusform>محذوف، بقي يوم واحد</numerusform>
            <numerusform>محذوف، بقي يومان</numerusform>
            <numerusform>محذوف، بقيت %n أيام</numerusform>
            <numerusform>محذوف، بقي %n يومًا</numerusform>
            <numerusform>محذوف، بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good on %1</source>
        <translation>يزول نهائيًا في %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no role</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>provost::UsersPane</name>
    <message>
        <source>Find a user</source>
        <translation>ابحث عن مستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>لا يوجد مستخدم مطابق</translation>
    </message>
    <message>
        <source>Change the search or the filters to see the others.</source>
        <translation>غيّر البحث أو عوامل التصفية لترى الباقي.</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>جارٍ تحميل المستخدمين…</translation>
    </message>
    <message>
        <source>Set up a connection first. Users appear here by themselves when its identity provider calls.</source>
        <translation>أعِدّ اتصالًا أولًا. يظهر المستخدمون هنا تلقائيًا عندما يتصل موفر هويته.</translation>
    </message>
    <message>
        <source>%1 is set up, but its identity provider has never called. Users appear here by themselves when it does.</source>
        <comment>connection</comment>
        <translation>الاتصال %1 مُعَدّ، لكن موفر هويته لم يتصل قط. يظهر المستخدمون هنا تلقائيًا عندما يتصل.</translation>
    </message>
    <message>
        <source>The identity providers have called, but sent no user. Users appear here by themselves when they do.</source>
        <translation>اتصل موفرو الهوية، لكنهم لم يرسلوا أي مستخدم. يظهر المستخدمون هنا تلقائيًا عندما يرسلونهم.</translation>
    </message>
    <message>
        <source>Nobody has been provisioned yet</source>
        <translation>لم يتم توفير أحد بعد</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <comment>counts of users</comment>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>إعادة التنشيط…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>إنهاء الجلسات…</translation>
    </message>
    <message>
        <source>These users were kept when their connection was deleted. No identity provider changes or removes them any more.</source>
        <translation>بقي هؤلاء المستخدمون عندما حُذف اتصالهم. لم يعد أي موفر هوية يغيّرهم أو يزيلهم.</translation>
    </message>
    <message>
        <source>Remove them all…</source>
        <translation>إزالتهم جميعًا…</translation>
    </message>
    <message>
        <source>Are they out?</source>
        <translation>هل خرجوا؟</translation>
    </message>
    <message>
        <source>Restore users from a file…</source>
        <translation>استعادة المستخدمين من ملف…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 من %n مستخدم</numerusform>
            <numerusform>%1 من مستخدم واحد</numerusform>
            <numerusform>%1 من مستخدمَين</numerusform>
            <numerusform>%1 من %n مستخدمين</numerusform>
            <numerusform>%1 من %n مستخدمًا</numerusform>
            <numerusform>%1 من %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>No active or suspended user matches</source>
        <translation>لا يوجد مستخدم نشط أو معطَّل مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted user(s) would. A deleted user can be restored until the days of grace are over.</source>
        <translation>
            <numerusform>لا مستخدم محذوفًا مطابقًا أيضًا. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
            <numerusform>يوجد مستخدم محذوف واحد مطابق. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
            <numerusform>يوجد مستخدمان محذوفان مطابقان. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
            <numerusform>يوجد %n مستخدمين محذوفين مطابقين. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
            <numerusform>يوجد %n مستخدمًا محذوفًا مطابقًا. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
            <numerusform>يوجد %n مستخدم محذوف مطابق. يمكن استعادة المستخدم المحذوف إلى أن تنتهي أيام المهلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the deleted ones</source>
        <translation>عرض المحذوفين</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>ما الذي تغيّر منذ…</translation>
    </message>
    <message>
        <source>The server lists nobody. Users appear here by themselves when it does.</source>
        <translation>لا يسرد الخادم أحدًا. يظهر المستخدمون هنا تلقائيًا عندما يسردهم.</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>إدخال في مجموعة…</translation>
    </message>
    <message>
        <source>Compare with a list from the identity provider…</source>
        <translation>المقارنة بقائمة من موفر الهوية…</translation>
    </message>
    <message>
        <source>%1 of %2 match, searched here</source>
        <comment>counts of users</comment>
        <translation>يطابق %1 من %2، بالبحث هنا</translation>
    </message>
</context>
<context>
    <name>provost::VersionComparison</name>
    <message>
        <source>Compared with what %1 left %2.</source>
        <comment>HTTP method, time</comment>
        <translation>مقارنةً بما تركه %1 %2.</translation>
    </message>
</context>
<context>
    <name>provost::WelcomePage</name>
    <message>
        <source>Only https is accepted, except for a server on this computer. A key sent over http could be read on the way.</source>
        <translation>يُقبل https فقط، ما عدا لخادم على هذا الكمبيوتر. فالمفتاح المرسل عبر http قد يُقرأ في الطريق.</translation>
    </message>
    <message>
        <source>Welcome to Provost</source>
        <translation>مرحبًا بك في Provost</translation>
    </message>
    <message>
        <source>See and steer who is provisioned, from which identity provider, with which role.</source>
        <translation>اعرف من يتم توفيره، ومن أي موفر هوية، وبأي دور، وتحكم في ذلك.</translation>
    </message>
    <message>
        <source>Keys live in this computer’s keychain. Provost talks to no server but yours.</source>
        <translation>المفاتيح في سلسلة مفاتيح هذا الكمبيوتر. ولا يتواصل Provost مع أي خادم غير خادمك.</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>تشغيل خادم محلي</translation>
    </message>
    <message>
        <source>A complete provisioning server on this computer, with a sample organization. Good for trying out.</source>
        <translation>خادم توفير كامل على هذا الكمبيوتر، مع مؤسسة نموذجية. مناسب للتجربة.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>أدخل عنوان الخادم، مثل %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like %1, without a user name, question mark or #.</source>
        <translation>هذا ليس عنوان خادم. يكون العنوان على شكل %1، دون اسم مستخدم أو علامة استفهام أو #.</translation>
    </message>
    <message>
        <source>Advanced network…</source>
        <translation>الشبكة المتقدمة…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Name in the list of servers (optional)</source>
        <translation>الاسم في قائمة الخوادم (اختياري)</translation>
    </message>
    <message>
        <source>Where one address serves several tenants, and the token chooses, a name of its own keeps each beside the others.</source>
        <translation>عندما يخدم عنوان واحد عدة مستأجرين، والرمز المميز هو الذي يختار، فإن اسمًا خاصًا لكل منهم يُبقيه إلى جانب غيره.</translation>
    </message>
</context>
<context>
    <name>provost::WhatIfDialog</name>
    <message>
        <source>What if %1 were in other groups?</source>
        <translation>ماذا لو كان %1 في مجموعات أخرى؟</translation>
    </message>
    <message>
        <source>Tick the groups to try. The server works out the role; nothing is changed, and nobody is told.</source>
        <translation>حدد المجموعات التي تريد تجربتها. يحسب الخادم الدور؛ ولا يُغيَّر شيء، ولا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>مجموعة أخرى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>أي مجموعة؟</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <comment>role</comment>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>role now, role then</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
</context>
<context>
    <name>provost::words</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>قبل %1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, offset from UTC</comment>
        <translation>%1، %2 (⁨%3⁩)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, for QLocale: 2 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a time</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
</TS>
