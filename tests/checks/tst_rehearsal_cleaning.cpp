// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"
#include "tests/checks/rehearsed.h"
#include "tests/support/secret_trail.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

bool isWrite(const ReceivedRequest& request)
{
    return request.method != "GET";
}

/// Forwards a request and keeps its answer to itself: the connection breaks after the server has acted.
ScriptedServer::Script losingAnswersTo(quint16 port, const std::function<bool(const ReceivedRequest&)>& isLost)
{
    return [=, on = handOn(port)](QTcpSocket& socket, const ReceivedRequest& request) {
        if (!isLost(request)) {
            on(socket, request);
            return;
        }
        auto* onward = new QTcpSocket(&socket);
        QObject::connect(onward, &QTcpSocket::readyRead, &socket, [&socket] { socket.abort(); });
        onward->connectToHost(QHostAddress::LocalHost, port);
        onward->write(onWire(request));
    };
}

} // namespace

/// What is left behind: nothing, whatever happens on the way; and what cannot be removed is named.
class TestRehearsalCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopAtAnyRequestLeavesNothing_data();
    void aStopAtAnyRequestLeavesNothing();
    void aLostAnswerLeavesNothing();
    void aServerThatFailsFromSomeStepOnIsCleaned();
    void aServerThatDiesIsToldOf();
    void whatIsLeftIsNamed();
    void anIdOfSomebodyElseIsNotTouched();
    void aServerThatFindsEverybodyLosesNobody();
};

void TestRehearsalCleaning::aStopAtAnyRequestLeavesNothing_data()
{
    QTest::addColumn<QString>("dialect");
    for (const auto dialect : {Dialect::Okta, Dialect::EntraLegacy})
        QTest::newRow(qPrintable(idOf(dialect))) << idOf(dialect);
}

/// Stopped while a request is on its way, one after the other.
void TestRehearsalCleaning::aStopAtAnyRequestLeavesNothing()
{
    QFETCH(const QString, dialect);
    Theatre theatre;
    QVERIFY2(theatre.open(), theatre.server.errors().constData());
    const auto whole = theatre.rehearsed(*dialectOf(dialect));
    const auto requests = theatre.listener->requests();
    QVERIFY(requests.size() > 30 && whole.leftovers.isEmpty());
    for (qsizetype at = 0; at + 1 < requests.size() && requests.at(at).method != "DELETE"; ++at) {
        qsizetype seen = 0;
        const Call call{rehearsalTime, {}};
        theatre.listener->setScript(
            [&seen, at, &call, on = handOn(theatre.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
                if (seen++ == at)
                    call.cancel.cancel();
                on(socket, request);
            });
        const auto stopped = theatre.rehearsed(*dialectOf(dialect), call);
        const auto text = checkreport::toText(stopped);
        QVERIFY2(stopped.leftovers.isEmpty(), qPrintable(text));
        QVERIFY2(theatre.population() == 0, qPrintable(u"request %1\n"_s.arg(at) + text));
        QVERIFY2(stopped.findings.constLast().verdict == CheckVerdict::Pass, qPrintable(text));
        QCOMPARE(stopped.findings.size(), stepsOf(*dialectOf(dialect)).size() + 1);
        QVERIFY(stopped.wasStopped);
        QCOMPARE(stopped.count(CheckVerdict::Fail), 0);
    }
}

void TestRehearsalCleaning::aLostAnswerLeavesNothing()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    for (const QByteArray path : {"/Users", "/Groups"}) {
        for (const int number : {1, 2}) { // the first POST to it, and the second
            int seen = 0;
            theatre.listener->setScript(
                losingAnswersTo(theatre.server.port(), [&seen, number, path](const ReceivedRequest& request) {
                    return request.method == "POST" && request.target.endsWith(path) && ++seen == number;
                }));
            const auto rehearsal = theatre.rehearsed(Dialect::Okta);
            const auto text = checkreport::toText(rehearsal);
            const bool wasLost = seen >= number; // groups are created once
            QVERIFY2(rehearsal.leftovers.isEmpty(), qPrintable(text));
            QVERIFY2(theatre.population() == 0, qPrintable(text));
            QCOMPARE(rehearsal.verdict(), wasLost ? CheckVerdict::Fail : CheckVerdict::Pass);
        }
    }
}

/// 500 to everything for a while; by the time of cleaning up it works again.
void TestRehearsalCleaning::aServerThatFailsFromSomeStepOnIsCleaned()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    for (const int writes : {1, 2, 3, 5, 8}) {
        int seen = 0;
        theatre.listener->setScript(lyingBefore(theatre.server.port(), [&seen, writes](const ReceivedRequest& request) {
            if (!isWrite(request) || request.method == "DELETE" || ++seen <= writes)
                return std::optional<QByteArray>();
            return std::optional(httpAnswer(500, "{}", "application/scim+json"));
        }));
        const auto rehearsal = theatre.rehearsed(Dialect::Entra);
        QCOMPARE(rehearsal.verdict(), CheckVerdict::Fail);
        QVERIFY2(theatre.population() == 0, qPrintable(checkreport::toText(rehearsal)));
        QVERIFY(rehearsal.leftovers.isEmpty());
    }
}

