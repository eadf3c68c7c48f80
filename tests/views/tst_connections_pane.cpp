// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bots/connections_bot.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/views/console.h"
#include "views/common/inspector_tabs.h"
#include "views/connections/connections_pane.h"
#include "views/connections/idp_guide.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProcess>
#include <QRegularExpression>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

enum class Files { MayNotGrow, MayGrow };

/// Whether the server's files may grow: where not, its writes fail as on a full disk, for anybody who runs the test.
[[nodiscard]] bool limit(qint64 process, Files files)
{
#ifdef Q_OS_LINUX
    const rlimit limit{files == Files::MayGrow ? RLIM_INFINITY : 1, RLIM_INFINITY};
    return ::prlimit(static_cast<pid_t>(process), RLIMIT_FSIZE, &limit, nullptr) == 0;
#else
    Q_UNUSED(process)
    Q_UNUSED(files)
    return false;
#endif
}

/// A file system of eight megabytes over a folder.
class LittleDisk
{
public:
    explicit LittleDisk(const QString& folder)
        : m_folder(folder)
        , m_mounted(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"tmpfs"_s, folder}) ==
                    0)
    {
    }
    ~LittleDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {u"--lazy"_s, m_folder}); // the server may still have files there
    }
    Q_DISABLE_COPY_MOVE(LittleDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    void fill() const
    {
        QFile filler(fillerName());
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int size : {4096, 1}) {
            while (filler.write(QByteArray(size, 'x')) == size) {
            }
        }
    }
    void makeRoom() const { QVERIFY(QFile::remove(fillerName())); }

private:
    [[nodiscard]] QString fillerName() const { return m_folder + u"/filler"_s; }

    QString m_folder;
    bool m_mounted;
};

} // namespace

class TestConnectionsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        openPane();
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void aConnectionIsCreatedAndItsTokenHandedOver()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", {});
        const TokenSheetBot sheet(m_window.get());
        QTRY_VERIFY(sheet.isOpen());
        QCOMPARE(bot.names(), QStringList{u"Acme Corp workforce"_s});
        sheet.copy();
        const auto token = TokenSheetBot::clipboard();
        QVERIFY(token.startsWith(u"pvt_"_s));
        QTRY_VERIFY(sheet.shows("clipboardPill"));
        QVERIFY(sheet.firstRequest().contains(u"Waiting for Okta"_s));
        sheet.click("verifyNow");
        QTRY_VERIFY(sheet.textOf("verified").contains(u"works"_s));
        const auto connection = m_console->directory.connections().first();
        QVERIFY(m_console->outcome(reloadConnection(m_console->at(), connection.id, {})));
        QVERIFY2(sheet.firstRequest().contains(u"Waiting"_s), "the console's own test counted as the provider's");
        HttpClient okta(m_console->server.url(), token.toLatin1());
        QCOMPARE(okta.get("/scim/v2/Users?startIndex=1&count=2").status, 200);
        QTRY_VERIFY(m_console->outcome(reloadConnection(m_console->at(), connection.id, {})) &&
                    sheet.firstRequest().contains(u"arrived"_s));
        sheet.done();
        QTRY_VERIFY(!sheet.isOpen());
        QTRY_VERIFY(m_console->directory.connection(connection.id)->tokenReceived);
    }

    void aDoubleClickMakesOneConnection()
    {
        const ConnectionsBot bot(m_window.get());
        bot.openNew();
        bot.describe(u"Acme Corp"_s, "idp-okta", u"Once"_s);
        auto* button = bot.get("create");
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        const TokenSheetBot sheet(m_window.get());
        QTRY_VERIFY(sheet.isOpen());
        QVERIFY(m_console->outcome(reloadConnections(m_console->at(), {})));
        QCOMPARE(bot.names(), QStringList{u"Once"_s});
    }

    void whatWasTypedStaysAfterAnError()
    {
        const ConnectionsBot bot(m_window.get());
        bot.openNew();
        bot.describe(u"Acme Corp"_s, "idp-entra", u"Typed name"_s);
        m_console->server.kill();
        bot.create();
        QTRY_VERIFY(bot.get("create")->isEnabled());
        QVERIFY(bot.shows("newConnection"));
        QCOMPARE(bot.get<QLineEdit>("name")->text(), u"Typed name"_s);
        QCOMPARE(bot.get<QLineEdit>("newAccount")->text(), u"Acme Corp"_s);
        QVERIFY(m_console->server.start());
    }

    void aFullDiskLosesNothingThatWasTyped_data()
    {
        QTest::addColumn<bool>("realDisk");
        QTest::newRow("files that may not grow") << false;
        const QTemporaryDir anywhere;
        if (LittleDisk(anywhere.path()).isMounted()) // by an administrator alone
            QTest::newRow("a full file system") << true;
    }
    void aFullDiskLosesNothingThatWasTyped()
    {
        QFETCH(const bool, realDisk);
        std::unique_ptr<LittleDisk> disk;
        if (realDisk) {
            cleanup();
            m_console = std::make_unique<Console>();
            disk = std::make_unique<LittleDisk>(QFileInfo(m_console->server.dataFile()).path());
            QVERIFY(disk->isMounted());
            openPane();
        }
        const ConnectionsBot bot(m_window.get());
        bot.openNew();
        bot.describe(u"Acme Corp"_s, "idp-entra", u"Typed name"_s);
        if (disk)
            disk->fill();
        else if (!limit(m_console->server.pid(), Files::MayNotGrow))
            QSKIP("Only Linux can limit the files of a program that runs.");
        bot.create();
        QTRY_VERIFY_WITH_TIMEOUT(bot.shows("messageText"), 30'000);
        const auto said = bot.textOf("messageText");
        QVERIFY2(said.contains(u"database"_s) && said.contains(u"disk"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Try again in"_s), qPrintable(said));
        QCOMPARE(bot.get<QLineEdit>("name")->text(), u"Typed name"_s);
        QCOMPARE(bot.get<QLineEdit>("newAccount")->text(), u"Acme Corp"_s);
        if (disk)
            disk->makeRoom();
        else
            QVERIFY(limit(m_console->server.pid(), Files::MayGrow));
        bot.create();
        const TokenSheetBot sheet(m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(sheet.isOpen(), 30'000);
        QCOMPARE(bot.names(), QStringList{u"Typed name"_s});
    }

    void anEmptyNameIsSaidBesideItsField()
    {
        const ConnectionsBot bot(m_window.get());
        bot.openNew();
        bot.describe(u"Acme Corp"_s, "idp-okta", u" "_s);
        bot.create();
        QVERIFY(bot.shows("nameError"));
        QVERIFY(bot.get("name")->hasFocus()); // where it is mended
        QVERIFY(m_console->directory.connections().isEmpty());
    }

    void deletingNeedsTheNameAndTakesUsersAlong()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Gone"_s);
        const auto token = leaveSheet();
        HttpClient okta(m_console->server.url(), token.toLatin1());
        QCOMPARE(
            okta.post("/scim/v2/Users", {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                         {u"userName"_s, u"ana@acme.example"_s}})
                .status,
            201);
        bot.click("delete");
        QTRY_VERIFY(bot.get<QAbstractButton>("removeResources")->text().contains(u"1 user"_s));
        auto* remove = lastNamed("delete");
        QVERIFY(!remove->isEnabled());
        bot.type("typedName", u"Gon"_s);
        QVERIFY(!remove->isEnabled());
        bot.type("typedName", u"Gone"_s);
        QVERIFY(remove->isEnabled());
        QVERIFY(static_cast<QAbstractButton*>(remove)->text().contains(u"remove 1 user"_s));
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(bot.names().isEmpty());
        QCOMPARE(okta.get("/scim/v2/Users").status, 401);
        QTRY_VERIFY(bot.textOf("leftovers").contains(u"nothing of this connection any more"_s));
        QVERIFY(bot.textOf("leftovers").contains(u"1 user"_s));
        bot.click("keep");
        QTRY_VERIFY(!bot.shows("deleteConnection"));
    }

    void whoMayNotRemoveUsersLeavesThem()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Left"_s);
        leaveSheet();
        auto& directory = m_console->directory;
        auto permissions = PermissionSet::all();
        permissions.remove(Permission::RemoveUsers);
        directory.setPerson(directory.person(), permissions, directory.serverInfo());
        bot.click("delete");
        QTRY_VERIFY(bot.textOf("consequences").contains(u"does not allow"_s));
        const auto* remove = bot.get<QAbstractButton>("removeResources");
        QVERIFY(!remove->isEnabled() && !remove->isChecked());
        bot.type("typedName", u"Left"_s);
        const auto* button = static_cast<QAbstractButton*>(lastNamed("delete"));
        QVERIFY(button->isEnabled());
        QVERIFY(button->text().contains(u"connection only"_s));
    }

    void returnKeepsTheConnection()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Stays"_s);
        leaveSheet();
        bot.click("delete");
        QTRY_VERIFY(bot.shows("deleteConnection"));
        bot.type("typedName", u"Stays"_s);
        QTest::keyClick(bot.get("deleteConnection"), Qt::Key_Return);
        QTRY_VERIFY(!bot.shows("deleteConnection"));
        QCOMPARE(bot.names(), QStringList{u"Stays"_s});
    }

    void pausingRefusesAndResumingLetsIn()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Paused"_s);
        HttpClient okta(m_console->server.url(), leaveSheet().toLatin1());
        bot.click("pause");
        QTRY_VERIFY(bot.shows("pauseConnection"));
        bot.click("confirm");
        QTRY_COMPARE(bot.names(), QStringList{u"Paused, paused"_s});
        QVERIFY(okta.get("/scim/v2/Users").status >= 400);
        bot.click("pause");
        QTRY_COMPARE(bot.names(), QStringList{u"Paused"_s});
        QCOMPARE(okta.get("/scim/v2/Users").status, 200);
    }

    void anotherTokenIsGeneratedAndRevoked()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Tokens"_s);
        leaveSheet();
        m_pane->findChild<InspectorTabs*>()->setCurrent(u"tokens"_s);
        bot.click("generate");
        QTRY_VERIFY(bot.shows("generateToken"));
        bot.click("confirm");
        const TokenSheetBot sheet(m_window.get());
        QTRY_VERIFY(sheet.isOpen());
        sheet.copy();
        HttpClient okta(m_console->server.url(), TokenSheetBot::clipboard().toLatin1());
        sheet.done();
        QTRY_VERIFY(!sheet.isOpen());
        auto* tokens = bot.get<QAbstractItemView>("tokens");
        QTRY_COMPARE(tokens->model()->rowCount(), 2);
        QCOMPARE(okta.get("/scim/v2/Users").status, 200);
        tokens->setCurrentIndex(tokens->model()->index(0, 0));
        bot.click("revoke");
        QTRY_VERIFY(bot.shows("revokeToken"));
        bot.click("confirm");
        QTRY_COMPARE(okta.get("/scim/v2/Users").status, 401);
    }

    void everyGuideSaysFromWhereItIsKnown()
    {
        for (const auto idp : identityProviders()) {
            const auto guide = idpGuide(idp);
            QVERIFY2(guide.asOf.isValid(), qPrintable(slug(idp)));
            QVERIFY(!guide.source.isEmpty());
            QVERIFY2(!guide.sources.isEmpty(), qPrintable(slug(idp)));
            QVERIFY(idp == IdentityProvider::Custom || guide.source.contains(u"2026"_s));
            for (const auto& text :
                 {guide.shortName, guide.place, guide.authentication, guide.firstSuccess, guide.switchOff,
                  guide.nameOf(IdpGuide::Field::Value::BaseUrl), guide.nameOf(IdpGuide::Field::Value::Token)})
                QVERIFY2(!text.isEmpty(), qPrintable(slug(idp)));
            QVERIFY(!guide.steps.isEmpty() && !guide.traps.isEmpty());
            for (const auto& field : guide.fields)
                QCOMPARE(field.text.isEmpty(), field.value != IdpGuide::Field::Value::Text);
            for (const auto& address : guide.sources)
                QCOMPARE(QUrl(address, QUrl::StrictMode).scheme(), u"https"_s);
        }
        for (const auto idp : {IdentityProvider::OneLogin, IdentityProvider::GoogleWorkspace})
            QVERIFY(idpGuide(idp).source.contains(u"ot checked against the vendor’s pages"_s));
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-onelogin", u"By OneLogin"_s);
        leaveSheet();
        QCOMPARE(bot.textOf("stepsSource"), idpGuide(IdentityProvider::OneLogin).source);
    }

    void aLoopbackAddressIsNoAddressForTheCloud()
    {
        ServerInfo server;
        server.version = u"0.1"_s;
        server.publicUrlReachable = false;
        server.publicUrl = u"http://127.0.0.1:8700"_s;
        QVERIFY(reachabilityCaution(server).contains(u"this computer only"_s));
        server.publicUrl = u"https://provost.lan"_s;
        QVERIFY(reachabilityCaution(server).contains(u"this network only"_s));
    }

    void theTestSaysItsResultInASentence()
    {
        const ConnectionsBot bot(m_window.get());
        create(u"Acme Corp"_s, "idp-okta", u"Tested"_s);
        leaveSheet();
        bot.click("test");
        QTRY_VERIFY(bot.textOf("testOutcome").contains(u"works"_s));
    }

