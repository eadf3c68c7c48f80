// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/server_kinds.h"
#include "model/api/provost/provost_api.h"
#include "tests/support/bots/bot.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_certificate.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/tile.h"
#include "views/first_run/welcome_page.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What goes wrong is told in a sentence that says what, where and what to do, and nothing that was typed is lost.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongAddressIsSaidBesideItsField_data();
    void aWrongAddressIsSaidBesideItsField();
    void aServerThatCannotBeUsedIsSaid_data();
    void aServerThatCannotBeUsedIsSaid();
    void aDataFileThatCannotBeUsedIsSaid_data();
    void aDataFileThatCannotBeUsedIsSaid();
    void aTakenPortIsSaid();
    void aMissingServerProgramIsSaid();
};

namespace {

const QString typedKey = QString::fromLatin1(inventKey());

/// The first-run page as a person filled it in.
struct FilledPage
{
    WelcomePage page{serverChoices()};

    explicit FilledPage(const QString& address)
    {
        page.show();
        page.findChild<Tile*>(u"provostServer"_s)->click();
        page.findChild<QLineEdit*>(u"address"_s)->setText(address);
        page.findChild<QLineEdit*>(u"adminKey"_s)->setText(typedKey);
    }
    void go() { page.findChild<QPushButton*>(u"continue"_s)->click(); }
    [[nodiscard]] bool stillHas(const QString& address) const
    {
        return page.findChild<QLineEdit*>(u"address"_s)->text() == address &&
               page.findChild<QLineEdit*>(u"adminKey"_s)->text() == typedKey;
    }
};

/// A server of the kind that the row is about, and its address.
struct BadServer
{
    std::unique_ptr<ScriptedServer> http;
    QString address;
};

BadServer badServer(const QString& kind)
{
    const QByteArray page = "<html><h1>Welcome to our shop</h1></html>";
    const QByteArray refusal = R"({"error":{"kind":"unauthorized","subject":"admin key","detail":"unknown key"}})";
    BadServer made;
    if (kind == "gone"_L1) {
        QTcpServer closed;
        if (closed.listen(QHostAddress::LocalHost))
            made.address = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        return made;
    }
    if (kind == "not JSON"_L1)
        made.http = std::make_unique<ScriptedServer>(always(httpAnswer(200, page, "text/html")));
    else if (kind == "another web site"_L1)
        made.http = std::make_unique<ScriptedServer>(always(httpAnswer(404, page, "text/html")));
    else if (kind == "half an answer"_L1)
        made.http = std::make_unique<ScriptedServer>(always(httpAnswer(200, R"({"operator":{}})")));
    else if (kind == "wrong key"_L1)
        made.http = std::make_unique<ScriptedServer>(always(httpAnswer(401, refusal)));
    else
        made.http =
            std::make_unique<ScriptedServer>(always(httpAnswer(200, "{}")), makeTestCertificate().configuration());
    made.address = made.http->url();
    return made;
}

/// A data file that cannot be used for the reason that the row names.
QString makeDataFile(const QString& kind, const QString& file)
{
    QFile made(kind == "no folder"_L1 ? QFileInfo(file).path() + u"/not-a-folder"_s : file);
    if (kind == "newer version"_L1) {
        {
            auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, kind);
            sql.setDatabaseName(file);
            if (!sql.open() || !QSqlQuery(sql).exec(u"PRAGMA user_version = 9999"_s))
                qFatal("no database of a newer version");
        }
        QSqlDatabase::removeDatabase(kind);
    } else if (!made.open(QIODevice::WriteOnly) || made.write(QByteArray("not a database. ").repeated(200)) < 0) {
        qFatal("%s", qPrintable(made.errorString()));
    }
    return kind == "no folder"_L1 ? made.fileName() + u"/local.db"_s : file;
}

} // namespace

void TestBadInput::aWrongAddressIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"Enter the address"_s;
    QTest::newRow("no address") << u"not an address"_s << u"It looks like https://"_s;
    QTest::newRow("http elsewhere") << u"http://provost.example.com"_s << u"Only https"_s;
    QTest::newRow("with a user name") << u"https://me@provost.example.com"_s << u"without a user"_s;
}

void TestBadInput::aWrongAddressIsSaidBesideItsField()
{
    QFETCH(const QString, address);
    QFETCH(const QString, says);
    FilledPage form(address);
    QSignalSpy sent(&form.page, &WelcomePage::connectTo);
    form.go();
    const auto* line = form.page.findChild<QLabel*>(u"addressError"_s);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(says), qPrintable(line->text()));
    QCOMPARE(sent.count(), 0);
    QVERIFY(form.stillHas(address));
}

