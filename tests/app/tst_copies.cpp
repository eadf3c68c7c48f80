// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/permissions_model.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/people_bot.h"
#include "tests/support/bots/server_menu_bot.h"
#include "tests/support/bots/settings_bot.h"
#include "tests/support/secret_trail.h"
#include "views/common/status_line.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The whole application, a real server and a real keyring: what of a server is kept on this computer, who decides it,
/// and that it can be got rid of.
class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_composition.reset(); }
    void withoutTheServerPeopleAreFoundAndNothingIsChanged();
    void switchingItOffDeletesAndOnMakesAgain();
    void forgettingAServerForgetsItsCopy();
    void aPolicyLeavesNone();
    void theSettingsSayWhyNothingIsKept();

private:
    [[nodiscard]] SettingsBot bot() const { return SettingsBot(&m_composition->window()); }
    /// The application anew, over the same folder.
    void start(const QByteArray& policy = {});
    /// A server is in the window and was loaded whole.
    [[nodiscard]] bool isLive() const
    {
        const auto server = m_composition->server();
        return server && server->directory->syncState().phase == SyncState::Phase::Live;
    }
    [[nodiscard]] bool comesToLife() const
    {
        return QTest::qWaitFor([this] { return isLive(); }, 30'000);
    }
    [[nodiscard]] QStringList copies() const { return QDir(m_places.copyFolder).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString truth() const { return m_composition->window().findChild<StatusLine*>()->truth(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

void TestCopies::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    ScimClient idp(m_server, u"Acme"_s);
    QVERIFY(idp.isReady());
    rememberSecrets(idp.token());
    for (const auto* name : {"ana@acme.example", "bruno@acme.example", "carla@acme.example"})
        QVERIFY(!idp.createUser(name).isEmpty());
}

void TestCopies::start(const QByteArray& policy)
{
    m_composition.reset();
    QFile file(m_places.policy);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(policy.isEmpty() ? "{}" : policy);
    file.close();
    m_composition = std::make_unique<Composition>(*qApp, CommandLine(), m_places);
    m_composition->start();
}

/// A server that was opened once, with its copy on the disk.
void TestCopies::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start({u"--port"_s, QString::number(QUrl(m_server.url()).port())}),
                 m_server.errors().constData());
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = *Places::under(m_folder->path());
    m_places.policy = m_folder->filePath(u"policy.json"_s);
    start();
    QVERIFY(bot().sees("welcome"));
    QVERIFY(bot().click("provostServer"));
    QVERIFY(bot().type("address", m_server.url()));
    QVERIFY(bot().type("adminKey", m_server.adminKey()));
    QVERIFY(bot().click("continue"));
    QVERIFY(comesToLife());
    const auto& directory = *m_composition->server()->directory;
    QTRY_COMPARE_WITH_TIMEOUT(directory.keeping().state, Keeping::State::Kept, 10'000);
    QVERIFY(!copies().isEmpty());
}

void TestCopies::withoutTheServerPeopleAreFoundAndNothingIsChanged()
{
    m_composition.reset();
    m_server.kill();
    start();
    QVERIFY(bot().click("nav.users"));
    PeopleBot people(&m_composition->window());
    QVERIFY(people.find(u"bruno"_s));
    QTRY_COMPARE(people.rows(), 1);
    QVERIFY(people.open(u"bruno@acme.example"_s));
    QTRY_VERIFY2(truth().contains(u"as of"_s) && truth().contains(u"3 of 3"_s), qPrintable(truth()));
    QVERIFY(!bot().shows("deactivate"));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().sees("connectionsPane"));
    QVERIFY(!bot().shows("newConnection"));
    QTest::keyClick(&m_composition->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!Dialog::isOpenOver(&m_composition->window()));
    QVERIFY(Bot(bot().get("messageBar")).textOf("messageText").contains(u"as soon as the server"_s));
    QVERIFY(bot().click("nav.permissions"));
    const auto* roles = m_composition->window().findChild<PermissionsModel*>();
    QVERIFY(roles && roles->rowCount() > 1);
    const auto why = roles->index(1, roles->columnCount() - 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"as soon as the server"_s), qPrintable(why));
    QVERIFY(bot().click("nav.connections"));

    QVERIFY2(m_server.start({u"--port"_s, QString::number(QUrl(m_server.url()).port())}),
             m_server.errors().constData());
    QVERIFY(comesToLife());
    QVERIFY(bot().sees("newConnection"));
}

void TestCopies::switchingItOffDeletesAndOnMakesAgain()
{
    QVERIFY(bot().open());
    QVERIFY(bot().get<QAbstractButton>("keepsCopies")->isChecked());
    bot().get<QAbstractButton>("keepsCopies")->click();
    QTRY_VERIFY(copies().isEmpty());
    QVERIFY(bot().close());
    QVERIFY(comesToLife());
    QCOMPARE(m_composition->server()->directory->keeping().state, Keeping::State::Off);
    QVERIFY(copies().isEmpty());
    start(); // it is not forgotten that it is off
    QVERIFY(comesToLife());
    QVERIFY(copies().isEmpty());

    QVERIFY(bot().open());
    QVERIFY(!bot().get<QAbstractButton>("keepsCopies")->isChecked());
    bot().get<QAbstractButton>("keepsCopies")->click();
    QVERIFY(bot().close());
    QTRY_VERIFY_WITH_TIMEOUT(!copies().isEmpty(), 30'000);
}

void TestCopies::forgettingAServerForgetsItsCopy()
{
    QVERIFY(forgetServer(m_composition->window()));
    QTRY_VERIFY(copies().isEmpty());
}

void TestCopies::aPolicyLeavesNone()
{
    start(R"({"localCopy": false})");
    QVERIFY(copies().isEmpty()); // also those of before
    QVERIFY(comesToLife());
    QVERIFY(copies().isEmpty());
    QVERIFY(bot().open());
    QVERIFY(!bot().get("keepsCopies")->isEnabled());
    QVERIFY(!bot().get<QAbstractButton>("keepsCopies")->isChecked());
    QVERIFY(bot().textOf("copiesNote").contains(u"policy"_s));
}

void TestCopies::theSettingsSayWhyNothingIsKept()
{
    QVERIFY(bot().open());
    QVERIFY(!bot().shows("copyTrouble"));
    QVERIFY(bot().close());
    m_places.copyFolder = m_places.policy + "/copies"_L1; // below a file, where no folder can be
    start();
    QVERIFY(comesToLife());
    QVERIFY2(truth().contains(u"No copy can be kept"_s), qPrintable(truth()));
    QVERIFY(bot().open());
    const auto said = bot().textOf("copyTrouble");
    QVERIFY2(said.contains(u"can be kept now"_s), qPrintable(said));
    QVERIFY2(said.contains(m_places.copyFolder), qPrintable(said));
}

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
