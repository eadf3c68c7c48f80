// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"
#include "tests/server/profiles/product_test.h"
#include "tests/support/secret_trail.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The SCIM kind against a real provostd as each product, through its SCIM address and a connection's token alone.
class TestScimApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsListed_data();
    void everyProductIsListed();
    void aUserIsDeactivatedByTheSmallestChange();
    void anOlderVersionIsNotOverwritten();
    void membersHaveTheirNames();
    void changesAreFiltered();
    void whatItAdvertisesWorks();
    void aWrongTokenIsRefused();
    void aReadOnlyProfileChangesNobody();
    void whatScimDoesNotHaveIsNotOffered();
    void groupsAreRolesWhereTheProductDoesSo();
    void everyProductLooksForUsers_data() { everyProductIsListed_data(); }
    void everyProductLooksForUsers();
    void membersComeAndGoByTheSmallestChange();
    void attributesAreChangedOneByOne_data() { everyProductIsListed_data(); }
    void attributesAreChangedOneByOne();
    void aGroupIsRenamedAndKeepsItsMembers();
    void everyPresetIsRead();
    void aWrongPresetIsRefused_data();
    void aWrongPresetIsRefused();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    void open(const QString& profile, const QString& plan = {})
    {
        m_session.reset();
        m_product = std::make_unique<ProductTest>(profile, plan);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
        const QJsonObject all{{u"createUsers"_s, true},
                              {u"updateAttributes"_s, true},
                              {u"deactivateUsers"_s, true},
                              {u"syncGroups"_s, true}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, all}}).status, 200);
        m_session = openWith(m_product->connection().secret);
    }
    [[nodiscard]] static ScimPreset preset(const QString& id)
    {
        const auto all = readPresets(QDir(QStringLiteral(PROVOST_SOURCE_DIR "/resources/presets")));
        const auto found = all ? std::ranges::find(*all, id, &ScimPreset::id) : QList<ScimPreset>::const_iterator();
        return all && found != all->cend() ? *found : ScimPreset();
    }
    [[nodiscard]] std::unique_ptr<Session> openAs(const ScimPreset& preset)
    {
        const auto mount = QString::fromLatin1(m_product->mountOf(m_product->connection()));
        return openScimProduct(*ServerUrl::parse(m_product->server().url() + mount),
                               Secret::take(QByteArray(m_product->connection().secret)), {}, preset);
    }
    [[nodiscard]] Result<FoundUsers> find(const UserLookup& search)
    {
        return ask([search](AdminApi& api, Call call) { return api.findUsers(search, std::move(call)); });
    }
    [[nodiscard]] std::unique_ptr<Session> openWith(const QByteArray& token, const DoorSettings& door = {})
    {
        const auto mount = QString::fromLatin1(m_product->mountOf(m_product->connection()));
        rememberSecrets(token);
        return openScim(*ServerUrl::parse(m_product->server().url() + mount), Secret::take(QByteArray(token)), door);
    }
    [[nodiscard]] Result<Page<User>> usersAfter(const QString& after)
    {
        UserQuery query;
        query.limit = 4;
        query.after = after;
        return ask([query](AdminApi& api, Call call) { return api.users(query, std::move(call)); });
    }
    [[nodiscard]] Result<UserDetail> user(const QByteArray& id)
    {
        return ask([id = UserId(QString::fromLatin1(id))](AdminApi& api, Call call) { return api.user(id, call); });
    }

    std::unique_ptr<ProductTest> m_product;
    std::unique_ptr<Session> m_session;
};

void TestScimApi::everyProductIsListed_data()
{
    QTest::addColumn<QString>("plan");
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide"})
        QTest::newRow(profile) << QString();
    QTest::newRow("formuley") << u"Enterprise"_s;
}

