// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/certificates_model.h"
#include "model/items/check_findings_model.h"
#include "model/items/filters.h"
#include "model/items/groups_model.h"
#include "model/items/history_model.h"
#include "model/items/members_model.h"
#include "model/items/users_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Users, groups and members as lists show them, and how they are filtered and ticked.
class TestPeopleModels : public QObject
{
    Q_OBJECT

private:
    static QStringList idsOf(const QAbstractItemModel& model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(IdRole).toString());
        return ids;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usersFollowTheDirectory()
    {
        Directory directory;
        UserSearch search(directory);
        UsersModel model(directory, search, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.upsertUsers({tests::user(u"u1"_s, u"Ana Silva"_s), tests::user(u"u2"_s, u"Bruno Silveira"_s),
                               tests::user(u"u3"_s, u"Tomás Basílio"_s)});
        QCOMPARE(model.rowCount(), 3);
        auto suspended = tests::user(u"u2"_s, u"Bruno Silveira"_s);
        suspended.state = UserState::Suspended;
        directory.upsertUsers({suspended});
        QCOMPARE(model.index(1, UsersModel::State).data().toString(), u"Suspended"_s);
        directory.removeUsers({UserId(u"u1"_s), UserId(u"u2"_s)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(UserId(u"u3"_s)), 0);
    }

    void searchIgnoresCaseAndAccents()
    {
        Directory directory;
        directory.upsertUsers({tests::user(u"u1"_s, u"Ana Silva"_s), tests::user(u"u2"_s, u"Eva Brandt"_s),
                               tests::user(u"u3"_s, u"Tomás Basílio"_s)});
        UserSearch search(directory);
        UsersModel filter(directory, search, &tests::noon);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(u" SIL"_s);
        QCOMPARE(filter.rowCount(), 2);
        QVERIFY(filter.isRestricting());
        filter.setSearch(u"zzz"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void usersCanBeFilteredByStateAndConnection()
    {
        auto kept = tests::user(u"u1"_s, u"Kept"_s);
        kept.connectionId.reset();
        auto suspended = tests::user(u"u2"_s, u"Suspended"_s);
        suspended.state = UserState::Suspended;
        auto deleted = tests::user(u"u4"_s, u"Deleted"_s);
        deleted.state = UserState::Deleted;
        Directory directory;
        directory.upsertUsers({kept, suspended, tests::user(u"u3"_s, u"Active"_s), deleted});
        UserSearch search(directory);
        UsersModel filter(directory, search, &tests::noon);
        QCOMPARE(idsOf(filter), (QStringList{u"u1"_s, u"u2"_s, u"u3"_s}));
        QVERIFY2(!filter.isRestricting(), "what is deleted is not missed");
        filter.choose(u"state"_s, {u"suspended"_s});
        QCOMPARE(idsOf(filter), QStringList{u"u2"_s});
        filter.choose(u"state"_s, {});
        QCOMPARE(filter.rowCount(), 4);
        QVERIFY2(!filter.isRestricting(), "everybody is there");
        filter.choose(u"connection"_s, {u"c1"_s});
        QCOMPARE(idsOf(filter), (QStringList{u"u2"_s, u"u3"_s, u"u4"_s}));
        filter.choose(u"connection"_s, {u"none"_s});
        QCOMPARE(idsOf(filter), QStringList{u"u1"_s});
        filter.choose(UsersModel::present());
        QCOMPARE(filter.rowCount(), 3);
    }

    void usersCanBeFilteredByRoleGroupAndSeat()
    {
        auto admin = tests::user(u"u1"_s, u"Admin"_s);
        admin.roles = {RoleId(u"admin"_s)};
        auto twin = tests::user(u"u2"_s, u"Twin"_s); // suspended here, active through another connection
        twin.email = admin.email;
        twin.state = UserState::Suspended;
        auto out = tests::user(u"u3"_s, u"Out"_s);
        out.state = UserState::Suspended;
        Directory directory;
        directory.upsertUsers({admin, twin, out});
        Group group;
        group.id = GroupId(u"g1"_s);
        group.displayName = u"IT-Admins"_s;
        directory.upsertGroups({group});
        UserSearch search(directory);
        UsersModel filter(directory, search, &tests::noon);
        filter.choose(u"role"_s, {u"admin"_s});
        QCOMPARE(idsOf(filter), QStringList{u"u1"_s});
        filter.choose(u"role"_s, {u"none"_s});
        QCOMPARE(idsOf(filter), (QStringList{u"u2"_s, u"u3"_s}));
        filter.choose(u"role"_s, {});
        filter.choose(u"seat"_s, {u"none"_s});
        QCOMPARE(idsOf(filter), QStringList{u"u3"_s});
        admin.state = UserState::Suspended;
        directory.upsertUsers({admin});
        QCOMPARE(filter.rowCount(), 3);
        filter.choose(u"seat"_s, {});
        QSignalSpy wanted(&filter, &UsersModel::membersWanted);
        filter.choose(u"group"_s, {u"g1"_s});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(filter.rowCount(), 0);
        filter.setMembers(GroupId(u"another"_s), {UserId(u"u2"_s)});
        QCOMPARE(filter.rowCount(), 0);
        filter.setMembers(GroupId(u"g1"_s), {UserId(u"u2"_s)});
        QCOMPARE(idsOf(filter), QStringList{u"u2"_s});
    }

    void ticksOutliveSearchAndSorting()
    {
        Directory directory;
        directory.upsertUsers(
            {tests::user(u"u1"_s, u"Ana"_s), tests::user(u"u2"_s, u"Bruno"_s), tests::user(u"u3"_s, u"Chloe"_s)});
        UserSearch search(directory);
        UsersModel filter(directory, search, &tests::noon);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!filter.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(filter.setData(filter.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(filter.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(filter.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        filter.sort(UsersModel::Name, Qt::DescendingOrder);
        filter.setSearch(u"chloe"_s);
        filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(filter.selectedIds(), (QStringList{u"u3"_s, u"u2"_s})); // the other one is hidden and still ticked
        QCOMPARE(filter.selectedRecords(), (QList<int>{2, 1}));
        filter.setSearch({});
        QCOMPARE(filter.selectedCount(), 2);
        directory.removeUsers({UserId(u"u2"_s)});
        QCOMPARE(filter.selectedIds(), QStringList{u"u3"_s});
        filter.selection()->chooseAll();
        QCOMPARE(filter.selectedCount(), 2);
        filter.setData(filter.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(filter.selectedIds(), QStringList{u"u1"_s});
        QCOMPARE(filter.selectedRecords(), QList<int>{0});
        filter.setSearch(u"chloe"_s);
        QVERIFY2(filter.selectedIds().isEmpty(), "all of what was seen before is not all of what is seen now");
    }

    void whoWasLeftOutAndLeavesTheListIsNotSubtracted()
    {
        Directory directory;
        directory.upsertUsers(
            {tests::user(u"u1"_s, u"Ana"_s), tests::user(u"u2"_s, u"Anabel"_s), tests::user(u"u3"_s, u"Anatol"_s)});
        UserSearch search(directory);
        UsersModel filter(directory, search, &tests::noon);
        filter.setSearch(u"ana"_s);
        QTRY_COMPARE(filter.rowCount(), 3);
        filter.selection()->chooseAll();
        filter.selection()->set(u"u1"_s, false);
        QCOMPARE(filter.selectedCount(), 2);
        directory.upsertUsers({tests::user(u"u1"_s, u"Bruno"_s)});
        QTRY_COMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.selectedIds().size(), 2);
        QCOMPARE(filter.selectedCount(), 2);
    }

    void groupsFollowTheDirectoryAndNameTheirRoles()
    {
        Directory directory;
        GroupsModel model(directory, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Group group;
        group.id = GroupId(u"g1"_s);
        group.displayName = u"IT-Admins"_s;
        group.members = 112'904;
        group.roles = {RoleId(u"admin"_s)};
        group.changedAt = tests::noon();
        directory.upsertGroups({group});
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(GroupsModel::Members), u"112\u202f904"_s);
        QCOMPARE(cell(GroupsModel::RoleItGives), u"admin"_s); // not named yet
        AccessRole role;
        role.id = RoleId(u"admin"_s);
        role.name = u"Admin"_s;
        directory.setRoles({role});
        QCOMPARE(cell(GroupsModel::RoleItGives), u"Admin"_s);
        group.roles.clear();
        directory.upsertGroups({group});
        QCOMPARE(cell(GroupsModel::RoleItGives), u"none"_s);
        model.setNearMisses({group.id});
        QCOMPARE(cell(GroupsModel::RoleItGives), u"none, a rule nearly matches"_s);
        directory.removeGroups({group.id});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsAreFilteredByConnectionRoleAndAccount()
    {
        Directory directory;
        GroupsModel model(directory, &tests::noon);
        GroupsFilter filter(directory);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        const auto group = [](const QString& id, const QString& connection, const QString& role) {
            Group made;
            made.id = GroupId(id);
            made.displayName = id;
            if (!connection.isEmpty())
                made.connectionId = ConnectionId(connection);
            made.accountId = AccountId(connection == "c2"_L1 ? u"globex"_s : u"acme"_s);
            if (!role.isEmpty())
                made.roles = {RoleId(role)};
            return made;
        };
        directory.upsertGroups(
            {group(u"g1"_s, u"c1"_s, u"admin"_s), group(u"g2"_s, u"c2"_s, {}), group(u"g3"_s, {}, {})});
        QCOMPARE(idsOf(filter), (QStringList{u"g1"_s, u"g2"_s, u"g3"_s}));
        filter.choose({{u"connection"_s, {u"none"_s}}});
        QCOMPARE(idsOf(filter), QStringList{u"g3"_s});
        filter.choose({{u"role"_s, {u"admin"_s, u"none"_s}}, {u"connection"_s, {u"c1"_s, u"c2"_s}}});
        QCOMPARE(idsOf(filter), (QStringList{u"g1"_s, u"g2"_s}));
        filter.setAccount(AccountId(u"globex"_s));
        QCOMPARE(idsOf(filter), QStringList{u"g2"_s});
        QVERIFY(filter.isRestricting());
        directory.upsertGroups({group(u"g4"_s, u"c2"_s, u"admin"_s)});
        QCOMPARE(idsOf(filter), (QStringList{u"g2"_s, u"g4"_s}));
        directory.removeGroups({GroupId(u"g2"_s)});
        QCOMPARE(idsOf(filter), QStringList{u"g4"_s});
    }

    void aHistoryComesPageByPage()
    {
        const Directory directory;
        HistoryModel model(directory, &tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto line = [](const QString& id, DifferenceKind kind) {
            Difference made;
            made.id = HistoryLineId(id);
            made.kind = kind;
            made.since = tests::noon().addSecs(-900);
            made.until = tests::noon();
            made.userId = UserId(u"u1"_s);
            made.userDisplayName = u"Ana Silva"_s;
            made.groupName = u"IT-Admins"_s;
            return made;
        };
        model.start();
        auto reported = line(u"h1"_s, DifferenceKind::UserDeleted);
        reported.reportedAt = tests::noon();
        model.append({{reported}, 2, u"more"_s});
        model.append({{line(u"h2"_s, DifferenceKind::MemberLeft)}, 2, {}});
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, HistoryModel::Known).data().toString(), u"reported"_s);
        QCOMPARE(model.index(1, HistoryModel::Known).data().toString(), u"computed"_s);
        QVERIFY(model.index(1, HistoryModel::What).data().toString().contains(u"IT-Admins"_s));
        model.start();
        QCOMPARE(model.rowCount(), 0);
    }

    void findingsComeOneByOne()
    {
        CheckFindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReportedFinding fine;
        fine.id = u"tls"_s;
        fine.verdict = CheckVerdict::Pass;
        model.add(fine);
        auto bad = fine;
        bad.id = u"users"_s;
        bad.verdict = CheckVerdict::Fail;
        model.add(bad);
        QCOMPARE(model.rowCount(), 2);
        fine.verdict = CheckVerdict::Warning;
        model.add(fine); // it is judged anew
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CheckFindingsModel::Verdict).data().toString(), nameOf(CheckVerdict::Warning));
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void certificatesStandInTheOrderOfTheChain()
    {
        CertificatesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const CertificateFacts own{u"scim.example.com"_s, u"Authority"_s, from, from.addDays(90), u"AB:CD"_s};
        const CertificateFacts authority{u"Authority"_s, u"Authority"_s, from, from.addYears(9), u"EF:01"_s};
        model.setChain({own, authority});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CertificatesModel::Subject).data().toString(), own.subject);
        QCOMPARE(model.index(0, CertificatesModel::Fingerprint).data().toString(), own.fingerprint);
        QVERIFY(model.index(0, CertificatesModel::Valid).data(SortRole).toDateTime() <
                model.index(1, CertificatesModel::Valid).data(SortRole).toDateTime());
        // As it stands in the detail of an error, whatever is in its names.
        const CertificateFacts odd{u"a, issued by b"_s, u"c, valid from d"_s, from, from, u"23:45"_s};
        QCOMPARE(certificatesIn(u"Host: x\n"_s + lineOf(own) + u'\n' + lineOf(odd)).size(), 2);
        QCOMPARE(certificatesIn(lineOf(own)).constFirst(), own);
        QVERIFY(certificatesIn(u"Certificate: x"_s).isEmpty());
        model.setChain({});
        QCOMPARE(model.rowCount(), 0);
    }

    void membersComePageByPage()
    {
        MembersModel model{Clock()};
        QSignalSpy wanted(&model, &MembersModel::pageWanted);
        const auto pageOf = [](int first, const QString& next) {
            Page<Membership> page{{}, 4, next};
            for (int at = first; at < first + 2; ++at) {
                Membership member;
                member.userId = UserId(QString::number(at));
                member.userDisplayName = u"Person %1"_s.arg(at);
                member.since = tests::noon();
                page.items.append(member);
            }
            return page;
        };
        model.start();
        QVERIFY2(!model.canFetchMore({}), "the first page is still under way");
        model.append(pageOf(0, u"k1"_s));
        QCOMPARE(model.total(), 4);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"k1"_s);
        model.giveUp();
        model.fetchMore({});
        QCOMPARE(wanted.count(), 2);
        model.append(pageOf(2, {}));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(3, 0).data(IdRole).toString(), u"3"_s);
        QCOMPARE(model.index(3, MembersModel::Since).data().toString(), u"22 Nov 2026"_s);
        model.start();
        QCOMPARE(model.rowCount(), 0);
    }

    /// As a view fetches them while somebody scrolls to the end: one page after the other, and only where it came to.
    void fiftyThousandMembersComeAsTheyAreWanted()
    {
        constexpr int many = 50'000;
        constexpr int each = 200;
        MembersModel model{Clock()};
        int asked = 0;
        const auto send = [&model](int first) {
            Page<Membership> page{{}, many, first + each < many ? QString::number(first + each) : QString()};
            for (int at = first; at < first + each; ++at) {
                Membership member;
                member.userId = UserId(QString::number(at));
                page.items.append(member);
            }
            model.append(page);
        };
        connect(&model, &MembersModel::pageWanted, this, [&](const QString& after) {
            ++asked;
            send(after.toInt());
        });
        model.start();
        send(0);
        QCOMPARE(model.rowCount(), each);
        QCOMPARE(model.total(), many);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(asked, many / each - 1);
        QCOMPARE(model.index(many - 1, 0).data(IdRole).toString(), QString::number(many - 1));
    }
};

QTEST_GUILESS_MAIN(TestPeopleModels)
#include "tst_people_models.moc"
