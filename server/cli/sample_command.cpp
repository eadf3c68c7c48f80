// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/commands.h"
#include "server/cli/json_client.h"
#include "server/cli/options.h"
#include "server/cli/request_thread.h"
#include "server/cli/sample_dialects.h"
#include "server/cli/sample_people.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using Load = Result<SampleLoaded> (*)(const JsonClient&, const SampleDirectory&);

/// One connection of the sample organization.
struct SampleConnection
{
    QString key; ///< request key and seed: the same on every run
    QString account;
    QString name;
    QString idp;
    std::optional<int> tokenDays;
    QString mailDomain;
    int people = 0;
    QString externalPrefix{};
    QStringList groups{};
    Load load = nullptr;                        ///< null: its identity provider never calls
    QList<std::pair<QString, QString>> rules{}; ///< group and role, in order; a group that is not there is waited for
    bool pausedAfter = false;                   ///< and its token revoked
    int leavers = 0; ///< are deactivated at once at the end, which is more than its guard lets through
};

QList<SampleConnection> sampleConnections()
{
    return {{u"sample-acme-workforce"_s,
             u"Acme Corp"_s,
             u"Acme workforce"_s,
             u"okta"_s,
             214,
             u"acme.example"_s,
             180,
             u"00u"_s,
             {u"All staff"_s, u"Engineering"_s, u"Sales"_s, u"Support"_s, u"Finance"_s, u"Design"_s, u"IT-Admins"_s},
             loadAsOkta,
             {{u"IT-Admins"_s, u"admin"_s},
              {u"Support"_s, u"support"_s},
              {u"Engineering"_s, u"viewer"_s},
              {u"Finance-EMEA"_s, u"viewer"_s},
              {u"IT Admins"_s, u"owner"_s}}},
            {u"sample-acme-contractors"_s,
             u"Acme Corp"_s,
             u"Acme contractors"_s,
             u"entra"_s,
             6,
             u"contractors.acme.example"_s,
             60,
             u"c0ffee"_s,
             {u"Contractors"_s, u"Engineering"_s, u"Zürich – on site"_s},
             loadAsEntra},
            {u"sample-globex"_s,
             u"Globex"_s,
             u"Globex"_s,
             u"onelogin"_s,
             90,
             u"globex.example"_s,
             45,
             u"1"_s,
             {u"Globex"_s, u"営業部"_s},
             loadAsOneLogin,
             {},
             false,
             6},
            {u"sample-initech-pilot"_s, u"Initech"_s, u"Initech pilot"_s, u"custom"_s, 30, u"initech.example"_s},
            {u"sample-umbrella"_s,
             u"Umbrella"_s,
             u"Umbrella"_s,
             u"jumpcloud"_s,
             std::nullopt,
             u"umbrella.example"_s,
             25,
             u"5e"_s,
             {u"Umbrella staff"_s, u"Support"_s},
             loadAsJumpCloud,
             {},
             true}};
}

/// The sample organization on one server.
class SampleLoader
{
public:
    SampleLoader(RequestThread& thread, JsonClient admin, QUrl server)
        : m_thread(thread)
        , m_admin(std::move(admin))
        , m_server(std::move(server))
    {
    }

    Result<void> run()
    {
        for (const auto& wanted : sampleConnections()) {
            if (const auto done = bring(wanted); !done)
                return done;
        }
        return {};
    }

private:
    Result<QString> accountId(const QString& name)
    {
        const auto accounts = m_admin.expect(200, "GET", u"/accounts"_s);
        if (!accounts)
            return tl::unexpected(accounts.error());
        const QJsonArray items = accounts->value("items"_L1).toArray();
        for (const auto& account : items) {
            if (account["name"_L1].toString() == name)
                return account["id"_L1].toString();
        }
        return m_admin.expect(201, "POST", u"/accounts"_s, {{u"name"_s, name}}).map([](const QJsonObject& created) {
            return created.value("id"_L1).toString();
        });
    }

    Result<JsonAnswer> createConnection(const SampleConnection& wanted, const QString& account)
    {
        return m_admin.send("POST", u"/connections"_s,
                            {{u"requestKey"_s, wanted.key},
                             {u"accountId"_s, account},
                             {u"name"_s, wanted.name},
                             {u"idp"_s, wanted.idp},
                             {u"tokenLifetimeDays"_s, daysOf(wanted)}});
    }

    static QJsonValue daysOf(const SampleConnection& wanted)
    {
        return wanted.tokenDays ? QJsonValue(*wanted.tokenDays) : QJsonValue(QJsonValue::Null);
    }

