// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/accounts_model.h"
#include "model/items/connection_health.h"
#include "model/items/connections_model.h"
#include "model/items/deliveries_model.h"
#include "model/items/filters.h"
#include "model/items/held_changes_model.h"
#include "model/items/mapping_model.h"
#include "model/items/role_keys_model.h"
#include "model/items/setup_links_model.h"
#include "model/items/token_board_model.h"
#include "model/items/token_reminders.h"
#include "model/items/tokens_model.h"
#include "model/items/user_groups_model.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestRecordModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connectionsFollowTheDirectoryWithoutReset()
    {
        Directory directory;
        directory.upsertConnections({tests::connection(u"c1"_s, u"Workforce"_s)});
        ConnectionsModel model(directory, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex second = [&] {
            directory.upsertConnections({tests::connection(u"c2"_s, u"Contractors"_s)});
            return model.index(1, 0);
        }();
        QCOMPARE(second.data().toString(), u"Contractors"_s);
        directory.removeConnections({ConnectionId(u"c1"_s)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY2(second.isValid(), "the row that stayed lost its index");
        QCOMPARE(second.row(), 0);
        QCOMPARE(model.rowOf(ConnectionId(u"c2"_s)), 0);
        QCOMPARE(model.rowOf(ConnectionId(u"c1"_s)), -1);
        QCOMPARE(resets.count(), 0);
    }

    void theBoardHasTheTokensOfAllConnections()
    {
        Directory directory;
        directory.upsertConnections(
            {tests::connection(u"c1"_s, u"Workforce"_s), tests::connection(u"c2"_s, u"Contractors"_s)});
        const TokenReminders reminders(directory, {}, [](const QVariantMap&) {});
        TokenBoardModel model(directory, reminders, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TokenBoardFilter filter(std::nullopt, directory, nullptr);
        filter.setSourceModel(&model);
        filter.sort(TokenBoardModel::Expires);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto soon = tests::token(u"soon"_s, u"c2"_s);
        soon.expiresAt = tests::noon().addDays(3);
        soon.scopes = {TokenScope::UsersRead};
        soon.allowedAddresses = QStringList{u"203.0.113.0/24"_s};
        auto later = tests::token(u"late"_s, u"c1"_s);
        later.expiresAt = tests::noon().addDays(90);
        auto revoked = tests::token(u"gone"_s, u"c1"_s);
        revoked.revokedAt = tests::noon();
        directory.setTokens(ConnectionId(u"c1"_s), {later, revoked, tests::token(u"ever"_s, u"c1"_s)});
        directory.setTokens(ConnectionId(u"c2"_s), {soon});
        QCOMPARE(model.rowCount(), 3);
        const auto at = [&filter](int row, int column) { return filter.index(row, column); };
        QCOMPARE(at(0, TokenBoardModel::Connection).data().toString(), u"Contractors"_s);
        QCOMPARE(at(0, TokenBoardModel::Expires).data().toString(), u"3 day(s)"_s);
        QVERIFY(at(0, TokenBoardModel::Expires).data(PillRole).toBool());
        QCOMPARE(at(0, TokenBoardModel::Scopes).data().toString(), u"users.read"_s);
        QCOMPARE(at(0, TokenBoardModel::Scopes).data(SecondLineRole).toString(), u"203.0.113.0/24"_s);
        QCOMPARE(at(1, TokenBoardModel::Expires).data().toString(), u"90 day(s)"_s);
        QCOMPARE(at(2, TokenBoardModel::Expires).data().toString(), u"no expiry"_s);
        // In a rotation both tokens say what they are.
        auto rotating = tests::connection(u"c2"_s, u"Contractors"_s);
        rotating.rotation = TokenRotation{TokenId(u"soon"_s), TokenId(u"new"_s), tests::noon(), u"Owner"_s, {}};
        auto fresh = tests::token(u"new"_s, u"c2"_s);
        soon.rotation = RotationRole::Old;
        fresh.rotation = RotationRole::New;
        directory.upsertConnections({rotating});
        directory.setTokens(ConnectionId(u"c2"_s), {fresh, soon});
        QCOMPARE(at(0, TokenBoardModel::Rotation).data().toString(), u"to be replaced"_s);
        filter.setSearch(u"new"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(at(0, TokenBoardModel::Rotation).data().toString(), u"waits for its first use"_s);
        directory.removeConnections({ConnectionId(u"c2"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void whatIsHeldIsNamed()
    {
        HeldChangesModel model(&tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HeldChange held;
        held.id = HeldChangeId(u"h1"_s);
        held.userName = u"ana@acme.example"_s;
        held.firstAt = tests::noon().addSecs(-7200);
        held.requests = 3;
        auto other = held;
        other.id = HeldChangeId(u"h2"_s);
        other.kind = HeldChange::Kind::Delete;
        model.assign({held, other});
        QCOMPARE(model.index(0, HeldChangesModel::Person).data().toString(), u"ana@acme.example"_s);
        QCOMPARE(model.index(0, HeldChangesModel::Kind).data().toString(), u"deactivate"_s);
        QCOMPARE(model.index(1, HeldChangesModel::Kind).data().toString(), u"delete"_s);
        QCOMPARE(model.index(0, HeldChangesModel::Asked).data().toString(), u"2 h ago"_s);
        QVERIFY(model.index(0, HeldChangesModel::Asked).data(SecondLineRole).toString().contains(u'3'));
        model.assign({other});
        QCOMPARE(model.rowCount(), 1);
    }

    void aKeySaysWhetherItIsAllowed()
    {
        RoleKeysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PermissionKey read{PermissionKeyId(u"p1"_s), u"fe.read"_s, u"Read"_s, u"Provisioning"_s};
        const PermissionKey write{PermissionKeyId(u"p2"_s), u"fe.write"_s, {}, {}};
        model.assign({read, write});
        const auto allowed = [&model](int row) { return model.index(row, RoleKeysModel::Allowed); };
        QVERIFY(!allowed(0).data(Qt::CheckStateRole).isValid()); // nothing is known yet
        QVERIFY(!allowed(0).flags().testFlag(Qt::ItemIsUserCheckable));
        model.setAllowed(QSet<PermissionKeyId>{write.id});
        QCOMPARE(allowed(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(allowed(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(allowed(1).flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(model.index(1, RoleKeysModel::Name).data().toString(), u"fe.write"_s);
        RoleKeysFilter filter;
        filter.setSourceModel(&model);
        filter.setSearch(u"write"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, RoleKeysModel::Allowed).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setLocked(true);
        QVERIFY(!allowed(1).flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void aLinkSaysWhetherItWorks()
    {
        SetupLinksModel model(&tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SetupLink works{SetupLinkId(u"l1"_s), AccountId(u"acme"_s), u"acme"_s, u"crm"_s,
                              tests::noon().addDays(3)};
        const SetupLink over{SetupLinkId(u"l2"_s), AccountId(u"old"_s), u"old"_s, u"crm"_s, tests::noon().addDays(-1)};
        const SetupLink untold{SetupLinkId(u"l3"_s), AccountId(u"any"_s), u"any"_s, {}, {}};
        model.assign({works, over, untold});
        const auto until = [&model](int row) { return model.index(row, SetupLinksModel::Until); };
        QCOMPARE(model.index(0, SetupLinksModel::Account).data(SecondLineRole).toString(), u"crm"_s);
        QVERIFY(until(0).data(SecondLineRole).toString().isEmpty());
        QCOMPARE(until(1).data(SecondLineRole).toString(), u"has ended"_s);
        QCOMPARE(until(2).data().toString(), u"not told"_s);
        model.assign({works});
        QCOMPARE(model.rowCount(), 1);
    }

    void aDeliverySaysWhatCameBack()
    {
        DeliveriesModel model(&tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Delivery told{
            DeliveryId(u"d1"_s), tests::noon().addSecs(-7200), u"user.created"_s, u"https://h.example"_s, 200, true};
        const Delivery lost{DeliveryId(u"d2"_s), tests::noon(), u"user.deleted"_s, {}, 0, false};
        model.assign({told, lost});
        QCOMPARE(model.index(0, DeliveriesModel::Told).data(SecondLineRole).toString(), u"https://h.example"_s);
        QCOMPARE(model.index(0, DeliveriesModel::When).data().toString(), u"2 h ago"_s);
        QCOMPARE(model.index(0, DeliveriesModel::Answer).data().toString(), u"200"_s);
        QCOMPARE(model.index(1, DeliveriesModel::Answer).data().toString(), u"none"_s);
        QCOMPARE(model.index(1, DeliveriesModel::Answer).data(SecondLineRole).toString(), u"not delivered"_s);
    }

    void aMappingIsCheckedAsItIsTyped()
    {
        const QList<MappedAttribute> usual{{u"userName"_s, u"User name"_s, true},
                                           {u"name.givenName"_s, u"First name"_s, false},
                                           {u"title"_s, u"Job title"_s, false}};
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<bool> changedAtReset;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { changedAtReset.append(model.isChanged()); });
        model.load({usual.at(0), usual.at(1)}, usual);
        QCOMPARE(changedAtReset, QList{false}); // whoever saves asks then
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.isChanged());
        QCOMPARE(model.attributeAt(2), QString());
        model.setAttribute(1, u" nickName "_s);
        QCOMPARE(model.attributeAt(1), u"nickName"_s);
        QVERIFY(model.isChanged());
        QCOMPARE(model.faultyRow(), -1);
        for (const auto* wrong : {"shoeSize", "name", "emails[type eq", "password"}) {
            model.setAttribute(1, QString::fromLatin1(wrong));
            QCOMPARE(model.faultyRow(), 1);
        }
        model.setAttribute(1, u"emails[primary eq true].value"_s);
        QCOMPARE(model.faultyRow(), -1);
        model.setAttribute(0, {});
        QCOMPARE(model.faultyRow(), 0); // the product cannot do without it
        // The server counts the lines that were sent, without the empty one.
        QVERIFY(model.showRefusal(u"attributes[0].attribute"_s, u"no"_s));
        QCOMPARE(model.faultAt(1), u"no"_s);
        QVERIFY(!model.showRefusal(u"attributes"_s, u"no"_s));
        model.takeDefaults();
        QCOMPARE(model.mapping(), usual);
        QCOMPARE(model.faultyRow(), -1);
        model.showPreview({{u"Job title"_s, u"title"_s, u"Boss"_s}}, {{u"Job title"_s, u"title"_s, u"Chief"_s}});
        QCOMPARE(model.index(2, MappingModel::Now).data().toString(), u"Boss"_s);
        QCOMPARE(model.index(2, MappingModel::Then).data().toString(), u"Chief"_s);
        QCOMPARE(model.index(0, MappingModel::Then).data().toString(), u"–"_s);
        model.clearPreview();
        QCOMPARE(model.index(2, MappingModel::Then).data().toString(), u"–"_s);
    }

    void aChangeAnnouncesOnlyItsOwnCells()
    {
        Directory directory;
        auto changed = tests::connection(u"c1"_s, u"Workforce"_s);
        directory.upsertConnections({changed, tests::connection(u"c2"_s, u"Other"_s)});
        ConnectionsModel model(directory, &tests::noon);
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        directory.upsertConnections({changed});
        QCOMPARE(spy.count(), 0);
        changed.users = 1234;
        directory.upsertConnections({changed});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex(), model.index(0, ConnectionsModel::Users));
        QCOMPARE(spy.at(0).at(1).toModelIndex(), model.index(0, ConnectionsModel::Users));
        QCOMPARE(model.index(0, ConnectionsModel::Users).data().toString(), u"1\u202f234"_s);
    }

    void heartbeatSaysWhatIsKnown()
    {
        auto connection = tests::connection(u"c1"_s, u"Workforce"_s);
        Directory directory;
        directory.upsertConnections({connection});
        ConnectionsModel model(directory, &tests::noon);
        const auto heartbeat = [&model] { return model.index(0, ConnectionsModel::Heartbeat).data().toString(); };
        QCOMPARE(heartbeat(), u"never connected"_s);
        connection.firstRequestAt = connection.lastRequestAt = tests::noon().addSecs(-8);
        directory.upsertConnections({connection});
        QCOMPARE(heartbeat(), u"alive, 8 s ago"_s);
        connection.recentRequests = connection.recentRefusals = 5;
        directory.upsertConnections({connection});
        QCOMPARE(heartbeat(), u"failing"_s);
        connection.state = ConnectionState::Paused;
        connection.pausedAt = tests::noon().addDays(-4);
        directory.upsertConnections({connection});
        QVERIFY(heartbeat().startsWith(u"paused 4 day"_s));
        QCOMPARE(model.index(0, ConnectionsModel::Heartbeat).data(Qt::ToolTipRole).toString(),
                 words::onHover(*connection.pausedAt, tests::noon().toLocalTime())); // the time that the words name
        QCOMPARE(provost::heartbeat(connection, tests::noon()).state, u"paused"_s);  // no time that could grow old
    }

    void heartbeatKnowsTheIdentityProvidersRhythm()
    {
        auto connection = tests::connection(u"c1"_s, u"Workforce"_s);
        connection.firstRequestAt = tests::noon().addDays(-30);
        connection.lastRequestAt = tests::noon().addDays(-2);
        const auto quiet = heartbeat(connection, tests::noon());
        QVERIFY(quiet.words.startsWith(u"quiet, last call 2 day"_s));
        QCOMPARE(quiet.state, u"quiet"_s);
        QCOMPARE(quiet.emphasis, Emphasis::Plain);
        QVERIFY2(quiet.explanation.contains(u"Okta calls when something changes"_s), qPrintable(quiet.explanation));
        connection.idp = IdentityProvider::EntraId;
        connection.lastRequestAt = tests::noon().addSecs(-3 * 3600);
        const auto late = heartbeat(connection, tests::noon());
        QCOMPARE(late.words, u"late, last call 3 h ago"_s);
        QCOMPARE(late.emphasis, Emphasis::Warning);
        QVERIFY2(late.explanation.contains(u"about every 40 minute"_s), qPrintable(late.explanation));
    }

    void quarantineIsSaidInWordsAndTime()
    {
        auto connection = tests::connection(u"c1"_s, u"Workforce"_s);
        connection.idp = IdentityProvider::EntraId;
        connection.firstRequestAt = connection.lastRequestAt = tests::noon();
        connection.requestsLastDay = 6000;
        connection.errorsLastDay = 2460;
        const auto warning = quarantineWarning(connection, tests::noon());
        for (const QString& part :
             {u"2\u202f460 of 6\u202f000"_s, u"(41 %)"_s, u"more than 40 %"_s, u"5\u202f000 failures"_s,
              u"likely, at the earliest about 23 Nov 2026"_s, u"on 21 Dec 2026"_s})
            QVERIFY2(warning.contains(part), qPrintable(warning));
        QCOMPARE(heartbeat(connection, tests::noon()).explanation.contains(warning), true);
        connection.errorsLastDay = 2400;
        QCOMPARE(quarantineWarning(connection, tests::noon()), QString());
    }

    void aTokenNeverReceivedIsPointedOut()
    {
        auto connection = tests::connection(u"c1"_s, u"Workforce"_s);
        connection.tokenReceived = false;
        Directory directory;
        directory.upsertConnections({connection});
        const ConnectionsModel model(directory, &tests::noon);
        const auto cell = model.index(0, ConnectionsModel::TokenLeft);
        QCOMPARE(cell.data().toString(), u"never received"_s);
        QVERIFY(cell.data(PillRole).toBool());
    }

    void sortingUsesValuesNotWords()
    {
        auto few = tests::connection(u"few"_s, u"b"_s);
        few.users = 9;
        auto many = tests::connection(u"many"_s, u"a"_s);
        many.users = 112'904;
        Directory directory;
        directory.upsertConnections({many, few});
        ConnectionsModel model(directory, &tests::noon);
        ConnectionsFilter filter;
        filter.setSourceModel(&model);
        filter.sort(ConnectionsModel::Users, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data(IdRole).toString(), u"few"_s);
        filter.sort(ConnectionsModel::Name, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data(IdRole).toString(), u"many"_s);
    }

    void tokensShowOneConnection()
    {
        Directory directory;
        directory.setTokens(ConnectionId(u"c1"_s), {tests::token(u"aaaa"_s, u"c1"_s)});
        directory.setTokens(ConnectionId(u"c2"_s), {tests::token(u"bbbb"_s, u"c2"_s)});
        const TokenReminders reminders(directory, {}, [](const QVariantMap&) {});
        TokensModel model(directory, reminders, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setConnection(ConnectionId(u"c1"_s));
        QCOMPARE(model.rowCount(), 1);
        auto revoked = tests::token(u"aaaa"_s, u"c1"_s);
        revoked.revokedAt = tests::noon();
        directory.setTokens(ConnectionId(u"c1"_s), {revoked});
        QCOMPARE(model.index(0, TokensModel::Expires).data().toString(), u"revoked"_s);
        model.setConnection(ConnectionId(u"c2"_s));
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), u"bbbb"_s);
    }

    void groupsOfAUser()
    {
        UserGroupsModel model{Clock()};
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Membership membership;
        membership.groupId = GroupId(u"g1"_s);
        membership.groupName = u"IT-Admins"_s;
        membership.since = tests::noon();
        model.setGroups({membership});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, UserGroupsModel::Since).data().toString(), u"22 Nov 2026"_s);
        model.setGroups({});
        QCOMPARE(model.rowCount(), 0);
    }

    void accountsFollowTheDirectory()
    {
        Directory directory;
        AccountsModel model(directory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.upsertAccounts({Account{AccountId(u"a1"_s), u"Acme"_s}, Account{AccountId(u"a2"_s), u"Globex"_s}});
        QCOMPARE(model.rowCount(), 2);
        directory.retainAccounts({AccountId(u"a2"_s)});
        QCOMPARE(model.index(0, 0).data().toString(), u"Globex"_s);
    }

    void serverTextInAToolTipIsEscaped()
    {
        ItemCell cell;
        cell.toolTip = u"<b>x</b>"_s;
        QCOMPARE(itemCellData(cell, Qt::ToolTipRole).toString(), u"&lt;b&gt;x&lt;/b&gt;"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_record_models.moc"
