// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/api/session.h"
#include "model/commands/computer_account.h"
#include "model/commands/journal.h"
#include "model/items/journal_model.h"
#include "tests/api/every_write.h"
#include "tests/support/provostd_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// The first argument with which this program asks for one change, and waits for an answer for ever.
const auto changeAndWait = u"change-and-wait"_s;

} // namespace

/// The journal of what was changed from this console, written by the door on the way to a real server.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachWriteLeavesOneEntryAndReadsNone();
    void whoItWasIsAskedOfTheSystem();
    void whatWasRefusedIsSaid();
    void aProgramThatEndedInBetweenLeavesTheResultUnknown();
    void aProgramThatIsKilledInBetweenLeavesTheResultUnknown();
    void aFileCutShortIsNoticed_data();
    void aFileCutShortIsNoticed();
    void aFileThatIsGoneIsNoticed();
    void aChangedByteIsNoticed_data();
    void aChangedByteIsNoticed();
    void itGoesOnAfterAStart();
    void twoProgramsKeepOneChain();
    void aTornLineIsNoLine();
    void nothingLeavesWithAFullDisk();
    void noSecretIsInIt();
    void whatCannotBeWrittenDownDoesNotLeave();
    void entriesReadAsDeeds();
    void everyChangeHasWords();
    void everyVendorsChangeHasWords_data();
    void everyVendorsChangeHasWords();
    void namesOfTheOpenServerStandForIds();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(u"%1.jsonl"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }
    [[nodiscard]] std::unique_ptr<Session> open(const std::shared_ptr<WriteWitness>& journal) const;
    template <class Work>
    [[nodiscard]] static bool ask(Session& session, Work work)
    {
        auto future = session.call(std::move(work));
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) && future.result().has_value();
    }
    [[nodiscard]] static bool createAccount(Session& session, const QString& name)
    {
        return ask(session, [name](AdminApi& api, Call call) { return api.createAccount(name, call); });
    }
    [[nodiscard]] JournalReading reading() const { return readJournal(file()).value_or(JournalReading()); }
    /// Three accounts.
    void fill() const;
    /// As the server tells them.
    [[nodiscard]] QStringList accountNames() const;

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
};

void TestJournal::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
}

std::unique_ptr<Session> TestJournal::open(const std::shared_ptr<WriteWitness>& journal) const
{
    DoorSettings door;
    door.witness = journal;
    return openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()), door);
}

void TestJournal::fill() const
{
    const auto session = open(std::make_shared<Journal>(file()));
    for (const auto* name : {"one", "two", "three"})
        QVERIFY(createAccount(*session,
                              u"%1 %2"_s.arg(QLatin1StringView(QTest::currentTestFunction()), QLatin1StringView(name)) +
                                  QLatin1StringView(QTest::currentDataTag())));
}

QStringList TestJournal::accountNames() const
{
    const auto session = open({});
    auto future = session->call([](AdminApi& api, Call call) { return api.accounts(call); });
    QStringList names;
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return names;
    const auto accounts = future.result().value_or(QList<Account>());
    for (const auto& account : accounts)
        names.append(account.name);
    return names;
}

