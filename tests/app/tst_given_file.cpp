// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/shared_servers.h"
#include "tests/support/bots/bot.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The application is started with a file, as a file manager does it, beside a real server.
class TestGivenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_composition.reset(); }
    void aConfigurationIsComparedWithTheServerThatIsOpenedNext();
    void aListOfServersIsTakenOver();
    void aFileIsHandedOverLater();
    void whatIsNeitherIsRefused();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const;
    void start(const QString& file);
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool says(const QString& words) const;

    ProvostdProcess m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
};

void TestGivenFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
}

QString TestGivenFile::write(const QString& name, const QByteArray& text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestGivenFile::start(const QString& file)
{
    auto places = *Places::under(m_folder.filePath(u"data"_s));
    places.policy = m_folder.filePath(u"policy.json"_s); // none
    const auto line = CommandLine::parse(file.isEmpty() ? QStringList{u"provost"_s} : QStringList{u"provost"_s, file});
    QVERIFY2(line, qPrintable(file));
    m_composition = std::make_unique<Composition>(*qApp, *line, places);
    m_composition->start();
    m_composition->window().resize(1000, 700);
}

bool TestGivenFile::says(const QString& words) const
{
    return QTest::qWaitFor(
        [&] {
            const auto labels = m_composition->window().findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        },
        20'000);
}

void TestGivenFile::aConfigurationIsComparedWithTheServerThatIsOpenedNext()
{
    HttpClient admin(m_server.url(), m_server.adminKey().toUtf8());
    auto document = admin.get("/admin/v1/configuration").json;
    QVERIFY(document.contains("accounts"_L1));
    document["access"_L1] = QJsonObject{{u"selfService"_s, !document["access"_L1]["selfService"_L1].toBool()}};
    start(write(u"acme.provost.json"_s, QJsonDocument(document).toJson()));
    QVERIFY(says(u"is compared with the server that you open next."_s));

    QVERIFY(bot().sees("welcome"));
    QVERIFY(bot().click("provostServer"));
    QVERIFY(bot().type("address", m_server.url()));
    QVERIFY(bot().type("adminKey", m_server.adminKey()));
    QVERIFY(bot().click("continue"));
    QVERIFY(bot().sees("configurationDialog"));
    QVERIFY(bot().sees("configurationLines"));
    QVERIFY(says(u"1 changed"_s));
    // Compared, and nothing else.
    QVERIFY(admin.get("/admin/v1/configuration").json["access"_L1] != document["access"_L1]);
}

void TestGivenFile::aListOfServersIsTakenOver()
{
    ServerProfile shared;
    shared.kind = u"provost"_s;
    shared.name = u"The one of the colleagues"_s;
    shared.url = *ServerUrl::parse(u"https://provost.example.com"_s);
    start(write(u"any name"_s, sharedServers({shared})));
    QVERIFY(bot().sees("importServersDialog"));
    QVERIFY(says(shared.name));
}

void TestGivenFile::aFileIsHandedOverLater()
{
    ServerProfile shared;
    shared.kind = u"provost"_s;
    shared.name = u"The one that came later"_s;
    shared.url = *ServerUrl::parse(u"https://later.example.com"_s);
    start({});
    QVERIFY(bot().sees("welcome"));
    // As macOS tells it to a program that runs already.
    QFileOpenEvent event(write(u"later.provost.json"_s, sharedServers({shared})));
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QVERIFY(bot().sees("importServersDialog"));
    QVERIFY(says(shared.name));
}

void TestGivenFile::whatIsNeitherIsRefused()
{
    start(write(u"broken.provost.json"_s, "{\"format\": 1,"));
    QVERIFY(says(u"broken.provost.json"_s));
    QVERIFY(!bot().shows("configurationDialog"));
}

QTEST_MAIN(TestGivenFile)
#include "tst_given_file.moc"
