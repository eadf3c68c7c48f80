// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/commands/attribute_mapping.h"
#include "model/commands/create_token.h"
#include "model/commands/edit_connection.h"
#include "model/commands/held_changes.h"
#include "model/commands/journal_undo.h"
#include "model/commands/pause_connection.h"
#include "model/commands/permissions.h"
#include "model/commands/reload.h"
#include "model/commands/revoke_token.h"
#include "model/commands/role_changes.h"
#include "model/commands/role_rules.h"
#include "model/commands/user_states.h"
#include "model/domain/rule_draft.h"
#include "model/items/journal_model.h"
#include "model/secrets/memory_store.h"
#include "tests/server/scim_client.h"
#include "tests/support/outcome.h"
#include "tests/support/secret_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Changes on a real server, taken back from what the journal holds of them.
class TestJournalUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRoleMappingIsTakenBackToTheByte();
    void whatChangedSinceIsSaid();
    void aPermissionIsGivenBack();
    void aRoleHasItsNameBack();
    void anAttributeMappingIsTakenBackToTheByte();
    void aPauseAndANameAreTakenBack();
    void aUserIsReactivated();
    void selfServiceIsSwitchedBack();
    void whatHasNoWayBackIsNotOffered();
    void whatStoodIsKeptOfTokensPrerequisitesAndHeldChanges();

private:
    [[nodiscard]] OpenServer at() { return {m_session.get(), &m_directory, &m_keychain}; }
    /// Of the newest entry.
    [[nodiscard]] std::optional<JournalUndo> newest() const
    {
        const auto read = readJournal(m_file);
        return read && !read->entries.isEmpty() ? undoOf(read->entries.constLast()) : std::nullopt;
    }
    Result<UndoPlan> plan() { return outcome(planUndo(at(), newest().value_or(JournalUndo()), Cancellation())); }
    [[nodiscard]] bool isApplied(const ChangeStep& step)
    {
        return outcome(applyChange({step}, Cancellation(), {})).isWhole();
    }
    /// The rules as the server gives them, but for the number of their version.
    [[nodiscard]] QByteArray rules()
    {
        auto all = m_idp->admin("GET", "/connections/" + m_id.text().toLatin1() + "/role-rules").json;
        all.remove(u"version"_s);
        return QJsonDocument(all).toJson();
    }
    /// Makes two rules; then changes a role, the order, and the default.
    [[nodiscard]] bool mixUp();
    [[nodiscard]] Connection connection() const { return *m_directory.connection(m_id); }

    ProvostdProcess m_server;
    QTemporaryDir m_folder;
    QString m_file;
    MemoryStore m_keychain;
    Directory m_directory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScimClient> m_idp;
    ConnectionId m_id;
    QByteArray m_user;
};

void TestJournalUndo::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start({u"--profile"_s, u"ruleforge"_s}), m_server.errors().constData());
    const auto name = QString::fromLatin1(QTest::currentTestFunction());
    m_file = m_folder.filePath(name + u".jsonl"_s);
    DoorSettings door;
    door.witness = std::make_shared<Journal>(m_file);
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()), door);
    m_idp = std::make_unique<ScimClient>(m_server, name);
    QVERIFY(m_idp->isReady());
    m_id = ConnectionId(m_idp->id());
    m_user = m_idp->createUser("ana@acme.example");
    for (const auto* group : {"Finance", "IT"}) {
        const auto id = m_idp->createGroup(group);
        QVERIFY(m_idp->patch("/Groups/" + id, addingMember(m_user)).status < 300);
    }
    QVERIFY(outcome(reloadConnections(at(), Cancellation())));
}

