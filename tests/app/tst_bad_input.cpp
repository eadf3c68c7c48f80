// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/local_server.h"
#include "model/api/provost/provost_api.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_certificate.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/tile.h"
#include "views/first_run/welcome_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void aDataFileThatCannotBeUsedIsSaid();
};

namespace {

constexpr auto typedKey = "pva_typed_by_hand";

/// The first-run page as a person filled it in.
struct FilledPage
{
    WelcomePage page;

    explicit FilledPage(const QString& address)
    {
        page.show();
        page.findChild<Tile*>(u"provostServer"_s)->click();
        page.findChild<QLineEdit*>(u"address"_s)->setText(address);
        page.findChild<QLineEdit*>(u"adminKey"_s)->setText(QString::fromLatin1(typedKey));
    }
    void go() { page.findChild<QPushButton*>(u"continue"_s)->click(); }
    [[nodiscard]] bool stillHas(const QString& address) const
    {
        return page.findChild<QLineEdit*>(u"address"_s)->text() == address &&
               page.findChild<QLineEdit*>(u"adminKey"_s)->text() == QLatin1StringView(typedKey);
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
    QTest::newRow("untrusted") << u"could not be verified"_s << u"certificate authority"_s;
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
    connect(&form.page, &WelcomePage::connectTo, this, [&](const ServerUrl& url, const std::shared_ptr<Secret>& key) {
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

void TestBadInput::aDataFileThatCannotBeUsedIsSaid()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"no-folder"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    LocalServer server(qEnvironmentVariable("PROVOSTD"), file + u"/local.db"_s);
    auto started = server.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 30'000);
    QVERIFY(!started.result());
    const auto words = errorText(started.result().error());
    QVERIFY2(words.happened.contains(file), qPrintable(words.happened));
    QVERIFY2(words.todo.contains(u"disk has room"_s), qPrintable(words.todo));
    QVERIFY(errorDetails(started.result().error()).contains(u"data file"_s));
}

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
