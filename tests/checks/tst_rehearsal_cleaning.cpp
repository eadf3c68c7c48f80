// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"
#include "tests/checks/rehearsed.h"
#include "tests/support/secret_trail.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

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

std::optional<QByteArray> scim(int status, const QByteArray& body)
{
    return httpAnswer(status, body, "application/scim+json");
}

/// Creates users by its own lights: each answer to a creation says this of it, and what is read is as it was sent.
struct Maker
{
    QByteArray id;
    QByteArray renaming; ///< stands before the name under which it is read
    QJsonObject made = {};

    std::optional<QByteArray> operator()(const ReceivedRequest& request)
    {
        if (request.method == "POST" && request.target.endsWith("/Users") && made.isEmpty()) {
            made = QJsonDocument::fromJson(request.body).object();
            made.insert("id"_L1, QString::fromLatin1(id));
            return scim(201, QJsonDocument(made).toJson());
        }
        if (request.target.endsWith("/Users/" + id) && !made.isEmpty()) {
            auto read = made;
            read.insert("userName"_L1, QString::fromLatin1(renaming) + made.value("userName"_L1).toString());
            return scim(200, QJsonDocument(read).toJson());
        }
        return std::nullopt;
    }
};

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
    void aCreationWithoutOutcomeIsNamed_data();
    void aCreationWithoutOutcomeIsNamed();
    void anIdWithAnotherNameIsNamedAndLeft();
    void anIdThatCannotBeUsedIsNotSent_data();
    void anIdThatCannotBeUsedIsNotSent();
    void nothingIsWrittenWithoutTimeForItsAnswer();
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
            // A repeated creation, which is refused, may still be carried out once the first user is gone.
            const bool isDoubtful = path == "/Users" && number == 2;
            QCOMPARE(rehearsal.leftovers.size(), isDoubtful ? 1 : 0);
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
        for (const auto& left : rehearsal.leftovers) // a creation that failed may still be carried out
            QVERIFY2(left.id.isEmpty() && left.why.contains("500"_L1), qPrintable(left.why));
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

void TestRehearsalCleaning::aCreationWithoutOutcomeIsNamed_data()
{
    QTest::addColumn<std::optional<QByteArray>>("created"); // the answer to the creation; none: it breaks off
    QTest::addColumn<std::optional<QByteArray>>("found");   // the answer to a look-up by name
    const auto nobody = scim(200, R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
                                      "totalResults":0,"Resources":[]})");
    // It knows no filter, and lists page by page.
    const auto others = scim(200, R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults":2,"itemsPerPage":1,"startIndex":1,"Resources":[{"id":"1","userName":"anna@example.com"}]})");
    QTest::newRow("no answer, finds nobody yet") << std::optional<QByteArray>() << nobody;
    QTest::newRow("a fault, finds nobody yet") << scim(504, "{}") << nobody;
    QTest::newRow("no id, finds nobody") << scim(201, "{}") << nobody;
    QTest::newRow("no answer, finds others") << std::optional<QByteArray>() << others;
    QTest::newRow("no id, finds others") << scim(201, "{}") << others;
    QTest::newRow("no answer, knows no filter") << std::optional<QByteArray>() << scim(404, "{}");
    QTest::newRow("no id, knows no filter") << scim(201, "{}") << scim(404, "{}");
    QTest::newRow("a fault, fails at the filter") << scim(500, "{}") << scim(500, "{}");
}