bool TestJournalUndo::mixUp()
{
    const auto standing = outcome(readRoleRules(at(), m_id, Cancellation()));
    if (!standing)
        return false;
    auto draft = asDraft(*standing);
    if (draft.rules.isEmpty()) {
        for (const auto& group : {u"Finance"_s, u"IT"_s})
            draft.rules.append({{}, {}, group, RoleId(u"viewer"_s)});
    } else {
        draft.rules.last().roleId = RoleId(u"admin"_s);
        draft.rules.swapItemsAt(0, 1);
        draft.ownDefault = RoleId(u"viewer"_s);
    }
    const auto preview = outcome(previewRoleRules(at(), m_id, draft, Cancellation()));
    return preview && isApplied(rulesChange(at(), u"x"_s, *standing, draft, preview->effect.changing,
                                            std::make_shared<std::optional<AppliedRules>>()));
}

void TestJournalUndo::aRoleMappingIsTakenBackToTheByte()
{
    QVERIFY(mixUp()); // makes the rules
    const auto before = rules();
    QVERIFY(mixUp());
    QVERIFY(rules() != before);
    const auto back = plan();
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(!back->changedSince && !back->isAsBefore && back->roles);
    QCOMPARE(back->roles->changing, 1); // Ana is asked for beforehand
    QVERIFY(isApplied(back->step));
    QCOMPARE(rules(), before);
    const auto read = readJournal(m_file);
    QVERIFY(read && read->isIntact());
    QVERIFY(!read->entries.constLast().before.isEmpty() && !read->entries.constLast().after.isEmpty());
}

void TestJournalUndo::whatChangedSinceIsSaid()
{
    QVERIFY(mixUp());
    const auto first = newest();
    QVERIFY(first);
    QVERIFY(mixUp());
    auto back = outcome(planUndo(at(), *first, Cancellation()));
    QVERIFY(back && back->changedSince);
    QVERIFY(isApplied(back->step));
    back = outcome(planUndo(at(), *first, Cancellation()));
    QVERIFY(back && back->isAsBefore);
}

void TestJournalUndo::aPermissionIsGivenBack()
{
    QVERIFY(outcome(reloadRoles(at(), Cancellation())));
    const auto admin = *m_directory.role(RoleId(u"admin"_s));
    auto wanted = admin.permissions;
    wanted.remove(Permission::ReadAudit);
    QVERIFY(isApplied(permissionsChange(at(), admin, wanted)));
    const auto back = plan();
    QVERIFY(back && !back->changedSince);
    QCOMPARE(back->subject, admin.name);
    QCOMPARE(permissionFor(*newest()), Permission::ManageRoles);
    QVERIFY(isApplied(back->step));
    QCOMPARE(m_directory.role(admin.id)->permissions, admin.permissions);
}

void TestJournalUndo::aRoleHasItsNameBack()
{
    QVERIFY(isApplied(newRoleChange(at(), {u"Reviewer"_s, {Permission::ReadUsers}, {}})));
    const auto made = std::ranges::find(m_directory.roles(), u"Reviewer"_s, &AccessRole::name);
    QVERIFY(made != m_directory.roles().cend());
    const auto id = made->id;
    QVERIFY(isApplied(renameRoleChange(at(), *made, u"Auditor"_s)));
    QCOMPARE(m_directory.role(id)->name, u"Auditor"_s);
    const auto renamed = newest();
    QVERIFY(renamed);
    QCOMPARE(permissionFor(*renamed), Permission::ManageRoles);
    const auto back = plan();
    QVERIFY(back && !back->changedSince && !back->isAsBefore);
    QCOMPARE(back->subject, u"Auditor"_s);
    QVERIFY(isApplied(back->step));
    QCOMPARE(m_directory.role(id)->name, u"Reviewer"_s);
    QCOMPARE(m_directory.role(id)->permissions, PermissionSet{Permission::ReadUsers});
    const auto again = outcome(planUndo(at(), *renamed, Cancellation()));
    QVERIFY(again && again->isAsBefore);
}

