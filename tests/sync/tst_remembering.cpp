// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"
#include "tests/support/secret_trail.h"
#include "tests/sync/open_console.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

std::atomic<int> pagesOfUsers = 0; ///< listed since it was set to 0
QtMessageHandler beforeUs = nullptr;

/// The door logs each call.
void countPages(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.contains("GET /admin/v1/users 200"_L1))
        ++pagesOfUsers;
    beforeUs(type, context, text);
}

} // namespace

/// What one run of the console leaves to the next one, with a real server and a real file.
class TestRemembering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beforeUs = qInstallMessageHandler(countPages); }
    void cleanupTestCase() { qInstallMessageHandler(beforeUs); }
    void init();
    void theNextRunAsksOnlyForWhatChanged();
    void withoutTheServerEverythingIsThereToRead();
    void aFirstLoadGoesOnWhereItWasInterrupted();
    void aServerThatDiesWhileItIsLoadedLeavesNoGhost();
    void anotherServerAtTheAddressReplacesIt();
    void anInterruptedLoadOfAnotherServerLeavesNoGhost();
    void anotherKeySeesNothingOfIt();
    void aKeyThatWasTypedNeverShowsAnothers();
    void loadingAgainWhileItIsReadLosesNothing();
    void aFolderThatIsGoneIsSaid();
    void whoLeftWhileTheConsoleWasClosedIsComputed();
    void whoMayNotReadUsersKeepsNoMembers();

private:
    [[nodiscard]] std::unique_ptr<Console> open() const { return std::make_unique<Console>(m_url, m_key, m_file); }
    /// A run that comes to the end of loading, and is closed.
    [[nodiscard]] bool loadOnce() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<ScimClient> m_idp;
    QUrl m_url;
    QByteArray m_key;
};

void TestRemembering::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    m_file = m_folder->filePath(u"copy.db"_s);
    m_idp.reset();
    m_server = std::make_unique<ProvostdProcess>();
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_url = QUrl(m_server->url());
    m_key = m_server->adminKey().toUtf8();
    rememberSecrets(m_key);
    m_idp = std::make_unique<ScimClient>(*m_server, u"Acme"_s);
    QVERIFY(m_idp->isReady());
}

bool TestRemembering::loadOnce() const
{
    const auto console = open();
    console->follower->start();
    return QTest::qWaitFor(
        [&console] { return console->isLive() && console->directory.keeping().state == Keeping::State::Kept; },
        patience);
}

void TestRemembering::theNextRunAsksOnlyForWhatChanged()
{
    const UserId stays(QString::fromUtf8(m_idp->createUser("stays@acme.example")));
    const UserId goes(QString::fromUtf8(m_idp->createUser("goes@acme.example")));
    QVERIFY(!m_idp->createGroup("Everybody").isEmpty());
    QVERIFY(loadOnce());
    const UserId comes(QString::fromUtf8(m_idp->createUser("comes@acme.example")));
    QCOMPARE(m_idp->send("DELETE", "/Users/" + goes.text().toUtf8()).status, 204);

    pagesOfUsers = 0;
    const auto console = open();
    auto& directory = console->directory;
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(directory.user(goes), patience); // first as it was
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QVERIFY(directory.user(stays) && directory.user(comes));
    QVERIFY(!directory.user(goes) || directory.user(goes)->state == UserState::Deleted);
    QCOMPARE(directory.groups().size(), 1);
    QVERIFY(!directory.roles().isEmpty() && !directory.accounts().isEmpty() && !directory.connections().isEmpty());
    QVERIFY2(!directory.events().isEmpty(), "the copy keeps none, so they are read anew");
    QVERIFY(!directory.isRemembered());
    QVERIFY(directory.may(Permission::DeactivateUsers));
    QCOMPARE(pagesOfUsers.load(), 0);
}