void TestJournal::eachWriteLeavesOneEntryAndReadsNone()
{
    fill();
    const auto session = open(std::make_shared<Journal>(file()));
    QVERIFY(ask(*session, [](AdminApi& api, Call call) { return api.accounts(call); }));
    const auto read = reading();
    QVERIFY(read.isIntact());
    QCOMPARE(read.entries.size(), 3);
    QCOMPARE(read.lines, 6);
    const auto& entry = read.entries.constFirst();
    QCOMPARE(entry.method, u"POST"_s);
    QCOMPARE(entry.path, u"/admin/v1/accounts"_s);
    QVERIFY(entry.body.contains(u" one"_s));
    QCOMPARE(entry.status, 201);
    QCOMPARE(entry.user, computerAccount());
    QVERIFY(entry.key.startsWith(u"pva_"_s) && m_server.adminKey().startsWith(entry.key));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// The environment, which anybody can set, counts only where the system has no name: in a container, say.
void TestJournal::whoItWasIsAskedOfTheSystem()
{
    bool isNamed = true;
#ifdef Q_OS_UNIX
    isNamed = getpwuid(getuid()) != nullptr;
#endif
    const auto former = std::pair(qgetenv("USER"), qgetenv("USERNAME"));
    qunsetenv("USER");
    qunsetenv("USERNAME");
    const auto without = computerAccount();
    qputenv("USER", "somebody-else");
    const auto forged = computerAccount();
    former.first.isNull() ? qunsetenv("USER") : qputenv("USER", former.first);
    if (!former.second.isNull())
        qputenv("USERNAME", former.second);
    QCOMPARE(without.isEmpty(), !isNamed);
    QCOMPARE(forged, isNamed ? without : u"somebody-else"_s);
}

void TestJournal::whatWasRefusedIsSaid()
{
    const auto session = open(std::make_shared<Journal>(file()));
    QVERIFY(!ask(*session, [](AdminApi& api, Call call) { return api.deactivateUser(UserId(u"nobody"_s), 0, call); }));
    QCOMPARE(reading().entries.constFirst().status, 404);
}

void TestJournal::aProgramThatEndedInBetweenLeavesTheResultUnknown()
{
    Journal journal(file());
    HttpRequest request{
        *ServerUrl::parse(m_server.url()), HttpMethod::Post, u"/admin/v1/accounts"_s, {}, {}, {}, {}, {}};
    QVERIFY(journal.begins(request, u"r1"_s, {})); // and nothing comes any more
    const auto read = reading();
    QVERIFY(read.isIntact());
    QCOMPARE(read.entries.size(), 1);
    QVERIFY(!read.entries.constFirst().status);
    QCOMPARE(outcomeInWords(read.entries.constFirst()), u"result unknown"_s);
}

/// Another process of this test asks for a change and is killed as soon as the request arrived.
void TestJournal::aProgramThatIsKilledInBetweenLeavesTheResultUnknown()
{
    ScriptedServer server(hang());
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {changeAndWait, file(), server.url()});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000);
    program.kill();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const auto read = reading();
    QVERIFY(read.isIntact());
    QCOMPARE(read.entries.size(), 1);
    QVERIFY(!read.entries.constFirst().status);
    QCOMPARE(read.entries.constFirst().id, QString::fromLatin1(server.requests().constFirst().headers["x-request-id"]));
    QCOMPARE(outcomeInWords(read.entries.constFirst()), u"result unknown"_s);
}

void TestJournal::aFileCutShortIsNoticed_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("one line") << 5;
    QTest::newRow("half of it") << 3;
    QTest::newRow("all of it") << 0;
}

/// Whole lines at the end are gone: those that are left prove each other as before.
void TestJournal::aFileCutShortIsNoticed()
{
    QFETCH(const int, left);
    QFile::remove(file());
    QFile::remove(file() + u".end"_s);
    fill();
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadWrite));
    qint64 end = 0;
    for (int line = 0; line < left; ++line)
        end += written.readLine().size();
    QVERIFY(written.resize(end));
    written.close();
    const auto cut = std::optional(JournalCut{left, 6});
    QVERIFY(!reading().brokenLine);
    QCOMPARE(reading().cut, cut);
    // It stays known, whatever is written afterwards.
    const auto session = open(std::make_shared<Journal>(file()));
    QVERIFY(createAccount(*session, u"after the cut %1"_s.arg(left)));
    QVERIFY(!reading().brokenLine);
    QCOMPARE(reading().cut, cut);
    QCOMPARE(reading().lines, left + 3); // one says what was cut off
}

void TestJournal::aFileThatIsGoneIsNoticed()
{
    fill();
    QVERIFY(QFile::remove(file()));
    QCOMPARE(reading().cut, std::optional(JournalCut{0, 6}));
    QVERIFY(!reading().isIntact());
}

void TestJournal::aChangedByteIsNoticed_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("takenOut");
    QTest::newRow("first") << 0 << false;
    QTest::newRow("middle") << 3 << false;
    QTest::newRow("last") << 5 << false;
    QTest::newRow("a line that is missing") << 2 << true;
}

void TestJournal::aChangedByteIsNoticed()
{
    QFETCH(const int, line);
    QFETCH(const bool, takenOut);
    QFile::remove(file());
    QFile::remove(file() + u".end"_s);
    fill();
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadWrite));
    auto lines = written.readAll().split('\n');
    if (takenOut)
        lines.removeAt(line);
    else
        lines[line].replace("\"at\":\"20", "\"at\":\"21");
    QVERIFY(written.resize(0) && written.seek(0));
    written.write(lines.join('\n'));
    written.close();
    QCOMPARE(reading().brokenLine, line + 1);
}

