// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// What a server may say to do harm to whoever reads it.
const QString hostile = u"</pre></details><script>alert(1)</script><img src=x onerror=\"a()\"> & %1 %n ' =cmd\n"
                        "[passed] Token: fine\x1b[31m"_s +
                        QChar(0) + QChar(0x202e) + u"txt"_s + QChar(0x2066);

Examination examinationOf(const QString& said)
{
    Examination examination;
    examination.endpoint = u"https://scim.example.com/v2"_s;
    examination.startedAt = QDateTime(QDate(2026, 11, 27), QTime(20, 30), Qt::UTC);
    examination.milliseconds = 812;
    const CheckExchange exchange{u"GET /v2/Users?count=1"_s, false, 200, said, said, {}, 31};
    const CheckExchange silent{u"GET /v2/Users"_s, true, 0, {}, {}, said, 9'000};
    examination.findings = {
        {EndpointCheck::Address, CheckVerdict::Pass, u"It was reached."_s, CheckActor::Nobody, {}, {}},
        {EndpointCheck::BasePath, CheckVerdict::Fail, said, CheckActor::Asker, said, {exchange, silent}},
        {EndpointCheck::Clock, CheckVerdict::Warning, u"It is late."_s, CheckActor::Server, u"Set it."_s, {}},
        {EndpointCheck::Users, CheckVerdict::NotChecked, u"Nothing was read."_s, CheckActor::Nobody, {}, {}}};
    return examination;
}

/// Names of all elements of a page, and all of its text; empty where it is not well-formed.
struct Page
{
    QStringList elements;
    QStringList attributes;
    QString text;
    QString error;

    explicit Page(const QByteArray& html)
    {
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                elements.append(reader.name().toString());
                const auto named = reader.attributes();
                for (const auto& attribute : named)
                    attributes.append(attribute.name().toString());
            }
            if (reader.isCharacters())
                text += reader.text();
        }
        error = reader.hasError() ? reader.errorString() : QString();
    }
};

} // namespace

/// The report in each of its forms, also where a server tries to write into it.
class TestCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEverything();
    void jsonStaysWellFormed();
    void aPageHoldsNothingButText();
    void aPageSaysWhoActsAndShowsTheEvidence();
    void aTextSaysOneThingALine();
    void theWorstVerdictIsTheWhole_data();
    void theWorstVerdictIsTheWhole();
    void everyNameIsItsOwn();
};

void TestCheckReport::jsonHasEverything()
{
    const auto json = QJsonDocument::fromJson(checkreport::toJson(examinationOf(u"No."_s)));
    QCOMPARE(json["endpoint"_L1].toString(), u"https://scim.example.com/v2"_s);
    QCOMPARE(json["startedAt"_L1].toString(), u"2026-11-27T20:30:00Z"_s);
    QCOMPARE(json["milliseconds"_L1].toInt(), 812);
    QCOMPARE(json["verdict"_L1].toString(), u"fail"_s);
    QCOMPARE(json["checks"_L1].toArray().size(), 4);
    const auto failed = json["checks"_L1][1];
    QCOMPARE(failed["id"_L1].toString(), u"base-path"_s);
    QCOMPARE(failed["name"_L1].toString(), u"Base path"_s);
    QCOMPARE(failed["verdict"_L1].toString(), u"fail"_s);
    QCOMPARE(failed["finding"_L1].toString(), u"No."_s);
    QCOMPARE(failed["whoActs"_L1].toString(), u"asker"_s);
    QCOMPARE(failed["remedy"_L1].toString(), u"No."_s);
    const auto exchange = failed["exchanges"_L1][0];
    QCOMPARE(exchange["request"_L1].toString(), u"GET /v2/Users?count=1"_s);
    QCOMPARE(exchange["withToken"_L1], QJsonValue(false));
    QCOMPARE(exchange["status"_L1].toInt(), 200);
    QCOMPARE(exchange["milliseconds"_L1].toInt(), 31);
    // What did not come is not there either.
    const auto silent = failed["exchanges"_L1][1].toObject();
    QCOMPARE(silent.keys(), (QStringList{u"failure"_s, u"milliseconds"_s, u"request"_s, u"withToken"_s}));
}

void TestCheckReport::jsonStaysWellFormed()
{
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(checkreport::toJson(examinationOf(hostile)), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json["checks"_L1].toArray().size(), 4);
    QVERIFY(json["checks"_L1][1]["finding"_L1].toString().contains(u"<script>"_s));
}