void TestRemembering::withoutTheServerEverythingIsThereToRead()
{
    const UserId ana(QString::fromUtf8(m_idp->createUser("ana@acme.example")));
    QVERIFY(loadOnce());
    m_server->kill();

    const auto console = open();
    auto& directory = console->directory;
    console->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Offline, patience);
    QVERIFY(directory.user(ana));
    QVERIFY(!directory.accounts().isEmpty() && !directory.connections().isEmpty());
    const auto users = directory.completeness(Collection::Users);
    QVERIFY(users.error && users.asOf.isValid());
    QCOMPARE(users.loaded, 1);
    QCOMPARE(users.total, 1);
    QVERIFY(directory.isRemembered());
    QVERIFY(directory.may(Permission::ReadUsers));
    const auto permissions = directory.permissions().list();
    for (const auto permission : permissions)
        QCOMPARE(directory.may(permission), onlyReads(permission));

    // As soon as it is there again, everything can be changed.
    QVERIFY2(m_server->start({u"--port"_s, QString::number(m_url.port())}), m_server->errors().constData());
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QVERIFY(directory.may(Permission::DeactivateUsers));
}

void TestRemembering::aFirstLoadGoesOnWhereItWasInterrupted()
{
    constexpr int count = 650;
    for (int number = 0; number < count; ++number)
        QVERIFY(!m_idp->createUser("user" + QByteArray::number(number) + "@acme.example").isEmpty());

    pagesOfUsers = 0;
    {
        const auto console = open();
        bool isOver = false;
        connect(&console->directory, &Directory::usersUpserted, this, [&] {
            isOver = console->directory.users().size() > 200;
            if (isOver) // as if the program had ended
                QMetaObject::invokeMethod(this, [&] { console->follower.reset(); }, Qt::QueuedConnection);
        });
        console->follower->start();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!console->follower, patience);
    }
    const int before = pagesOfUsers.exchange(0);
    QVERIFY2(before > 0 && before < 4, QByteArray::number(before).constData());
    // Whoever comes meanwhile is in no page that is still to come, perhaps.
    const UserId late(QString::fromUtf8(m_idp->createUser("aaa@acme.example")));

    const auto console = open();
    auto& directory = console->directory;
    qint64 shown = -1;
    connect(&directory, &Directory::syncStateChanged, this, [&] {
        if (shown < 0 && directory.syncState().phase == SyncState::Phase::Loading)
            shown = directory.users().size();
    });
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QVERIFY2(shown >= 200, "what was loaded is there before the rest is asked for");
    QCOMPARE(directory.users().size(), count + 1);
    QVERIFY(directory.user(late));
    QCOMPARE(directory.completeness(Collection::Users).total, count + 1);
    const int all = 5; // four pages of those who are there, and one of those who were deleted
    QVERIFY2(pagesOfUsers < all, QByteArray::number(pagesOfUsers.load()).constData());
}

void TestRemembering::aServerThatDiesWhileItIsLoadedLeavesNoGhost()
{
    constexpr int count = 450;
    for (int number = 0; number < count; ++number)
        QVERIFY(!m_idp->createUser("user" + QByteArray::number(number) + "@acme.example").isEmpty());
    const auto console = open();
    auto& directory = console->directory;
    bool isKilled = false;
    connect(&directory, &Directory::usersUpserted, this, [&] {
        if (!std::exchange(isKilled, true))
            m_server->kill();
    });
    console->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Offline, patience);
    QVERIFY(directory.users().size() < count);
    const auto met = directory.users().at(0)->id;
    QVERIFY2(m_server->start({u"--port"_s, QString::number(m_url.port())}), m_server->errors().constData());
    QCOMPARE(m_idp->send("DELETE", "/Users/" + met.text().toUtf8()).status, 204);
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!directory.user(met) || directory.user(met)->state == UserState::Deleted, patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.completeness(Collection::Users).total, count - 1, patience);
}

void TestRemembering::anotherServerAtTheAddressReplacesIt()
{
    const UserId old(QString::fromUtf8(m_idp->createUser("old@acme.example")));
    QVERIFY(loadOnce());
    const auto port = QString::number(m_url.port());
    m_server->kill();
    ProvostdProcess other;
    QVERIFY2(other.start({u"--port"_s, port}), other.errors().constData());
    m_key = other.adminKey().toUtf8();
    rememberSecrets(m_key);

    const auto console = open();
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QVERIFY(console->directory.users().isEmpty());
    QVERIFY(console->directory.connections().isEmpty());
}

