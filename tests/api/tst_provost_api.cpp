// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

namespace {

QStringList s_lines;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& line)
{
    s_lines.append(line);
}

} // namespace

/// The console's side of the admin API against the real server.
class TestProvostApi : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(ErrorKind::Storage, u"the call never ended"_s);
        return remembered(future.result());
    }
    template <class Work>
    auto ask(Work work)
    {
        return wait(m_session->call(std::move(work)));
    }
    std::unique_ptr<Session> sessionWithKey(const QByteArray& key) const
    {
        return openProvost(*ServerUrl::parse(m_server.url()), Secret::take(QByteArray(key)));
    }
    Result<CreatedConnection> create(const NewConnection& wanted)
    {
        return ask([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); });
    }
    Result<Connection> load(const ConnectionId& id)
    {
        return ask([id](AdminApi& api, Call call) { return api.connection(id, std::move(call)); });
    }
    NewConnection wanted(const QString& name) const
    {
        return {QUuid::createUuid().toString(), m_account.id, name, IdentityProvider::Okta, {}, std::nullopt};
    }

    ProvostdProcess m_server;
    std::unique_ptr<Session> m_session;
    Account m_account;

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"provost.*=true"_s);
        QVERIFY2(m_server.start(), m_server.errors().constData());
        m_session = sessionWithKey(m_server.adminKey().toLatin1());
        const auto made = ask([](AdminApi& api, Call call) { return api.createAccount(u"Häagen & Söhne"_s, call); });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_account = *made;
        qInstallMessageHandler(keepLine);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Everything that the tests before it did is in the log, and no secret.
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        const QString log = s_lines.join(u'\n');
        QVERIFY2(log.contains(u"/admin/v1/connections"_s), qPrintable(log));
        QVERIFY(!log.contains(m_server.adminKey()));
        QVERIFY(!log.contains(m_server.adminKey().section(u'_', 2)));
        QVERIFY(!log.contains(u"pvt_"_s) && !log.contains(u"pva_"_s));
        QCOMPARE(m_server.stop(), 0);
    }

    void knowsWhoItIs()
    {
        const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
        QVERIFY2(who, who ? "" : qPrintable(who.error().detail));
        QCOMPARE(who->person.roleId, RoleId(u"owner"_s));
        QVERIFY(!who->server.version.isEmpty());
        const auto accounts = ask([](AdminApi& api, Call call) { return api.accounts(call); });
        QVERIFY(accounts);
        QVERIFY(accounts->contains(m_account));
    }

    void wrongKeyIsUnauthorized()
    {
        m_session = sessionWithKey("pva_wrong000_wrong");
        const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
        m_session = sessionWithKey(m_server.adminKey().toLatin1());
        QVERIFY(!who);
        QCOMPARE(who.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(who.error().httpStatus, 401);
        QVERIFY(!who.error().requestId.isEmpty());
    }

    void createsOnceAndHandsTheTokenOver()
    {
        const auto request = wanted(u"Okta, with ü, \"quotes\" and \\"_s);
        const auto first = create(request);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(first->connection.name, request.name);
        QVERIFY(first->secret);
        QVERIFY(first->secret->expose().startsWith("pvt_"));
        QVERIFY(!first->connection.tokenReceived);
        const auto again = create(request);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->connection.id, first->connection.id);
        QVERIFY2(!again->secret, "the secret exists in one answer only");
        const auto tokenId = first->token.id;
        const auto received = ask([tokenId](AdminApi& api, Call call) { return api.acknowledgeToken(tokenId, call); });
        QVERIFY2(received, received ? "" : qPrintable(received.error().detail));
        QVERIFY(received->receivedAt);
        QVERIFY(load(first->connection.id)->tokenReceived);
        const auto all = ask([](AdminApi& api, Call call) { return api.connections(call); });
        QVERIFY(all);
        QCOMPARE(std::ranges::count(*all, request.name, &Connection::name), 1);
    }

    void testsAConnectionWithoutPosingAsTheProvider()
    {
        const auto made = create(wanted(u"Tested"_s));
        QVERIFY(made);
        const auto secret = made->secret;
        const auto connection = made->connection;
        const auto test = ask(
            [connection, secret](AdminApi& api, Call call) { return api.testConnection(connection, secret, call); });
        QVERIFY2(test, test ? "" : qPrintable(test.error().detail));
        const auto after = load(connection.id);
        QVERIFY(after);
        QVERIFY2(!after->firstRequestAt && !after->lastRequestAt, "the console's test must not count as the provider");
        EventQuery query;
        query.connectionId = connection.id;
        const auto console = [&]() -> qsizetype {
            const auto events = ask([query](AdminApi& api, Call call) { return api.events(query, call); });
            return events && std::ranges::all_of(events->items, &Event::byConsole) ? events->items.size() : -1;
        };
        QTRY_COMPARE(console(), 2);
        query.withConsole = false;
        QCOMPARE(console(), 0);

        const auto id = made->token.id;
        QVERIFY(ask([id](AdminApi& api, Call call) { return api.revokeToken(id, call); }));
        const auto refused = ask(
            [connection, secret](AdminApi& api, Call call) { return api.testConnection(connection, secret, call); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    }

    void severalTokens()
    {
        const auto made = create(wanted(u"Tokens"_s));
        QVERIFY(made);
        const auto id = made->connection.id;
        const auto second =
            ask([id](AdminApi& api, Call call) { return api.createToken(id, {u"second"_s, 30}, call); });
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QVERIFY(second->secret && !second->secret->matches(made->secret->expose()));
        QVERIFY(second->token.expiresAt);
        const auto tokens = ask([id](AdminApi& api, Call call) { return api.tokens(id, call); });
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 2);
    }

    void editsWithAPrecondition()
    {
        const auto made = create(wanted(u"Edited"_s));
        QVERIFY(made);
        const auto before = made->connection;
        ConnectionEdit edit;
        edit.state = ConnectionState::Paused;
        const auto paused =
            ask([=](AdminApi& api, Call call) { return api.editConnection(before.id, before.version, edit, call); });
        QVERIFY2(paused, paused ? "" : qPrintable(paused.error().detail));
        QCOMPARE(paused->state, ConnectionState::Paused);
        const auto late =
            ask([=](AdminApi& api, Call call) { return api.editConnection(before.id, before.version, edit, call); });
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Precondition);
    }

    void deletesWithAPreview()
    {
        const auto made = create(wanted(u"Deleted"_s));
        QVERIFY(made);
        const auto connection = made->connection;
        const auto preview = ask([=](AdminApi& api, Call call) { return api.previewDeletion(connection.id, call); });
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        DeletionPreview nobody;
        nobody.seats = 0; // this server tells both
        nobody.sessions = 0;
        QCOMPARE(*preview, nobody);
        const auto removed = ask([=](AdminApi& api, Call call) {
            return api.deleteConnection(connection.id, connection.version, true, call);
        });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QCOMPARE(load(connection.id).error().kind, ErrorKind::NotFound);
        const auto audit = ask([](AdminApi& api, Call call) { return api.audit({}, call); });
        QVERIFY2(audit, audit ? "" : qPrintable(audit.error().detail));
        QVERIFY(std::ranges::count(audit->items, u"connection.delete"_s, &AuditEntry::action) >= 1);
    }

    void readsWhatTheProviderBrought()
    {
        const auto made = create(wanted(u"Directory"_s));
        QVERIFY(made);
        const auto id = made->connection.id;
        HttpClient provider(m_server.url(), made->secret->expose().toByteArray());
        const auto person = provider.post(
            "/scim/v2/Users", {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                               {u"userName"_s, u"zoe@example.com"_s},
                               {u"name"_s, QJsonObject{{u"givenName"_s, u"Zoë"_s}, {u"familyName"_s, u"O'Neil"_s}}},
                               {u"active"_s, true}});
        QCOMPARE(person.status, 201);
        const auto team = provider.post("/scim/v2/Groups",
                                        {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                         {u"displayName"_s, u"Team \u202e <b>x</b> %1"_s},
                                         {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, person.json[u"id"_s]}}}}});
        QCOMPARE(team.status, 201);

        UserQuery query;
        query.connectionId = id;
        query.search = u"ZOË"_s;
        const auto users = ask([query](AdminApi& api, Call call) { return api.users(query, call); });
        QVERIFY2(users, users ? "" : qPrintable(users.error().detail));
        QCOMPARE(users->total, 1);
        const UserId userId(person.json[u"id"_s].toString());
        QCOMPARE(users->items.value(0).id, userId);
        query.connectionId.reset();
        query.withoutConnection = true;
        const auto kept = ask([query](AdminApi& api, Call call) { return api.users(query, call); });
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(kept->total, 0);
        const auto user = ask([userId](AdminApi& api, Call call) { return api.user(userId, call); });
        QVERIFY2(user, user ? "" : qPrintable(user.error().detail));
        QCOMPARE(QJsonDocument::fromJson(user->resource)[u"userName"_s].toString(), u"zoe@example.com"_s);
        QCOMPARE(user->groups.size(), 1);

        const GroupId groupId(team.json[u"id"_s].toString());
        const auto group = ask([groupId](AdminApi& api, Call call) { return api.group(groupId, call); });
        QVERIFY2(group, group ? "" : qPrintable(group.error().detail));
        QCOMPARE(group->group.displayName, u"Team \u202e <b>x</b> %1"_s);
        const auto members =
            ask([groupId](AdminApi& api, Call call) { return api.members(groupId, MemberQuery(), call); });
        QVERIFY2(members, members ? "" : qPrintable(members.error().detail));
        QCOMPARE(members->total, 1);

        EventQuery seen;
        seen.connectionId = id;
        seen.withConsole = false;
        const auto newest = [&] { return ask([seen](AdminApi& api, Call call) { return api.events(seen, call); }); };
        QTRY_COMPARE(newest().value_or(Page<Event>()).total, 2);
        const qint64 eventId = newest()->items.constLast().id;
        const auto event = ask([eventId](AdminApi& api, Call call) { return api.event(eventId, call); });
        QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
        QVERIFY(event->requestBody.contains(u"zoe@example.com"_s));
        QTRY_VERIFY(load(id)->firstRequestAt);
    }

    void listsOfNobody()
    {
        UserQuery users;
        users.search = u"a+b&c=d %41 ü"_s;
        users.accountId = m_account.id;
        users.state = UserState::Suspended;
        const auto none = ask([users](AdminApi& api, Call call) { return api.users(users, call); });
        QVERIFY2(none, none ? "" : qPrintable(none.error().detail));
        QCOMPARE(none->total, 0);
        const auto groups = ask([](AdminApi& api, Call call) { return api.groups({}, call); });
        QVERIFY2(groups, groups ? "" : qPrintable(groups.error().detail));
        const auto nobody = ask([](AdminApi& api, Call call) { return api.user(UserId(u"no/such?user"_s), call); });
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
        const auto above = ask([](AdminApi& api, Call call) { return api.user(UserId(u".."_s), call); });
        QCOMPARE(above.error().kind, ErrorKind::Invalid);
    }

    void followsChanges()
    {
        const auto now = ask([](AdminApi& api, Call call) { return api.changes(-1, 0s, call); });
        QVERIFY2(now, now ? "" : qPrintable(now.error().detail));
        const qint64 since = now->next;
        auto next = m_session->call([since](AdminApi& api, Call call) { return api.changes(since, 20s, call); });
        const auto made = create(wanted(u"Changed"_s));
        QVERIFY(made);
        const auto changes = wait(next);
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().detail));
        QVERIFY(!changes->items.isEmpty());
        QVERIFY(changes->next > since);
        auto waiting = m_session->call(
            [at = changes->next + 1000](AdminApi& api, Call call) { return api.changes(at, 20s, call); });
        m_session.reset(); // ends the long poll at once
        QVERIFY(waiting.isFinished());
        m_session = sessionWithKey(m_server.adminKey().toLatin1());
    }
};

QTEST_GUILESS_MAIN(TestProvostApi)
#include "tst_provost_api.moc"