/// But for its version. Where the connection mapped as its product does, it does so again.
void TestJournalUndo::anAttributeMappingIsTakenBackToTheByte()
{
    const auto mapping = [this] {
        auto all = m_idp->admin("GET", "/connections/" + m_id.text().toLatin1() + "/mapping").json;
        all.remove(u"version"_s);
        return QJsonDocument(all).toJson();
    };
    const auto former = mapping();
    QVERIFY(former.contains("\"isDefault\": true"));
    const auto standing = outcome(readMapping(at(), m_id, Cancellation()));
    QVERIFY(standing && !standing->mapping.attributes.isEmpty());
    auto wanted = standing->mapping.attributes;
    const auto mapped = std::ranges::find(wanted, u"name.givenName"_s, &MappedAttribute::attribute);
    QVERIFY(mapped != wanted.end());
    mapped->attribute = u"nickName"_s;
    QVERIFY(isApplied(mappingStep(at(), connection(), standing->mapping, wanted)));
    QVERIFY(mapping() != former);
    const auto changed = newest();
    QVERIFY(changed);
    const auto back = plan();
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(!back->changedSince && !back->isAsBefore);
    QVERIFY(isApplied(back->step));
    QCOMPARE(mapping(), former);
    const auto again = outcome(planUndo(at(), *changed, Cancellation()));
    QVERIFY(again && again->isAsBefore && again->changedSince);
}

void TestJournalUndo::aPauseAndANameAreTakenBack()
{
    QVERIFY(outcome(setConnectionPaused(at(), connection(), true, Cancellation())));
    auto back = plan();
    QVERIFY(back && !back->changedSince && isApplied(back->step));
    QCOMPARE(connection().state, ConnectionState::Active);
    const auto name = connection().name;
    ConnectionEdit edit;
    edit.name = u"Another"_s;
    QVERIFY(outcome(editConnection(at(), connection(), edit, Cancellation())));
    back = plan();
    QVERIFY(back && !back->changedSince && isApplied(back->step));
    QCOMPARE(connection().name, name);
}

