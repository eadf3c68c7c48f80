// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/commands/journal.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/mappings_bot.h"
#include "tests/support/secret_trail.h"
#include "views/common/dialog.h"
#include "views/common/inspector_tabs.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// What is drawn on the ground of a grey picture, whatever its shade: the ground is what the corner shows.
QImage shapeOf(const QImage& grey)
{
    QImage shape(grey.size(), QImage::Format_Grayscale8);
    const int ground = qGray(grey.pixel(0, 0));
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            shape.scanLine(y)[x] = std::abs(qGray(grey.pixel(x, y)) - ground) > 40 ? 255 : 0;
    }
    return shape;
}

int differingDots(const QImage& one, const QImage& other)
{
    int differing = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            differing += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return differing;
}

/// Of the ground and of what stands out most from it.
double contrastIn(const QImage& grey)
{
    const QColor ground(grey.pixel(0, 0));
    double most = 1;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            most = std::max(most, contrastRatio(QColor(grey.pixel(x, y)), ground));
    }
    return most;
}

} // namespace

/// A server with the label Production in the whole application: every way to change something asks exactly once, in a
/// button that names the place, and nothing that only reads asks at all. What was changed is counted in the journal.
class TestProduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_composition.reset(); }
    void everyChangeAsksOnce_data();
    void everyChangeAsksOnce();
    void whoLeavesTheQuestionChangesNothing();
    void takingBackIsOnePress();
    void formsNameThePlace_data();
    void formsNameThePlace();
    void readsNeverAsk();
    void exportsCarryTheLabel();
    void withoutColoursItIsStillProduction_data();
    void withoutColoursItIsStillProduction();
    void withoutALabelNothingIsNamed();

private:
    /// The strip over the window without its colours.
    [[nodiscard]] QImage greyStrip() const;
    [[nodiscard]] MappingsBot bot() const { return MappingsBot(&m_composition->window()); }
    [[nodiscard]] qsizetype changes() const { return readJournal(m_journal)->entries.size(); }
    [[nodiscard]] bool isAsked() const { return Dialog::isOpenOver(&m_composition->window()); }
    [[nodiscard]] QString textOn(const char* button) const { return bot().get<QAbstractButton>(button)->text(); }
    [[nodiscard]] bool press(const char* button) const { return bot().click(button); }
    /// The key alone, wherever the focus is.
    [[nodiscard]] bool keyed(Qt::Key key) const
    {
        auto& window = m_composition->window();
        window.activateWindow(); // a menu that was open took that
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, key);
        return true;
    }
    void setLabel(Environment environment) const
    {
        m_composition->window().setCharacter({environment, false});
        m_composition->server()->directory->setCharacter({environment, false});
    }
    [[nodiscard]] bool showTab(const QString& tab) const
    {
        if (!press("nav.connections") || !bot().chooseRow("connections", u"Workforce"_s))
            return false;
        const auto all = m_composition->window().findChildren<InspectorTabs*>();
        for (auto* tabs : all)
            tabs->setCurrent(tab);
        return true;
    }

    QTemporaryDir m_folder;
    QString m_journal;
    ProvostdProcess m_server;
    std::unique_ptr<ScimClient> m_idp;
    std::unique_ptr<Composition> m_composition;
};

void TestProduction::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    m_idp = std::make_unique<ScimClient>(m_server, u"Workforce"_s);
    QVERIFY(m_idp->isReady());
    const auto user = m_idp->createUser("ana@acme.example");
    const auto group = m_idp->createGroup("Finance");
    QVERIFY(m_idp->patch("/Groups/" + group, addingMember(user)).status < 300);
    for (const auto* label : {R"({"label":"Firefox"})", R"({"label":"Safari"})"})
        QCOMPARE(m_idp->admin("POST", "/users/" + user + "/sessions", label).status, 201);
    const auto second =
        m_idp->admin("POST", "/connections/" + m_idp->id().toLatin1() + "/tokens", R"({"label":"two"})");
    QCOMPARE(second.status, 201);
    rememberSecrets(second.json["secret"_L1].toString().toUtf8());
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_journal = places->journalFile;
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    QVERIFY(bot().sees("welcome"));
    if (bot().shows("provostServer"))
        QVERIFY(press("provostServer"));
    QVERIFY(bot().type("address", m_server.url()) && bot().type("adminKey", m_server.adminKey()));
    QVERIFY(press("continue") && bot().sees("nav.connections"));
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->server() &&
                                 m_composition->server()->directory->syncState().phase == SyncState::Phase::Live,
                             30'000);
    m_composition->window().resize(1400, 900);
    setLabel(Environment::Production);
}