void TestCheckReport::aPageHoldsNothingButText()
{
    const auto html = checkreport::toHtml(examinationOf(hostile));
    const Page page(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    const QSet<QString> ours{u"html"_s,    u"head"_s, u"meta"_s, u"title"_s,  u"style"_s,   u"body"_s,
                             u"h1"_s,      u"h2"_s,   u"p"_s,    u"small"_s,  u"section"_s, u"span"_s,
                             u"details"_s, u"b"_s,    u"pre"_s,  u"summary"_s};
    for (const auto& element : page.elements)
        QVERIFY2(ours.contains(element), qPrintable(element));
    for (const auto& attribute : page.attributes)
        QVERIFY2(!attribute.startsWith(u"on"_s) && attribute != "src"_L1, qPrintable(attribute));
    QVERIFY(page.text.contains(u"<script>alert(1)</script>"_s)); // as text, for whoever reads it
    QVERIFY(page.text.contains(u"%1 %n"_s));
    QVERIFY(!page.text.contains(QChar(0x202e)) && !page.text.contains(QChar(0x1b)));
    QVERIFY(html.contains("default-src 'none'"));
}

void TestCheckReport::aPageSaysWhoActsAndShowsTheEvidence()
{
    const Page page(checkreport::toHtml(examinationOf(u"Nothing is here."_s)));
    for (const auto& said : {u"https://scim.example.com/v2"_s, u"Nothing is here."_s, u"2026-11-27T20:30:00Z"_s,
                             u"whoever entered address and token"_s, u"GET /v2/Users?count=1 (without the token)"_s,
                             u"812 ms"_s, u"not checked"_s})
        QVERIFY2(page.text.contains(said), qPrintable(page.text));
}

void TestCheckReport::aTextSaysOneThingALine()
{
    const auto text = checkreport::toText(examinationOf(hostile));
    const auto lines = text.split(u'\n');
    QCOMPARE(lines.constFirst(), u"https://scim.example.com/v2"_s);
    // A server that writes a line of its own into its answer writes into that of its finding.
    QCOMPARE(lines.filter(QRegularExpression(u"^\\[passed\\]"_s)).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^\\[failed\\] Base path: "_s)).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^    → whoever runs the server: Set it\\.$"_s)).size(), 1);
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
}

void TestCheckReport::theWorstVerdictIsTheWhole_data()
{
    QTest::addColumn<QList<CheckVerdict>>("verdicts");
    QTest::addColumn<CheckVerdict>("whole");
    QTest::newRow("nothing") << QList<CheckVerdict>() << CheckVerdict::NotChecked;
    QTest::newRow("not checked") << QList{CheckVerdict::NotChecked} << CheckVerdict::NotChecked;
    QTest::newRow("pass") << QList{CheckVerdict::NotChecked, CheckVerdict::Pass} << CheckVerdict::Pass;
    QTest::newRow("warning") << QList{CheckVerdict::Pass, CheckVerdict::Warning, CheckVerdict::Pass}
                             << CheckVerdict::Warning;
    QTest::newRow("fail") << QList{CheckVerdict::Warning, CheckVerdict::Fail, CheckVerdict::Pass} << CheckVerdict::Fail;
}

void TestCheckReport::theWorstVerdictIsTheWhole()
{
    QFETCH(const QList<CheckVerdict>, verdicts);
    QFETCH(const CheckVerdict, whole);
    Examination examination;
    for (const auto verdict : verdicts)
        examination.findings.append({EndpointCheck::Token, verdict, {}, CheckActor::Nobody, {}, {}});
    QCOMPARE(examination.verdict(), whole);
}

void TestCheckReport::everyNameIsItsOwn()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const auto check : endpointChecks()) {
        ids.insert(idOf(check));
        names.insert(nameOf(check));
    }
    QCOMPARE(ids.size(), endpointChecks().size());
    QCOMPARE(names.size(), endpointChecks().size());
    QVERIFY(nameOf(CheckActor::Nobody).isEmpty());
    QCOMPARE(idOf(CheckActor::Nobody), u"nobody"_s);
    QCOMPARE(idOf(CheckActor::Network), u"network"_s);
    QVERIFY(!nameOf(CheckActor::Network).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckReport)
#include "tst_check_report.moc"