void TestRemembering::anInterruptedLoadOfAnotherServerLeavesNoGhost()
{
    constexpr int count = 250; // more than a page
    const auto fill = [](ScimClient& idp, const char* name) {
        for (int number = 0; number < count; ++number)
            QVERIFY(!idp.createUser(name + QByteArray::number(number) + "@acme.example").isEmpty());
    };
    const auto interrupt = [this] {
        const auto console = open();
        bool isInterrupted = false;
        connect(&console->directory, &Directory::completenessChanged, this, [&](Collection collection) {
            const auto users = console->directory.completeness(collection);
            if (collection == Collection::Users && users.total == count && users.loaded > 0 && !isInterrupted) {
                isInterrupted = true;
                QMetaObject::invokeMethod(this, [&] { console->follower.reset(); }, Qt::QueuedConnection);
            }
        });
        console->follower->start();
        QTRY_VERIFY_WITH_TIMEOUT(!console->follower, patience);
    };
    fill(*m_idp, "old");
    interrupt();
    const auto port = QString::number(m_url.port());
    m_server->kill();
    ProvostdProcess other;
    QVERIFY2(other.start({u"--port"_s, port}), other.errors().constData());
    m_key = other.adminKey().toUtf8();
    rememberSecrets(m_key);
    ScimClient idp(other, u"Another"_s);
    QVERIFY(idp.isReady());
    fill(idp, "new");
    interrupt();

    const auto console = open();
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QCOMPARE(console->directory.users().size(), count);
}

void TestRemembering::aKeyThatWasTypedNeverShowsAnothers()
{
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    QVERIFY(loadOnce());
    m_server->kill();
    for (const bool isKnown : {true, false}) {
        const auto console = open();
        auto& directory = console->directory;
        if (isKnown) {
            Operator another;
            another.id = OperatorId(u"another"_s);
            directory.setPerson(another, {Permission::ReadUsers}, {});
        }
        const QSignalSpy shown(&directory, &Directory::usersUpserted);
        console->follower->start();
        QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Offline, patience);
        QVERIFY2(shown.isEmpty(), isKnown ? "shown to another" : "still on the disk");
    }
}

void TestRemembering::loadingAgainWhileItIsReadLosesNothing()
{
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    QVERIFY(loadOnce());
    const auto console = open();
    console->follower->start();
    console->follower->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(console->directory.keeping().state, Keeping::State::Kept, patience);
}

