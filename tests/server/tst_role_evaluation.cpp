// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/role_rule.h"
#include "server/storage/accounts.h"
#include "server/storage/connections.h"
#include "server/storage/effective_roles.h"
#include "server/storage/groups.h"
#include "server/storage/role_effect.h"
#include "server/storage/role_rules.h"
#include "server/storage/storage.h"
#include "server/storage/users.h"
#include "tests/support/test_database.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

namespace {

constexpr int people = 40;
constexpr int teams = 6;

RolePolicy policyOf(RolePrecedence precedence)
{
    const auto role = [](const QString& id, int rank) {
        return AccessRole{RoleId(id), id, rank, true, rank > 60 ? PermissionSet::all() : PermissionSet()};
    };
    return {{role(u"owner"_s, 100), role(u"admin"_s, 80), role(u"editor"_s, 60), role(u"viewer"_s, 20)},
            RoleId(u"viewer"_s),
            precedence};
}

/// A connection whose every part changes at random, with what model/domain says of it.
class World
{
public:
    World(Sql& sql, RolePrecedence precedence, quint32 seed)
        : m_sql(sql)
        , m_random(seed)
    {
        const auto policy = policyOf(precedence);
        check(Roles(sql).adopt(policy));
        const auto account = Accounts(sql).add(u"Acme"_s, 1);
        const auto id = Connections(sql, u"https://id.example"_s, 1)
                            .add({u"key"_s, account->id, u"Workforce"_s, IdentityProvider::Okta, {}, {}}, {});
        m_scope = {id->text(), account->id.text()};
        m_basis.precedence = precedence;
        m_basis.defaultRole = policy.defaultRole;
        m_basis.roles = policy.roles;
        for (int i = 0; i < people; ++i) {
            const auto row = users().add({{u"userName"_s, u"user%1@acme.example"_s.arg(i)}});
            m_users.append(row->id);
        }
        for (int i = 0; i < teams; ++i)
            addGroup();
    }

    void step()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
        case 2:
            return changeMembers();
        case 3:
            return switchUser();
        case 4:
            return giveRoles();
        case 5:
            return renameGroup();
        case 6:
            return m_groups.size() > 3 ? removeGroup() : addGroup();
        case 7:
            return addGroup();
        default:
            return applyRules(randomDraft());
        }
    }

    /// What is stored, against the rule of the house.
    [[nodiscard]] QString difference()
    {
        const auto stored = storedRoles();
        for (const auto& user : std::as_const(m_users)) {
            const auto wanted = decideRoles(m_basis, factsOf(user)).roles;
            if (stored.value(user) != wanted)
                return u"%1 has %2 and not %3"_s.arg(user, words(stored.value(user)), words(wanted));
        }
        return {};
    }

    /// The preview of a random draft, against the rule of the house and then against what applying it does.
    [[nodiscard]] QString previewDifference()
    {
        const auto draft = randomDraft();
        const auto before = storedRoles();
        const auto present = RoleRules(m_sql, m_scope, 5).read();
        const auto resolved = RoleRules(m_sql, m_scope, 5).resolve(draft);
        if (!present || !resolved)
            return u"not resolved: "_s + (present ? resolved.error().detail : present.error().detail);
        RoleEffect effect(m_sql, m_scope, **present, *resolved);
        const auto narrow = effect.count(false);
        const auto wide = effect.count(true);
        const auto page = effect.people({}, 1000);
        if (!narrow || !wide || !page)
            return u"not counted"_s;
        applyRules(draft);
        const auto after = storedRoles();
        QHash<QString, qint64> wanted;
        qint64 changing = 0;
        for (const auto& user : std::as_const(m_users)) {
            if (before.value(user) == after.value(user))
                continue;
            ++changing;
            ++wanted[words(before.value(user)) + u" > "_s + words(after.value(user))];
        }
        for (const auto* counted : {&*narrow, &*wide}) {
            QHash<QString, qint64> found;
            for (const auto& transition : counted->transitions)
                found.insert(words(transition.before) + u" > "_s + words(transition.after), transition.people);
            if (counted->changing != changing || found != wanted)
                return u"%1 were to change, %2 did"_s.arg(QString::number(counted->changing),
                                                          QString::number(changing));
        }
        for (const auto& change : page->items) {
            if (before.value(change.userId.text()) != change.before ||
                after.value(change.userId.text()) != change.after)
                return u"another change was told of %1"_s.arg(change.userId.text());
        }
        return page->items.size() == changing && page->total == changing ? QString() : u"the page is another one"_s;
    }

    [[nodiscard]] QString conflictDifference()
    {
        const auto present = RoleRules(m_sql, m_scope, 5).read();
        const auto draft = draftOf(**present);
        const auto conflicts = RoleEffect(m_sql, m_scope, **present, draft).conflicts();
        if (!conflicts)
            return conflicts.error().detail;
        QHash<std::pair<int, int>, qint64> wanted;
        for (const auto& user : std::as_const(m_users)) {
            const auto facts = factsOf(user);
            if (facts.isActive)
                countPairs(draft.rules, facts.groups, wanted);
        }
        QHash<std::pair<int, int>, qint64> found;
        for (const auto& conflict : *conflicts)
            found.insert({conflict.first, conflict.second}, conflict.people);
        return found == wanted ? QString() : u"%1 pairs and not %2"_s.arg(found.size()).arg(wanted.size());
    }

