// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_evidence.h"
#include "tests/support/secret_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What of an answer may stand in a report.
class TestCheckEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreLeftOut();
    void anIdThatIsAnAddressIsLeftOut();
    void whatTheServerSaysOfItselfStays_data();
    void whatTheServerSaysOfItselfStays();
    void whatIsNoJsonIsShownWithoutAddresses();
    void whatCannotBeTakenApartIsCounted_data();
    void whatCannotBeTakenApartIsCounted();
    void itIsBounded();
    void noFormOfTheTokenStays_data();
    void noFormOfTheTokenStays();
    void aTokenIsTakenOutOfAllOfAFinding();
};

void TestCheckEvidence::peopleAreLeftOut()
{
    const auto shown = evidence(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":1,
        "Resources":[{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"17","userName":"anna@example.com",
        "active":true,"name":{"givenName":"Anna"},"emails":[{"value":"anna@example.com","primary":true}],
        "meta":{"resourceType":"User","created":"2026-01-01T00:00:00Z","location":"https://a.example/Users/anna"}}]})",
                                {});
    QVERIFY2(!shown.contains(u"anna"_s, Qt::CaseInsensitive), qPrintable(shown));
    const auto user = QJsonDocument::fromJson(shown.toUtf8())["Resources"_L1][0];
    QCOMPARE(user["id"_L1].toString(), u"17"_s);
    QCOMPARE(user["userName"_L1].toString(), u"…"_s);
    QCOMPARE(user["active"_L1], QJsonValue(true));
    QCOMPARE(user["name"_L1]["givenName"_L1].toString(), u"…"_s);
    QCOMPARE(user["emails"_L1][0]["primary"_L1], QJsonValue(true));
    QCOMPARE(user["meta"_L1]["created"_L1].toString(), u"2026-01-01T00:00:00Z"_s);
}

void TestCheckEvidence::anIdThatIsAnAddressIsLeftOut()
{
    const auto shown = evidence(R"({"schemas":[],"id":"anna@example.com","userName":"anna"})", {});
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8())["id"_L1].toString(), u"…"_s);
}

void TestCheckEvidence::whatTheServerSaysOfItselfStays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("stays");
    QTest::newRow("error")
        << QByteArray(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"No such route."})")
        << u"No such route."_s;
    QTest::newRow("error without schemas") << QByteArray(R"({"detail":"Go away."})") << u"Go away."_s;
    QTest::newRow("config") << QByteArray(
                                   R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],)"
                                   R"("documentationUri":"https://docs.example"})")
                            << u"https://docs.example"_s;
    QTest::newRow("schema in a list")
        << QByteArray(R"({"Resources":[{"id":"urn:user","name":"User account","attributes":[{"name":"userName"}]}]})")
        << u"User account"_s;
    QTest::newRow("resource type in a list")
        << QByteArray(R"({"Resources":[{"name":"Person","endpoint":"/Users"}]})") << u"Person"_s;
    QTest::newRow("a sign-in page") << QByteArray("<html><h1>Sign in to Example</h1></html>")
                                    << u"<h1>Sign in to Example</h1>"_s;
}

void TestCheckEvidence::whatTheServerSaysOfItselfStays()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, stays);
    QVERIFY2(evidence(body, {}).contains(stays), qPrintable(evidence(body, {})));
}

void TestCheckEvidence::whatIsNoJsonIsShownWithoutAddresses()
{
    const auto page = evidence("<p>Signed in as <b>anna@example.com</b> (bert@example.com)</p>", {});
    QCOMPARE(page, u"<p>Signed in as <b>…@…</b> (…@…)</p>"_s);
    // A list that broke off.
    const auto half = evidence(R"(  {"Resources":[{"userName":"anna","displayName":"Anna)", {});
    QVERIFY2(!half.contains(u"anna"_s, Qt::CaseInsensitive), qPrintable(half));
    QVERIFY2(half.contains(u"bytes"_s), qPrintable(half));
}

void TestCheckEvidence::whatCannotBeTakenApartIsCounted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("large") << QByteArray(R"({"userName":"anna)" + QByteArray(2'000'000, 'x') + "\"}");
    QTest::newRow("deep") << QByteArray(QByteArray("[").repeated(5'000) + "\"anna\"" + QByteArray("]").repeated(5'000));
    QTest::newRow("array") << QByteArray(R"(["anna"])");
}