/// A server may create it after it was looked for, or not find what is there.
void TestRehearsalCleaning::aCreationWithoutOutcomeIsNamed()
{
    QFETCH(const std::optional<QByteArray>, created);
    QFETCH(const std::optional<QByteArray>, found);
    Theatre theatre;
    QVERIFY(theatre.open());
    bool isAsked = false;
    theatre.listener->setScript(
        [&, on = handOn(theatre.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            const bool isCreation = request.method == "POST" && request.target.endsWith("/Users");
            isAsked = isAsked || isCreation;
            if (isCreation && created)
                socket.write(*created);
            else if (isCreation)
                socket.abort();
            else if (isAsked && request.target.contains("/Users?filter=userName"))
                socket.write(*found);
            else
                on(socket, request);
        });
    const auto rehearsal = theatre.rehearsed(Dialect::Okta);
    const auto text = checkreport::toText(rehearsal);
    QVERIFY2(foundBy(rehearsal).contains(u"fail clean-up"_s), qPrintable(text));
    QVERIFY(!rehearsal.leftovers.isEmpty());
    const auto& left = rehearsal.leftovers.constFirst();
    QCOMPARE(left.id, QString());
    QCOMPARE(left.name, rehearsal.names.userName());
    QVERIFY2(text.contains(u"perhaps a user named "_s + left.name + u" ("_s + left.why), qPrintable(text));
    QVERIFY2(!text.contains("nothing is left"_L1, Qt::CaseInsensitive), qPrintable(text));
}

void TestRehearsalCleaning::anIdWithAnotherNameIsNamedAndLeft()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    theatre.listener->setScript(lyingBefore(theatre.server.port(), Maker{"u1", "corp\\"}));
    const auto rehearsal = theatre.rehearsed(Dialect::Entra);
    const auto text = checkreport::toText(rehearsal);
    QVERIFY2(foundBy(rehearsal).contains(u"fail clean-up"_s), qPrintable(text));
    QVERIFY(!rehearsal.leftovers.isEmpty());
    QCOMPARE(rehearsal.leftovers.constLast().id, u"u1"_s);
    QCOMPARE(rehearsal.leftovers.constLast().name, rehearsal.names.userName());
    QVERIFY2(rehearsal.leftovers.constLast().why.contains("another name"_L1), qPrintable(text));
    for (const auto& request : theatre.listener->requests())
        QVERIFY2(request.method == "GET" || !request.target.endsWith("/u1"), request.target.constData());
    QCOMPARE(theatre.population(), 0);
}

void TestRehearsalCleaning::anIdThatCannotBeUsedIsNotSent_data()
{
    QTest::addColumn<QByteArray>("id"); // empty: the token
    QTest::newRow("the token") << QByteArray();
    QTest::newRow("this folder") << QByteArray(".");
    QTest::newRow("the folder above") << QByteArray("..");
    QTest::newRow("quoted") << QByteArray("\"u1");
}

void TestRehearsalCleaning::anIdThatCannotBeUsedIsNotSent()
{
    QFETCH(QByteArray, id);
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto token = theatre.client->token();
    if (id.isEmpty())
        id = token;
    theatre.listener->setScript(lyingBefore(theatre.server.port(), Maker{id, {}}));
    const auto rehearsal = theatre.rehearsed(Dialect::Okta);
    const auto text = checkreport::toText(rehearsal);
    const auto segment = '/' + id.toPercentEncoding();
    for (const auto& request : theatre.listener->requests())
        QVERIFY2(!request.target.endsWith(segment), request.target.constData());
    QCOMPARE(rehearsal.leftovers.size(), 1);
    QCOMPARE(rehearsal.leftovers.constFirst().name, rehearsal.names.userName());
    QVERIFY2(foundBy(rehearsal).contains(u"fail clean-up"_s), qPrintable(text));
    for (const auto& report : {text.toUtf8(), checkreport::toJson(rehearsal), checkreport::toHtml(rehearsal)})
        QVERIFY2(!report.contains(token), report.constData());
}

void TestRehearsalCleaning::nothingIsWrittenWithoutTimeForItsAnswer()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto rehearsal = theatre.rehearsed(Dialect::Okta, Call{rehearsal::requestTime, {}});
    for (const auto& request : theatre.listener->requests())
        QVERIFY(!isWrite(request));
    QVERIFY(!theatre.listener->requests().isEmpty());
    QCOMPARE(rehearsal.findings.size(), stepsOf(Dialect::Okta).size() + 1);
    QCOMPARE(rehearsal.count(CheckVerdict::Fail), 0);
    QVERIFY(rehearsal.count(CheckVerdict::NotChecked) > 10 && rehearsal.leftovers.isEmpty());
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
        QVERIFY(foundBy(rehearsal).contains(u"fail clean-up"_s));
        const auto isTold = [&anna](const Leftover& left) { return left.id == QString::fromLatin1(anna); };
        QVERIFY(std::ranges::any_of(rehearsal.leftovers, isTold));
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