private:
    void openPane()
    {
        QVERIFY2(m_console->start(), m_console->server.errors().constData());
        QVERIFY(m_console->load());
        m_window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_pane = new ConnectionsPane(m_console->workplace(), m_window.get());
        layout->addWidget(m_pane);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void create(const QString& account, const char* tile, const QString& name)
    {
        const ConnectionsBot bot(m_window.get());
        bot.openNew();
        bot.describe(account, tile, name);
        bot.create();
    }
    /// Copies the token and leaves the sheet.
    QString leaveSheet()
    {
        const TokenSheetBot sheet(m_window.get());
        if (!QTest::qWaitFor([&sheet] { return sheet.isOpen(); }))
            return {};
        sheet.copy();
        const auto token = TokenSheetBot::clipboard();
        sheet.done();
        return QTest::qWaitFor([&sheet] { return !sheet.isOpen(); }) ? token : QString();
    }
    /// The dialog's button, not the inspector's of the same name.
    [[nodiscard]] QWidget* lastNamed(const char* name) const
    {
        const Bot dialog(Bot(m_window.get()).get("deleteConnection"));
        return dialog.get(name);
    }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<QWidget> m_window;
    ConnectionsPane* m_pane = nullptr;
};

QTEST_MAIN(TestConnectionsPane)
#include "tst_connections_pane.moc"
