// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_parts.h"
#include "model/secrets/memory_store.h"
#include "tests/canary/disguises.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/bot.h"
#include "tests/views/console.h"
#include "views/activity/event_inspector.h"
#include "views/cases/bundle_dialog.h"
#include "views/cases/cases_dialog.h"
#include "views/cases/log_dialog.h"
#include "views/common/case_place.h"
#include "views/common/environment_bar.h"
#include "views/common/message_bar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

const auto clientName = u"kim.doe@acme.example"_s;

} // namespace

/// From a request that was refused to a bundle that names nobody, as a person does it: a real server, which then goes
/// away with all that it remembers.
class TestCasesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRequestIsPinnedAndHandedOn();
    void aSecondPieceGoesToTheSameCase();
    void whatIsPinnedOutlivesTheServer();
    void aSecretIsRefusedUntilItsFileIsLeftOut();
    void aCaseIsDeletedOnTheSecondPress();
    void withoutAPlaceNothingIsOffered();
    void aPolicyForbidsPinning();
    void aPolicyForbidsBundles();
    void theLogIsFilteredAndShared();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    /// The newest request, with its button.
    void showRequest();
    void pin(const QString& title);
    void openCases(const QString& chosen = {});
    void openBundle(const QString& caseId);
    [[nodiscard]] QString messageOf(const char* dialog) const { return bot().get<Dialog>(dialog)->message()->text(); }
    [[nodiscard]] QString shownText() const { return bot().get<QPlainTextEdit>("bundleText")->toPlainText(); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<CaseShelf> m_shelf;
    std::unique_ptr<QWidget> m_window;
    EventInspector* m_inspector = nullptr;
};

void TestCasesDialog::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_okta->isReady());
    QVERIFY(!m_okta->createUser(clientName.toUtf8()).isEmpty());
    m_shelf = std::make_unique<CaseShelf>(m_console->folder.filePath(u"cases"_s));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 900);
    auto* layout = new QVBoxLayout(m_window.get());
    m_inspector = new EventInspector(m_console->at(), &QDateTime::currentDateTimeUtc);
    layout->addWidget(m_inspector);
    setCasePlace(m_window.get(),
                 {m_shelf.get(), {}, &QDateTime::currentDateTimeUtc, [this](const QString& id) { openCases(id); }});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCasesDialog::cleanup()
{
    m_window.reset();
    m_shelf.reset();
    m_okta.reset();
    m_console.reset();
}

void TestCasesDialog::showRequest()
{
    EventQuery query;
    query.method = u"POST"_s;
    Result<Page<Event>> page = fail(ErrorKind::NotFound, {});
    const auto isThere = [&] {
        page = m_console->outcome(
            step(m_console->session->call([query](AdminApi& api, Call call) { return api.events(query, call); }), {}));
        return page && !page->items.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000); // events are written in batches
    m_inspector->setEvent(page->items.first());
}

void TestCasesDialog::pin(const QString& title)
{
    showRequest();
    QVERIFY(bot().click("pinToCase"));
    QVERIFY(bot().sees("pinTitle"));
    QVERIFY(!bot().get("pin")->isEnabled()); // it has no title yet
    QVERIFY(bot().type("pinTitle", title));
    QVERIFY(bot().click("pin"));
    QTRY_VERIFY(messageOf("pinDialog").contains(title));
}

void TestCasesDialog::openCases(const QString& chosen)
{
    auto* dialog = new CasesDialog(*m_shelf, &QDateTime::currentDateTimeUtc, chosen, m_window.get());
    connect(dialog, &CasesDialog::bundleWanted, m_window.get(), [this](const QString& id) { openBundle(id); });
    dialog->open();
}

void TestCasesDialog::openBundle(const QString& caseId)
{
    const auto place = ServerUrl::parse(m_console->server.url())->key();
    BundleDialog::Sources sources;
    sources.shelf = m_shelf.get();
    sources.secrets = [store = &m_console->keychain, place] { return readKnownSecrets(store, store, {place}); };
    sources.facts = {u"1.0"_s, u"Debian"_s, {u"provost.net: GET /Users"_s}};
    (new BundleDialog(std::move(sources), caseId, m_window.get()))->open();
}

