// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/conformance_rules.h"
#include "model/checks/conformance_score.h"
#include "model/checks/rehearsal_report.h"
#include "tests/checks/rehearsed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QStringList idsWith(const Rehearsal& run, CheckVerdict verdict)
{
    QStringList ids;
    for (const auto& finding : run.findings) {
        if (finding.verdict == verdict)
            ids.append(finding.id);
    }
    return ids;
}

/// What is not as it should be, for people who look why a test failed.
QByteArray saidBy(const Rehearsal& run)
{
    QStringList lines;
    for (const auto& finding : run.findings) {
        if (finding.verdict != CheckVerdict::Pass)
            lines.append(finding.id + u": "_s + checkreport::findingLines(finding).constFirst());
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

/// The rules of RFC 7643, RFC 7644 and RFC 9865, tried at real servers.
class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsWordsAndItsSection();
    void everyProductIsTried_data();
    void everyProductIsTried();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
    void whatIsNotOfferedIsNotTried();
    void aBulkRequestWhoseAnswerIsLostIsCleanedUp();
    void aCursorIsOneValue_data();
    void aCursorIsOneValue();
    void twoServersAreCompared();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
};

void TestConformance::everyRuleHasItsWordsAndItsSection()
{
    const auto& rules = stepsOf(Dialect::Conformance);
    QVERIFY2(rules.size() >= 90, qPrintable(QString::number(rules.size())));
    QStringList ids;
    QSet<QString> sections;
    for (const auto& rule : rules) {
        ids.append(QString::fromLatin1(rule.id));
        sections.insert(QString::fromLatin1(rule.section));
        QVERIFY2(!QByteArrayView(rule.name).isEmpty() && !QByteArrayView(rule.why).isEmpty(), rule.id);
        QVERIFY2(!rehearsal::titleOfSection(QString::fromLatin1(rule.section)).isEmpty(), rule.id);
        QVERIFY2(!rule.statuses.isEmpty(), rule.id);
    }
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    const auto all = rehearsal::sections();
    QCOMPARE(sections, QSet<QString>(all.cbegin(), all.cend()));
}

void TestConformance::everyProductIsTried_data()
{
    QTest::addColumn<QStringList>("broken");
    QTest::addColumn<QStringList>("inPart");
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide"})
        QTest::newRow(profile) << QStringList() << QStringList();
    // It has three endpoints and nothing that tells of them: docs/profiles.md.
    QTest::newRow("formuley") << QStringList{u"types"_s,          u"type-user"_s, u"schemas"_s,    u"schema-user"_s,
                                             u"schemas-filter"_s, u"search"_s,    u"search-all"_s, u"create-group"_s}
                              << QStringList{u"me"_s};
}

void TestConformance::everyProductIsTried()
{
    QFETCH(const QStringList, broken);
    QFETCH(const QStringList, inPart);
    const auto profile = QString::fromLatin1(QTest::currentDataTag());
    Theatre theatre;
    QVERIFY2(theatre.open(profile), theatre.server.errors().constData());
    const auto before = theatre.population();
    const auto run = theatre.rehearsed(Dialect::Conformance);
    const auto found = idsWith(run, CheckVerdict::Fail);
    QVERIFY2(found == broken, (found.join(u", "_s).toUtf8() + '\n' + saidBy(run)).constData());
    QCOMPARE(idsWith(run, CheckVerdict::Warning).join(u", "_s), inPart.join(u", "_s));
    QCOMPARE(run.leftovers, QList<Leftover>());
    QCOMPARE(theatre.population(), before);
    if (profile == "standard"_L1)
        QCOMPARE(idsWith(run, CheckVerdict::NotChecked), QStringList());
}

void TestConformance::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QByteArray>("lie");
    QTest::addColumn<QString>("found");
    QTest::newRow("sort") << QByteArray("sortBy=") << u"sort"_s;
    QTest::newRow("startIndex") << QByteArray("startIndex=") << u"page-second"_s;
    QTest::newRow("count") << QByteArray("count=0") << u"page-count-zero"_s;
    QTest::newRow("attributes") << QByteArray("attributes=userName") << u"attributes"_s;
    QTest::newRow("excludedAttributes") << QByteArray("excludedAttributes=title") << u"excluded"_s;
    QTest::newRow("cursor") << QByteArray("cursor=") << u"cursor-first"_s;
}

/// A server that does not know a parameter and passes over it.
void TestConformance::aBrokenRuleIsFound()
{
    QFETCH(const QByteArray, lie);
    QFETCH(const QString, found);
    Theatre theatre;
    QVERIFY(theatre.open());
    theatre.listener->setScript(forging(theatre.server.port(), [lie](ReceivedRequest& request) {
        request.target.replace(lie, "unknown=" + lie.mid(lie.indexOf('=') + 1));
    }));
    const auto run = theatre.rehearsed(Dialect::Conformance);
    QVERIFY2(idsWith(run, CheckVerdict::Fail).contains(found), saidBy(run).constData());
    QCOMPARE(run.leftovers, QList<Leftover>());
}

