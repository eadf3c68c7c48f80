// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_report.h"
#include "model/checks/doctor.h"
#include "tests/server/scim_client.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_certificate.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

Examination examined(const QString& url, const QByteArray& token, const DoorSettings& door = {})
{
    const Endpoint endpoint{std::make_shared<NetworkDoor>(door), *ServerUrl::parse(url),
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

/// One thing that a server does in the place of what is right; nothing where it is right.
using Lie = std::function<std::optional<QByteArray>(const ReceivedRequest& request)>;

Lie at(const QByteArray& target, const QByteArray& answer)
{
    return [=](const ReceivedRequest& request) {
        const bool isIt = request.target.startsWith(target) && request.headers.contains("authorization");
        return isIt ? std::optional(answer) : std::nullopt;
    };
}

ScriptedServer::Script lying(const Lie& lie)
{
    return [lie](QTcpSocket& socket, const ReceivedRequest& request) {
        socket.write(lie(request).value_or(answerOf(Served(), request)));
    };
}

QByteArray scimAnswer(const QByteArray& body)
{
    return httpAnswer(200, body, "application/scim+json");
}

} // namespace

Q_DECLARE_METATYPE(Served)
Q_DECLARE_METATYPE(ScriptedServer::Script)

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
    void noNameServerLearnsOfAForbiddenHost();
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

    void lyingServersAreNamed_data()
    {
        QTest::addColumn<ScriptedServer::Script>("script");
        QTest::addColumn<EndpointCheck>("check");
        QTest::addColumn<CheckVerdict>("verdict");
        const auto row = [](const char* name, const ScriptedServer::Script& script, EndpointCheck check,
                            CheckVerdict verdict = CheckVerdict::Fail) {
            QTest::newRow(name) << script << check << verdict;
        };
        const QByteArray second = "/Users?startIndex=2";
        row("empty second page", lying(at(second, scimAnswer(listOf({}, 2)))), EndpointCheck::Paging);
        row("HTML on the second page", lying(at(second, httpAnswer(503, "<html>", "text/html"))),
            EndpointCheck::Paging);
        auto inWords = listOf({}, 2);
        row("totals in words", lying(at("/Users?", scimAnswer(inWords.replace(":2,", ":\"many\",")))),
            EndpointCheck::Users);
        auto twice = listOf({user(1)}, 2);
        row("duplicate members",
            lying(at("/Users?", scimAnswer(twice.replace(":2,", ":\"many\",\"totalResults\":2,")))),
            EndpointCheck::Users, CheckVerdict::Pass);
        row("redirected elsewhere",
            always(httpAnswer(302, {}, "text/plain", "Location: https://127.0.0.1:9/scim/v2\r\n")),
            EndpointCheck::BasePath);
        row("redirected in circles", always(httpAnswer(302, {}, "text/plain", "Location: /Users\r\n")),
            EndpointCheck::BasePath);
        row("compressed",
            lying(at("/Users?", httpAnswer(200, QByteArray("\x1f\x8b\x08", 3), "application/scim+json",
                                           "Content-Encoding: gzip\r\n"))),
            EndpointCheck::Users);
        row("endless",
            endless("HTTP/1.1 200 OK\r\nContent-Type: application/scim+json\r\n\r\n", QByteArray(1 << 17, '[')),
            EndpointCheck::BasePath);
        row("broken off", closeAfter("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"), EndpointCheck::BasePath);
        row("no HTTP", always("220 mail.example ESMTP\r\n\r\n"), EndpointCheck::Address);
        row("closed at once", closeAfter({}), EndpointCheck::Address);
        row("nested", lying(at("/Users?", scimAnswer(QByteArray("[").repeated(100'000)))), EndpointCheck::Users);
        row("slow down", always(httpAnswer(429, "{}", "application/scim+json", "Retry-After: 60\r\n")),
            EndpointCheck::Users, CheckVerdict::NotChecked);
        row("no ServiceProviderConfig", lying(at("/ServiceProviderConfig", httpAnswer(404, {}))), EndpointCheck::Config,
            CheckVerdict::Warning);
        row("JSON alone", lying(at("/Users?", httpAnswer(200, listOf({user(1)}, 2), "application/json"))),
            EndpointCheck::ContentType, CheckVerdict::Warning);
        row("user not found", lying(at("/Users/1", httpAnswer(404, errorBody(404, "Gone.")))), EndpointCheck::Users);
        row("everybody exists", lying(at("/Users/", scimAnswer(user(1)))), EndpointCheck::UnknownId);
        row("nobody is 404", lying(at("/Users?filter", httpAnswer(404, errorBody(404, "No.")))), EndpointCheck::Lookup);
        row(
            "open to all",
            [](QTcpSocket& socket, const ReceivedRequest& request) {
                auto known = request;
                known.headers.insert("authorization", "Bearer x");
                socket.write(answerOf(Served(), known));
            },
            EndpointCheck::Token);
        row(
            "another place",
            [](QTcpSocket& socket, const ReceivedRequest& request) {
                auto moved = request;
                const bool isThere = moved.target.startsWith("/scim/v2/");
                moved.target.remove(0, isThere ? 8 : 0);
                socket.write(isThere ? answerOf(Served(), moved) : httpAnswer(404, "no", "text/plain"));
            },
            EndpointCheck::BasePath);
        row("a clock of last year",
            lying(at("/Users?", httpAnswer(200, listOf({user(1)}, 2), "application/scim+json",
                                           "Date: Sat, 01 Nov 2025 12:00:00 GMT\r\n"))),
            EndpointCheck::Clock);
    }
    void lyingServersAreNamed()
    {
        QFETCH(const ScriptedServer::Script, script);
        QFETCH(const EndpointCheck, check);
        QFETCH(const CheckVerdict, verdict);
        const auto token = inventToken();
        const ScriptedServer server(script);
        const auto examination = examined(server.url(), token);
        const auto text = checkreport::toText(examination);
        QVERIFY2(of(examination, check).verdict == verdict, qPrintable(text));
        for (const auto& finding : examination.findings) {
            if (finding.check == check)
                break;
            QVERIFY2(finding.verdict != CheckVerdict::Fail, qPrintable(text));
        }
        QVERIFY(!checkreport::toJson(examination).contains(token));
        for (const auto& request : server.requests())
            QCOMPARE(request.method, QByteArray("GET"));
    }

    /// A server that gives the token back wherever it can, and people whose names are code.
    void whatAHostileServerSendsStaysHarmless()
    {
        const ScriptedServer server([](QTcpSocket& socket, const ReceivedRequest& request) {
            const auto sent = request.headers.value("authorization").sliced(0);
            const auto token = sent.startsWith("Bearer ") ? sent.sliced(7) : QByteArray("none");
            if (request.target.contains("/Users?")) {
                auto person = user(1);
                person.replace("anna", "<script>alert(1)</script>");
                person.chop(1);
                person += ",\"nickName\":\"" + token + "\",\"displayName\":\"" + QByteArray(1 << 20, 'x') + "\"}";
                socket.write(
                    httpAnswer(200, listOf({person}, 1), "application/scim+json", "X-Echo: " + token + "\r\n"));
                return;
            }
            socket.write(httpAnswer(400, errorBody(400, "You sent " + sent + ", or " + sent.toBase64()),
                                    "application/scim+json;x=" + token));
        });
        const auto token = inventToken();
        const auto examination = examined(server.url(), token);
        for (const auto& report : {checkreport::toText(examination).toUtf8(), checkreport::toJson(examination),
                                   checkreport::toHtml(examination)}) {
            QVERIFY2(!report.contains(token), report.constData());
            QVERIFY(!report.contains(("Bearer " + token).toBase64().sliced(12, 20)));
            QVERIFY(!report.contains("<script>alert"));
            QVERIFY(report.size() < 300'000);
        }
        QVERIFY(checkreport::toText(examination).contains(u"You sent Bearer [token]"_s));
    }

    void aCertificateIsJudged()
    {
        const auto certificate = makeTestCertificate();
        const ScriptedServer server(lying([](const ReceivedRequest&) { return std::nullopt; }),
                                    certificate.configuration());
        const auto token = inventToken();
        const auto unknown = examined(server.url(), token);
        QCOMPARE(of(unknown, EndpointCheck::Address).verdict, CheckVerdict::Pass);
        QCOMPARE(of(unknown, EndpointCheck::Certificate).verdict, CheckVerdict::Fail);
        QVERIFY(server.requests().isEmpty()); // and so no token left
        DoorSettings trusting;
        trusting.authorities = {certificate.parsed()};
        const auto trusted = of(examined(server.url(), token, trusting), EndpointCheck::Certificate);
        QVERIFY2(trusted.verdict == CheckVerdict::Warning, qPrintable(trusted.sentence)); // it ends tomorrow
        // To compare, whether it is trusted or not.
        const auto parsed = certificate.parsed();
        const auto digest = QString::fromLatin1(parsed.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
        for (const auto& finding : {of(unknown, EndpointCheck::Certificate), trusted}) {
            QCOMPARE(finding.chain.size(), 1);
            QCOMPARE(finding.chain.constFirst().fingerprint, digest);
            QCOMPARE(finding.chain.constFirst().subject, parsed.subjectDisplayName());
            QCOMPARE(finding.chain.constFirst().issuer, parsed.issuerDisplayName());
            QCOMPARE(finding.chain.constFirst().from, parsed.effectiveDate().toUTC());
            QCOMPARE(finding.chain.constFirst().until, parsed.expiryDate().toUTC());
        }
        QVERIFY(of(unknown, EndpointCheck::Certificate).sentence.contains("self-signed"_L1));
        QVERIFY(checkreport::toHtml(unknown).contains("<td>" + digest.toUtf8() + "</td>"));
        QVERIFY(checkreport::toJson(unknown).contains("\"sha256\": \"" + digest.toUtf8() + '"'));
    }

    void anExaminationThatIsStoppedEndsAtOnce()
    {
        const ScriptedServer server(hang());
        Call call{examinationTime, {}};
        const Endpoint endpoint{std::make_shared<NetworkDoor>(), *ServerUrl::parse(server.url()),
                                std::make_shared<const Secret>(Secret::take(inventToken()))};
        QTimer::singleShot(0, this, [&call] { call.cancel.cancel(); });
        QElapsedTimer clock;
        clock.start();
        const auto examination = outcome(examine(endpoint, {}, call));
        QVERIFY(clock.elapsed() < 5'000);
        QCOMPARE(examination.findings.size(), endpointChecks().size());
        QCOMPARE(examination.count(CheckVerdict::Fail), 0);
    }

    void findingsAreToldInTheirOrder()
    {
        const ScriptedServer server(lying([](const ReceivedRequest&) { return std::nullopt; }));
        const Endpoint endpoint{std::make_shared<NetworkDoor>(), *ServerUrl::parse(server.url()),
                                std::make_shared<const Secret>(Secret::take(inventToken()))};
        QList<EndpointCheck> heard;
        const FindingHeard hear = [&heard](const CheckFinding& finding) { heard.append(finding.check); };
        Q_UNUSED(outcome(examine(endpoint, hear, Call{examinationTime, {}})));
        QCOMPARE(heard, endpointChecks());
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

/// The name is known to none: asking for it would end in another sentence.
void TestDoctor::noNameServerLearnsOfAForbiddenHost()
{
    DoorSettings door;
    door.managed.hosts = *HostRules::parse({u"allowed.example"_s});
    const auto seen = examined(u"https://provost-forbidden.invalid/scim/v2"_s, "token-of-nobody", door);
    const auto address = of(seen, EndpointCheck::Address);
    QCOMPARE(address.verdict, CheckVerdict::Fail);
    QVERIFY2(address.sentence.contains(u"policy"_s), qPrintable(address.sentence));
    door.managed = {};
    const auto free = examined(u"https://provost-forbidden.invalid/scim/v2"_s, "token-of-nobody", door);
    QVERIFY2(of(free, EndpointCheck::Address).sentence.contains(u"No server is known"_s),
             qPrintable(of(free, EndpointCheck::Address).sentence));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