void TestJournalUndo::aUserIsReactivated()
{
    const UserId id(QString::fromLatin1(m_user));
    const auto ask = [id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto read = outcome(step(m_session->call(ask), Cancellation()));
    QVERIFY(read);
    m_directory.upsertUsers({read->user});
    QVERIFY(isApplied(deactivating(at(), read->user)));
    QCOMPARE(m_directory.user(id)->state, UserState::Suspended);
    auto back = plan();
    QVERIFY(back && !back->changedSince && isApplied(back->step));
    QCOMPARE(m_directory.user(id)->state, UserState::Active);
    back = plan(); // of the reactivation itself
    QVERIFY(back && isApplied(back->step));
    QCOMPARE(m_directory.user(id)->state, UserState::Suspended);
}

void TestJournalUndo::selfServiceIsSwitchedBack()
{
    const auto account = connection().accountId;
    for (const auto& place : {std::optional<AccountId>(), std::optional(account)}) {
        QVERIFY(isApplied(selfServiceChange(at(), place, u"x"_s, false)));
        const auto back = plan();
        QVERIFY(back && !back->isAsBefore && isApplied(back->step));
        QVERIFY(outcome(readSelfService(at(), place, Cancellation()))->isOn);
    }
}

void TestJournalUndo::whatHasNoWayBackIsNotOffered()
{
    const auto change = [this](NewToken wanted) {
        return outcome(step(m_session->call([wanted, id = m_id](AdminApi& api, Call call) {
            return api.createToken(id, wanted, std::move(call));
        }),
                            Cancellation()));
    };
    const auto created = remembered(change({u"laptop"_s, {}}));
    QVERIFY(created && created->secret);
    QVERIFY(!newest());
    const auto entry = readJournal(m_file)->entries.constLast();
    QCOMPARE(entry.status, 201);
    JournalEntry refused = entry;
    refused.method = u"PATCH"_s;
    refused.path = u"/admin/v1/connections/x"_s;
    refused.body = refused.before = u"{\"state\":\"active\"}"_s;
    refused.status = 409;
    QVERIFY(!undoOf(refused));
    refused.status.reset(); // nobody knows what became of it
    QVERIFY(!undoOf(refused));
    refused.status = 200;
    QVERIFY(undoOf(refused));
}

void TestJournalUndo::whatStoodIsKeptOfTokensPrerequisitesAndHeldChanges()
{
    const auto newestEntry = [this] { return readJournal(m_file)->entries.constLast(); };
    const auto objectOf = [](const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    NewToken wanted{u"laptop"_s, 30};
    wanted.allowedAddresses = {u"203.0.113.0/24"_s};
    const auto created = remembered(outcome(createToken(at(), m_id, wanted, Cancellation())));
    QVERIFY(created && created->secret);
    QCOMPARE(objectOf(newestEntry().body)["label"_L1], u"laptop"_s);
    const QJsonValue made = objectOf(newestEntry().after)["token"_L1];
    QCOMPARE(made["label"_L1], u"laptop"_s);
    QCOMPARE(made["hint"_L1], created->token.hint);
    QVERIFY(made["expiresAt"_L1].isString() && made["scopes"_L1].isArray());
    QFile written(m_file);
    QVERIFY(written.open(QIODevice::ReadOnly) && !written.readAll().contains(created->secret->expose().toByteArray()));
    const auto now = QDateTime::currentDateTimeUtc();
    const auto told = differenceInWords(newestEntry(), {}, now);
    QVERIFY2(told.startsWith(u"Token: "_s + created->token.hint + u", laptop\nEnds: "_s), qPrintable(told));
    QVERIFY2(told.endsWith(u"Only from: 203.0.113.0/24"_s), qPrintable(told));
    QCOMPARE(subjectInWords(newestEntry()), connection().name);
    QVERIFY(outcome(revokeToken(at(), created->token.id, Cancellation())));
    auto entry = newestEntry();
    const auto before = objectOf(entry.before);
    QCOMPARE(before["label"_L1], u"laptop"_s);
    QCOMPARE(before["allowedAddresses"_L1].toArray(), (QJsonArray{u"203.0.113.0/24"_s}));
    QVERIFY(before["expiresAt"_L1].isString() && before["revokedAt"_L1].isNull());
    QVERIFY(objectOf(entry.after)["revokedAt"_L1].isString());
    QVERIFY(differenceInWords(entry, {}, now).startsWith(u"Revoked: "_s));
    QCOMPARE(subjectInWords(entry), created->token.hint + u", laptop"_s);

    const auto prerequisites = outcome(readPrerequisites(at(), m_id, Cancellation()));
    QVERIFY(prerequisites && !prerequisites->isEmpty());
    QVERIFY(outcome(confirmPrerequisite(at(), m_id, prerequisites->constFirst().id, true, Cancellation())));
    entry = newestEntry();
    QVERIFY(objectOf(entry.before)["items"_L1][0]["confirmedAt"_L1].isNull());
    QVERIFY(objectOf(entry.after)["items"_L1][0]["confirmedAt"_L1].isString());

    ConnectionEdit edit;
    edit.guard = connection().guard;
    edit.guard->percent.reset();
    edit.guard->count = 1;
    QVERIFY(outcome(editConnection(at(), connection(), edit, Cancellation())));
    const auto other = m_idp->createUser("bruno@acme.example");
    for (const auto& id : {m_user, other})
        m_idp->send("DELETE", "/Users/" + id);
    const auto held = outcome(readHeldChanges(at(), m_id, Cancellation()));
    QVERIFY(held);
    QCOMPARE(held->items.size(), 1);
    QVERIFY(isApplied(approving(at(), connection(), held->items, std::make_shared<qint64>(0), u"/held.jsonl"_s)));
    entry = newestEntry();
    QCOMPARE(objectOf(entry.before)["held"_L1][0]["userName"_L1], u"bruno@acme.example"_s);
    QCOMPARE(subjectInWords(entry), u"bruno@acme.example"_s);
    QCOMPARE(objectOf(entry.after)["decided"_L1], 1);
    QCOMPARE(entry.restoreFile, u"/held.jsonl"_s);
}

QTEST_GUILESS_MAIN(TestJournalUndo)
#include "tst_journal_undo.moc"
