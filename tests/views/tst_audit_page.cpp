// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary.h"
#include "model/domain/csv.h"
#include "model/items/audit_model.h"
#include "model/items/dictionary_notes.h"
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/activity_bot.h"
#include "tests/views/console.h"
#include "views/activity/activity_pane.h"

#include <QAbstractItemModelTester>
#include <QHBoxLayout>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What operators changed, on a real server, in the activity pane.
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itStandsBesideTheRequests();
    void allOfItIsExported();

private:
    [[nodiscard]] ActivityBot bot() const { return ActivityBot(m_window.get()); }

    std::shared_ptr<DictionaryNotes> m_notes =
        std::make_shared<DictionaryNotes>(QVariantMap(), [](const QVariantMap&) {});
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
};

void TestAuditPage::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_okta->isReady());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->addWidget(new ActivityPane(m_console->at(), std::make_shared<const Dictionary>(), m_notes,
                                       &QDateTime::currentDateTimeUtc, m_console->minutes));
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 30'000);
}

void TestAuditPage::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_okta.reset();
    m_console.reset();
}

void TestAuditPage::itStandsBesideTheRequests()
{
    auto* model = m_window->findChild<AuditModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bot().openTab(u"auditPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bot().rowsOf("audit") >= 2, 30'000);
    QVERIFY(!bot().shows("requestChart")); // it is not about what operators do
    QCOMPARE(bot().cellOf("audit", 0, 2), u"created a connection"_s);
    QCOMPARE(bot().cellOf("audit", 0, 3), u"Acme workforce"_s);
    const ScimClient other(m_console->server, u"Initech pilot"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cellOf("audit", 0, 3), u"Initech pilot"_s, 30'000);
    QVERIFY(bot().search(u"acme"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bot().cellOf("audit", 0, 3).contains(u"Initech"_s), 20'000);
    QVERIFY(bot().chooseRow("audit", u"created a connection"_s, 2));
    QTRY_COMPARE(bot().fact(u"Action"_s), u"connection.create"_s);
}

/// More than the list holds of it, whatever is searched for.
void TestAuditPage::allOfItIsExported()
{
    constexpr int many = 230;
    for (int made = 0; made < many; ++made)
        QCOMPARE(m_okta->admin("POST", "/accounts", "{\"name\":\"=1+" + QByteArray::number(made) + "\"}").status, 201);
    bot().openTab(u"auditPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bot().rowsOf("audit") >= 2, 30'000);
    const auto all = m_okta->admin("GET", "/audit").json["total"_L1].toInt();
    QVERIFY(all >= many + 2 && bot().rowsOf("audit") < all);
    QVERIFY(bot().search(u"workforce"_s));
    const QTemporaryDir folder;
    const Bot window(m_window.get());
    QVERIFY(bot().click("exportRows"));
    QVERIFY(window.sees("exportAll") && !window.shows("exportMatching"));
    QVERIFY(window.type("exportPath", folder.filePath(u"audit.csv"_s)));
    QVERIFY(window.click("export"));
    QTRY_VERIFY_WITH_TIMEOUT(!Dialog::isOpenOver(m_window.get()), 60'000);
    QFile file(folder.filePath(u"audit.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = csv::parse(file.readAll());
    QVERIFY(rows);
    QCOMPARE(rows->size(), all + 3);
    QCOMPARE(rows->at(1), (QStringList{u"id"_s, u"at"_s, u"operatorName"_s, u"action"_s, u"subject"_s, u"detail"_s}));
    QCOMPARE(rows->at(2).at(3), u"account.create"_s);
    QCOMPARE(rows->at(2).at(4), u"'=1+%1"_s.arg(many - 1)); // the newest first, and no formula
    QVERIFY(QDateTime::fromString(rows->at(2).at(1), Qt::ISODateWithMs).timeSpec() == Qt::UTC);
    QVERIFY(std::ranges::any_of(*rows, [](const QStringList& row) { return row.value(4) == "Acme workforce"_L1; }));
}

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