void TestProduction::everyChangeAsksOnce_data()
{
    using Begin = std::function<bool()>;
    QTest::addColumn<Begin>("begin");
    QTest::newRow("switch an operation off")
        << Begin([this] { return showTab(u"provisioning"_s) && press("createUsers"); });
    QTest::newRow("switch it on") << Begin([this] { return showTab(u"provisioning"_s) && press("createUsers"); });
    QTest::newRow("limit deactivations") << Begin(
        [this] { return showTab(u"provisioning"_s) && bot().type("guardCount", u"7"_s) && press("saveGuard"); });
    QTest::newRow("pause") << Begin([this] { return showTab(u"setup"_s) && press("pause"); });
    QTest::newRow("resume") << Begin([this] {
        return showTab(u"setup"_s) && QTest::qWaitFor([this] { return textOn("pause") == u"Resume"_s; }, 10'000) &&
               press("pause");
    });
    const auto chooseViewer = [this] {
        return press("nav.permissions") && bot().chooseRow("permissions", u"Admin"_s) && press("switch-access.check");
    };
    QTest::newRow("take a permission") << Begin(chooseViewer);
    QTest::newRow("give it back") << Begin(chooseViewer);
    QTest::newRow("self-service off") << Begin([this] { return press("nav.permissions") && press("selfService"); });
    QTest::newRow("self-service on") << Begin([this] { return press("nav.permissions") && press("selfService"); });
    const auto chooseAna = [this](const char* button) {
        return press("nav.users") && bot().sees("users") &&
               QTest::qWaitFor([this] { return bot().rowsOf("users") > 0; }, 10'000) &&
               bot().chooseRow("users", u"ana"_s) && press(button);
    };
    const auto seesSession = [this] {
        return QTest::qWaitFor([this] { return bot().shows("sessions") && bot().rowsOf("sessions") > 0; }, 15'000);
    };
    const auto chooseSession = [this, seesSession](const QString& name) {
        return press("nav.users") && bot().sees("users") && bot().chooseRow("users", u"ana"_s) && seesSession() &&
               bot().chooseRow("sessions", name);
    };
    QTest::newRow("end a session") << Begin(
        [this, chooseSession] { return chooseSession(u"Firefox"_s) && press("endSession"); });
    QTest::newRow("end all sessions") << Begin(
        [this, chooseSession] { return chooseSession(u"Safari"_s) && press("endAllSessions"); });
    QTest::newRow("apply a default role") << Begin([this] {
        return press("nav.mappings") && QTest::qWaitFor([this] { return bot().rows().size() == 1; }, 15'000) &&
               bot().setRole(0, u"viewer"_s) && press("apply");
    });
    QTest::newRow("make a role") << Begin(
        [this] { return press("nav.permissions") && press("makeRole") && bot().type("roleName", u"Auditor"_s); });
    QTest::newRow("rename a role") << Begin([this] {
        return press("nav.permissions") &&
               QTest::qWaitFor([this] { return bot().chooseRow("permissions", u"Auditor"_s); }, 15'000) &&
               bot().sees("renameRole") && keyed(Qt::Key_F2) && bot().type("roleName", u"Examiner"_s);
    });
    QTest::newRow("delete a role") << Begin([this] {
        return press("nav.permissions") &&
               QTest::qWaitFor([this] { return bot().chooseRow("permissions", u"Examiner"_s); }, 15'000) &&
               press("deleteRole");
    });
    QTest::newRow("revoke a token") << Begin([this] {
        if (!showTab(u"tokens"_s) || !QTest::qWaitFor([this] { return bot().rowsOf("tokens") == 2; }, 15'000))
            return false;
        auto* view = bot().find<QTableView>("tokens");
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0)); // the newest stays
        return press("revoke");
    });
    QTest::newRow("deactivate") << Begin([chooseAna] { return chooseAna("deactivateUser"); });
    QTest::newRow("reactivate") << Begin([chooseAna] { return chooseAna("reactivateUser"); });
}

void TestProduction::everyChangeAsksOnce()
{
    using Begin = std::function<bool()>;
    QFETCH(const Begin, begin);
    const auto before = changes();
    QVERIFY(begin());
    QVERIFY(bot().sees("confirm"));
    QVERIFY2(textOn("confirm").endsWith(u" in production"_s), qPrintable(textOn("confirm")));
    QVERIFY(bot().shows("dialogEnvironment"));
    QCOMPARE(changes(), before);
    QVERIFY(press("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + 1, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), 15'000);
    QCOMPARE(changes(), before + 1);
}

void TestProduction::whoLeavesTheQuestionChangesNothing()
{
    const auto before = changes();
    QVERIFY(showTab(u"provisioning"_s));
    auto* toggle = bot().get<QAbstractButton>("syncGroups");
    QTRY_VERIFY(toggle->isEnabled());
    const bool was = toggle->isChecked();
    QVERIFY(press("syncGroups") && press("keep"));
    QTRY_VERIFY(!isAsked());
    QTRY_VERIFY(toggle->isEnabled());
    QCOMPARE(toggle->isChecked(), was);
    QCOMPARE(changes(), before);
}

void TestProduction::takingBackIsOnePress()
{
    QVERIFY(showTab(u"setup"_s));
    QTRY_COMPARE(textOn("pause"), u"Pause…"_s);
    auto before = changes();
    QVERIFY(press("pause") && press("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + 1, 15'000);
    QTRY_VERIFY(!isAsked());
    QVERIFY(bot().sees("changeBar"));
    before = changes();
    const auto* bar = bot().get("changeBar");
    auto* undo = bar->findChild<QAbstractButton*>(u"messageAction"_s);
    QCOMPARE(undo->text(), u"Undo in production"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + 1, 15'000);
    QVERIFY(!isAsked());
}

void TestProduction::formsNameThePlace_data()
{
    using Open = std::function<bool()>;
    QTest::addColumn<Open>("open");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("new connection") << Open([this] { return press("nav.connections") && press("newConnection"); })
                                    << QByteArray("create");
    QTest::newRow("delete") << Open([this] { return showTab(u"setup"_s) && press("delete"); }) << QByteArray("delete");
    QTest::newRow("token") << Open([this] { return showTab(u"tokens"_s) && press("generate"); })
                           << QByteArray("confirm");
    QTest::newRow("new role") << Open([this] { return press("nav.permissions") && press("makeRole"); })
                              << QByteArray("confirm");
    QTest::newRow("replace a token") << Open([this] {
        return showTab(u"tokens"_s) && QTest::qWaitFor([this] { return bot().rowsOf("tokens") > 0; }, 10'000) &&
               bot().chooseRow("tokens", QString()) && press("replace");
    }) << QByteArray("confirm");
}

void TestProduction::formsNameThePlace()
{
    using Open = std::function<bool()>;
    QFETCH(const Open, open);
    QFETCH(const QByteArray, button);
    const auto before = changes();
    QVERIFY(open());
    QTRY_VERIFY(isAsked());
    const auto isNamed = [this, &button] {
        const auto all = m_composition->window().findChildren<QAbstractButton*>(QString::fromLatin1(button));
        return std::ranges::any_of(all, [](const QAbstractButton* each) {
            return each->isVisible() && each->window() && each->text().endsWith(u" in production"_s);
        });
    };
    QTRY_VERIFY(isNamed());
    QTest::keyClick(bot().get("dialogTitle"), Qt::Key_Escape);
    QTRY_VERIFY(!isAsked());
    QCOMPARE(changes(), before);
}

void TestProduction::readsNeverAsk()
{
    const auto before = changes();
    for (const auto* pane : {"overview", "connections", "mappings", "permissions", "users", "groups", "activity"}) {
        QVERIFY(press(qPrintable(u"nav."_s + QLatin1StringView(pane))));
        QVERIFY2(!isAsked(), pane);
    }
    for (const auto& tab : {u"setup"_s, u"tokens"_s, u"attributes"_s, u"provisioning"_s}) {
        QVERIFY(showTab(tab));
        QVERIFY(!isAsked());
    }
    QTest::keyClick(&m_composition->window(), Qt::Key_F5);
    QVERIFY(!isAsked());
    QCOMPARE(changes(), before);
}

void TestProduction::exportsCarryTheLabel()
{
    QVERIFY(press("nav.users") && press("exportRows") && bot().sees("exportDialog"));
    const auto suggested = QFileInfo(bot().textOf("exportPath")).fileName();
    QVERIFY2(suggested.startsWith(u"users-production-"_s), qPrintable(suggested));
    QVERIFY(!textOn("export").contains(u"production"_s)); // it only reads
    for (int format = 0; format < 3; ++format) {
        if (!bot().shows("exportDialog"))
            QVERIFY(press("exportRows") && bot().sees("exportDialog"));
        bot().get<QComboBox>("exportFormat")->setCurrentIndex(format);
        const auto path = m_folder.filePath(u"export-%1"_s.arg(format));
        QVERIFY(bot().type("exportPath", path) && press("export"));
        QTRY_VERIFY(!bot().shows("exportDialog"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto first = file.readLine();
        QVERIFY2(first.contains("environment") && first.contains("production"), first.constData());
    }
}

QImage TestProduction::greyStrip() const
{
    const auto* strip = bot().get("environmentBar");
    auto& window = m_composition->window();
    return window.grab(QRect(strip->mapTo(&window, QPoint()), strip->size()))
        .toImage()
        .convertToFormat(QImage::Format_Grayscale8);
}

void TestProduction::withoutColoursItIsStillProduction_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

/// By the shape of the sign and by the words, which are as easy to read as all others. (user-needs, N23)
void TestProduction::withoutColoursItIsStillProduction()
{
    QFETCH(const Appearance::Scheme, scheme);
    m_composition->appearance().setScheme(scheme);
    QMap<Environment, QImage> signs;
    QMap<Environment, QImage> words;
    for (const auto environment : {Environment::Production, Environment::Staging, Environment::Test}) {
        setLabel(environment);
        QTRY_VERIFY(bot().shows("environmentBar"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto strip = greyStrip();
        const auto* text = bot().get("environmentText");
        const int left = qRound(text->x() * strip.devicePixelRatio());
        signs[environment] = shapeOf(strip.copy(0, 0, left, strip.height()));
        words[environment] = shapeOf(strip.copy(left, 0, strip.width() / 3, strip.height()));
        QCOMPARE_GE(contrastIn(strip), 4.5);
    }
    for (const auto other : {Environment::Staging, Environment::Test}) {
        QVERIFY(differingDots(signs[Environment::Production], signs[other]) > 20);
        QVERIFY(differingDots(words[Environment::Production], words[other]) > 100);
    }
    setLabel(Environment::Unnamed);
    QTRY_VERIFY(!bot().shows("environmentBar"));
    m_composition->appearance().setScheme(Appearance::Scheme::System);
    setLabel(Environment::Production);
}

void TestProduction::withoutALabelNothingIsNamed()
{
    setLabel(Environment::Unnamed);
    const auto before = changes();
    QVERIFY(showTab(u"provisioning"_s) && press("createUsers"));
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + 1, 15'000);
    QVERIFY(!isAsked());
    setLabel(Environment::Staging); // named, but what takes nothing from anybody is not asked for
    QVERIFY(showTab(u"setup"_s));
    QTRY_COMPARE(textOn("pause"), u"Pause…"_s);
    QVERIFY(press("pause") && bot().sees("confirm"));
    QCOMPARE(textOn("confirm"), u"Pause it in staging"_s);
    QVERIFY(press("keep"));
}

QTEST_MAIN(TestProduction)
#include "tst_production.moc"