private:
    [[nodiscard]] Users users() { return {m_sql, m_scope, 2}; }
    [[nodiscard]] Groups groups() { return {m_sql, m_scope, 2}; }
    template <class T>
    T any(const QList<T>& list)
    {
        return list.at(m_random.bounded(static_cast<int>(list.size())));
    }
    static void check(const Result<void>& done) { QVERIFY2(done, done ? "" : qPrintable(done.error().detail)); }

    static QString words(const QList<RoleId>& roles)
    {
        QStringList list;
        for (const auto& role : roles)
            list.append(role.text());
        return list.join(u'+');
    }

    static void countPairs(const QList<RoleRule>& rules, const QSet<GroupId>& mine,
                           QHash<std::pair<int, int>, qint64>& pairs)
    {
        const auto isMine = [&mine](const RoleRule& rule) { return rule.groupId && mine.contains(*rule.groupId); };
        for (int i = 0; i < rules.size(); ++i) {
            for (int j = i + 1; j < rules.size(); ++j) {
                if (isMine(rules.at(i)) && isMine(rules.at(j)) && rules.at(i).roleId != rules.at(j).roleId)
                    ++pairs[{i + 1, j + 1}];
            }
        }
    }

    void addGroup()
    {
        const auto name = u"Team %1"_s.arg(++m_names);
        const auto row = groups().add({{u"displayName"_s, name}}, {any(m_users)});
        m_groups.append(row->id);
        learnRules();
    }

    void changeMembers()
    {
        scim::MemberStep step;
        const auto kinds = {scim::MemberStep::Kind::Add, scim::MemberStep::Kind::Remove,
                            scim::MemberStep::Kind::ReplaceAll};
        step.kind = any(QList<scim::MemberStep::Kind>(kinds));
        const int count = m_random.bounded(1, 12);
        for (int i = 0; i < count; ++i)
            step.ids.append(any(m_users));
        const auto row = groups().find(any(m_groups));
        QVERIFY(groups().change(**row, std::nullopt, {step}));
    }

    void switchUser()
    {
        const auto row = users().find(any(m_users));
        auto body = (*row)->parsedBody();
        body.insert(u"active"_s, !body.value("active"_L1).toBool(true));
        QVERIFY(users().replace(**row, body));
    }

    void giveRoles()
    {
        const auto user = any(m_users);
        QList<RoleId> roles;
        if (m_random.bounded(3) > 0)
            roles.append(any(m_basis.roles).id);
        if (m_random.bounded(3) > 1)
            roles.append(any(m_basis.roles).id);
        const auto row = users().find(user);
        check(EffectiveRoles(m_sql, m_scope, 3).give((*row)->rid, roles));
        m_given.insert(user, roles);
    }

    /// Sometimes to a name that a rule waits for.
    void renameGroup()
    {
        const auto row = groups().find(any(m_groups));
        const auto name = u"Team %1"_s.arg(++m_names);
        QVERIFY(groups().change(**row, QJsonObject{{u"displayName"_s, name}}, {}));
        learnRules();
    }

    void removeGroup()
    {
        const auto id = any(m_groups);
        const auto row = groups().find(id);
        check(groups().remove(**row));
        m_groups.removeOne(id);
        learnRules();
    }

    RuleSetDraft randomDraft()
    {
        RuleSetDraft draft;
        if (m_random.bounded(2) > 0)
            draft.ownDefault = any(m_basis.roles).id;
        // Half of the time most of what stands is kept, so that little changes.
        if (m_random.bounded(2) > 0) {
            draft.rules = m_basis.rules;
            draft.ownDefault = m_own;
        }
        for (int i = m_random.bounded(4); i > 0; --i) {
            RoleRule rule{{}, std::nullopt, u"Team %1"_s.arg(m_names + m_random.bounded(1, 4)), any(m_basis.roles).id};
            if (m_random.bounded(4) > 0)
                rule.groupId = GroupId(any(m_groups));
            const auto isSame = [&rule](const RoleRule& other) {
                return other.roleId == rule.roleId &&
                       (rule.groupId ? other.groupId == rule.groupId : other.groupName == rule.groupName);
            };
            if (std::ranges::none_of(draft.rules, isSame))
                draft.rules.insert(m_random.bounded(static_cast<int>(draft.rules.size()) + 1), rule);
        }
        if (draft.rules.size() > 1 && m_random.bounded(3) == 0)
            draft.rules.removeAt(m_random.bounded(static_cast<int>(draft.rules.size())));
        return draft;
    }

    void applyRules(const RuleSetDraft& draft)
    {
        RoleRules rules(m_sql, m_scope, 4);
        const auto present = rules.read();
        const auto resolved = rules.resolve(draft);
        QVERIFY2(resolved, resolved ? "" : qPrintable(resolved.error().subject + resolved.error().detail));
        check(rules.apply(**present, *resolved, u"Priya"_s));
        m_own = draft.ownDefault;
        learnRules();
    }

    /// The rules as they stand; which of them have a group is what the tests over HTTP look at.
    void learnRules()
    {
        const auto present = RoleRules(m_sql, m_scope, 5).read();
        m_basis.rules = draftOf(**present).rules;
        m_basis.defaultRole = (*present)->defaultRole;
    }

    RoleFacts factsOf(const QString& user)
    {
        RoleFacts facts;
        facts.given = m_given.value(user);
        const auto read =
            m_sql.each("SELECT u.active, g.id FROM \"user\" u LEFT JOIN membership m ON m.user_rid = u.rid "
                       "LEFT JOIN user_group g ON g.rid = m.group_rid WHERE u.id = ?"_L1,
                       {user}, [&facts](const Row& row) {
                           facts.isActive = row.flag(0);
                           facts.groups.insert(GroupId(row.text(1)));
                           return true;
                       });
        check(read);
        return facts;
    }

    QHash<QString, QList<RoleId>> storedRoles()
    {
        const auto roles = Roles(m_sql).listBare();
        QHash<QString, QList<RoleId>> stored;
        check(m_sql.each("SELECT id, role_mask FROM \"user\""_L1, {}, [&](const Row& row) {
            stored.insert(row.text(0), rolesOf(row.integer(1), *roles));
            return true;
        }));
        return stored;
    }

    Sql& m_sql;
    QRandomGenerator m_random;
    DirectoryScope m_scope;
    RoleBasis m_basis;
    std::optional<RoleId> m_own;
    QStringList m_users;
    QStringList m_groups;
    QHash<QString, QList<RoleId>> m_given;
    int m_names = 0;
};

} // namespace

class TestRoleEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseDecidesAsTheDomainDoes_data()
    {
        QTest::addColumn<RolePrecedence>("precedence");
        QTest::addColumn<quint32>("seed");
        for (const auto precedence :
             {RolePrecedence::FirstRule, RolePrecedence::Union, RolePrecedence::Highest, RolePrecedence::LastRule}) {
            for (quint32 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s %u", qPrintable(slug(precedence)), seed) << precedence << seed;
        }
    }

    void theDatabaseDecidesAsTheDomainDoes()
    {
        QFETCH(RolePrecedence, precedence);
        QFETCH(quint32, seed);
        const provost::test::TestDatabase database;
        const auto storage = Storage::open({.database = database.address()});
        QVERIFY(storage);
        const auto done = (*storage)->writeNow([&](Sql& sql) -> Result<void> {
            World world(sql, precedence, seed);
            for (int i = 0; i < 120 && !QTest::currentTestFailed(); ++i) {
                world.step();
                const auto wrong = world.difference() + (i % 6 == 0 ? world.previewDifference() : QString()) +
                                   (i % 6 == 3 ? world.conflictDifference() : QString());
                if (!wrong.isEmpty())
                    return fail(ErrorKind::ServerFault, u"step %1"_s.arg(i), wrong);
            }
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject + u": "_s + done.error().detail));
    }

    void aChangeIsToldToWhoeverCausesIt()
    {
        const provost::test::TestDatabase database;
        const auto storage = Storage::open({.database = database.address()});
        QVERIFY(storage);
        RoleChanges told;
        const auto done = (*storage)->writeNow([&told](Sql& sql) -> Result<void> {
            const auto adopted = Roles(sql).adopt(policyOf(RolePrecedence::FirstRule));
            const auto account = Accounts(sql).add(u"Acme"_s, 1);
            const auto id = Connections(sql, u"https://id.example"_s, 1)
                                .add({u"key"_s, account->id, u"Workforce"_s, IdentityProvider::Okta, {}, {}}, {});
            const DirectoryScope scope{id->text(), account->id.text()};
            Users users(sql, scope, 2, &told);
            Groups groups(sql, scope, 2, &told);
            const auto user = users.add({{u"userName"_s, u"ana@acme.example"_s}});
            RoleRules rules(sql, scope, 2);
            const auto draft = rules.resolve({{}, {{{}, {}, u"IT-Admins"_s, RoleId(u"admin"_s)}}});
            const auto applied = rules.apply(**rules.read(), *draft, u"Priya"_s);
            const auto group = groups.add({{u"displayName"_s, u"it-admins"_s}}, {user->id});
            const auto removed = users.remove(*user, {});
            return adopted && applied && group && removed ? Result<void>() : fail(ErrorKind::ServerFault, {});
        });
        QVERIFY(done);
        QCOMPARE(told.people, 3);
        const QList<RoleId> viewer{RoleId(u"viewer"_s)};
        const QList<RoleId> admin{RoleId(u"admin"_s)};
        QCOMPARE(told.first.at(0).before, QList<RoleId>());
        QCOMPARE(told.first.at(0).after, viewer);
        QCOMPARE(told.first.at(1).before, viewer);
        QCOMPARE(told.first.at(1).after, admin);
        QCOMPARE(told.first.at(2).before, admin);
        QCOMPARE(told.first.at(2).after, QList<RoleId>());
    }

    void aRequestNamesTheFirstPeople()
    {
        RoleChanges changes;
        for (int i = 0; i < 250; ++i)
            changes.add({UserId(QString::number(i)), {}, {}, {}, {}});
        QCOMPARE(changes.people, 250);
        QCOMPARE(changes.first.size(), RoleChanges::kept);
    }

    void thereIsABoundOfRoles()
    {
        const provost::test::TestDatabase database;
        const auto storage = Storage::open({.database = database.address()});
        QVERIFY(storage);
        int made = 0;
        const auto done = (*storage)->writeNow([&made](Sql& sql) -> Result<void> {
            made = 0; // a job may run again
            RolePolicy policy = policyOf(RolePrecedence::FirstRule);
            for (int i = 4; i < 60; ++i)
                policy.roles.append({RoleId(u"r%1"_s.arg(i)), u"Role %1"_s.arg(i), 200 + i, true, {}});
            Roles roles(sql);
            if (const auto adopted = roles.adopt(policy); !adopted)
                return adopted;
            for (; made < 10; ++made) {
                if (const auto added = roles.add(u"Own %1"_s.arg(made), {}, RoleId(u"r%1"_s.arg(made + 5))); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        });
        QCOMPARE(made, 2);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(done.error().detail.contains("62"_L1));
    }

    void allRolesThereMayBeFindAPlaceBelowTheOthers()
    {
        const provost::test::TestDatabase database;
        const auto storage = Storage::open({.database = database.address()});
        QVERIFY(storage);
        QList<int> ranks;
        const auto done = (*storage)->writeNow([&ranks](Sql& sql) -> Result<void> {
            Roles roles(sql);
            if (const auto adopted = roles.adopt(policyOf(RolePrecedence::FirstRule)); !adopted)
                return adopted;
            const auto known = roles.list();
            for (auto count = known ? known->size() : 0; count < Roles::most; ++count) {
                if (const auto added = roles.add(u"Own %1"_s.arg(count), {}, {}); !added)
                    return tl::unexpected(added.error());
            }
            ranks.clear();
            return roles.list().map([&ranks](const QList<StoredRole>& all) {
                for (const auto& stored : all)
                    ranks.append(stored.role.rank);
            });
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(ranks.size(), Roles::most);
        QVERIFY(std::ranges::is_sorted(ranks, std::greater()));
        QVERIFY(ranks.last() > 0);
        // Each below the others, in the order in which they were made.
        QCOMPARE(QSet<int>(ranks.begin(), ranks.end()).size(), ranks.size());
    }
};

QTEST_GUILESS_MAIN(TestRoleEvaluation)
#include "tst_role_evaluation.moc"