void TestCasesDialog::aRequestIsPinnedAndHandedOn()
{
    pin(u"Kim cannot sign in"_s);
    QVERIFY(bot().click("pin")); // which leads to the case now
    QVERIFY(bot().sees("casesDialog"));
    QTRY_COMPARE(bot().get<QAbstractItemView>("caseParts")->model()->rowCount(), 1);
    QVERIFY(bot().click("makeBundle"));
    QVERIFY(bot().sees("bundleDialog"));
    QTRY_COMPARE(bot().get<QAbstractItemView>("bundleFiles")->model()->rowCount(), 3);
    QTRY_VERIFY(shownText().contains("person-01@example.invalid"_L1));
    QVERIFY(!shownText().contains("kim"_L1, Qt::CaseInsensitive));
    QVERIFY(bot().click("nextReplaced"));
    QVERIFY(!bot().get<QPlainTextEdit>("bundleText")->textCursor().selectedText().isEmpty());
    const auto path = m_console->folder.filePath(u"bundle.zip"_s);
    QVERIFY(bot().type("bundlePath", path));
    QVERIFY(bot().click("saveBundle"));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(messageOf("bundleDialog").contains("bundle.zip"_L1));
    // Who is who is told here, and in no bundle.
    QVERIFY(bot().click("closeBundle"));
    const auto keepsPeople = [this] {
        const auto heads = m_shelf->list();
        return QTest::qWaitFor([&heads] { return heads.isFinished(); }) && !heads.result()->isEmpty();
    };
    QTRY_VERIFY(keepsPeople());
    QVERIFY(bot().click("closeCases"));
    openCases();
    QTRY_VERIFY(bot().get<QLabel>("casePeople")->text().contains("person-01"_L1));
    QVERIFY(bot().get<QLabel>("casePeople")->text().contains("kim.doe"_L1));
}

void TestCasesDialog::aSecondPieceGoesToTheSameCase()
{
    pin(u"Kim cannot sign in"_s);
    QVERIFY(bot().click("closePin"));
    QVERIFY(bot().click("pinToCase"));
    QTRY_COMPARE(bot().get<QComboBox>("pinCase")->count(), 2);
    QVERIFY(!bot().shows("pinTitle")); // the newest case is proposed
    QVERIFY(bot().click("pin"));
    QTRY_VERIFY(messageOf("pinDialog").contains("Kim"_L1));
    openCases();
    QTRY_COMPARE(bot().get<QAbstractItemView>("caseParts")->model()->rowCount(), 2);
    QVERIFY(bot().click("unpin"));
    QTRY_COMPARE(bot().get<QAbstractItemView>("caseParts")->model()->rowCount(), 1);
}

void TestCasesDialog::whatIsPinnedOutlivesTheServer()
{
    pin(u"Kim cannot sign in"_s);
    m_console->session.reset();
    m_console->server.stop();
    m_shelf = std::make_unique<CaseShelf>(m_console->folder.filePath(u"cases"_s)); // after another start
    openCases();
    QTRY_VERIFY(bot().shows("caseText"));
    const auto text = [this] { return bot().get("caseText")->findChild<QPlainTextEdit*>()->toPlainText(); };
    QTRY_VERIFY(text().contains(clientName));
    QVERIFY(text().contains("requestBody"_L1));
    QVERIFY(text().contains("answerBody"_L1));
}

void TestCasesDialog::aSecretIsRefusedUntilItsFileIsLeftOut()
{
    const QByteArray password = "correct horse battery";
    const auto place = ServerUrl::parse(m_console->server.url())->key();
    m_console->keychain.write({place, u"proxy-password"_s}, Secret::take(QByteArray(password.constData())));
    pin(u"Kim cannot sign in"_s);
    CasePart odd;
    odd.title = u"odd"_s;
    auto backwards = QString::fromLatin1(password);
    std::ranges::reverse(backwards);
    odd.content = {{u"userAgent"_s, backwards}};
    const auto heads = m_shelf->list();
    QTRY_VERIFY(heads.isFinished());
    const auto id = heads.result()->first().id;
    const auto pinned = m_shelf->pin(odd, id);
    QTRY_VERIFY(pinned.isFinished());
    QVERIFY(bot().click("closePin"));
    openBundle(id);
    QTRY_COMPARE(bot().get<QAbstractItemView>("bundleFiles")->model()->rowCount(), 4);
    const auto path = m_console->folder.filePath(u"bundle.zip"_s);
    QVERIFY(bot().type("bundlePath", path));
    QVERIFY(bot().click("saveBundle"));
    QTRY_VERIFY(messageOf("bundleDialog").contains("02-incident.json"_L1));
    QVERIFY(!messageOf("bundleDialog").contains("horse"_L1));
    QVERIFY(!QFile::exists(path));
    auto* files = bot().get<QAbstractItemView>("bundleFiles");
    files->setCurrentIndex(files->model()->index(2, 0));
    QVERIFY(bot().click("leaveOut"));
    QVERIFY(bot().click("saveBundle"));
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(findLeaks({password}, {path}).size(), 0);
}