void TestJournal::itGoesOnAfterAStart()
{
    fill();
    const auto session = open(std::make_shared<Journal>(file()));
    QVERIFY(createAccount(*session, u"after the start"_s));
    QVERIFY(reading().isIntact());
    QCOMPARE(reading().entries.size(), 4);
}

void TestJournal::twoProgramsKeepOneChain()
{
    const HttpRequest request{
        *ServerUrl::parse(m_server.url()), HttpMethod::Post, u"/admin/v1/accounts"_s, {}, {}, {}, {}, {}};
    HttpAnswer created;
    created.status = 201;
    Journal one(file());
    Journal other(file());
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(one.begins(request, u"one %1"_s.arg(turn), {}));
        QVERIFY(other.begins(request, u"other %1"_s.arg(turn), {}));
        one.ended(u"one %1"_s.arg(turn), created);
    }
    QVERIFY(reading().isIntact());
    QCOMPARE(reading().entries.size(), 6);
    QCOMPARE(reading().lines, 9);
}

void TestJournal::aTornLineIsNoLine()
{
    fill();
    QFile written(file());
    QVERIFY(written.open(QIODevice::Append));
    written.write("{\"at\":\"2026"); // as a program leaves it that is killed while it writes
    written.close();
    QVERIFY(reading().isIntact());
    QCOMPARE(reading().lines, 6);
    const auto session = open(std::make_shared<Journal>(file()));
    QVERIFY(createAccount(*session, u"after the kill"_s));
    QVERIFY(reading().isIntact());
    QCOMPARE(reading().entries.size(), 4);
}

/// A device that is always full stands for a disk that is.
void TestJournal::nothingLeavesWithAFullDisk()
{
#ifdef Q_OS_LINUX
    const auto folder = m_folder.filePath(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto link = folder + u"/journal.jsonl"_s;
    QVERIFY(QFile::link(u"/dev/full"_s, link));
    const auto session = open(std::make_shared<Journal>(link));
    QVERIFY(!createAccount(*session, u"never written down"_s));
    const auto names = accountNames();
    QVERIFY(!names.isEmpty() && !names.contains(u"never written down"_s));
#else
    QSKIP("Only Linux has a device that is always full.");
#endif
}

void TestJournal::noSecretIsInIt()
{
    Journal journal(file());
    HttpRequest request{*ServerUrl::parse(m_server.url()),
                        HttpMethod::Put,
                        u"/admin/v1/x"_s,
                        {},
                        {},
                        R"({"name":"seen","token":"pvt_hidden","deep":[{"Password":"hidden too"}]})",
                        {},
                        {}};
    QVERIFY(journal.begins(request, u"r1"_s, {}));
    const auto body = reading().entries.constFirst().body;
    QVERIFY(body.contains(u"seen"_s) && !body.contains(u"hidden"_s));
    fill();
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains(m_server.adminKey().section(u'_', 2).toUtf8()));
}

void TestJournal::whatCannotBeWrittenDownDoesNotLeave()
{
    const auto session = open(std::make_shared<Journal>(m_folder.filePath(u"no/such/folder/journal.jsonl"_s)));
    QVERIFY(!createAccount(*session, u"never made"_s));
    const auto names = accountNames();
    QVERIFY(!names.isEmpty() && !names.contains(u"never made"_s));
}

void TestJournal::entriesReadAsDeeds()
{
    fill();
    JournalModel model{Clock()};
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setEntries(reading().entries);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, JournalModel::What).data().toString(), u"Create an account"_s);
    QVERIFY(model.index(0, JournalModel::What).data(SecondLineRole).toString().contains(u" three"_s)); // newest first
    QCOMPARE(model.index(0, JournalModel::Outcome).data().toString(), u"done"_s);
    JournalEntry unknown;
    unknown.method = u"POST"_s;
    unknown.path = u"/admin/v9/what"_s;
    QCOMPARE(deedInWords(unknown), u"POST /admin/v9/what"_s);
}

