// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/app/wanderer.h"
#include "tests/support/bots/bot.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

bool mayChange(const ReceivedRequest& request)
{
    if (request.method == "GET" || request.method == "HEAD")
        return false;
    // A question that is too long for a query. What the server did not note as a change, it was not.
    static const QList<QByteArray> questions{"/.search", "/preview", "/conflicts", "/people", "/what-if"};
    const auto path = request.target.split('?').constFirst();
    return request.method != "POST" ||
           std::ranges::none_of(questions, [&path](const QByteArray& end) { return path.endsWith(end); });
}

} // namespace

/// Somebody presses, types and chooses whatever there is in the whole application, on a real server with the sample
/// organization, through a relay that writes down what leaves.
class TestWandering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_composition.reset(); }
    void aReadOnlyPolicyLetsNothingOut();
    void theDoorHoldsAlone();
    void whereWritingIsAllowedItHappens();

private:
    struct Walk
    {
        int actions;
        quint32 seed;
        bool readOnly;                 ///< by the policy of this computer
        bool offersEverything = false; ///< the window does not know of it
    };
    void wander(const Walk& walk);
    void begin(const Walk& walk);
    [[nodiscard]] bool reachServer();
    [[nodiscard]] qint64 deedsOnServer() const;
    [[nodiscard]] QStringList changesSent() const;
    /// Whether a message says that the door held something back. Where the window knows of the door, nothing comes to
    /// it.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }

    ProvostdProcess m_server;
    std::unique_ptr<ScriptedServer> m_relay;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
    QStringList m_names;
};

void TestWandering::initTestCase()
{
    QLoggingCategory::setFilterRules(u"provost.*=false"_s); // the relay has it
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(m_server.adminKey().toLatin1());
    key.close();
    const QStringList fill{u"sample"_s, u"--url"_s, m_server.url(), u"--admin-key-file"_s, key.fileName()};
    auto filled = ProvostdProcess::run(fill);
    if (filled.exitCode != 0) // on a slow computer it has not enough time, and goes on where it was
        filled = ProvostdProcess::run(fill);
    QVERIFY2(filled.exitCode == 0, filled.err.constData());
    HttpClient admin(m_server.url(), m_server.adminKey().toUtf8());
    const auto connections = admin.get("/admin/v1/connections").json["items"_L1].toArray();
    for (const auto& each : connections)
        m_names.append(each["name"_L1].toString());
    QVERIFY(!m_names.isEmpty());
}

void TestWandering::begin(const Walk& walk)
{
    m_composition.reset();
    auto places = *Places::under(m_folder->path());
    places.policy = m_folder->filePath(u"policy.json"_s);
    places.serverProgram.clear(); // no server of its own
    QFile policy(places.policy);
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write(walk.readOnly ? R"({"readOnly": true})" : "{}");
    policy.close();
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, places);
    if (walk.offersEverything) {
        connect(m_composition.get(), &Composition::serverShown, this, [this] {
            m_composition->server()->directory->setCharacter({});
            m_composition->window().setCharacter({});
        });
    }
    m_composition->start();
    m_composition->window().resize(1000, 700);
}

/// From the first page, or from the form that asks for the key.
bool TestWandering::reachServer()
{
    if (!bot().sees("welcome") || (bot().shows("provostServer") && !bot().click("provostServer")))
        return false;
    if (bot().get("address")->isEnabled() && !bot().type("address", m_relay->url()))
        return false;
    return bot().type("adminKey", m_server.adminKey()) && bot().click("continue") && bot().sees("nav.connections") &&
           QTest::qWaitFor(
               [this] { return m_composition->server()->directory->syncState().phase == SyncState::Phase::Live; },
               30'000);
}

/// How many changes of operators the server has in its own audit trail.
qint64 TestWandering::deedsOnServer() const
{
    HttpClient admin(m_server.url(), m_server.adminKey().toUtf8());
    return admin.get("/admin/v1/audit?limit=1").json["total"_L1].toInteger(-1);
}

QStringList TestWandering::changesSent() const
{
    QStringList sent;
    for (const auto& request : m_relay->requests()) {
        if (mayChange(request))
            sent.append(QString::fromLatin1(request.method + ' ' + request.target));
    }
    return sent;
}

bool TestWandering::isRefused() const
{
    const auto said = m_composition->window().findChildren<QLabel*>(u"messageText"_s);
    return std::ranges::any_of(said, [](const QLabel* text) {
        return text->isVisible() && text->text().contains(u"from here, and nothing was sent:"_s);
    });
}

void TestWandering::wander(const Walk& walk)
{
    m_relay = std::make_unique<ScriptedServer>(handOn(m_server.port()));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QDir::setCurrent(m_folder->path()); // where files go that are saved under any name
    begin(walk);
    Wanderer wanderer(walk.seed,
                      m_names + QStringList{u"ana"_s, u"7"_s, u"Member"_s, u"Not yet there,Member"_s, u"a&b %1 <i>"_s},
                      {u"exportBrowse"_s, u"printSheet"_s, u"printStatement"_s}); // the system's dialogs are slow
    for (int i = 0; i < walk.actions; ++i) {
        if (!m_composition->window().isVisible())
            begin(walk); // it was left, and is started again
        if (!m_composition->server())
            QVERIFY2(reachServer(), qPrintable(wanderer.lastDeed()));
        m_composition->window().setUpdatesEnabled(i % 20 == 0); // painting takes most of the time
        wanderer.act(m_composition->window());
        QCoreApplication::processEvents();
        if (walk.readOnly && !walk.offersEverything)
            QVERIFY2(!isRefused(), qPrintable(u"step %1, %2"_s.arg(i).arg(wanderer.lastDeed())));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    m_composition.reset(); // whatever was under way has ended
}

void TestWandering::aReadOnlyPolicyLetsNothingOut()
{
    const auto before = deedsOnServer();
    QVERIFY(before >= 0);
    wander({.actions = 10'000, .seed = 1, .readOnly = true});
    QVERIFY(!m_relay->requests().isEmpty());
    QCOMPARE(changesSent(), QStringList());
    QCOMPARE(deedsOnServer(), before);
}

void TestWandering::theDoorHoldsAlone()
{
    const auto before = deedsOnServer();
    wander({.actions = 1'500, .seed = 2, .readOnly = true, .offersEverything = true});
    QCOMPARE(changesSent(), QStringList());
    QCOMPARE(deedsOnServer(), before);
}

void TestWandering::whereWritingIsAllowedItHappens()
{
    const auto before = deedsOnServer();
    // Where a walk leads depends on when answers come, so that one alone may change nothing.
    constexpr int mostWalks = 8;
    for (int walk = 0; walk < mostWalks && deedsOnServer() == before; ++walk)
        wander({.actions = 1'500, .seed = 2U + static_cast<unsigned>(walk), .readOnly = false});
    QVERIFY(!changesSent().isEmpty()); // and so the walks before would have sent some too
    QVERIFY(deedsOnServer() > before);
}

QTEST_MAIN(TestWandering)
#include "tst_wandering.moc"