    Result<void> bring(const SampleConnection& wanted)
    {
        const auto account = accountId(wanted.account);
        if (!account)
            return tl::unexpected(account.error());
        const auto answer = createConnection(wanted, *account);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status == 409)
            return tellItIsThere(wanted);
        if (answer->status == 200)
            return complete(wanted, answer->body);
        if (answer->status != 201)
            return fail(ErrorKind::BadAnswer, wanted.name,
                        u"The server answered %1. %2"_s.arg(
                            QString::number(answer->status),
                            answer->body.value("error"_L1).toObject().value("detail"_L1).toString()));
        return fill(wanted, answer->body);
    }

    static Result<void> tellItIsThere(const SampleConnection& wanted)
    {
        printText(u"%1 is already there."_s.arg(wanted.name));
        return {};
    }

    Result<void> fill(const SampleConnection& wanted, const QJsonObject& created)
    {
        const auto token = created["token"_L1]["id"_L1].toString();
        const auto received = m_admin.expect(200, "POST", u"/tokens/%1/acknowledge"_s.arg(token));
        if (!received)
            return tl::unexpected(received.error());
        if (const auto loaded = load(wanted, created); !loaded)
            return loaded;
        if (const auto given = giveRoles(wanted, created); !given)
            return given;
        return wanted.pausedAfter ? pause(created, token) : Result<void>();
    }

    /// A run before this one made the connection. Where it was interrupted this one goes on, with a token of its own.
    Result<void> complete(const SampleConnection& wanted, QJsonObject found)
    {
        const auto connection = found["connection"_L1]["id"_L1].toString();
        const auto groups = m_admin.expect(200, "GET", u"/groups?connection="_s + connection);
        if (!groups)
            return tl::unexpected(groups.error());
        const auto items = groups->value("items"_L1).toArray();
        const auto filled = std::count_if(items.begin(), items.end(),
                                          [](const auto& group) { return group["members"_L1].toInt() > 0; });
        const auto lost = found["token"_L1]["id"_L1].toString();
        const bool isPaused = found["connection"_L1]["state"_L1] == u"paused"_s;
        if (isPaused || filled >= wanted.groups.size())
            return isPaused || !wanted.pausedAfter ? tellItIsThere(wanted) : pause(found, lost);
        const auto issued = m_admin.expect(201, "POST", u"/connections/%1/tokens"_s.arg(connection),
                                           {{u"label"_s, QString()}, {u"lifetimeDays"_s, daysOf(wanted)}});
        if (!issued)
            return tl::unexpected(issued.error());
        if (const auto revoked = revoke(lost); !revoked)
            return revoked;
        found.insert(u"token"_s, issued->value("token"_L1));
        found.insert(u"secret"_s, issued->value("secret"_L1));
        return fill(wanted, found);
    }

    /// Nothing where there is none.
    Result<void> revoke(const QString& token)
    {
        if (token.isEmpty())
            return {};
        return m_admin.expect(200, "DELETE", u"/tokens/%1?force=true"_s.arg(token)).map([](const QJsonObject&) {});
    }

    /// Through the server's own address: the public URL may lead elsewhere.
    Result<void> load(const SampleConnection& wanted, const QJsonObject& created)
    {
        if (!wanted.load) {
            printText(u"%1: set up, its identity provider has never called."_s.arg(wanted.name));
            return {};
        }
        QUrl base = m_server;
        base.setPath(u"/directory/resources/scim/v2.0/"_s +
                     created.value("connection"_L1).toObject().value("id"_L1).toString());
        const auto secret = created.value("secret"_L1).toString().toLatin1();
        const auto scim = JsonClient::open(m_thread, base, secret, sampleIdentity(wanted.idp));
        if (!scim)
            return tl::unexpected(scim.error());
        SamplePeople people(static_cast<quint32>(wanted.people) * 2654435761U, wanted.externalPrefix);
        const auto loaded = wanted.load(*scim, {wanted.mailDomain, people.invent(wanted.people), wanted.groups});
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (loaded->refused > 0) {
            if (const auto refused = useWrongToken(base, wanted.idp); !refused)
                return refused;
        }
        if (wanted.leavers > 0) {
            const auto id = created["connection"_L1]["id"_L1].toString();
            if (const auto left = leaveAtOnce(*scim, id, wanted.leavers); !left)
                return left;
        }
        printText(u"%1: %2 users and %3 groups, as %4 sends them."_s.arg(wanted.name, QString::number(loaded->users),
                                                                         QString::number(loaded->groups), wanted.idp));
        return {};
    }

    /// The guard holds most of it, for an operator to decide.
    Result<void> leaveAtOnce(const JsonClient& scim, const QString& connection, int people)
    {
        const QJsonObject guard{{u"count"_s, 2}, {u"percent"_s, QJsonValue::Null}, {u"windowMinutes"_s, 60}};
        const auto guarded =
            m_admin.with("If-Match", "*").expect(200, "PATCH", u"/connections/"_s + connection, {{u"guard"_s, guard}});
        if (!guarded)
            return tl::unexpected(guarded.error());
        const auto list = scim.expect(200, "GET", u"/Users?startIndex=1&count=%1"_s.arg(people));
        if (!list)
            return tl::unexpected(list.error());
        const QJsonObject off{{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, false}};
        const QJsonObject patch{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                                {u"Operations"_s, QJsonArray{off}}};
        const QJsonArray users = list->value("Resources"_L1).toArray();
        for (const auto& user : users) {
            const auto answer = scim.send("PATCH", u"/Users/"_s + user["id"_L1].toString(), patch);
            if (!answer)
                return tl::unexpected(answer.error());
        }
        return {};
    }

    /// Only what the server has of these roles: those of a profile are its own.
    Result<void> giveRoles(const SampleConnection& wanted, const QJsonObject& created)
    {
        if (wanted.rules.isEmpty())
            return {};
        const auto roles = m_admin.expect(200, "GET", u"/roles"_s);
        if (!roles)
            return tl::unexpected(roles.error());
        QSet<QString> known;
        const QJsonArray items = roles->value("items"_L1).toArray();
        for (const auto& role : items)
            known.insert(role["id"_L1].toString());
        QJsonArray rules;
        for (const auto& [group, role] : wanted.rules) {
            if (known.contains(role))
                rules.append(QJsonObject{{u"groupId"_s, QJsonValue::Null}, {u"groupName"_s, group}, {u"role"_s, role}});
        }
        const auto id = created.value("connection"_L1).toObject().value("id"_L1).toString();
        return m_admin.with("If-Match", "*")
            .expect(200, "PUT", u"/connections/%1/role-rules"_s.arg(id),
                    {{u"ownDefault"_s, QJsonValue::Null}, {u"rules"_s, rules}})
            .map([](const QJsonObject&) {});
    }

    Result<void> useWrongToken(const QUrl& base, const QString& idp)
    {
        const auto scim = JsonClient::open(m_thread, base, "pvt_Sample00_NotAnyTokenOfThisServer", sampleIdentity(idp));
        if (!scim)
            return tl::unexpected(scim.error());
        return scim->expect(401, "GET", u"/Users?startIndex=1&count=1"_s).map([](const QJsonObject&) {});
    }

    Result<void> pause(const QJsonObject& created, const QString& token)
    {
        if (const auto revoked = revoke(token); !revoked)
            return revoked;
        const auto id = created.value("connection"_L1).toObject().value("id"_L1).toString();
        return m_admin.with("If-Match", "*")
            .expect(200, "PATCH", u"/connections/"_s + id, {{u"state"_s, u"paused"_s}})
            .map([](const QJsonObject&) {});
    }

    RequestThread& m_thread;
    JsonClient m_admin;
    QUrl m_server;
};