void TestBadInput::aServerThatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("todo");
    QTest::newRow("gone") << u"cannot be reached"_s << u"Check the address"_s;
    QTest::newRow("not JSON") << u"not what this protocol says"_s << u"Check that the address"_s;
    QTest::newRow("another web site") << u"not what this protocol says"_s << u"Check that the address"_s;
    QTest::newRow("half an answer") << u"not what this protocol says"_s << u"Check that the address"_s;
    QTest::newRow("wrong key") << u"did not accept the key"_s << u"Enter a key"_s;
    QTest::newRow("untrusted") << u"that it made itself"_s << u"Compare its fingerprint"_s;
}

void TestBadInput::aServerThatCannotBeUsedIsSaid()
{
    QFETCH(const QString, what);
    QFETCH(const QString, todo);
    const auto server = badServer(QString::fromLatin1(QTest::currentDataTag()));
    FilledPage form(server.address);
    std::optional<Error> error;
    std::unique_ptr<Session> session;
    QFuture<Result<WhoAmI>> answer;
    connect(&form.page, &WelcomePage::connectTo, this,
            [&](const QString&, const ServerUrl& url, const std::shared_ptr<Secret>& key) {
                form.page.setBusy(u"Asking"_s);
                session = openProvost(url, key->clone());
                answer = session->call([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
            });
    form.go();
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 15'000);
    QVERIFY(!answer.result());
    form.page.showError(answer.result().error());
    const auto said = form.page.findChild<MessageBar*>(u"welcomeMessage"_s)->text();
    QVERIFY2(said.contains(what), qPrintable(said));
    QVERIFY2(said.contains(server.address), qPrintable(said));
    QVERIFY2(said.contains(todo), qPrintable(said));
    QVERIFY2(form.stillHas(server.address), "what was typed is gone");
}

void TestBadInput::aDataFileThatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("todo");
    QTest::newRow("no folder") << u"could not be read or written"_s << u"disk has room"_s;
    QTest::newRow("no database") << u"could not be read or written"_s << u"disk has room"_s;
    QTest::newRow("newer version") << u"by a newer version of Provost"_s << u"Install that version"_s;
}

void TestBadInput::aDataFileThatCannotBeUsedIsSaid()
{
    QFETCH(const QString, what);
    QFETCH(const QString, todo);
    QTemporaryDir folder;
    const auto file = makeDataFile(QString::fromLatin1(QTest::currentDataTag()), folder.filePath(u"local.db"_s));
    LocalServer server(qEnvironmentVariable("PROVOSTD"), file);
    auto started = server.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 30'000);
    QVERIFY(!started.result());
    const auto words = errorText(started.result().error());
    QVERIFY2(words.happened.contains(file) && words.happened.contains(what), qPrintable(words.happened));
    QVERIFY2(words.todo.contains(todo), qPrintable(words.todo));
    QVERIFY(errorDetails(started.result().error()).contains(u"data file"_s));
}

/// The kept port belongs to another program now: the Local server starts all the same, and its new place is said.
void TestBadInput::aTakenPortIsSaid()
{
    QTemporaryDir folder;
    folder.setAutoRemove(!keepsTestFolders());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto places = Places::under(folder.path());
    QVERIFY(places);
    places->serverProgram = qEnvironmentVariable("PROVOSTD");
    Settings(places->settingsFile).set(settings::localPort, int(other.serverPort()));
    Composition composition(*qApp, CommandLine{}, *places);
    composition.start();
    QVERIFY(Bot(&composition.window()).click("continue")); // the first way in: the Local server
    const auto said = [&composition] { return composition.window().message()->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Another program uses port %1"_s.arg(other.serverPort())), 60'000);
    QVERIFY2(said().contains(composition.localServer().url().toString()), qPrintable(said()));
    QVERIFY2(said().contains(u"End that program and start Provost again"_s), qPrintable(said()));
    QCOMPARE(Settings(places->settingsFile).value(settings::localPort), int(other.serverPort()));
    QSignalSpy stopped(&composition.localServer(), &LocalServer::stopped);
    composition.localServer().stop();
    QVERIFY(stopped.wait(30'000));
}

/// Where provostd was not installed with the application, or was removed since.
void TestBadInput::aMissingServerProgramIsSaid()
{
    for (const auto& program : {QString(), u"/nowhere/provostd"_s}) {
        QTemporaryDir folder;
        auto places = Places::under(folder.path());
        QVERIFY(places);
        places->serverProgram = program;
        Composition composition(*qApp, CommandLine{}, *places);
        composition.start();
        QVERIFY(Bot(&composition.window()).click("continue"));
        const auto* page = composition.window().findChild<WelcomePage*>();
        QVERIFY(Bot(composition.window().findChild<MessageBar*>(u"welcomeMessage"_s)).sees("messageText"));
        const auto said = page->findChild<MessageBar*>(u"welcomeMessage"_s)->text();
        QVERIFY2(said.contains(u"program provostd is missing"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Install Provost again"_s), qPrintable(said));
    }
}

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
