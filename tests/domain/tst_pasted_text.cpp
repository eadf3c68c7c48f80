// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/pasted_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using Kind = PastedText::Kind;

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char* name, const QString& pasted, Kind kind, const QStringList& terms) {
            QTest::newRow(name) << pasted << kind << terms;
        };
        row("nothing", u" \n"_s, Kind::Nothing, {});
        row("a name", u"  Ana   Silva "_s, Kind::Words, {u"Ana Silva"_s});
        row("a name with an apostrophe", u"O'Neil"_s, Kind::Words, {u"O'Neil"_s});
        row("a part", u"sil"_s, Kind::Words, {u"sil"_s});
        row("capitals", u"ANNA@EXAMPLE.COM"_s, Kind::Email, {u"ANNA@EXAMPLE.COM"_s});
        row("blanks around", u" anna@example.com "_s, Kind::Email, {u"anna@example.com"_s});
        row("angle brackets", u"<anna+it@example.co.uk>,"_s, Kind::Email, {u"anna+it@example.co.uk"_s});
        row("umlauts", u"jürgen@müller.example"_s, Kind::Email, {u"jürgen@müller.example"_s});
        row("UUID", u"{7F4BC1A3-285e-48ae-8202-5accb43efb0e}"_s, Kind::Uuid,
            {u"7F4BC1A3-285e-48ae-8202-5accb43efb0e"_s});
        row("Okta user", u"00u1abcdEFGH2ijkl3m4"_s, Kind::ExternalId, {u"00u1abcdEFGH2ijkl3m4"_s});
        row("twenty digits and letters that are no id", u"10u1abcdEFGH2ijkl3m4"_s, Kind::Words,
            {u"10u1abcdEFGH2ijkl3m4"_s});
        row("request", u" r19abfd1f7fb0000beef\n"_s, Kind::RequestId, {u"r19abfd1f7fb0000beef"_s});
        row("request in a log", u"POST /Users for anna@example.com got 409, request r19abfd1f7fb0000beef."_s,
            Kind::Error, {u"anna@example.com"_s, u"r19abfd1f7fb0000beef"_s});
        row("resource", u"https://id.example/scim/v2.0/c1/Users/7f4bc1a3-285e-48ae-8202-5accb43efb0e?attributes=id"_s,
            Kind::ScimUrl, {u"7f4bc1a3-285e-48ae-8202-5accb43efb0e"_s});
        row("filter", u"https://id.example/scim/Users?filter=userName%20eq%20%22anna%40example.com%22&startIndex=1"_s,
            Kind::ScimUrl, {u"anna@example.com"_s});
        row("filter with plus signs", u"/scim/Users?filter=displayName+eq+%22R%26D+Core%22"_s, Kind::ScimUrl,
            {u"R&D Core"_s});
        row("address without anybody", u"https://id.example/docs"_s, Kind::Words, {u"https://id.example/docs"_s});
        row("Entra",
            u"StatusCode: Conflict Message: Processing of the HTTP request resulted in an exception. Web Response: "
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"409\",\"detail\":\"Another "
            "user "
            "has the userName.\"}. This operation was retried 0 times. Target id 7f4bc1a3-285e-48ae-8202-5accb43efb0e."_s,
            Kind::Error, {u"7f4bc1a3-285e-48ae-8202-5accb43efb0e"_s});
        row("Okta", u"Automatic provisioning of user anna@example.com to app Acme failed: Matching user not found"_s,
            Kind::Error, {u"anna@example.com"_s});
        row("request line", u"PATCH /scim/v2.0/c1/Groups/abc123 failed with 400"_s, Kind::Error, {u"abc123"_s});
        row("an id that was cut off", u"Error: user 5b1f0c… could not be updated"_s, Kind::Error, {u"5b1f0c"_s});
        row("one with dots, and a number that is none", u"User 5b1f0c7a-285e... failed after 123456 ms"_s, Kind::Error,
            {u"5b1f0c7a-285e"_s});
        row("Provost's own", u"400 invalidValue\nThe member “u-404” is not a user of this connection."_s, Kind::Error,
            {u"u-404"_s});
    }
    void isUnderstood()
    {
        QFETCH(const QString, pasted);
        const auto read = understand(pasted);
        QTEST(read.terms, "terms");
        QTEST(read.kind, "kind");
    }

    void aHugeTextIsReadInPart()
    {
        QString text = u"first@example.com said\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += u"user%1@example.com "_s.arg(i);
        const auto read = understand(text);
        QCOMPARE(read.kind, Kind::Error);
        QCOMPARE(read.terms.size(), 20);
        QCOMPARE(read.terms.first(), u"first@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pasted_text.moc"