/// Whatever can be asked for. (user-needs, N24)
void TestJournal::everyChangeHasWords()
{
    ScriptedServer server(always(httpAnswer(200, "{}")));
    DoorSettings door;
    door.witness = std::make_shared<Journal>(file());
    const auto session = openProvost(*ServerUrl::parse(server.url()), Secret::take(inventKey()), door);
    everyWrite([&session](const auto& asked) {
        (void)ask(*session, [asked](AdminApi& api, Call call) { return asked(api, std::move(call)); });
    });
    const auto read = reading();
    QCOMPARE(read.entries.size(), server.requests().size());
    QCOMPARE_GE(read.entries.size(), 26);
    for (const auto& entry : read.entries) {
        const auto line = entry.method + u' ' + entry.path;
        QVERIFY2(deedInWords(entry) != line, qPrintable(line));
        const auto subject = subjectInWords(entry);
        QVERIFY2(!subject.contains(u'/') && !subject.contains(entry.method), qPrintable(line + u": "_s + subject));
    }
}

void TestJournal::everyVendorsChangeHasWords_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* request, const char* words) {
        QTest::newRow(request) << QString::fromLatin1(request) << QString::fromLatin1(words);
    };
    row("POST /frontegg/directory/resources/v1/configurations/scim2", "Create a connection");
    row("DELETE /directory/resources/v1/configurations/scim2/c1", "Delete a connection");
    row("DELETE /identity/resources/groups/v1/g1", "Remove a group");
    row("DELETE /identity/resources/users/v1/u1", "Remove a user from an account");
    row("POST /identity/resources/tenants/users/v1/u1/disable", "Deactivate a user");
    row("POST /identity/resources/tenants/users/v1/u1/enable", "Reactivate a user");
    row("POST /api/v1/dsync", "Create a connection");
    row("PATCH /api/v1/dsync/d1", "Change a connection");
    row("DELETE /api/v1/dsync/d1", "Delete a connection");
    row("DELETE /directories/d1", "Delete a connection");
    row("POST /api/v1/organizations/o1/directories", "Create a connection");
    row("PATCH /api/v1/organizations/o1/directories/d1", "Change a connection");
    row("POST /api/v1/organizations/o1/directories/d1/secrets", "Generate a token");
    row("DELETE /api/v1/organizations/o1/directories/d1", "Delete a connection");
}

/// As tst_vendor_servers finds them in a window's journal, and those that no window of the tests sends.
void TestJournal::everyVendorsChangeHasWords()
{
    QFETCH(const QString, request);
    QFETCH(const QString, words);
    JournalEntry entry;
    entry.method = request.section(u' ', 0, 0);
    entry.path = request.section(u' ', 1);
    QCOMPARE(deedInWords(entry), words);
    QVERIFY(!subjectInWords(entry).contains(u'/'));
}

void TestJournal::namesOfTheOpenServerStandForIds()
{
    JournalEntry entry;
    entry.method = u"PUT"_s;
    entry.path = u"/admin/v1/connections/c%2F1/role-rules"_s;
    entry.server = u"https://id.example"_s;
    QCOMPARE(subjectInWords(entry), u"c/1"_s);
    const JournalNames names = [](const QString& server, const QString& id) {
        return server == "https://id.example"_L1 && id == "c/1"_L1 ? u"Workforce"_s : QString();
    };
    QCOMPARE(subjectInWords(entry, names), u"Workforce"_s);
    entry.server = u"https://other.example"_s;
    QCOMPARE(subjectInWords(entry, names), u"c/1"_s);
    entry.before = uR"({"id":"u1","displayName":"Ana Silva"})"_s;
    QCOMPARE(subjectInWords(entry, names), u"Ana Silva"_s);
    entry.path = u"/admin/v1/access"_s;
    entry.before.clear();
    QCOMPARE(subjectInWords(entry, names), QString());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == changeAndWait && arguments.size() == 4) {
        DoorSettings door;
        door.witness = std::make_shared<Journal>(arguments.at(2));
        const auto session = openProvost(*ServerUrl::parse(arguments.at(3)), Secret::take(inventKey()), door);
        const auto asked =
            session->call([](AdminApi& api, Call call) { return api.createAccount(u"Never"_s, std::move(call)); });
        return QCoreApplication::exec();
    }
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
