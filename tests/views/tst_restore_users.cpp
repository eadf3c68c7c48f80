// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/people_room.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Users who come back from a restore file.
class TestRestoreUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<PeopleRoom>();
        QVERIFY2(m_room->start(), m_room->console.server.errors().constData());
    }
    void cleanup() { m_room.reset(); }
    void aRestoreFileBringsThemBack();
    void whoWasSuspendedInTheFileComesBackSuspended();
    void whatIsNoFileIsNotOpened();
    void aRestoreFileIsReadWithCare_data();
    void aRestoreFileIsReadWithCare();
    void comparingIsCancelled();

private:
    /// Asks for what a restore file would bring back.
    void compare(const QString& file);

    std::unique_ptr<PeopleRoom> m_room;
    QTemporaryDir m_folder;
};

void TestRestoreUsers::compare(const QString& file)
{
    QVERIFY(m_room->over().click("restoreFile"));
    QVERIFY(!m_room->over().get("lookAtFile")->isEnabled());
    QVERIFY(m_room->over().type("restorePath", file));
    QVERIFY(m_room->over().click("lookAtFile"));
}

/// Each from what they are now to what they were, and nobody loses anything. (user-needs, N3 and N24)
void TestRestoreUsers::aRestoreFileBringsThemBack()
{
    QMap<QString, QByteArray> ids;
    for (const auto& name : {u"Ana"_s, u"Bruno"_s, u"Chloe"_s})
        ids.insert(name, m_room->create(name, u"Silva"_s));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 3, 30'000);
    const auto path = m_room->deactivateAll();
    QVERIFY(!path.isEmpty());
    QCOMPARE(m_room->okta->patch("/Users/" + ids[u"Ana"_s], R"({"op":"replace","value":{"active":true}})").status, 200);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ids[u"Chloe"_s]).status, 204);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto more = m_folder.filePath(u"more.jsonl"_s);
    QFile longer(more);
    QVERIFY(longer.open(QIODevice::WriteOnly));
    longer.write(file.readAll() +
                 R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"0a","userName":"x"})" + '\n' +
                 R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"0b","userName":"y"})" + '\n');
    longer.close();
    compare(more);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->over().shows("restorePlan"), 30'000);
    QStringList said;
    const auto labels = m_room->over().get("changeEffects")->findChildren<PlainLabel*>();
    for (const auto* label : labels)
        said.append(label->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
    const auto counted = [&said](const QString& what) { return said.value(said.indexOf(what) + 1); };
    QCOMPARE(counted(u"suspended → active"_s), u"1"_s);
    QCOMPARE(counted(u"deleted → back, with the groups that are still there"_s), u"1"_s);
    QCOMPARE(counted(u"stay as they are"_s), u"1"_s);
    QVERIFY(said.contains(u"Bruno Silva"_s) && said.contains(u"Chloe Silva"_s) && said.contains(u"x, y"_s));
    QCOMPARE(m_room->over().get<QPlainTextEdit>("changeNames")->toPlainText(), u"x\ny"_s);
    QCOMPARE(m_room->stateOf(ids[u"Bruno"_s]), u"suspended"_s); // nothing was done yet
    QVERIFY(people.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(people.done(), u"2 user(s): brought back."_s, 30'000);
    for (const auto& id : std::as_const(ids))
        QCOMPARE(m_room->stateOf(id), u"active"_s); // also who was suspended when they were deleted
    compare(path);
    QTRY_COMPARE_WITH_TIMEOUT(people.done(), u"All 3 user(s) of the file are as they were then."_s, 30'000);
    ServerCharacter managed; // reading a file is no export
    managed.exportOffByPolicy = true;
    m_room->console.directory.setCharacter(managed);
    QVERIFY(m_room->over().get("restoreFile")->isEnabled());
}

void TestRestoreUsers::whoWasSuspendedInTheFileComesBackSuspended()
{
    const auto id = m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + id).status, 204);
    QFile file(m_folder.filePath(u"suspended.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":")" + id +
               R"(","userName":"ana","active":false})" + '\n');
    file.close();
    compare(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->over().shows("restorePlan"), 30'000);
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().contains(u"brought back."_s), 30'000);
    QCOMPARE(m_room->stateOf(id), u"suspended"_s);
}

/// Opening a pipe would wait until somebody writes into it.
void TestRestoreUsers::whatIsNoFileIsNotOpened()
{
    compare(m_folder.path());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 30'000);
    QVERIFY2(dialog->message()->text().endsWith(u"cannot be used. It is not a regular file."_s),
             qPrintable(dialog->message()->text()));
#ifdef Q_OS_UNIX
    const auto pipe = m_folder.filePath(u"pipe.jsonl"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(m_room->over().type("restorePath", pipe));
    QVERIFY(m_room->over().click("lookAtFile"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->text().contains(u"pipe.jsonl"_s), 30'000);
#endif
    QVERIFY(m_room->over().click("leaveRestore"));
}

void TestRestoreUsers::aRestoreFileIsReadWithCare_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const QByteArray good = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"1","userName":"x"})"
                            "\n";
    const auto line = u"Line %1 is not a user as Provost writes them into a restore file."_s;
    QTest::newRow("nothing") << QByteArray() << u"There is no user in it."_s;
    QTest::newRow("not JSON") << good + "x\n" << line.arg(2);
    QTest::newRow("no user") << QByteArray("{\"kind\":\"user\",\"id\":\"1\",\"userName\":\"x\"}\n") << line.arg(1);
    QTest::newRow("twice") << good + good << line.arg(2);
    QTest::newRow("torn") << good + good.chopped(1).replace("\"1\"", "\"2\"") << line.arg(2);
    QTest::newRow("endless") << QByteArray(3 * 1024 * 1024, ' ') << line.arg(1);
    QTest::newRow("no state") << QByteArray(good).replace("\"id\"", "\"active\":\"no\",\"id\"") << line.arg(1);
    QTest::newRow("long id") << QByteArray(good).replace("\"1\"", '"' + QByteArray(300, '1') + '"') << line.arg(1);
}

void TestRestoreUsers::aRestoreFileIsReadWithCare()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    QFile file(m_folder.filePath(u"restore.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    compare(file.fileName());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 30'000);
    QCOMPARE(dialog->message()->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"restore.jsonl cannot be used. "_s + why);
    QVERIFY(m_room->over().click("leaveRestore"));
}

void TestRestoreUsers::comparingIsCancelled()
{
    constexpr int many = 60;
    QVERIFY(m_room->createMany(many));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), many, 60'000);
    QFile file(m_folder.filePath(u"many.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto& user : m_room->console.directory.users()) {
        const QJsonObject line{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                               {u"id"_s, user.id.text()},
                               {u"userName"_s, user.userName}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    compare(file.fileName());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    dialog->reject(); // as Esc does
    QTRY_COMPARE_WITH_TIMEOUT(dialog->message()->text(), u"Cancelled. Nothing was changed."_s, 30'000);
    QVERIFY(dialog->isVisible() && m_room->over().get("lookAtFile")->isEnabled());
}

QTEST_MAIN(TestRestoreUsers)
#include "tst_restore_users.moc"