void TestScimApi::everyProductIsListed()
{
    QFETCH(const QString, plan);
    open(QString::fromLatin1(QTest::currentDataTag()), plan);
    const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
    QVERIFY2(who, who ? "" : qPrintable(who.error().detail));
    const PermissionSet expected{Permission::ReadUsers, Permission::ReadGroups, Permission::DeactivateUsers};
    QCOMPARE(who->permissions, expected);
    QCOMPARE(who->server.offers, expected);
    QStringList made;
    for (int i = 0; i < 10; ++i) {
        const auto address = "person" + QByteArray::number(i) + "@acme.example";
        made.append(QString::fromLatin1(m_product->provision(address)));
    }
    QStringList listed;
    QString after;
    int pages = 0;
    do {
        const auto page = usersAfter(after);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->total, 10);
        QCOMPARE(page->unreadable, 0);
        for (const auto& one : page->items) {
            QCOMPARE(one.userName, one.email);
            QVERIFY(one.createdAt.isValid());
            listed.append(one.id.text());
        }
        after = page->next;
        QVERIFY(++pages < 10);
    } while (!after.isEmpty());
    std::ranges::sort(made);
    std::ranges::sort(listed);
    QCOMPARE(listed, made);
    const auto groups = ask([](AdminApi& api, Call call) { return api.groups({}, call); });
    QVERIFY(groups);
    for (const auto& group : groups->items) {
        const auto detail = ask([id = group.id](AdminApi& api, Call call) { return api.group(id, call); });
        QVERIFY2(detail, detail ? "" : qPrintable(detail.error().detail));
        QCOMPARE(detail->group, group);
    }
}

void TestScimApi::aUserIsDeactivatedByTheSmallestChange()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    const auto before = user(id);
    QVERIFY(before);
    QVERIFY(before->version != 0);
    const auto gone = ask(
        [ana, version = before->version](AdminApi& api, Call call) { return api.deactivateUser(ana, version, call); });
    QVERIFY2(gone, gone ? "" : qPrintable(gone.error().detail));
    QCOMPARE(gone->user.state, UserState::Suspended);
    QVERIFY(gone->mayBeOverwritten);
    QJsonArray events; // the server writes them down after it has answered
    const auto look = [&] {
        events = m_product->admin().get("/events?method=PATCH").json["items"_L1].toArray();
        return !events.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(look, 20'000));
    const auto at = "/events/" + QByteArray::number(events[0]["id"_L1].toInteger());
    const auto body = m_product->admin().get(at).json["requestBody"_L1].toString();
    const auto operations = QJsonDocument::fromJson(body.toUtf8())["Operations"_L1].toArray();
    QCOMPARE(operations,
             (QJsonArray{QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, false}}}));
    const auto back = ask([ana](AdminApi& api, Call call) { return api.reactivateUser(ana, 0, call); });
    QVERIFY(back);
    QCOMPARE(back->user.state, UserState::Active);
}

void TestScimApi::anOlderVersionIsNotOverwritten()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    const auto before = user(id);
    QVERIFY(before);
    const auto replaced =
        m_product->scim("PATCH", "/Users/" + id, patchBody(R"({"op":"replace","path":"title","value":"Chef"})"));
    QCOMPARE(replaced.status, 200);
    const auto refused = ask(
        [ana, version = before->version](AdminApi& api, Call call) { return api.deactivateUser(ana, version, call); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Precondition);
    QCOMPARE(user(id)->user.state, UserState::Active);
}

void TestScimApi::membersHaveTheirNames()
{
    open(u"standard"_s);
    const auto ana = m_product->provision("ana@acme.example");
    const auto ben = m_product->provision("ben@acme.example");
    const GroupId sales(QString::fromLatin1(m_product->makeGroup("Sales", {ben, ana})));
    QVERIFY(usersAfter({}));
    const auto members = ask([sales](AdminApi& api, Call call) { return api.members(sales, {}, call); });
    QVERIFY(members);
    QCOMPARE(members->total, 2);
    QCOMPARE(members->items.constFirst().userId.text().toLatin1(), ana);
    QCOMPARE(members->items.constFirst().groupName, u"Sales"_s);
    const auto detail = user(ana);
    QVERIFY(detail);
    QCOMPARE(detail->groups.size(), 1);
    QCOMPARE(detail->groups.constFirst().groupName, u"Sales"_s);
    MemberQuery query;
    query.search = u"BEN@"_s;
    const auto found = ask([sales, query](AdminApi& api, Call call) { return api.members(sales, query, call); });
    QVERIFY(found);
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(found->items.constFirst().userId.text().toLatin1(), ben);
}

