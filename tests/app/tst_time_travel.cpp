// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/history_model.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/people_bot.h"
#include "tests/support/bots/settings_bot.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The whole application and a real server: what happened while the console was closed is there at the next start, and
/// says how it is known.
class TestTimeTravel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_composition.reset(); }
    void whoLeftAndWhatBecameOfThemIsTold();
    void sinceADayTheDialogTellsAll();
    void aLineLeadsToItsPlace();
    void whatIsListedIsExported();
    void withoutACopyItSaysThatNothingIsKnown();
    void whoMayNotReadUsersIsToldNoName();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] PeopleBot people() const { return PeopleBot(&m_composition->window()); }
    void start();
    [[nodiscard]] bool comesToLife() const;
    [[nodiscard]] bool openDialog() const { return bot().click("nav.overview") && bot().click("openHistory"); }
    /// A column of the dialog, without what isolates names.
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] bool isTold(const QString& what) const
    {
        return QTest::qWaitFor([&] { return column(HistoryModel::What).contains(what); }, 30'000);
    }
    void narrowTo(const char* box, int index) const { bot().get<QComboBox>(box)->setCurrentIndex(index); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    ProvostdProcess m_server;
    std::unique_ptr<ScimClient> m_idp;
    QByteArray m_group;
    QByteArray m_leaver;
    std::unique_ptr<Composition> m_composition;
};

void TestTimeTravel::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    m_idp = std::make_unique<ScimClient>(m_server, u"Acme"_s);
    QVERIFY(m_idp->isReady());
    rememberSecrets(m_idp->token());
}

void TestTimeTravel::start()
{
    m_composition.reset();
    m_composition = std::make_unique<Composition>(*qApp, CommandLine(), m_places);
    m_composition->start();
}

bool TestTimeTravel::comesToLife() const
{
    return QTest::qWaitFor(
        [this] {
            const auto server = m_composition->server();
            return server && server->directory->syncState().phase == SyncState::Phase::Live;
        },
        30'000);
}

QStringList TestTimeTravel::column(int column) const
{
    QStringList texts;
    const auto* model = bot().get<QAbstractItemView>("history")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
    return texts;
}

/// A console that knows who is in a group was closed a quarter of an hour ago; since then somebody has left the group,
/// under a name that would like to be more than that.
void TestTimeTravel::init()
{
    m_leaver = m_idp->createUser("leaves" + QByteArray(QTest::currentTestFunction()) + "@acme.example");
    m_group = m_idp->createGroup("<b>Admins</b>\u202E " + QByteArray(QTest::currentTestFunction()));
    QCOMPARE(m_idp->patch("/Groups/" + m_group, addingMember(m_leaver)).status / 100, 2);
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = *Places::under(m_folder->path());
    start();
    QVERIFY(bot().sees("welcome"));
    QVERIFY(bot().click("provostServer"));
    QVERIFY(bot().type("address", m_server.url()));
    QVERIFY(bot().type("adminKey", m_server.adminKey()));
    QVERIFY(bot().click("continue"));
    QVERIFY(comesToLife());
    const auto isKnown = [this] {
        DifferenceQuery query;
        query.groupId = GroupId(QString::fromUtf8(m_group));
        const auto page = m_composition->server()->copy->differences(query);
        return QTest::qWaitFor([&page] { return page.isFinished(); }) && page.result() &&
               page.result()->membersSince.isValid();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(), 30'000);
    m_composition.reset();
    const QDir copies(m_places.copyFolder);
    const auto file = copies.filePath(copies.entryList({u"*.db"_s}, QDir::Files).value(0));
    const auto earlier =
        u"UPDATE members_read SET at = at - 900000; UPDATE known SET since = since - 900000; UPDATE mark SET body = "
        "json_set(body, '$.asOf', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-15 minutes'))"_s;
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {file, earlier}), 0);

    QCOMPARE(m_idp->patch("/Groups/" + m_group, removingMember(m_leaver)).status / 100, 2);
    const auto title = R"({"op": "replace", "path": "title", "value": "Lead"})";
    QCOMPARE(m_idp->patch("/Users/" + m_leaver, title).status / 100, 2);
    start();
    QVERIFY(comesToLife());
}

