// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_report.h"
#include "model/checks/doctor.h"
#include "tests/server/scim_client.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

Examination examined(const QString& url, const QByteArray& token)
{
    const Endpoint endpoint{std::make_shared<NetworkDoor>(), *ServerUrl::parse(url),
                            std::make_shared<const Secret>(Secret::take(QByteArray(token)))};
    return outcome(examine(endpoint, {}, Call{examinationTime, {}}));
}

CheckFinding of(const Examination& examination, EndpointCheck check)
{
    for (const auto& finding : examination.findings) {
        if (finding.check == check)
            return finding;
    }
    return {};
}

/// A SCIM server with two users and no groups, right but for what a test changes in it.
struct Served
{
    bool ignoresFilter = false;
    bool ignoresStart = false;
    bool countsThePage = false;
    bool sendsHtml = false;
    int refusal = 0;
    QByteArray detail = {};
};

QByteArray user(int number)
{
    const auto text = QByteArray::number(number);
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":")" + text + R"(","userName":"anna)" +
           text + R"(@example.com"})";
}

QByteArray listOf(const QByteArrayList& resources, qsizetype total)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":)" +
           QByteArray::number(total) + R"(,"Resources":[)" + resources.join(',') + "]}";
}

QByteArray errorBody(int status, const QByteArray& detail)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":")" + QByteArray::number(status) +
           R"(","detail":")" + detail + R"("})";
}

QByteArray usersPage(const Served& served, const QUrlQuery& query)
{
    constexpr int all = 2;
    if (query.hasQueryItem(u"filter"_s) && !served.ignoresFilter)
        return listOf({}, 0);
    const int start = served.ignoresStart ? 1 : std::max(1, query.queryItemValue(u"startIndex"_s).toInt());
    const int count = query.hasQueryItem(u"count"_s) ? query.queryItemValue(u"count"_s).toInt() : all;
    QByteArrayList resources;
    for (int at = start; at <= all && resources.size() < count; ++at)
        resources.append(user(at));
    return listOf(resources, served.countsThePage ? resources.size() : all);
}

QByteArray answerOf(const Served& served, const ReceivedRequest& request)
{
    const auto scim = [](int status, const QByteArray& body) {
        return httpAnswer(status, body, "application/scim+json");
    };
    if (served.sendsHtml)
        return httpAnswer(200, "<html>Sign in</html>", "text/html");
    if (!request.headers.contains("authorization"))
        return scim(401, errorBody(401, "No token."));
    if (served.refusal > 0)
        return scim(served.refusal, errorBody(served.refusal, served.detail));
    const QUrl url = QUrl::fromEncoded("http://x" + request.target);
    QString path = url.path();
    path.replace(u"//"_s, u"/"_s);
    if (path == u"/Users"_s || path == u"/Users/"_s)
        return scim(200, usersPage(served, QUrlQuery(url)));
    if (path == u"/Users/1"_s)
        return scim(200, user(1));
    if (path == u"/Groups"_s)
        return scim(200, listOf({}, 0));
    if (path == u"/ServiceProviderConfig"_s)
        return scim(200, R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],)"
                         R"("patch":{"supported":true},"filter":{"supported":true}})");
    return scim(404, errorBody(404, "Not found."));
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private:
    static Examination examinedWith(const Served& served, const QByteArray& token = inventToken())
    {
        const ScriptedServer server(
            [served](QTcpSocket& socket, const ReceivedRequest& request) { socket.write(answerOf(served, request)); });
        auto examination = examined(server.url(), token);
        for (const auto& request : server.requests()) {
            if (request.method != "GET")
                qFatal("an examination only reads");
        }
        return examination;
    }

private Q_SLOTS:
    void findsWhatARealServerLacks_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("lacking");
        for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide"})
            QTest::newRow(profile) << QString::fromLatin1(profile) << QStringList();
        // Its roles are listed as groups, and nothing more: see docs/profiles.md.
        QTest::newRow("formuley") << u"formuley"_s
                                  << QStringList{u"warning schemas"_s, u"warning resource-types"_s, u"fail groups"_s};
    }
    void findsWhatARealServerLacks()
    {
        QFETCH(const QString, profile);
        QFETCH(const QStringList, lacking);
        ProvostdProcess server;
        QVERIFY2(server.start({u"--profile"_s, profile}), server.errors().constData());
        ScimClient client(server, u"Okta"_s, profile == "formuley"_L1 ? u"enterprise"_s : QString());
        QVERIFY(client.isReady());
        for (const auto* name : {"anna@example.com", "bert@example.com", "cleo@example.com"})
            client.createUser(name);
        const auto examination = examined(server.url() + QString::fromLatin1(client.mount()), client.token());
        QStringList found;
        for (const auto& finding : examination.findings) {
            if (finding.verdict == CheckVerdict::Warning || finding.verdict == CheckVerdict::Fail)
                found.append(idOf(finding.verdict) + u' ' + idOf(finding.check));
        }
        QCOMPARE(found, lacking);
        QCOMPARE(examination.findings.size(), endpointChecks().size());
        QVERIFY(!checkreport::toJson(examination).contains(client.token()));
        QVERIFY(!checkreport::toJson(examination).contains("anna@"));
    }

    void theFirstFailureIsTheCause_data()
    {
        QTest::addColumn<Served>("served");
        QTest::addColumn<EndpointCheck>("check");
        QTest::newRow("html") << Served{.sendsHtml = true} << EndpointCheck::BasePath;
        QTest::newRow("401") << Served{.refusal = 401, .detail = "Wrong token."} << EndpointCheck::Token;
        QTest::newRow("paused") << Served{.refusal = 403, .detail = "This connection is paused."}
                                << EndpointCheck::Token;
        QTest::newRow("fault") << Served{.refusal = 500, .detail = "Oops."} << EndpointCheck::Config;
        QTest::newRow("filter") << Served{.ignoresFilter = true} << EndpointCheck::Lookup;
        QTest::newRow("startIndex") << Served{.ignoresStart = true} << EndpointCheck::Paging;
        QTest::newRow("total") << Served{.countsThePage = true} << EndpointCheck::Paging;
    }
    void theFirstFailureIsTheCause()
    {
        QFETCH(const Served, served);
        QFETCH(const EndpointCheck, check);
        const auto token = inventToken();
        const auto examination = examinedWith(served, token);
        const auto text = checkreport::toText(examination);
        QCOMPARE(of(examination, check).verdict, CheckVerdict::Fail);
        for (const auto& finding : examination.findings) {
            if (finding.check == check)
                break;
            QVERIFY2(finding.verdict != CheckVerdict::Fail, qPrintable(text));
        }
        QVERIFY(!checkreport::toHtml(examination).contains(token));
    }

    void aSilentServerCostsNoMoreThanTheDeadline()
    {
        const ScriptedServer server(hang());
        QElapsedTimer clock;
        clock.start();
        const auto examination = examined(server.url(), inventToken());
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(of(examination, EndpointCheck::Address).verdict, CheckVerdict::Fail);
    }
};

Q_DECLARE_METATYPE(Served)

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