void TestScimApi::changesAreFiltered()
{
    open(u"standard"_s);
    m_product->provision("ana@acme.example");
    const auto ben = m_product->provision("ben@acme.example");
    UserQuery query;
    query.changedAfter = user(ben)->user.changedAt.addMSecs(-1);
    const auto list = [&query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    auto changed = ask(list);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->items.constLast().id.text().toLatin1(), ben);
    query.changedAfter = QDateTime::currentDateTimeUtc().addDays(1);
    changed = ask(list);
    QVERIFY(changed);
    QCOMPARE(changed->items.size(), 0);
}

void TestScimApi::whatItAdvertisesWorks()
{
    open(u"standard"_s);
    m_product->provision("ana@acme.example");
    m_product->provision("ben@acme.example");
    const auto said = ask([](AdminApi& api, Call call) { return api.advertisedFeatures({}, {}, std::move(call)); });
    QVERIFY(said);
    for (const auto feature : {ScimFeature::Filter, ScimFeature::Sort, ScimFeature::Cursor}) {
        QVERIFY(said->value(feature));
        const auto tried =
            ask([feature](AdminApi& api, Call call) { return api.tryFeature({}, {}, feature, std::move(call)); });
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().detail));
    }
}

void TestScimApi::aWrongTokenIsRefused()
{
    open(u"standard"_s);
    m_session = openWith(inventToken());
    const auto who = ask([](AdminApi& api, Call call) { return api.whoAmI(call); });
    QVERIFY(!who);
    QCOMPARE(who.error().kind, ErrorKind::Unauthorized);
}