void TestRemembering::anotherKeySeesNothingOfIt()
{
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    QVERIFY(loadOnce());
    const auto account = m_idp->admin("POST", "/accounts", R"({"name": "Another"})").json["id"_L1].toString();
    const auto made = m_idp->admin(
        "POST", "/operators",
        QJsonDocument(
            QJsonObject{{u"name"_s, u"Of another account"_s}, {u"role"_s, u"admin"_s}, {u"accountId"_s, account}})
            .toJson());
    QCOMPARE(made.status, 201);
    m_key = made.json["key"_L1].toString().toUtf8();
    rememberSecrets(m_key);

    {
        const auto console = open();
        console->follower->start();
        QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
        QVERIFY(console->directory.users().isEmpty());
        QCOMPARE(console->directory.accounts().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(console->directory.keeping().state, Keeping::State::Kept, patience);
    }
    m_server->kill();
    const auto console = open();
    console->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(console->directory.syncState().phase, SyncState::Phase::Offline, patience);
    QVERIFY(console->directory.users().isEmpty());
}

void TestRemembering::aFolderThatIsGoneIsSaid()
{
    m_file = m_folder->filePath(u"no such folder/copy.db"_s);
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    {
        const auto console = open();
        const auto& directory = console->directory;
        console->follower->start();
        QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
        QCOMPARE(directory.keeping().state, Keeping::State::Failing);
        QCOMPARE(directory.keeping().error->kind, ErrorKind::Storage);

        // As soon as it can be made, all is kept and not only what is new.
        QVERIFY(QDir(m_folder->path()).mkdir(u"no such folder"_s));
        QVERIFY(!m_idp->createUser("bruno@acme.example").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(directory.keeping().state, Keeping::State::Kept, patience);
        QTRY_COMPARE_WITH_TIMEOUT(directory.users().size(), 2, patience);
        QVERIFY(!directory.keeping().error);
    }
    m_server->kill();
    const auto console = open();
    console->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(console->directory.syncState().phase, SyncState::Phase::Offline, patience);
    QCOMPARE(console->directory.users().size(), 2);
}

namespace {

/// What the copy has by now; empty where it never has so many lines.
QList<Difference> linesOf(const Console& console, const DifferenceQuery& query, qsizetype atLeast)
{
    QList<Difference> lines;
    const auto isThere = [&] {
        auto page = console.copy->differences(query);
        if (!QTest::qWaitFor([&page] { return page.isFinished(); }, patience) || !page.result())
            return false;
        lines = page.result()->items;
        return lines.size() >= atLeast;
    };
    return QTest::qWaitFor(isThere, patience) ? lines : QList<Difference>();
}

} // namespace

void TestRemembering::whoLeftWhileTheConsoleWasClosedIsComputed()
{
    const auto stays = m_idp->createUser("stays@acme.example");
    const auto leaves = m_idp->createUser("leaves@acme.example");
    const auto group = m_idp->createGroup("Admins");
    QCOMPARE(m_idp->patch("/Groups/" + group, addingMember(stays) + ',' + addingMember(leaves)).status / 100, 2);
    const DifferenceQuery ofGroup{.groupId = GroupId(QString::fromUtf8(group))};
    QDateTime closed;
    {
        const auto console = open();
        console->follower->start();
        const auto isKnown = [&] {
            const auto page = console->copy->differences(ofGroup);
            return QTest::qWaitFor([&page] { return page.isFinished(); }, patience) && page.result() &&
                   page.result()->membersSince.isValid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), patience);
        closed = QDateTime::currentDateTimeUtc();
    }
    const auto comes = m_idp->createUser("comes@acme.example");
    QCOMPARE(m_idp->patch("/Groups/" + group, removingMember(leaves) + ',' + addingMember(comes)).status / 100, 2);
    QCOMPARE(m_idp->patch("/Users/" + stays, R"({"op": "replace", "path": "title", "value": "Lead"})").status / 100, 2);
    const auto reopened = QDateTime::currentDateTimeUtc();

    const auto console = open();
    console->follower->start();
    const auto lines = linesOf(*console, ofGroup, 2);
    QCOMPARE(lines.size(), 2);
    for (const auto& line : lines) {
        QCOMPARE(line.groupName, u"Admins"_s);
        QVERIFY2(line.since <= closed, "nobody looked since");
        QVERIFY(line.until >= reopened);
        const bool came = line.kind == DifferenceKind::MemberCame;
        QCOMPARE(line.userName, came ? u"comes@acme.example"_s : u"leaves@acme.example"_s);
        QCOMPARE(line.reportedAt.has_value(), came); // the server keeps since when somebody is in a group
    }
    const DifferenceQuery ofUser{.userId = UserId(QString::fromUtf8(stays))};
    const auto changed = linesOf(*console, ofUser, 1);
    QCOMPARE(changed.size(), 1);
    const QList<FieldDifference> title{{SeenField::Title, {}, {u"Lead"_s}}};
    QCOMPARE(changed.constFirst().fields, title);

    // While it is open, within seconds.
    QCOMPARE(m_idp->send("DELETE", "/Users/" + comes).status, 204);
    QCOMPARE(linesOf(*console, ofGroup, 3).value(0).kind, DifferenceKind::MemberLeft);
}

void TestRemembering::whoMayNotReadUsersKeepsNoMembers()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    const auto group = m_idp->createGroup("Admins");
    QCOMPARE(m_idp->patch("/Groups/" + group, addingMember(ana)).status / 100, 2);
    const auto role = m_idp->admin("POST", "/roles", R"({"name": "Groups alone", "permissions": ["groups.read"]})");
    QCOMPARE(role.status, 201);
    const QJsonObject narrow{{u"name"_s, u"Narrow"_s}, {u"role"_s, role.json["id"_L1]}};
    const auto made = m_idp->admin("POST", "/operators", QJsonDocument(narrow).toJson());
    QCOMPARE(made.status, 201);
    m_key = made.json["key"_L1].toString().toUtf8();
    rememberSecrets(m_key);
    const auto console = open();
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QCOMPARE(console->directory.groups().size(), 1);
    QVERIFY(!m_idp->createGroup("Owners").isEmpty());
    const auto lines = linesOf(*console, {}, 1);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().kind, DifferenceKind::GroupCreated);
    const auto of = console->copy->differences({.groupId = GroupId(QString::fromUtf8(group))});
    QTRY_VERIFY(of.isFinished());
    QVERIFY(!of.result()->membersSince.isValid());
}

QTEST_GUILESS_MAIN(TestRemembering)
#include "tst_remembering.moc"
