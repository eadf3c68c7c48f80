// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary.h"
#include "model/items/dictionary_notes.h"
#include "resources/resources.h"
#include "tests/support/bots/bot.h"
#include "views/activity/idp_log_dialog.h"
#include "views/common/message_bar.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A log that was exported from an identity provider, opened by a person. There is no server.
class TestIdpLogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLogIsFoldedByCause();
    void anotherFileIsRefusedInWords();

private:
    /// Opens a file with that content.
    void open(const QString& name, const QByteArray& content);
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    std::shared_ptr<const Dictionary> m_dictionary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
};

void TestIdpLogDialog::initTestCase()
{
    initResources();
    auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
    QVERIFY(loaded);
    m_dictionary = std::make_shared<const Dictionary>(*std::move(loaded));
}

void TestIdpLogDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestIdpLogDialog::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestIdpLogDialog::open(const QString& name, const QByteArray& content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto notes =
        std::make_shared<DictionaryNotes>(QVariantMap{{u"entra.conflict"_s, u"Ask Kim."_s}}, [](const QVariantMap&) {});
    openOnce(new IdpLogDialog(file.fileName(), m_dictionary, notes, {}, m_window.get()));
}

void TestIdpLogDialog::aLogIsFoldedByCause()
{
    const auto line = [](int hour, const QString& action, const QString& whom, const QString& code,
                         const QString& reason) {
        const QJsonObject error{{u"errorCode"_s, code}, {u"reason"_s, reason}};
        return QJsonObject{
            {u"activityDateTime"_s, u"2026-11-03T%1:00:00Z"_s.arg(hour, 2, 10, QChar(u'0'))},
            {u"provisioningAction"_s, action},
            {u"servicePrincipal"_s, QJsonObject{{u"displayName"_s, u"Acme in Entra"_s}}},
            {u"sourceIdentity"_s, QJsonObject{{u"displayName"_s, whom}}},
            {u"provisioningStatusInfo"_s, QJsonObject{{u"status"_s, u"failure"_s}, {u"errorInformation"_s, error}}}};
    };
    QJsonArray lines;
    for (int i = 0; i < 72; ++i)
        lines.append(line(i % 24, u"create"_s, u"ana@acme.example"_s, u"EntryConflict"_s, u"It is there already."_s));
    lines.append(line(10, u"update"_s, u"bea@acme.example"_s, u"Tomorrows"_s, u"Who knows."_s));
    open(u"provisioning.json"_s, QJsonDocument(lines).toJson());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("logIncidents"), 2, 30'000);
    const auto summary = bot().textOf("logSummary");
    QVERIFY2(summary.startsWith(u"A file of Microsoft Entra ID: 73 line(s) about provisioning"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"nothing of it is sent anywhere or kept"_s), qPrintable(summary));
    QCOMPARE(bot().cellOf("logIncidents", 0, 3), u"72"_s);
    QCOMPARE(bot().cellOf("logIncidents", 0, 2), u"Another record already has this value"_s);
    QCOMPARE(bot().cellOf("logIncidents", 0, 4), u"EntryConflict"_s);
    QVERIFY(bot().textOf("source").contains(u"https://learn.microsoft.com/"_s));
    QVERIFY(bot().textOf("note").contains(u"Ask Kim."_s));
    QVERIFY(!bot().shows("showRequests") && !bot().shows("copyForAdministrator"));
    QVERIFY(bot().chooseRow("logIncidents", u"1"_s, 3));
    QVERIFY(bot().textOf("meaning").startsWith(u"The catalogue does not know this refusal"_s));
    QVERIFY(bot().click("close"));
    QTRY_VERIFY(!bot().shows("idpLog"));
}

void TestIdpLogDialog::anotherFileIsRefusedInWords()
{
    open(u"ages.csv"_s, "name,age\nana,3\n");
    const auto said = [this] {
        const auto bars = bot().get("idpLog")->findChildren<MessageBar*>();
        const auto shown = std::ranges::find_if(bars, [](const MessageBar* bar) { return bar->isVisible(); });
        return shown == bars.end() ? QString() : (*shown)->text();
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"is no provisioning log"_s), 30'000);
    QVERIFY(!bot().shows("logIncidents"));
    QVERIFY(bot().click("close"));
}

QTEST_MAIN(TestIdpLogDialog)
#include "tst_idp_log_dialog.moc"