/// Whatever the window asks for. (user-needs, N22)
void TestScimApi::aReadOnlyProfileChangesNobody()
{
    open(u"standard"_s);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    DoorSettings door;
    door.readOnly = true;
    m_session = openWith(m_product->connection().secret, door);
    const auto before = user(id);
    QVERIFY(before); // reading goes on
    const auto gone = ask([ana](AdminApi& api, Call call) { return api.deactivateUser(ana, 0, std::move(call)); });
    QCOMPARE(gone.error().kind, ErrorKind::ReadOnly);
    const auto back = ask([ana](AdminApi& api, Call call) { return api.reactivateUser(ana, 0, std::move(call)); });
    QCOMPARE(back.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(user(id)->version, before->version);
}

void TestScimApi::whatScimDoesNotHaveIsNotOffered()
{
    open(u"standard"_s);
    QVERIFY(!m_session->capabilities().changeFeed);
    QVERIFY(!m_session->capabilities().createConnections);
    const auto connections = ask([](AdminApi& api, Call call) { return api.connections(call); });
    QCOMPARE(connections.error().kind, ErrorKind::Unsupported);
    const auto audit = ask([](AdminApi& api, Call call) { return api.audit({}, call); });
    QCOMPARE(audit.error().kind, ErrorKind::Unsupported);
    const auto rules = ask([](AdminApi& api, Call call) { return api.roleRules({}, call); });
    QCOMPARE(rules.error().kind, ErrorKind::Unsupported);
    const auto changes = ask([](AdminApi& api, Call call) { return api.changes(-1, std::chrono::seconds(0), call); });
    QCOMPARE(changes.error().kind, ErrorKind::Unsupported);
}

/// Formuley: who is in the group has the role of its name.
void TestScimApi::groupsAreRolesWhereTheProductDoesSo()
{
    open(u"formuley"_s, u"Enterprise"_s);
    const auto ana = m_product->provision("ana@acme.example");
    const auto none = ask([](AdminApi& api, Call call) { return api.roles(std::move(call)); });
    QCOMPARE(none.error().kind, ErrorKind::Unsupported);
    m_session = openAs(preset(u"formuley"_s));
    QVERIFY(m_session->capabilities().groupsAreRoles);
    QVERIFY(!m_session->capabilities().changeMembers);
    const auto roles = ask([](AdminApi& api, Call call) { return api.roles(std::move(call)); });
    QVERIFY2(roles, roles ? "" : qPrintable(roles.error().detail));
    QStringList names;
    QHash<RoleId, QString> byId;
    for (const auto& role : *roles) {
        names.append(role.name);
        byId.insert(role.id, role.name);
    }
    std::ranges::sort(names);
    QCOMPARE(names, (QStringList{u"Admin"_s, u"Formulator"_s, u"Owner"_s, u"Production"_s, u"Viewer"_s}));
    const auto users = usersAfter({});
    QVERIFY(users);
    QCOMPARE(users->items.size(), 1);
    QCOMPARE(users->items.constFirst().roles.size(), 1);
    QCOMPARE(byId.value(users->items.constFirst().roles.constFirst()), u"Formulator"_s);
    const auto refused = ask([&](AdminApi& api, Call call) {
        return api.changeMembers(GroupId(roles->constFirst().id.text()), {{UserId(QString::fromLatin1(ana))}, {}},
                                 call);
    });
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
}

/// Active and suspended, by a part of the name and by the whole identifier, in whatever case.
void TestScimApi::everyProductLooksForUsers()
{
    QFETCH(const QString, plan);
    open(QString::fromLatin1(QTest::currentDataTag()), plan);
    const auto ana = m_product->provision("ana@acme.example");
    m_product->provision("ben@acme.example");
    QCOMPARE(m_product->setActive(ana, false).status / 100, 2);
    const auto some = find({std::nullopt, u"ANA@"_s});
    QVERIFY2(some, some ? "" : qPrintable(some.error().detail));
    QCOMPARE(some->users.size(), 1);
    QCOMPARE(some->strangers, 0);
    QCOMPARE(some->users.constFirst().state, UserState::Suspended);
    for (const auto kind : {IdentifierKind::UserName, IdentifierKind::Email}) {
        const auto holder = find({kind, u"Ana@Acme.example"_s});
        QVERIFY2(holder, holder ? "" : qPrintable(holder.error().detail));
        QCOMPARE(holder->users.size(), 1);
        QCOMPARE(holder->users.constFirst().id.text().toLatin1(), ana);
    }
    const auto nobody = find({IdentifierKind::ExternalId, u"nobody"_s});
    QVERIFY2(nobody, nobody ? "" : qPrintable(nobody.error().detail));
    QCOMPARE(nobody->users.size(), 0);
}

void TestScimApi::membersComeAndGoByTheSmallestChange()
{
    open(u"standard"_s);
    const UserId ana(QString::fromLatin1(m_product->provision("ana@acme.example")));
    const UserId ben(QString::fromLatin1(m_product->provision("ben@acme.example")));
    const GroupId sales(QString::fromLatin1(m_product->makeGroup("Sales", {ana.text().toLatin1()})));
    const auto members = [&] {
        QStringList names;
        const auto page = ask([sales](AdminApi& api, Call call) { return api.members(sales, {}, std::move(call)); });
        for (const auto& member : page ? page->items : QList<Membership>())
            names.append(member.userId.text());
        std::ranges::sort(names);
        return names;
    };
    const auto change = [&](const MemberChange& wanted) {
        return ask([=](AdminApi& api, Call call) { return api.changeMembers(sales, wanted, std::move(call)); });
    };
    const auto added = change({{ben}, {}});
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QStringList both{ana.text(), ben.text()};
    std::ranges::sort(both);
    QCOMPARE(members(), both);
    const auto removed = change({{}, {ana}});
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QCOMPARE(members(), QStringList{ben.text()});
    const auto gone = change({{UserId(u"nobody"_s)}, {}});
    QVERIFY(!gone);
    QCOMPARE(members(), QStringList{ben.text()});
    DoorSettings door;
    door.readOnly = true;
    m_session = openWith(m_product->connection().secret, door);
    QCOMPARE(change({{ana}, {}}).error().kind, ErrorKind::ReadOnly);
}

void TestScimApi::attributesAreChangedOneByOne()
{
    QFETCH(const QString, plan);
    open(QString::fromLatin1(QTest::currentDataTag()), plan);
    const auto id = m_product->provision("ana@acme.example");
    const UserId ana(QString::fromLatin1(id));
    const auto before = user(id);
    QVERIFY(before);
    const auto edit = [&](qint64 version, const UserEdit& wanted) {
        return ask([=](AdminApi& api, Call call) { return api.editUser(ana, version, wanted, std::move(call)); });
    };
    const auto edited = edit(before->version, {.givenName = u"Ana"_s, .title = u"Chef"_s, .department = u"Sales"_s});
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().detail));
    QCOMPARE(edited->title, u"Chef"_s);
    QCOMPARE(edited->department, u"Sales"_s);
    QCOMPARE(edited->userName, before->user.userName);
    const auto without = edit(0, {.title = QString()});
    QVERIFY2(without, without ? "" : qPrintable(without.error().detail));
    QVERIFY(without->title.isEmpty());
    QCOMPARE(without->department, u"Sales"_s);
    QCOMPARE(without->givenName, u"Ana"_s);
    if (before->version != 0)
        QCOMPARE(edit(before->version, {.title = u"Boss"_s}).error().kind, ErrorKind::Precondition);
    QVERIFY(user(id)->user.title.isEmpty());
}

