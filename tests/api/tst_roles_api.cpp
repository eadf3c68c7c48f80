// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "tests/server/scim_client.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

RoleRule ruleFor(const QByteArray& group, const QString& role)
{
    return {{}, GroupId(QString::fromLatin1(group)), {}, RoleId(role)};
}

RoleRule waitingFor(const QString& name, const QString& role)
{
    return {{}, {}, name, RoleId(role)};
}

QString wordsOf(const QList<RoleId>& roles)
{
    QStringList words;
    for (const auto& role : roles)
        words.append(role.text());
    return words.join(u'+');
}

} // namespace

/// Roles, permissions and the rules of a connection, as the application asks the real server for them.
class TestRolesApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init();
    void rolesComeHighestFirstWithTheirPeople();
    void aPermissionIsTakenAndGivenBack();
    void theHighestRoleKeepsAllPermissions();
    void selfServiceIsOfTheServerAndOfEachAccount();
    void operatorsAreListed();
    void aDraftIsPreviewedWithNames();
    void whomTwoRulesMatchIsCounted();
    void rulesAreAppliedToWhatWasSeen();
    void aPendingRuleNamesItsNearMiss();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] RuleSet rules()
    {
        return *ask([id = m_id](AdminApi& api, Call call) { return api.roleRules(id, call); });
    }
    Result<AppliedRules> apply(qint64 version, qint64 people, const RuleSetDraft& draft)
    {
        return ask(
            [=, id = m_id](AdminApi& api, Call call) { return api.applyRules(id, version, people, draft, call); });
    }
    [[nodiscard]] AccessRole role(const QString& id)
    {
        const auto all = *ask([](AdminApi& api, Call call) { return api.roles(call); });
        return *std::ranges::find(all, RoleId(id), &AccessRole::id);
    }
    QByteArray groupOf(const QByteArray& name, const QByteArrayList& members)
    {
        const auto group = m_idp->createGroup(name);
        for (const auto& member : members)
            m_idp->patch("/Groups/" + group, addingMember(member));
        return group;
    }

    ProvostdProcess m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScimClient> m_idp;
    ConnectionId m_id;
    int m_run = 0;
};

void TestRolesApi::init()
{
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()));
    m_idp = std::make_unique<ScimClient>(m_server, u"Workforce %1"_s.arg(++m_run));
    QVERIFY(m_idp->isReady());
    m_id = ConnectionId(m_idp->id());
}

void TestRolesApi::rolesComeHighestFirstWithTheirPeople()
{
    const auto before = role(u"member"_s).people;
    m_idp->createUser("ana@acme.example");
    const auto all = ask([](AdminApi& api, Call call) { return api.roles(call); });
    QVERIFY(all);
    QCOMPARE(all->constFirst().id, RoleId(u"owner"_s));
    QVERIFY(std::ranges::is_sorted(*all, std::ranges::greater(), &AccessRole::rank));
    QCOMPARE(role(u"member"_s).people, before + 1);
}

void TestRolesApi::aPermissionIsTakenAndGivenBack()
{
    const auto before = role(u"admin"_s);
    QVERIFY(before.permissions.contains(Permission::DeleteProvisioning));
    RoleEdit edit;
    edit.permissions = before.permissions;
    edit.permissions->remove(Permission::DeleteProvisioning);
    const auto change = [&](qint64 version) {
        return ask([=, id = before.id](AdminApi& api, Call call) { return api.editRole(id, version, edit, call); });
    };
    const auto taken = change(before.version);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QVERIFY(!taken->permissions.contains(Permission::DeleteProvisioning));
    QCOMPARE(change(before.version).error().kind, ErrorKind::Precondition);
    edit.permissions = before.permissions;
    const auto given = change(taken->version);
    QVERIFY(given);
    QCOMPARE(role(u"admin"_s).permissions, before.permissions);
}