void TestCasesDialog::aCaseIsDeletedOnTheSecondPress()
{
    pin(u"Kim cannot sign in"_s);
    QVERIFY(bot().click("closePin"));
    openCases();
    QTRY_COMPARE(bot().get<QAbstractItemView>("caseParts")->model()->rowCount(), 1);
    QVERIFY(bot().click("deleteCase"));
    QTRY_VERIFY(!messageOf("casesDialog").isEmpty());
    QCOMPARE(bot().get<QAbstractItemView>("cases")->model()->rowCount(), 1);
    QVERIFY(bot().click("deleteCase"));
    QTRY_COMPARE(bot().get<QAbstractItemView>("cases")->model()->rowCount(), 0);
    QTRY_VERIFY(bot().shows("tableState"));
    QVERIFY(!bot().get("makeBundle")->isEnabled());
    QCOMPARE(QDir(m_console->folder.filePath(u"cases"_s)).entryList({u"*.json*"_s}, QDir::Files).size(), 0);
}

void TestCasesDialog::withoutAPlaceNothingIsOffered()
{
    m_window->setProperty("casePlace", QVariant());
    m_window->hide();
    m_window->show();
    showRequest();
    QTRY_VERIFY(!bot().shows("pinToCase"));
}

void TestCasesDialog::aPolicyForbidsPinning()
{
    setCasePlace(m_window.get(), {nullptr, u"This computer keeps nothing."_s, {}, {}});
    m_window->hide();
    m_window->show();
    showRequest();
    QTRY_VERIFY(bot().shows("pinToCase"));
    QVERIFY(!bot().get("pinToCase")->isEnabled());
    QVERIFY(bot().get("pinToCase")->toolTip().contains("keeps nothing"_L1));
}

void TestCasesDialog::aPolicyForbidsBundles()
{
    ServerCharacter character;
    character.exportOffByPolicy = true;
    m_window->setProperty("serverCharacter", QVariant::fromValue(character));
    pin(u"Kim cannot sign in"_s);
    QVERIFY(bot().click("closePin"));
    openCases();
    QTRY_COMPARE(bot().get<QAbstractItemView>("caseParts")->model()->rowCount(), 1);
    QVERIFY(!bot().get("makeBundle")->isEnabled());
    QVERIFY(!bot().get("makeBundle")->toolTip().isEmpty());
}

void TestCasesDialog::theLogIsFilteredAndShared()
{
    ProgramLog log;
    log.add(QtInfoMsg, u"provost.net"_s, u"GET /scim/v2/Users/kim 200 12"_s);
    log.add(QtWarningMsg, u"qt.network"_s, u"no answer from idp.acme.example"_s);
    (new LogDialog(log, &QDateTime::currentDateTimeUtc, m_window.get()))->open();
    const auto text = [this] { return bot().get("logText")->findChild<QPlainTextEdit*>()->toPlainText(); };
    QTRY_VERIFY(text().contains(u"/scim/v2/Users/{…}"_s));
    QVERIFY(!text().contains("kim"_L1));
    QVERIFY(bot().type("logSearch", u"idp"_s));
    QTRY_VERIFY(!text().contains("/scim"_L1));
    QVERIFY(text().contains("idp.acme.example"_L1));
    QVERIFY(bot().type("logSearch", {}));
    QVERIFY(bot().click("logShared"));
    QTRY_VERIFY(text().contains("[host]"_L1));
    QVERIFY(!text().contains("idp.acme"_L1));
    bot().get<QComboBox>("logLevel")->setCurrentIndex(1);
    QTRY_VERIFY(!text().contains("/scim"_L1));
    QVERIFY(bot().click("copyLog"));
    QVERIFY(QGuiApplication::clipboard()->text().contains("[host]"_L1));
}

QTEST_MAIN(TestCasesDialog)
#include "tst_cases_dialog.moc"