void TestRehearsalCleaning::aServerThatDiesIsToldOf()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    const StepHeard heard = [&theatre](const ReportedFinding& finding) {
        if (finding.id == "add-members"_L1)
            theatre.server.kill();
    };
    QElapsedTimer clock;
    clock.start();
    auto endpoint = theatre.endpoint();
    endpoint.place = *ServerUrl::parse(theatre.server.url() + QString::fromLatin1(theatre.client->mount()));
    const auto rehearsal =
        outcome(rehearse(endpoint, Dialect::Okta, RehearsalNames::make(), heard, Call{rehearsalTime, {}}));
    QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    const auto text = checkreport::toText(rehearsal);
    QCOMPARE(rehearsal.verdict(), CheckVerdict::Fail);
    QCOMPARE(rehearsal.leftovers.size(), 3);
    for (const auto& left : rehearsal.leftovers) {
        QVERIFY2(!left.id.isEmpty() && text.contains(left.id), qPrintable(text));
        QVERIFY(left.name.contains(rehearsal.names.mark));
    }
    QVERIFY2(text.contains(rehearsal.names.mark), qPrintable(text));
}

void TestRehearsalCleaning::whatIsLeftIsNamed()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    theatre.listener->setScript(lyingBefore(theatre.server.port(), [](const ReceivedRequest& request) {
        const bool isRefused = request.method == "DELETE" && request.target.contains("/Users/");
        return isRefused ? std::optional(httpAnswer(405, "{}", "application/scim+json")) : std::nullopt;
    }));
    const auto rehearsal = theatre.rehearsed(Dialect::Okta);
    const auto text = checkreport::toText(rehearsal);
    QCOMPARE(foundBy(rehearsal), QStringList{u"fail clean-up"_s});
    QCOMPARE(rehearsal.leftovers.size(), 2);
    const auto there = idsOf(theatre.client->get("/Users?count=10"));
    for (const auto& left : rehearsal.leftovers) {
        QVERIFY(there.contains(left.id.toLatin1()));
        QVERIFY2(text.contains(left.id) && left.why.contains(u"405"_s), qPrintable(text));
    }
    const auto json = QJsonDocument::fromJson(checkreport::toJson(rehearsal));
    QCOMPARE(json["leftovers"_L1][0]["id"_L1].toString(), rehearsal.leftovers.constFirst().id);
    QVERIFY(checkreport::toHtml(rehearsal).contains(rehearsal.leftovers.constFirst().id.toUtf8()));
}

/// The answer to a creation names the id of a person who is there already.
void TestRehearsalCleaning::anIdOfSomebodyElseIsNotTouched()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto anna = theatre.client->createUser("anna@example.com");
    const auto before = theatre.client->get("/Users/" + anna).body;
    theatre.listener->setScript(lyingBefore(theatre.server.port(), [anna](const ReceivedRequest& request) {
        if (request.method != "POST" || !request.target.endsWith("/Users"))
            return std::optional<QByteArray>();
        auto said = QJsonDocument::fromJson(request.body).object();
        said.insert("id"_L1, QString::fromLatin1(anna));
        return std::optional(httpAnswer(201, QJsonDocument(said).toJson(), "application/scim+json"));
    }));
    for (const auto dialect : dialects()) {
        const auto rehearsal = theatre.rehearsed(dialect);
        QCOMPARE(rehearsal.verdict(), CheckVerdict::Fail);
        QVERIFY(!checkreport::toJson(rehearsal).contains("anna@"));
    }
    for (const auto& request : theatre.listener->requests())
        QVERIFY2(request.method == "GET" || !request.target.contains(anna), request.target.constData());
    QCOMPARE(theatre.client->get("/Users/" + anna).body, before);
}

/// Each look-up finds all people that there are.
void TestRehearsalCleaning::aServerThatFindsEverybodyLosesNobody()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    for (const auto* name : {"anna@example.com", "bert@example.com"})
        theatre.client->createUser(name);
    theatre.client->createGroup("Engineering");
    const auto before = theatre.population();
    theatre.listener->setScript(forging(theatre.server.port(), [](ReceivedRequest& request) {
        if (request.target.contains("filter="))
            request.target.truncate(request.target.indexOf('?'));
    }));
    for (const auto dialect : {Dialect::Okta, Dialect::Entra}) {
        const auto rehearsal = theatre.rehearsed(dialect);
        QVERIFY(foundBy(rehearsal).contains(u"fail look-up-nobody"_s));
        QVERIFY(foundBy(rehearsal).contains(u"fail look-up-user"_s));
        QVERIFY(!checkreport::toHtml(rehearsal).contains("anna@"));
        QCOMPARE(theatre.population(), before);
    }
}

QTEST_GUILESS_MAIN(TestRehearsalCleaning)
#include "tst_rehearsal_cleaning.moc"