void TestConformance::whatIsNotOfferedIsNotTried()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    theatre.listener->setScript(
        lyingBefore(theatre.server.port(), [](const ReceivedRequest& request) -> std::optional<QByteArray> {
            if (!request.target.endsWith("/ServiceProviderConfig"))
                return std::nullopt;
            return httpAnswer(200,
                              R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
                    "patch":{"supported":true},"bulk":{"supported":false},"filter":{"supported":true},
                    "changePassword":{"supported":false},"sort":{"supported":false},"etag":{"supported":false},
                    "authenticationSchemes":[{"type":"oauthbearertoken"}]})",
                              "application/scim+json");
        }));
    const auto run = theatre.rehearsed(Dialect::Conformance);
    const auto skipped = idsWith(run, CheckVerdict::NotChecked);
    for (const auto& rule : stepsOf(Dialect::Conformance)) {
        const bool isOffered = rule.needs != StepNeed::Bulk && rule.needs != StepNeed::Sort &&
                               rule.needs != StepNeed::ETag && rule.needs != StepNeed::Cursor;
        QVERIFY2(skipped.contains(QLatin1StringView(rule.id)) != isOffered, rule.id);
    }
    QCOMPARE(idsWith(run, CheckVerdict::Fail), QStringList());
    QCOMPARE(totalOf(outcomesOf(run.findings)).notTried, skipped.size());
}

void TestConformance::aBulkRequestWhoseAnswerIsLostIsCleanedUp()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto before = theatre.population();
    int made = 0;
    theatre.listener->setScript(
        [on = handOn(theatre.server.port()), &theatre, &made](QTcpSocket& socket, const ReceivedRequest& request) {
            if (request.target.endsWith("/Bulk") && request.body.contains("bulkId")) {
                made = theatre.client->send("POST", "/Bulk", request.body).status;
                socket.abort();
            } else {
                on(socket, request);
            }
        });
    const auto run = theatre.rehearsed(Dialect::Conformance);
    QCOMPARE(made, 200); // a user and a group came to be, and nobody was told their ids
    QCOMPARE(theatre.population(), before);
    QVERIFY2(run.findings.last().id == "clean-up"_L1, saidBy(run).constData());
    QCOMPARE(run.leftovers, QList<Leftover>());
}

/// What a server gives for the next page is one value, whatever stands in it, and nothing is filled into it.
void TestConformance::aCursorIsOneValue_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("another parameter") << QByteArray("x&count=1000") << true;
    QTest::newRow("a name in braces") << QByteArray("{password}") << false;
}

void TestConformance::aCursorIsOneValue()
{
    QFETCH(const QByteArray, cursor);
    QFETCH(const bool, isSent);
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto answer = [cursor](const ReceivedRequest& request) -> std::optional<QByteArray> {
        if (!request.target.contains("cursor=&"))
            return std::nullopt;
        return httpAnswer(200,
                          R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":2,
                "itemsPerPage":1,"Resources":[{"id":"one"}],"nextCursor":")" +
                              cursor + "\"}",
                          "application/scim+json");
    };
    theatre.listener->setScript(lyingBefore(theatre.server.port(), answer));
    const auto run = theatre.rehearsed(Dialect::Conformance);
    QCOMPARE(idsWith(run, CheckVerdict::NotChecked).contains("cursor-next"_L1), !isSent);
    bool wasSent = false;
    for (const auto& request : theatre.listener->requests()) {
        QVERIFY2(!request.target.contains("count=1000") && !request.target.contains("Aa1"), request.target.constData());
        wasSent = wasSent || request.target.contains("cursor=x%26count%3D1000");
    }
    QCOMPARE(wasSent, isSent);
    QVERIFY(!checkreport::toJson(run).contains("Aa1!"));
}

void TestConformance::twoServersAreCompared()
{
    Theatre good;
    Theatre bad;
    QVERIFY(good.open() && bad.open());
    bad.listener->setScript(
        forging(bad.server.port(), [](ReceivedRequest& request) { request.target.replace("sortOrder=", "unknown="); }));
    const auto there = readScore(checkreport::toJson(bad.rehearsed(Dialect::Conformance)));
    QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
    auto here = good.rehearsed(Dialect::Conformance);
    here.compared = *there;
    const auto differences = differenceTable(outcomesOf(here.findings), *there);
    QVERIFY(summary(bad.rehearsed(Dialect::Conformance)).endsWith(u"Wanting is: Sorting: 1 of 2."_s));
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(1).mid(2), (QStringList{u"passed"_s, u"failed"_s}));
    const auto json = QJsonDocument::fromJson(checkreport::toJson(here));
    QCOMPARE(json["compared"_L1]["differences"_L1][0]["id"_L1].toString(), u"sort-descending"_s);
    QCOMPARE(json["score"_L1]["broken"_L1].toInt(), 0);
    QCOMPARE(json["compared"_L1]["score"_L1]["broken"_L1].toInt(), 1);
    const auto sorting = scoreTable(outcomesOf(here.findings), here.compared);
    const auto line =
        std::ranges::find_if(sorting, [](const QStringList& each) { return each.first() == "RFC 7644 3.4.2.3"_L1; });
    QVERIFY(line != sorting.cend());
    QCOMPARE(line->at(2), u"2 of 2"_s);
    QCOMPARE(line->at(6), u"1 of 2"_s);
    QVERIFY(checkreport::toHtml(here).contains("<td>1 of 2</td>"));
}

void TestConformance::whatIsNoReportIsRefused_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a rehearsal") << QByteArray(R"({"dialect":"okta","steps":[]})");
    QTest::newRow("no rules") << QByteArray(R"({"dialect":"conformance","steps":[{"id":"x","verdict":"pass"}]})");
    QTest::newRow("unknown verdict") << QByteArray(
        R"({"dialect":"conformance","steps":[{"id":"config","verdict":"splendid"}]})");
}

void TestConformance::whatIsNoReportIsRefused()
{
    QFETCH(const QByteArray, report);
    const auto score = readScore(report);
    QVERIFY(!score);
    QCOMPARE(score.error().kind, ErrorKind::Invalid);
    QVERIFY(!score.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
