// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/webhooks/signature.h"
#include "server/webhooks/target.h"
#include "tests/server/admin_client.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_certificate.h"

#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::server::AddressRanges;

namespace {

constexpr int patience = 30'000;

QJsonObject bodyOf(const ReceivedRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// As a receiver checks it, from the specification and not with the server's own functions.
bool isSigned(const ReceivedRequest& request, const QString& secret)
{
    const auto key = QByteArray::fromBase64(secret.mid(6).toLatin1());
    const auto text =
        request.headers.value("webhook-id") + '.' + request.headers.value("webhook-timestamp") + '.' + request.body;
    const auto wanted = "v1," + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
    return request.headers.value("webhook-signature").split(' ').contains(wanted);
}

/// How many processors' worth of time the test waits, while the receivers on its thread work.
template <class Condition>
bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace

class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start({u"--webhook-network"_s, u"127.0.0.0/8"_s}), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_account = m_owner->makeAccount(u"Acme"_s);
        m_receiver = std::make_unique<ScriptedServer>(always(httpAnswer(200, "{}")));
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    /// The example of https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
    void theSignatureIsThatOfTheSpecification()
    {
        const auto key = QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        QCOMPARE(provost::server::webhookSignature(key, u"msg_p5jXN8AQM9LWM0D4loKWxJek"_s, 1'614'265'330,
                                                   "{\"test\": 2432232314}"),
                 QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void changesArriveSigned()
    {
        const auto hook = make({u"connection.changed"_s, u"user.changed"_s, u"user.deleted"_s});
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto scim = m_owner->scim(made);
        const auto user = scim->post(AdminClient::scimPath(made, "/Users"),
                                     {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                      {u"userName"_s, u"bjensen"_s}});
        QCOMPARE(user.status, 201);
        const auto id = user.json.value("id"_L1).toString();
        QVERIFY(eventually([&] { return received(u"user.changed"_s, id); }));
        QVERIFY(received(u"connection.changed"_s, made.id));
        QVERIFY(!received(u"token.changed"_s, made.tokenId)); // not asked for
        QCOMPARE(scim->request("DELETE", AdminClient::scimPath(made, "/Users/") + id.toLatin1()).status, 204);
        QVERIFY(eventually([&] { return received(u"user.deleted"_s, id); }));
        QSet<QByteArray> ids;
        for (const auto& request : m_receiver->requests()) {
            QCOMPARE(request.method, QByteArray("POST"));
            QVERIFY(isSigned(request, hook.secret));
            QVERIFY(qAbs(request.headers.value("webhook-timestamp").toLongLong() - QDateTime::currentSecsSinceEpoch()) <
                    120);
            QVERIFY(!ids.contains(request.headers.value("webhook-id")));
            ids.insert(request.headers.value("webhook-id"));
            QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(bodyOf(request)["data"_L1]["accountId"_L1].toString(), m_account);
        }
        QVERIFY(!m_owner->get("/webhooks").body.contains("whsec_"));
        QVERIFY(!m_owner->get("/webhooks/" + hook.id).body.contains("whsec_"));
    }

    void accountsHearOnlyOfThemselves()
    {
        (void)make({u"connection.changed"_s});
        const auto other = m_owner->makeAccount(u"Globex"_s);
        const auto theirs = m_owner->makeConnection(other, u"Theirs"_s);
        const auto ours = m_owner->makeConnection(m_account, u"Ours"_s);
        QVERIFY(eventually([&] { return received(u"connection.changed"_s, ours.id); }));
        QVERIFY(!received(u"connection.changed"_s, theirs.id));
    }

    void aPingAndItsLog()
    {
        const auto hook = make({});
        const auto queued = m_owner->call("POST", "/webhooks/" + hook.id + "/ping");
        QCOMPARE(queued.status, 202);
        const auto id = QByteArray::number(queued.json.value("id"_L1).toInteger());
        QVERIFY(eventually([&] { return stateOf(id) == "delivered"_L1; }));
        const auto detail = m_owner->get("/webhook-deliveries/" + id).json;
        QCOMPARE(detail["attempts"_L1].toArray().size(), 1);
        QCOMPARE(detail["attempts"_L1][0]["status"_L1].toInt(), 200);
        QVERIFY(detail["attempts"_L1][0]["durationMs"_L1].toDouble() > 0);
        QCOMPARE(detail["payload"_L1].toString().toUtf8(), m_receiver->requests().constFirst().body);
        QCOMPARE(m_owner->get("/webhooks/" + hook.id + "/deliveries?state=delivered").json["total"_L1].toInt(), 1);
        QCOMPARE(m_owner->get("/webhooks/" + hook.id + "/deliveries?state=failed").json["total"_L1].toInt(), 0);
        // By hand once more: the same message.
        const auto first = m_receiver->requests().constFirst().headers.value("webhook-id");
        QCOMPARE(m_owner->call("POST", "/webhook-deliveries/" + id + "/redeliver").status, 202);
        QVERIFY(eventually([&] { return m_receiver->requests().size() == 2; }));
        QCOMPARE(m_receiver->requests().constLast().headers.value("webhook-id"), first);
    }

    void aRefusedMessageComesAgainWithGrowingGaps()
    {
        m_receiver->setScript(always(httpAnswer(500, "no")));
        const auto hook = make({});
        const auto id = pinged(hook.id);
        const QList<qint64> gaps{5, 300, 1800, 7200, 18'000, 36'000, 36'000};
        for (qsizetype attempt = 1; attempt <= gaps.size(); ++attempt) {
            QVERIFY(eventually([&] { return attemptsOf(id) == attempt; }));
            const auto detail = m_owner->get("/webhook-deliveries/" + id).json;
            const auto last =
                QDateTime::fromString(detail["delivery"_L1]["last"_L1]["at"_L1].toString(), Qt::ISODateWithMs);
            const auto due = QDateTime::fromString(detail["delivery"_L1]["dueAt"_L1].toString(), Qt::ISODateWithMs);
            const auto gap = static_cast<double>(last.msecsTo(due)) / 1000 / static_cast<double>(gaps.at(attempt - 1));
            QVERIFY2(gap >= 0.79 && gap <= 1.21, qPrintable(u"%1: %2"_s.arg(attempt).arg(gap)));
            QCOMPARE(stateOf(id), u"waiting"_s);
            advance(gaps.at(attempt - 1) * 13 / 10);
        }
        QVERIFY(eventually([&] { return stateOf(id) == "failed"_L1; }));
        QCOMPARE(attemptsOf(id), gaps.size() + 1);
        QVERIFY(!m_owner->get("/webhooks/" + hook.id).json["failingSince"_L1].isNull());
        QSet<QByteArray> ids;
        for (const auto& request : m_receiver->requests())
            ids.insert(request.headers.value("webhook-id"));
        QCOMPARE(ids.size(), 1);
        // And by hand again, when the receiver is mended.
        m_receiver->setScript(always(httpAnswer(204, {})));
        QCOMPARE(m_owner->call("POST", "/webhook-deliveries/" + id + "/redeliver").status, 202);
        QVERIFY(eventually([&] { return stateOf(id) == "delivered"_L1; }));
        QVERIFY(m_owner->get("/webhooks/" + hook.id).json["failingSince"_L1].isNull());
    }

    void fiveDaysOfFailureSwitchItOff()
    {
        m_receiver->setScript(always(httpAnswer(503, "busy")));
        const auto hook = make({});
        const auto first = pinged(hook.id);
        QVERIFY(eventually([&] { return attemptsOf(first) == 1; }));
        advance(5LL * 24 * 3600 + 60);
        QVERIFY(eventually([&] { return !m_owner->get("/webhooks/" + hook.id).json["enabled"_L1].toBool(true); }));
        const auto off = m_owner->get("/webhooks/" + hook.id);
        QVERIFY(off.json["disabledReason"_L1].toString().contains("5 days"_L1));
        QCOMPARE(m_owner->call("POST", "/webhooks/" + hook.id + "/ping").status, 409);
        const auto trail = m_owner->get("/audit").json["items"_L1].toArray();
        QCOMPARE(trail.first()["action"_L1].toString(), u"webhook.disable"_s);
        QCOMPARE(trail.first()["operatorName"_L1].toString(), u"server"_s);
        // Switched on again it goes on with what waited.
        m_receiver->setScript(always(httpAnswer(200, {})));
        const auto on = m_owner->patch("/webhooks/" + hook.id, off.header("ETag"), {{u"enabled"_s, true}});
        QCOMPARE(on.status, 200);
        QVERIFY(on.json["failingSince"_L1].isNull() && on.json["disabledReason"_L1].toString().isEmpty());
        advance(3600);
        QVERIFY(eventually([&] { return stateOf(first) == "delivered"_L1; }));
    }

    void aReceiverThatIsGoneIsAskedNoMore()
    {
        m_receiver->setScript(always(httpAnswer(410, {})));
        const auto hook = make({});
        (void)pinged(hook.id);
        QVERIFY(eventually([&] { return !m_owner->get("/webhooks/" + hook.id).json["enabled"_L1].toBool(true); }));
        QVERIFY(m_owner->get("/webhooks/" + hook.id).json["disabledReason"_L1].toString().contains("410"_L1));
    }

    void aRedirectIsNotFollowed()
    {
        ScriptedServer elsewhere(always(httpAnswer(200, {})));
        m_receiver->setScript(
            always(httpAnswer(307, {}, "text/plain", "Location: " + elsewhere.url().toLatin1() + "/in\r\n")));
        const auto id = pinged(make({}).id);
        QVERIFY(eventually([&] { return attemptsOf(id) == 1; }));
        QCOMPARE(m_owner->get("/webhook-deliveries/" + id).json["attempts"_L1][0]["status"_L1].toInt(), 307);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    /// One receiver that never answers, one that never stops answering: others are served meanwhile, and so is the API.
    void aBadReceiverHoldsUpNobody()
    {
        ScriptedServer silent(hang());
        ScriptedServer talkative(
            endless("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", QByteArray(10'000, 'x')));
        const auto stuck = make({}, silent.url());
        const auto flooded = make({}, talkative.url());
        const auto well = make({});
        for (int i = 0; i < 40; ++i)
            (void)pinged(stuck.id);
        const auto over = pinged(flooded.id);
        QElapsedTimer clock;
        clock.start();
        const auto id = pinged(well.id);
        QVERIFY(eventually([&] { return stateOf(id) == "delivered"_L1; }));
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed()))); // one attempt may take 15 s
        QVERIFY(eventually([&] { return stateOf(over) == "delivered"_L1; }));
        QVERIFY(silent.openConnections() <= 4);
    }

    /// What happens while no server runs is told when one does.
    void nothingIsLostBetweenTwoRuns()
    {
        (void)make({u"connection.changed"_s});
        QCOMPARE(m_server->stop(), 0);
        QCOMPARE(ProvostdProcess::run({u"connection"_s, u"create"_s, u"--data"_s, m_server->dataFile(), u"--account"_s,
                                       u"Acme"_s, u"--name"_s, u"At night"_s, u"--idp"_s, u"okta"_s})
                     .exitCode,
                 0);
        QVERIFY2(m_server->start({u"--webhook-network"_s, u"127.0.0.0/8"_s}), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        QVERIFY(eventually([&] { return m_receiver->requests().size() == 1; }));
        QCOMPARE(bodyOf(m_receiver->requests().constFirst())["type"_L1].toString(), u"connection.changed"_s);
    }

    void bothSecretsSignForADay()
    {
        const auto hook = make({});
        const auto fresh = m_owner->call("POST", "/webhooks/" + hook.id + "/secret").json["secret"_L1].toString();
        QVERIFY(fresh.startsWith("whsec_"_L1) && fresh != hook.secret);
        const auto first = pinged(hook.id);
        QVERIFY(eventually([&] { return stateOf(first) == "delivered"_L1; })); // else it would come again a day later
        QCOMPARE(m_receiver->requests().size(), 1);
        QVERIFY(isSigned(m_receiver->requests().constLast(), hook.secret));
        QVERIFY(isSigned(m_receiver->requests().constLast(), fresh));
        advance(25 * 3600);
        (void)pinged(hook.id);
        QVERIFY(eventually([&] { return m_receiver->requests().size() == 2; }));
        QVERIFY(!isSigned(m_receiver->requests().constLast(), hook.secret));
        QVERIFY(isSigned(m_receiver->requests().constLast(), fresh));
    }

    void overTlsTheReceiverMustBeWhoItSays()
    {
        const auto certificate = makeTestCertificate();
        ScriptedServer secure(always(httpAnswer(200, {})), certificate.configuration());
        const auto stranger = pinged(make({}, secure.url()).id);
        QVERIFY(eventually([&] { return attemptsOf(stranger) == 1; }));
        const auto attempt = m_owner->get("/webhook-deliveries/" + stranger).json["attempts"_L1][0];
        QCOMPARE(attempt["status"_L1].toInt(), 0);
        QVERIFY2(!attempt["error"_L1].toString().isEmpty(), "no reason");
        QVERIFY(secure.requests().isEmpty());

        QCOMPARE(m_server->stop(), 0);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificate.certificate) > 0);
        file.close();
        QVERIFY2(m_server->start({u"--webhook-network"_s, u"127.0.0.0/8"_s, u"--webhook-ca"_s, file.fileName()}),
                 m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        // By its name, which leads to an address that the certificate need not name.
        auto url = QUrl(secure.url());
        url.setHost(u"localhost"_s);
        const auto known = pinged(make({}, url.toString()).id);
        QVERIFY(eventually([&] { return stateOf(known) == "delivered"_L1; }));
        QVERIFY(secure.requests().constLast().headers.value("host").startsWith("localhost:"));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("closed"); // without --webhook-network
        QTest::addColumn<bool>("open");   // with 10.0.0.0/8 and 127.0.0.0/8
        const auto row = [](const char* url, bool closed, bool open) {
            QTest::newRow(url) << QString::fromLatin1(url) << closed << open;
        };
        row("https://example.com/hook", true, true);
        row("https://8.8.8.8:8443/hook?x=1", true, true);
        row("http://example.com/hook", false, false);
        row("http://10.0.0.1/", false, false);
        row("https://10.0.0.1/", false, true);
        row("https://192.168.1.1/", false, false);
        row("https://169.254.169.254/latest/meta-data", false, false);
        row("https://[::1]/", false, false);
        row("https://[::ffff:10.0.0.1]/", false, true);
        row("https://0x0a000001/", false, true);
        row("http://127.0.0.1:9/", false, true);
        row("http://localhost:9/", true, true); // the name is looked up when it is used
        row("https://user:secret@example.com/", false, false);
        row("https://example.com/#part", false, false);
        row("ftp://example.com/", false, false);
        row("file:///etc/passwd", false, false);
        row("https://", false, false);
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, closed);
        QFETCH(bool, open);
        const auto networks = AddressRanges::parse({u"10.0.0.0/8"_s, u"127.0.0.0/8"_s});
        QCOMPARE(provost::server::checkWebhookUrl(url, {}).has_value(), closed);
        QCOMPARE(provost::server::checkWebhookUrl(url, *networks).has_value(), open);
    }

    /// A name that leads to a private address is found out when it is used.
    void aNameCannotLeadInside()
    {
        QCOMPARE(m_server->stop(), 0);
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        auto url = QUrl(m_receiver->url());
        QCOMPARE(create(url.toString()).status, 400);
        url.setHost(u"localhost"_s);
        const auto id = pinged(make({}, url.toString()).id);
        QVERIFY(eventually([&] { return attemptsOf(id) == 1; }));
        const auto error = m_owner->get("/webhook-deliveries/" + id).json["attempts"_L1][0]["error"_L1].toString();
        QVERIFY2(error.contains("private network"_L1), qPrintable(error));
        QVERIFY(m_receiver->requests().isEmpty());
    }

    void whatIsWrongWithARequestIsNamed()
    {
        const auto subject = [&](const QJsonObject& body) {
            const auto answer = m_owner->post("/webhooks", body);
            return QString::number(answer.status) + u' ' + answer.json["error"_L1]["subject"_L1].toString();
        };
        const QJsonObject good{{u"accountId"_s, m_account}, {u"url"_s, m_receiver->url()}, {u"events"_s, QJsonArray()}};
        const auto with = [&good](const QString& name, const QJsonValue& value) {
            auto body = good;
            body.insert(name, value);
            return body;
        };
        QCOMPARE(subject(with(u"events"_s, QJsonArray{u"user.eaten"_s})), u"400 events"_s);
        QCOMPARE(subject(with(u"events"_s, u"user.changed"_s)), u"400 events"_s);
        QCOMPARE(subject(with(u"url"_s, u"https://example.com/"_s + QString(2100, u'x'))), u"400 url"_s);
        QCOMPARE(subject(with(u"label"_s, QString(300, u'x'))), u"400 label"_s);
        QCOMPARE(subject(with(u"accountId"_s, u"none"_s)), u"404 none"_s);
        const auto hook = make({});
        QCOMPARE(m_owner->patch("/webhooks/" + hook.id, "\"99\"", {{u"label"_s, u"x"_s}}).status, 412);
        QCOMPARE(m_owner->get("/webhooks/" + hook.id + "/deliveries?state=odd").status, 400);
        auto stranger = m_owner->as(m_owner->makeOperator(u"Eve"_s, u"admin"_s, m_owner->makeAccount(u"Globex"_s)));
        QCOMPARE(stranger.get("/webhooks/" + hook.id).status, 404);
        QCOMPARE(stranger.get("/webhooks").json["total"_L1].toInt(), 0);
        QCOMPARE(stranger.remove("/webhooks/" + hook.id).status, 404);
        const auto delivery = pinged(hook.id);
        QCOMPARE(stranger.get("/webhook-deliveries/" + delivery).status, 404);
        QCOMPARE(m_owner->remove("/webhooks/" + hook.id).status, 204);
        QVERIFY(eventually([&] { return m_owner->get("/webhook-deliveries/" + delivery).status == 404; }));
    }

private:
    struct Made
    {
        QByteArray id;
        QString secret;
    };

    HttpAnswer create(const QString& url, const QStringList& events = {})
    {
        return m_owner->post(
            "/webhooks",
            {{u"accountId"_s, m_account}, {u"url"_s, url}, {u"events"_s, QJsonArray::fromStringList(events)}});
    }
    Made make(const QStringList& events, const QString& url = {})
    {
        const auto answer = create(url.isEmpty() ? m_receiver->url() + u"/hook"_s : url, events);
        return {answer.json["webhook"_L1]["id"_L1].toString().toLatin1(), answer.json["secret"_L1].toString()};
    }
    QByteArray pinged(const QByteArray& hook)
    {
        return QByteArray::number(m_owner->call("POST", "/webhooks/" + hook + "/ping").json.value("id"_L1).toInteger());
    }
    [[nodiscard]] bool received(const QString& event, const QString& id) const
    {
        return std::ranges::any_of(m_receiver->requests(), [&](const ReceivedRequest& request) {
            const auto body = bodyOf(request);
            return body["type"_L1].toString() == event && body["data"_L1]["id"_L1].toString() == id;
        });
    }
    QString stateOf(const QByteArray& delivery)
    {
        return m_owner->get("/webhook-deliveries/" + delivery).json["delivery"_L1]["state"_L1].toString();
    }
    qint64 attemptsOf(const QByteArray& delivery)
    {
        return m_owner->get("/webhook-deliveries/" + delivery).json["delivery"_L1]["attempts"_L1].toInteger();
    }
    /// Moves the server's clock; the commit that follows makes it look at what is due.
    void advance(qint64 seconds)
    {
        QCOMPARE(m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, seconds}}).status, 200);
        QVERIFY(!m_owner->makeAccount(u"Account %1"_s.arg(++m_accounts)).isEmpty());
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<ScriptedServer> m_receiver;
    QString m_account;
    int m_accounts = 0;
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
