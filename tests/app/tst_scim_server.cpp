// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/item_cell.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/people_bot.h"
#include "tests/support/lying_scim.h"
#include "tests/support/secret_trail.h"
#include "views/common/dialog.h"
#include "views/common/status_line.h"
#include "views/common/table.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A person opens somebody's SCIM server in the window, sees who is there, and switches one of them off.
class TestScimServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_composition.reset(); }
    void peopleArriveAndOneIsSwitchedOff();
    void whatItCannotDoIsNotShown();
    void aLieIsSaidInTheStatusLine();
    void aWrongTokenIsSaidBesideIt();
    void theTokenIsInNoFile();
    void aRealServerIsAdministeredThroughScim();
    void aSampleUserIsTestedWithoutARequest();
    void aRealServerTestsASampleByItsOwnSchemas();

private:
    /// What is found wrong with the sample, by the rule's id; the dialog is open.
    [[nodiscard]] QStringList foundIn(const QString& sample) const
    {
        bot().get<QPlainTextEdit>("sampleUser")->setPlainText(sample);
        QStringList ids;
        const auto* const model = bot().get<Table>("sampleFindings")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(IdRole).toString());
        return ids;
    }
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool open(const QString& url, const QByteArray& token) const
    {
        return bot().sees("welcome") && bot().click("scimServer") && bot().type("address", url) &&
               bot().type("adminKey", QString::fromLatin1(token)) && bot().click("continue");
    }
    [[nodiscard]] QString truth() const { return m_composition->window().findChild<StatusLine*>()->truth(); }
    [[nodiscard]] bool isLive() const
    {
        const auto live = [this] {
            const auto& server = m_composition->server();
            return server && server->directory->syncState().phase == SyncState::Phase::Live;
        };
        return QTest::qWaitFor(live, 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
};

void TestScimServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    const auto places = Places::under(m_folder->path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    m_composition->window().resize(1400, 900);
}

void TestScimServer::peopleArriveAndOneIsSwitchedOff()
{
    LyingScim server(25, {});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(bot().click("nav.users"));
    QVERIFY(isLive());
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 25);
    QTRY_VERIFY2(truth().startsWith(u"Complete: 25 of 25 users"_s), qPrintable(truth()));
    QVERIFY(people.choose(u"User 7"_s));
    people.openTab(u"raw"_s);
    QTRY_VERIFY(people.json("raw").contains(u"user-7"_s));
    people.openTab(u"profile"_s);
    QVERIFY(people.click("deactivateUser"));
    QVERIFY(bot().sees("deactivateUsers"));
    QVERIFY(bot().click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(!server.isActive(7), 10'000);
    QTRY_VERIFY(people.shows("reactivateUser"));
    QVERIFY(server.isActive(6) && server.isActive(8));
}

void TestScimServer::whatItCannotDoIsNotShown()
{
    LyingScim server(3, {Lie::AdvertisesNoPatch, Lie::NoGroups});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    for (const auto* pane :
         {"nav.overview", "nav.connections", "nav.mappings", "nav.permissions", "nav.activity", "nav.groups"})
        QVERIFY2(!bot().shows(pane), pane);
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 3);
    QVERIFY(people.choose(u"User 1"_s));
    QVERIFY(people.sees("profileFacts"));
    QVERIFY(bot().click("nav.endpoint"));
    QVERIFY(bot().sees("withoutGroups") && bot().sees("withoutChanges"));
    QVERIFY(bot().sees("verdict-2")); // filters work, and nothing says that they do not
    QVERIFY(bot().click("nav.users"));
    for (const auto* deed : {"deactivateUser", "leaverView", "endSession", "whatIf"})
        QVERIFY2(!people.shows(deed), deed);
}

void TestScimServer::aLieIsSaidInTheStatusLine()
{
    LyingScim server(25, {Lie::IgnoresStartIndex});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QTRY_VERIFY2(truth().contains(u"the same page again and again"_s), qPrintable(truth()));
}

void TestScimServer::aWrongTokenIsSaidBesideIt()
{
    LyingScim server(3, {});
    const auto wrong = "wrong-" + server.token();
    QVERIFY(open(server.url(), wrong));
    QVERIFY(bot().sees("welcomeMessage"));
    QTRY_COMPARE(bot().get<QLineEdit>("adminKey")->text(), QString::fromLatin1(wrong)); // to be corrected
    QVERIFY(!m_composition->server());
}

void TestScimServer::theTokenIsInNoFile()
{
    LyingScim server(25, {});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QTRY_COMPARE_WITH_TIMEOUT(m_composition->server()->directory->keeping().state, Keeping::State::Kept, 10'000);
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 25);
    QVERIFY(people.choose(u"User 3"_s));
    QVERIFY(people.click("deactivateUser") && bot().sees("deactivateUsers") && bot().click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(!server.isActive(3), 10'000);
    QTRY_VERIFY(people.shows("reactivateUser"));
    m_composition.reset();
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        for (const auto& part : server.token().split('_'))
            QVERIFY2(!content.contains(part), qPrintable(file.fileName() + u' ' + QString::fromLatin1(part)));
        ++files;
    }
    QVERIFY(files >= 3); // the saved servers, the copy and the journal
}

/// The same door that identity providers use, opened in the window beside them.
void TestScimServer::aRealServerIsAdministeredThroughScim()
{
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient idp(server, u"Workforce"_s);
    QVERIFY(idp.isReady());
    rememberSecrets(idp.token());
    const auto ana = idp.createUser("ana@acme.example");
    const auto group = idp.createGroup("Finance");
    QVERIFY(idp.patch("/Groups/" + group, addingMember(ana)).status < 300);
    QVERIFY(open(server.url() + QString::fromLatin1(idp.mount()), idp.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QTRY_COMPARE(groups.rows(), 1);
    QVERIFY(groups.choose(u"Finance"_s));
    QTRY_COMPARE(groups.rowsOf("members"), 1);
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QVERIFY(people.choose(u"ana@acme.example"_s));
    QVERIFY(people.click("deactivateUser") && bot().sees("deactivateUsers") && bot().click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(idp.get("/Users/" + ana).json["active"_L1], QJsonValue(false), 10'000);
}

void TestScimServer::aSampleUserIsTestedWithoutARequest()
{
    LyingScim server(3, {});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.endpoint"));
    QVERIFY(bot().sees("verdict-2"));
    QVERIFY(bot().click("testSample"));
    QTRY_VERIFY2(bot().textOf("sampleState").contains(u"shows no schemas"_s), qPrintable(bot().textOf("sampleState")));
    const auto wanted = [&server] {
        return std::ranges::count_if(server.requests(), [](const ReceivedRequest& request) {
            return request.target.contains("Schemas") || request.method != "GET";
        });
    };
    QCOMPARE(wanted(), 1); // the schemas were asked for once
    const auto found =
        foundIn(u"{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"roles\":[\"admin\"]}"_s);
    QCOMPARE(found, (QStringList{u"wrong-type roles[0]"_s, u"required userName"_s}));
    bot().get<Table>("sampleFindings")->setCurrentIndex(bot().get<Table>("sampleFindings")->model()->index(0, 0));
    QVERIFY2(bot().textOf("chosenFinding").contains(u"expected is an object"_s),
             qPrintable(bot().textOf("chosenFinding")));
    QCOMPARE(foundIn(u"{"_s), QStringList{u"not-json "_s});
    QCOMPARE(foundIn(QString()), QStringList());
    QCOMPARE(wanted(), 1);
    QVERIFY(bot().click("close"));
}

void TestScimServer::aRealServerTestsASampleByItsOwnSchemas()
{
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient idp(server, u"Workforce"_s);
    QVERIFY(idp.isReady());
    rememberSecrets(idp.token());
    QVERIFY(open(server.url() + QString::fromLatin1(idp.mount()), idp.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.endpoint") && bot().click("testSample"));
    QTRY_VERIFY2(bot().textOf("sampleState").contains(u"that this server shows"_s),
                 qPrintable(bot().textOf("sampleState")));
    const auto sample =
        u"{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"ana\",\"department\":\"x\"}"_s;
    QCOMPARE(foundIn(sample), QStringList{u"misplaced department"_s});
}

QTEST_MAIN(TestScimServer)
#include "tst_scim_server.moc"
