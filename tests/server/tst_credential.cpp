// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/public_url.h"
#include "server/storage/credential.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::server;

class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeIsParsedAndMatches()
    {
        for (const auto kind : {CredentialKind::ScimToken, CredentialKind::AdminKey}) {
            const auto made = makeCredential(kind);
            QVERIFY(made);
            QVERIFY(made->text.startsWith(kind == CredentialKind::ScimToken ? "pvt_"_L1 : "pva_"_L1));
            const auto sent = parseCredential(kind, made->text.toLatin1());
            QVERIFY(sent);
            QCOMPARE(sent->publicId, made->publicId);
            QCOMPARE(sent->publicId.size(), 8);
            QCOMPARE(sent->secret.size(), 43);
            QVERIFY(sameHash(secretHash(sent->secret), made->hash));
            QVERIFY(!sameHash(secretHash(sent->secret + 'x'), made->hash));
            const auto other = kind == CredentialKind::ScimToken ? CredentialKind::AdminKey : CredentialKind::ScimToken;
            QVERIFY(!parseCredential(other, made->text.toLatin1()));
        }
    }

    void noTwoAreTheSameAndAllLettersOccur()
    {
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 500; ++i) {
            const auto text = randomIdentifier(43).value();
            QCOMPARE(text.size(), 43);
            seen.insert(text);
            letters.unite(QSet<QChar>(text.begin(), text.end()));
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(letters.size(), 62);
    }

    void emptyHashesAreNeverTheSame() { QVERIFY(!sameHash({}, {})); }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prefix alone") << QByteArray("pvt_");
        QTest::newRow("no secret") << QByteArray("pvt_abc_");
        QTest::newRow("no id") << QByteArray("pvt__secret");
        QTest::newRow("upper case") << QByteArray("PVT_abc_def");
        QTest::newRow("space") << QByteArray("pvt_abc_d ef");
        QTest::newRow("nul") << QByteArray("pvt_abc_d\0ef", 12);
        QTest::newRow("long") << "pvt_abc_" + QByteArray(300, 'x');
    }

    void otherFormsAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseCredential(CredentialKind::ScimToken, text));
    }

    void theHintShowsHalfOfThePublicId() { QCOMPARE(tokenHint(u"9fQ2abcd"_s), u"pvt_9fQ2_…"_s); }

    void localAddressesAreTold_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("reachable");
        for (const auto& url :
             {u"https://id.acme.example"_s, u"https://8.8.8.8"_s, u"https://172.32.0.1"_s,
              u"https://100.128.0.1:8443/base"_s, u"https://[2606:4700::1]"_s, u"https://localhost.example.com"_s})
            QTest::newRow(qPrintable(url)) << url << true;
        for (const auto& url :
             {u"http://localhost:8080"_s, u"http://127.0.0.1:1"_s, u"http://10.1.2.3"_s, u"http://172.16.0.1"_s,
              u"http://172.31.255.1"_s, u"http://192.168.1.1"_s, u"http://169.254.1.1"_s, u"http://100.64.0.1"_s,
              u"http://0.0.0.0"_s, u"http://[::1]:80"_s, u"http://[fe80::1]"_s, u"http://[fd00::1]"_s,
              u"http://intranet"_s, u"http://scim.local"_s, u"http://SCIM.Internal"_s, u"http://a.localhost"_s,
              u"not an address"_s, u""_s})
            QTest::newRow(qPrintable(url)) << url << false;
    }

    void localAddressesAreTold()
    {
        QFETCH(QString, url);
        QFETCH(bool, reachable);
        QCOMPARE(reachableFromOutside(url), reachable);
    }
};

QTEST_APPLESS_MAIN(TestCredential)
#include "tst_credential.moc"