void TestTimeTravel::whoLeftAndWhatBecameOfThemIsTold()
{
    const auto name = u"leaves%1@acme.example"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(bot().click("nav.groups"));
    ListBot groups(&m_composition->window(), "groups");
    QVERIFY(groups.choose(u"Admins"_s));
    groups.openTab(u"activity"_s);
    const auto told = [this](const char* card) { return people().chain(card).join(u'\n'); };
    QTRY_VERIFY_WITH_TIMEOUT(told("groupHistory").contains(name + u" left, "_s), 30'000);
    QVERIFY2(told("groupHistory").contains(u"between "_s) && told("groupHistory").contains(u"(computed)"_s),
             qPrintable(told("groupHistory")));
    QVERIFY(bot().textOf("groupHistoryNote").startsWith(u"Known since "_s));

    QVERIFY(bot().click("nav.users"));
    QVERIFY(people().find(name));
    QVERIFY(people().open(name));
    people().openTab(u"activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told("timeline").contains(u"left the group <b>Admins</b>"_s), 30'000);
    QVERIFY2(told("timeline").contains(u"title: Lead instead of nothing, "_s), qPrintable(told("timeline")));
    QVERIFY(told("timeline").contains(u"created by"_s)); // the server's own beside it
    QVERIFY(told("timeline").contains(u"came into the group"_s) == false);
}

void TestTimeTravel::sinceADayTheDialogTellsAll()
{
    QVERIFY(openDialog());
    QVERIFY(isTold(u"title: Lead instead of nothing"_s));
    const auto left = [this] { return column(HistoryModel::What).filter(u"left the group"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 1, 30'000);
    QVERIFY(!column(HistoryModel::What).join(u'\n').contains(QChar(0x202e)));
    QCOMPARE(column(HistoryModel::Known).filter(u"computed"_s).size(), column(HistoryModel::Known).size());
    QVERIFY(column(HistoryModel::When).constFirst().contains(u"between"_s));
    QVERIFY2(bot().textOf("historyNote").contains(u"Known since "_s), qPrintable(bot().textOf("historyNote")));

    const int members = 3;
    narrowTo("historyAbout", members);
    QTRY_COMPARE(column(HistoryModel::What).size(), 1);
    QVERIFY(bot().type("historyDay", u"tomorrow"_s));
    QVERIFY(bot().sees("historyWrongDay"));
    QVERIFY(!bot().shows("historyNote"));
    QVERIFY(!bot().get("exportHistory")->isEnabled());
    QVERIFY(bot().type("historyDay", QDate::currentDate().addDays(2).toString(Qt::ISODate)));
    QTRY_COMPARE(bot().textOf("emptyTitle"), u"Nothing changed"_s);
    QVERIFY(!bot().shows("historyWrongDay"));
    QVERIFY(bot().sees("historyNote"));

    // Somebody comes while it is open: the server says since when.
    QVERIFY(bot().type("historyDay", QDate::currentDate().addDays(-1).toString(Qt::ISODate)));
    QTRY_COMPARE(column(HistoryModel::What).size(), 1);
    QCOMPARE(m_idp->patch("/Groups/" + m_group, addingMember(m_leaver)).status / 100, 2);
    QTRY_COMPARE_WITH_TIMEOUT(column(HistoryModel::What).size(), 2, 30'000);
    QCOMPARE(column(HistoryModel::Known).constFirst(), u"reported"_s);
}

void TestTimeTravel::aLineLeadsToItsPlace()
{
    const auto name = u"leaves%1@acme.example"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(bot().click("nav.users"));
    QVERIFY(bot().click("usersHistory"));
    QVERIFY(isTold(u"title: Lead instead of nothing"_s));
    QVERIFY(bot().chooseRow("history", u"title"_s, HistoryModel::What));
    QTest::keyClick(bot().get("history"), Qt::Key_Return);
    QTRY_VERIFY(!Dialog::isOpenOver(&m_composition->window()));
    QTRY_COMPARE(bot().textOf("inspectorTitle").remove(QChar(0x2068)).remove(QChar(0x2069)), name);
}

void TestTimeTravel::whatIsListedIsExported()
{
    QVERIFY(openDialog());
    QVERIFY(isTold(u"title: Lead instead of nothing"_s));
    QTRY_COMPARE_WITH_TIMEOUT(column(HistoryModel::What).size(), 2, 30'000);
    QVERIFY(bot().click("exportHistory"));
    const auto path = m_folder->filePath(u"changes.jsonl"_s);
    QVERIFY(bot().sees("exportFormat"));
    narrowTo("exportFormat", 2);
    QVERIFY(bot().type("exportPath", path));
    QVERIFY(bot().click("export"));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QCOMPARE(text.count("\"member.left\""), 1);
    QCOMPARE(text.count("\"user.changed\""), 1);
    QVERIFY(text.contains("title:  -> Lead"));
    QVERIFY(text.contains("\"computed\""));
}

void TestTimeTravel::withoutACopyItSaysThatNothingIsKnown()
{
    SettingsBot settings(&m_composition->window());
    QVERIFY(settings.open());
    settings.get<QAbstractButton>("keepsCopies")->click();
    QVERIFY(settings.close());
    QVERIFY(comesToLife());
    QVERIFY(openDialog());
    QTRY_COMPARE(bot().textOf("emptyTitle"), u"Nothing is known of before"_s);
    QVERIFY(bot().textOf("emptyText").contains(u"no local copy is kept"_s));
    QVERIFY(!bot().get("exportHistory")->isEnabled());
    QVERIFY(bot().click("closeHistory"));
    QVERIFY(bot().click("nav.groups"));
    ListBot groups(&m_composition->window(), "groups");
    QVERIFY(groups.choose(u"Admins"_s));
    groups.openTab(u"activity"_s);
    QVERIFY(bot().textOf("groupHistoryNote").contains(u"no local copy is kept"_s));
    QVERIFY(settings.open());
    settings.get<QAbstractButton>("keepsCopies")->click();
    QVERIFY(settings.close());
}

void TestTimeTravel::whoMayNotReadUsersIsToldNoName()
{
    const auto& directory = m_composition->server()->directory;
    auto roles = directory->roles();
    AccessRole narrow;
    narrow.id = RoleId(u"narrow"_s);
    narrow.name = u"Narrow"_s;
    narrow.permissions = {Permission::ReadGroups, Permission::ReadProvisioning};
    roles.append(narrow);
    QVERIFY(openDialog());
    QVERIFY(isTold(u"title: Lead instead of nothing"_s));
    directory->setRoles(roles);
    directory->viewAs(narrow.id);
    QTRY_VERIFY(column(HistoryModel::What).isEmpty());
    QTRY_COMPARE(bot().textOf("emptyTitle"), u"Nothing changed"_s);
}

QTEST_MAIN(TestTimeTravel)
#include "tst_time_travel.moc"