void TestRolesApi::theHighestRoleKeepsAllPermissions()
{
    const auto owner = role(u"owner"_s);
    RoleEdit edit;
    edit.permissions = owner.permissions;
    edit.permissions->remove(Permission::ReadAudit);
    const auto refused =
        ask([=](AdminApi& api, Call call) { return api.editRole(owner.id, owner.version, edit, call); });
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void TestRolesApi::selfServiceIsOfTheServerAndOfEachAccount()
{
    const auto before = ask([](AdminApi& api, Call call) { return api.access(call); });
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    AccessEdit off;
    off.selfService = false;
    const auto change = [&](qint64 version, const AccessEdit& edit) {
        return ask([=](AdminApi& api, Call call) { return api.editAccess(version, edit, call); });
    };
    const auto closed = change(before->version, off);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().detail));
    QVERIFY(!closed->selfService);
    QCOMPARE(change(before->version, off).error().kind, ErrorKind::Precondition);
    const auto accounts = ask([](AdminApi& api, Call call) { return api.accounts(call); });
    const auto account = accounts->constLast().id;
    auto own = ask([=](AdminApi& api, Call call) { return api.accountAccess(account, call); });
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QVERIFY(own->selfService && !own->selfServiceHolds);
    AccessEdit on;
    on.selfService = true;
    QVERIFY(change(closed->version, on));
    own = ask([=](AdminApi& api, Call call) { return api.editAccountAccess(account, off, call); });
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QVERIFY(!own->selfService && !own->selfServiceHolds);
}

void TestRolesApi::operatorsAreListed()
{
    const auto people = ask([](AdminApi& api, Call call) { return api.operators(call); });
    QVERIFY2(people, people ? "" : qPrintable(people.error().detail));
    QCOMPARE(people->constFirst().roleId, RoleId(u"owner"_s));
}

void TestRolesApi::aDraftIsPreviewedWithNames()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    m_idp->createUser("bruno@acme.example");
    const RuleSetDraft draft{{}, {ruleFor(groupOf("IT-Admins", {ana}), u"admin"_s)}};
    const auto effect = ask([=, id = m_id](AdminApi& api, Call call) { return api.previewRules(id, draft, call); });
    QVERIFY2(effect, effect ? "" : qPrintable(effect.error().detail));
    QCOMPARE(effect->changing, 1);
    QCOMPARE(effect->everyoneElse, std::optional<qint64>(1));
    const auto& transition = effect->transitions.constFirst();
    QCOMPARE(wordsOf(transition.before), u"member"_s);
    QCOMPARE(wordsOf(transition.after), u"admin"_s);
    QCOMPARE(transition.names, QStringList{u"ana@acme.example"_s});
    const auto people = ask([=, id = m_id](AdminApi& api, Call call) { return api.rulePeople(id, draft, {}, call); });
    QVERIFY2(people, people ? "" : qPrintable(people.error().detail));
    QCOMPARE(people->total, 1);
    QCOMPARE(people->items.constFirst().userName, u"ana@acme.example"_s);
    QVERIFY(rules().rules.isEmpty());
}

void TestRolesApi::whomTwoRulesMatchIsCounted()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    const RuleSetDraft draft{
        {}, {ruleFor(groupOf("Owners", {ana}), u"owner"_s), ruleFor(groupOf("IT-Admins", {ana}), u"admin"_s)}};
    const auto conflicts = ask([=, id = m_id](AdminApi& api, Call call) { return api.ruleConflicts(id, draft, call); });
    QVERIFY2(conflicts, conflicts ? "" : qPrintable(conflicts.error().detail));
    QCOMPARE(*conflicts, (QList<RuleConflict>{{1, 2, 1}}));
}

void TestRolesApi::rulesAreAppliedToWhatWasSeen()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    const RuleSetDraft draft{RoleId(u"member"_s), {ruleFor(groupOf("IT-Admins", {ana}), u"admin"_s)}};
    const auto before = rules();
    const auto other = apply(before.version, 7, draft);
    QCOMPARE(other.error().kind, ErrorKind::Precondition);
    QCOMPARE(rules(), before);
    const auto applied = apply(before.version, 1, draft);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(applied->effect.changing, 1);
    QCOMPARE(applied->rules.rules.constFirst().rule.groupName, u"IT-Admins"_s);
    QCOMPARE(applied->rules.rules.constFirst().members, 1);
    QCOMPARE(applied->rules, rules());
    QCOMPARE(applied->rules.ownDefault, std::optional(RoleId(u"member"_s)));
    const auto late = apply(before.version, 0, draft);
    QCOMPARE(late.error().kind, ErrorKind::Precondition);
    QVERIFY(late.error().detail.contains(u"IT-Admins"_s)); // says what was changed meanwhile
}

void TestRolesApi::aPendingRuleNamesItsNearMiss()
{
    groupOf("Production EU", {});
    const auto applied = apply(rules().version, 0, {{}, {waitingFor(u"Production-EU"_s, u"admin"_s)}});
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    const auto& placed = applied->rules.rules.constFirst();
    QCOMPARE(placed.state, RuleState::Pending);
    QVERIFY(placed.nearMiss);
    QCOMPARE(placed.nearMiss->name, u"Production EU"_s);
}

QTEST_GUILESS_MAIN(TestRolesApi)
#include "tst_roles_api.moc"