void TestScimApi::aGroupIsRenamedAndKeepsItsMembers()
{
    open(u"standard"_s);
    const auto ana = m_product->provision("ana@acme.example");
    const GroupId sales(QString::fromLatin1(m_product->makeGroup("Sales", {ana})));
    const auto renamed =
        ask([sales](AdminApi& api, Call call) { return api.renameGroup(sales, u"Vertrieb"_s, std::move(call)); });
    QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().detail));
    QCOMPARE(renamed->displayName, u"Vertrieb"_s);
    QCOMPARE(renamed->members, 1);
    m_session = openAs(preset(u"formuley"_s));
    const auto refused =
        ask([sales](AdminApi& api, Call call) { return api.renameGroup(sales, u"Sales"_s, std::move(call)); });
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
}

void TestScimApi::everyPresetIsRead()
{
    const auto all = readPresets(QDir(QStringLiteral(PROVOST_SOURCE_DIR "/resources/presets")));
    QVERIFY2(all, all ? "" : qPrintable(all.error().subject + u' ' + all.error().detail));
    QStringList ids;
    for (const auto& preset : *all)
        ids.append(preset.id);
    QCOMPARE(ids, (QStringList{u"forg"_s, u"formuley"_s, u"ruleforge"_s, u"generic"_s}));
    // What a preset says of a product is what its profile does.
    open(u"formuley"_s, u"Enterprise"_s);
    const auto said = ask([](AdminApi& api, Call call) { return api.advertisedFeatures({}, {}, std::move(call)); });
    QVERIFY(said);
    QCOMPARE(preset(u"formuley"_s).lacks.size(), 4);
    for (const auto feature : preset(u"formuley"_s).lacks)
        QVERIFY(said->contains(feature) && !said->value(feature));
    QVERIFY(QString::fromLatin1(m_product->mountOf(m_product->connection())).endsWith(preset(u"formuley"_s).basePath));
}

void TestScimApi::aWrongPresetIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("an unknown feature") << QByteArray("\"bulk\"") << QByteArray("\"bulc\"");
    QTest::newRow("an unknown member") << QByteArray("\"facts\"") << QByteArray("\"fact\"");
    QTest::newRow("no date") << QByteArray("2026-11-22") << QByteArray("soon");
    QTest::newRow("another path") << QByteArray("/api/scim/v2\",\n  \"lacks") << QByteArray("/scim\",\n  \"lacks");
    QTest::newRow("too many at once") << QByteArray("\"pageSize\": 100") << QByteArray("\"pageSize\": 100000");
}

void TestScimApi::aWrongPresetIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile file(QStringLiteral(PROVOST_SOURCE_DIR "/resources/presets/formuley.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto text = file.readAll();
    QVERIFY(readPreset(text));
    QVERIFY(text.contains(from));
    text.replace(from, to);
    QVERIFY(!readPreset(text));
}

QTEST_GUILESS_MAIN(TestScimApi)
#include "tst_scim_api.moc"