void TestCheckEvidence::whatCannotBeTakenApartIsCounted()
{
    QFETCH(const QByteArray, body);
    const auto shown = evidence(body, {});
    QVERIFY2(shown.startsWith(u'…') && shown.size() < 80, qPrintable(shown));
    QVERIFY(!shown.contains(u"anna"_s));
}

void TestCheckEvidence::itIsBounded()
{
    constexpr qsizetype longest = 4'001; // and the mark of what was cut
    QVERIFY(evidence(QByteArray(100'000, 'x'), {}).size() <= longest);
    QVERIFY(evidence(R"({"detail":")" + QByteArray(100'000, 'x') + "\"}", {}).size() <= longest);
    const auto hostile = evidence("a\0b\x1b[31m\xe2\x80\xaeg"_ba, {});
    QVERIFY2(!hostile.contains(QChar(0x202e)) && !hostile.contains(QChar(0)) && !hostile.contains(QChar(0x1b)),
             qPrintable(hostile));
}

void TestCheckEvidence::noFormOfTheTokenStays_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    const auto token = inventToken();
    const auto odd = "a+b/c=d&e f~" + token;
    const auto row = [](const char* name, const QByteArray& secret, const QByteArray& form) {
        QTest::newRow(name) << secret << QByteArray(R"({"detail":"You sent )" + form + R"( just now."})");
        QTest::addRow("%s in a page", name) << secret << QByteArray("<p>You sent " + form + " just now.</p>");
    };
    row("as it is", token, token);
    row("with its scheme", token, "Bearer " + token);
    row("in capitals", token, token.toUpper());
    row("twice", token, token + token);
    row("percent-encoded", odd, odd.toPercentEncoding());
    row("in hexadecimal digits", token, token.toHex());
    row("with a mark of direction in it", token, token.first(9) + "\xe2\x80\x8e" + token.sliced(9));
    row("in Base64", token, token.toBase64());
    row("in Base64 behind one byte", token, (":" + token).toBase64());
    row("in Base64 behind a scheme", token, ("Bearer " + token + "\n").toBase64());
    row("in Base64 of URLs", odd, ("xy" + odd + "z").toBase64(QByteArray::Base64UrlEncoding));
    QByteArray escaped;
    for (const char c : token)
        escaped += "\\u00" + QByteArray(1, c).toHex();
    QTest::newRow("escaped in JSON") << token << QByteArray(R"({"detail":"You sent )" + escaped + R"( just now."})");
    // The end of what is shown falls into it.
    QTest::newRow("at the end") << token << QByteArray(QByteArray(3'990, 'x') + token);
}

void TestCheckEvidence::noFormOfTheTokenStays()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, body);
    const auto shown = evidence(body, token);
    for (const auto& form : {token, token.toUpper(), token.toPercentEncoding(), token.toHex()})
        QVERIFY2(!shown.contains(QString::fromUtf8(form)), qPrintable(shown));
    // Of Base64 no more stays than the characters that belong to its neighbours.
    const auto middle = QString::fromUtf8(token.toBase64().sliced(8, 12));
    QVERIFY2(!shown.contains(middle), qPrintable(shown));
    QVERIFY2(shown.contains(u"[tok"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"just now"_s) || shown.contains(u"You sent"_s), qPrintable(shown));
    QVERIFY2(shown.size() > 3'000 || shown.size() < 120, qPrintable(shown));
}

void TestCheckEvidence::aTokenIsTakenOutOfAllOfAFinding()
{
    const auto token = inventToken();
    const auto text = u"<%1>"_s.arg(QString::fromLatin1(token));
    const CheckFinding finding{EndpointCheck::Token,
                               CheckVerdict::Fail,
                               text,
                               CheckActor::Asker,
                               text,
                               {CheckExchange{text, true, 401, text, text, text, 1}}};
    const auto shown = withoutToken(finding, token);
    const auto& exchange = shown.exchanges.constFirst();
    for (const auto& each :
         {shown.sentence, shown.remedy, exchange.request, exchange.contentType, exchange.body, exchange.failure})
        QCOMPARE(each, u"<[token]>"_s);
    QCOMPARE(withoutToken(text, {}), text);
}

QTEST_GUILESS_MAIN(TestCheckEvidence)
#include "tst_check_evidence.moc"
