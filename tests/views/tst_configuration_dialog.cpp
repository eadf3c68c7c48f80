// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"
#include "tests/support/bots/bot.h"
#include "tests/views/console.h"
#include "views/common/message_bar.h"
#include "views/common/paged_text.h"
#include "views/common/secret_field.h"
#include "views/settings/configuration_dialog.h"

#include <QJsonArray>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The configuration of a real server: exported, compared, applied.
class TestConfigurationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        QVERIFY2(m_console->start(), m_console->server.errors().constData());
        QVERIFY(m_console->load());
        m_owner = std::make_unique<AdminClient>(m_console->server);
        QVERIFY(!m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s).id.isEmpty());
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(1200, 900);
        m_window->show();
        m_dialog =
            new ConfigurationDialog(m_console->at(), m_console->restoreFolder(), &m_console->clipboard, m_window.get());
        m_dialog->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_owner.reset();
        m_console.reset();
    }
    void theExportIsComparedWithoutADifference();
    void whatTheFileSaysIsAppliedOnceItWasSeen();
    void secretsAreHandedOverOnce();
    void aFileThatIsNoneIsRefused();
    void whoMayNotChangeMayCompare();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_console->folder.filePath(name); }
    [[nodiscard]] QString write(const QByteArray& text) const
    {
        QFile file(path(u"wanted.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString lines() const { return bot().get<PagedText>("configurationLines")->wholeText(); }
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<QMainWindow> m_window;
    ConfigurationDialog* m_dialog = nullptr;
};

void TestConfigurationDialog::theExportIsComparedWithoutADifference()
{
    const auto file = path(u"exported.json"_s);
    m_dialog->exportTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->message()->tone(), Tone::Ok, 15'000);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(exported.readAll()).object(), m_owner->get("/configuration").json);
    QVERIFY(bot().type("configurationPath", file));
    QVERIFY(bot().click("compareConfiguration"));
    QVERIFY(bot().sees("configurationSummary"));
    QVERIFY(bot().textOf("configurationSummary").contains("nothing would change"_L1));
    QVERIFY(!bot().get("applyConfiguration")->isEnabled());
}

void TestConfigurationDialog::whatTheFileSaysIsAppliedOnceItWasSeen()
{
    m_dialog->compareWith(
        write(R"({"format":1,"accounts":[{"name":"Acme","connections":[{"name":"Contractors <b>","idp":"entra"}]}]})"));
    QVERIFY(bot().sees("configurationLines"));
    QVERIFY2(lines().contains("- Connection"_L1) && lines().contains("Workforce"_L1) &&
                 lines().contains("+ Connection"_L1),
             qUtf8Printable(lines()));
    QCOMPARE(m_owner->get("/connections").json["items"_L1][0]["name"_L1].toString(), u"Workforce"_s);
    QVERIFY(bot().click("applyConfiguration"));
    QVERIFY(bot().sees("applyConfigurationDialog"));
    QVERIFY(bot().sees("changePreparation"));
    QVERIFY(bot().click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(!bot().shows("applyConfigurationDialog"), 30'000);
    QCOMPARE(m_owner->get("/connections").json["items"_L1][0]["name"_L1].toString(), u"Contractors <b>"_s);
    QCOMPARE(m_dialog->message()->tone(), Tone::Ok);
    // What stood before is kept, for this user alone.
    const auto kept = QDir(m_console->restoreFolder()).entryInfoList({u"configuration-*.json"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile before(kept.first().filePath());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QVERIFY(before.readAll().contains("Workforce"));
#ifdef Q_OS_UNIX
    QVERIFY(!before.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
#endif
}

void TestConfigurationDialog::secretsAreHandedOverOnce()
{
    m_dialog->compareWith(write(
        R"({"format":1,"accounts":[{"name":"Acme","webhooks":[
            {"url":"https://example.com/one","events":["user.changed"]},
            {"url":"https://example.com/two","events":["group.changed"]}]}]})"));
    QVERIFY(bot().click("applyConfiguration"));
    QVERIFY(bot().click("confirm"));
    QVERIFY(bot().sees("newSecretsDialog"));
    const auto fields = bot().get("newSecretsDialog")->findChildren<SecretField*>();
    QCOMPARE(fields.size(), 2);
    QSet<QByteArray> secrets;
    for (const auto* field : fields) {
        secrets.insert(field->secret().expose().toByteArray());
        rememberSecrets(field->secret().expose().toByteArray());
        QVERIFY(field->secret().expose().startsWith("whsec_"));
    }
    QCOMPARE(secrets.size(), 2);
    // It is not left by accident.
    QTest::keyClick(bot().get("newSecretsDialog"), Qt::Key_Escape);
    QVERIFY(bot().shows("newSecretsDialog"));
    m_window->close();
    QVERIFY(bot().shows("newSecretsDialog"));
    QVERIFY(bot().click("secretsStored"));
    QVERIFY(bot().click("secretsDone"));
    QTRY_VERIFY(!bot().shows("newSecretsDialog"));
}

void TestConfigurationDialog::aFileThatIsNoneIsRefused()
{
    m_dialog->compareWith(write("format: 1"));
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->message()->tone(), Tone::Bad, 15'000);
    QVERIFY(m_dialog->message()->text().contains("wanted.json"_L1));
    m_dialog->compareWith(write(R"({"format":1,"accounts":[{"name":"Acme","conections":[]}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->message()->isVisible() && m_dialog->message()->text().contains("accounts[0]"_L1),
                             15'000);
    QVERIFY(!bot().get("applyConfiguration")->isEnabled());
    m_dialog->compareWith(path(u"nowhere.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_dialog->message()->isVisible() && m_dialog->message()->text().contains("nowhere.json"_L1), 15'000);
}

void TestConfigurationDialog::whoMayNotChangeMayCompare()
{
    m_console->directory.setCharacter({Environment::Production, true});
    m_dialog->compareWith(write(R"({"format":1,"accounts":[{"name":"Acme","connections":[]}]})"));
    QVERIFY(bot().sees("configurationLines"));
    QVERIFY(!bot().get("applyConfiguration")->isEnabled());
    QVERIFY(bot().get("applyConfiguration")->toolTip().contains("read-only"_L1));
    m_console->directory.setCharacter({});
    QVERIFY(bot().get("applyConfiguration")->isEnabled());
}

QTEST_MAIN(TestConfigurationDialog)
#include "tst_configuration_dialog.moc"