/// The admin key from a file or from standard input, never from the command line, which others can see.
Result<QByteArray> readKey(const QCommandLineParser& parser)
{
    QFile file;
    bool isOpen = false;
    if (parser.isSet(u"admin-key-file"_s)) {
        file.setFileName(parser.value(u"admin-key-file"_s));
        isOpen = file.open(QIODevice::ReadOnly);
    } else {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    }
    if (!isOpen)
        return fail(ErrorKind::Storage, file.fileName(), file.errorString());
    const auto key = file.readLine(256).trimmed();
    if (!key.startsWith("pva_"))
        return fail(ErrorKind::Invalid, u"admin key"_s, u"The first line is not an admin key (pva_…)."_s);
    return key;
}

int runSample(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Loads a sample organization of a few hundred users into a running server, "
        "through SCIM over HTTP. A second run changes nothing, or completes one that was interrupted."_s);
    parser.addOptions(
        {{u"url"_s, u"The server, such as http://127.0.0.1:8080."_s, u"URL"_s},
         {u"admin-key-file"_s, u"File whose first line is an admin key of an owner or admin."_s, u"FILE"_s},
         {u"admin-key-stdin"_s, u"Read the admin key from standard input."_s}});
    if (const auto end = readOptions(parser, arguments, {u"url"_s}))
        return *end;
    if (parser.isSet(u"admin-key-file"_s) == parser.isSet(u"admin-key-stdin"_s))
        return refuseUsage(u"Either --admin-key-file or --admin-key-stdin is wanted. See --help."_s);
    auto key = readKey(parser);
    if (!key)
        return failWith(key.error());
    const QUrl server(parser.value(u"url"_s), QUrl::StrictMode);
    QUrl api = server;
    api.setPath(u"/admin/v1"_s);
    RequestThread thread;
    auto admin = JsonClient::open(thread, api, *std::move(key), {"provostd sample", "application/json"});
    if (!admin)
        return failWith(admin.error());
    const auto done = SampleLoader(thread, *std::move(admin), server).run();
    return done ? Done : failWith(done.error());
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s, u"Loads a sample organization into a running server."_s, runSample};
}

} // namespace provost::server
