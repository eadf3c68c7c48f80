// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/idp_log.h"
#include "model/checks/payload.h"
#include "model/commands/restore_users.h"
#include "model/net/http_message.h"
#include "model/scim/filter.h"
#include "model/scim/patch.h"
#include "model/scim/path.h"
#include "model/scim/value.h"
#include "model/store/directory.h"
#include "model/wire/wire.h"
#include "server/admin/configuration.h"
#include "server/cli/serve_options.h"
#include "server/http/guess_limit.h"
#include "server/http/long_polls.h"
#include "server/scim/scope.h"
#include "server/storage/effective_roles.h"
#include "server/storage/event_log.h"
#include "server/storage/events.h"
#include "server/storage/former_identifiers.h"
#include "server/storage/held_changes.h"
#include "server/storage/refused_changes.h"
#include "server/storage/request_counts.h"
#include "server/storage/role_effect.h"
#include "server/storage/role_rules.h"
#include "server/storage/room.h"
#include "server/storage/scim_rows.h"
#include "server/storage/user_states.h"
#include "server/webhooks/target.h"
#include "tests/server/filled_directory.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

namespace {

QString textOf(const QString& file)
{
    QFile opened(QString::fromUtf8(PROVOST_SOURCE_DIR) + u'/' + file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

/// The cells of a row of a table.
QStringList cellsOf(const QString& line)
{
    QStringList cells;
    const auto parts = line.split(u'|');
    for (const auto& cell : parts)
        cells.append(cell.trimmed());
    return cells;
}

QList<QStringList> rowsOf(const QString& document)
{
    QList<QStringList> rows;
    const auto lines = document.split(u'\n');
    for (const auto& line : lines) {
        if (line.startsWith("| "_L1) && !line.startsWith("| what"_L1))
            rows.append(cellsOf(line));
    }
    return rows;
}

/// Qt's own bound, which protects every reader behind it.
int deepestJson()
{
    int depth = 1;
    while (!QJsonDocument::fromJson(QByteArray(depth + 1, '[') + QByteArray(depth + 1, ']')).isNull() && depth < 10'000)
        ++depth;
    return depth;
}

Result<ScimPage> pageOf(test::FilledDirectory& directory, QStringView written, const std::optional<ScimPosition>& after)
{
    const auto parsed = scim::parseFilter(written);
    const auto filter = scim::bindFilter(*parsed, scim::userType());
    Result<ScimPage> page;
    const auto complete = [](const std::vector<ScimRow>& rows, bool) -> Result<QList<QJsonObject>> {
        return QList<QJsonObject>(std::ssize(rows), {{u"active"_s, true}});
    };
    const auto done = directory.storage().writeNow([&](Sql& sql) {
        ScimQuery query;
        query.filter = &*filter;
        query.count = 10;
        query.after = after;
        page = ScimRows(sql, scim::userType(), {u"c"_s, u"a"_s}, complete).page(query);
        return Result<void>();
    });
    return done ? page : tl::unexpected(done.error());
}

} // namespace

/// docs/limits.md says what the code does.
class TestLimitsDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheCode_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("number");
        const auto row = [](const char* what, auto number) {
            QTest::newRow(what) << QString::fromLatin1(what) << static_cast<qint64>(number);
        };
        const auto options = parseServeOptions({u"--data"_s, u"x"_s});
        QVERIFY(options);
        const HttpLimits& http = options->http.limits;
        row("body of a request", http.bodyBytes);
        row("address with query", http.urlBytes);
        row("value of one header", http.headerBytes);
        row("name of one header", http.headerNameBytes);
        row("headers of a request", http.headerCount);
        row("time for a whole request", http.readTime / std::chrono::seconds(1));
        row("time in which an answer", http.writeTime / std::chrono::seconds(1));
        row("requests of one connection", http.pipelined);
        row("connections at once", http.connections);
        row("writes that wait", StorageOptions().waitingWrites);
        row("reads that wait", StorageOptions().waitingReads);
        row("long polls held", LongPolls::parked);
        row("objects and lists", deepestJson());
        row("ids of a decision", server::HeldChanges::decidedAtOnce);
        row("users without a connection", UserStates::removedAtOnce);
        row("accounts of a server", KeptAtMost::accounts);
        row("connections of an account", KeptAtMost::connections);
        row("tokens of a connection", KeptAtMost::tokens);
        row("operators of an account", KeptAtMost::operators);
        row("webhooks of an account", KeptAtMost::webhooks);
        row("events in memory", EventLog::keptWaiting);
        row("MiB of those events", EventLog::keptBytes / 1024 / 1024);
        row("lines for the audit trail", RefusedChanges::keptWaiting);
        row("writes that share", StorageOptions().groupSize);
        row("wrong tokens or keys", GuessLimit::perMinute);
        row("addresses, tokens and keys", GuessLimit::remembered);
        row("a text, such as", scim::ValueLimits::text);
        row("a certificate", scim::ValueLimits::binary);
        row("values of a multi-valued", scim::ValueLimits::values);
        row("operations of a PATCH", scim::PatchLimits().operations);
        row("characters of a path", scim::longestPath);
        row("characters of a filter", scim::FilterLimits().length);
        row("parentheses and brackets", scim::FilterLimits().depth);
        row("comparisons of a filter", scim::FilterLimits().terms);
        row("resources of a page, where", ScimSettings().defaultPage);
        row("resources of a page |", ScimSettings().longestPage);
        row("resources looked at", ScimRows::scanned);
        row("resources that the database", ScimRows::walked);
        row("members or groups", ScimSettings().shownReferences);
        row("users that a guard by percent", server::HeldChanges::leastByPercent);
        row("days for which", server::HeldChanges::rejectedDays);
        row("operations of a bulk", ScimSettings().bulkOperations);
        row("body of a bulk", ScimSettings().bulkBytes);
        row("life of a cursor", ScimSettings().cursorTimeout.count());
        row("a name, label", wire::maxName);
        row("addresses and networks", wire::maxAllowedAddresses);
        row("items of a page, where", UserQuery().limit);
        row("roles of a server", Roles::most);
        row("rules of a connection", RuleSetDraft::most);
        row("former addresses", FormerIdentifiers::most);
        row("people named in the role changes", RoleChanges::kept);
        row("MiB of events", options->eventBytes / 1024 / 1024);
        row("events of who had no good token", EventRetention().strangers);
        row("events that a filter", Events::lookedAt);
        row("minutes or hours", RequestCounts::spansAtOnce);
        row("pairs of rules", RoleEffect::conflictsTold);
        row("edits of a connection's rules", RoleRules::editsKept);
        row("groups whose names", RoleRules::candidates);
        row("events in whose texts", Events::searchedAt);
        row("length of a webhook's address", maxWebhookUrl);
        row("things in a configuration", maxConfigurationItems);
        row("messages of one webhook that wait", WebhookLimits().waiting);
        row("messages of one webhook under way", WebhookLimits().atOnce);
        row("time for an attempt", SenderOptions().patience / std::chrono::seconds(1));
        row("attempts to deliver", std::ssize(WebhookLimits().gaps) + 1);
        row("hours without", WebhookLimits().failing.count());
        row("finished messages", WebhookLimits().kept);
        row("lines of the change feed", EventRetention().changes);
        row("an answer of the server", AnswerBounds().bytes);
        row("levels of JSON", AnswerBounds().jsonDepth);
        row("items of JSON", AnswerBounds().jsonItems);
        row("a text of an answer", wire::maxShownText);
        row("requests that are held", Directory::eventCapacity);
        row("users of a restore file", mostKeptUsers);
        row("a line of a restore file", longestKeptUser);
        row("a body that is shown", Payload::largest);
        row("objects and arrays", Payload::deepest);
        row("a log of an identity provider", longestIdpLog);
        row("lines of such a log", mostIdpLogLines);
    }
    void numbersAreThoseOfTheCode()
    {
        QFETCH(const QString, what);
        QFETCH(const qint64, number);
        QStringList found;
        const auto lines = textOf(u"docs/limits.md"_s).split(u'\n');
        for (const auto& line : lines) {
            if (line.startsWith(u"| "_s + what))
                found.append(cellsOf(line).value(2));
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().section(u' ', 0, 0).remove(u','), QString::number(number));
    }

    void aScanHasABound()
    {
        test::FilledDirectory directory(ScimRows::scanned + 1);
        const auto tooMany = pageOf(directory, u"nickName pr", {});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().scimType, u"tooMany"_s);
        // By position the first page ends where nothing more may be looked at, and the next one goes on.
        const auto part = pageOf(directory, u"nickName pr", ScimPosition());
        QVERIFY(part && part->rows.empty() && part->next);
        const auto rest = pageOf(directory, u"nickName pr", part->next);
        QVERIFY(rest && rest->rows.empty() && !rest->next);
        QVERIFY(directory.run("DELETE FROM \"user\" WHERE id = '1'"_L1));
        const auto fitting = pageOf(directory, u"nickName pr", {});
        QVERIFY2(fitting, fitting ? "" : qPrintable(fitting.error().detail));
    }

    void aWalkHasABound()
    {
        test::FilledDirectory directory(10);
        const auto counted = [&directory](qint64 users) {
            return directory.run("UPDATE connection SET user_count = ?"_L1, {users});
        };
        QVERIFY(counted(ScimRows::walked));
        QVERIFY(pageOf(directory, u"active eq true", {}));
        QVERIFY(counted(ScimRows::walked + 1));
        const auto tooMany = pageOf(directory, u"active eq true", {});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().scimType, u"tooMany"_s);
        // An index leads to these, however many users there are.
        for (const auto filter :
             {u"userName eq \"5\"", u"userName sw \"5\" and active eq true", u"id eq \"5\" or emails.value eq \"x\""})
            QVERIFY(pageOf(directory, QStringView(filter), {}));
        const auto byPosition = pageOf(directory, u"active eq true", ScimPosition());
        QVERIFY(byPosition);
        QCOMPARE(byPosition->rows.size(), std::size_t(10));
    }

    /// An empty line would cut a table in two, and what follows would be shown as a sentence with bars.
    void tablesAreWhole()
    {
        const auto lines = textOf(u"docs/limits.md"_s).split(u'\n');
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            const bool isHead = lines.at(i + 1).startsWith("|--"_L1);
            if (lines.at(i).startsWith(u'|') && !isHead)
                QVERIFY2(lines.at(i - 1).startsWith(u'|'), qPrintable(lines.at(i)));
        }
    }

    void everyLimitHasItsTest()
    {
        const auto rows = rowsOf(textOf(u"docs/limits.md"_s));
        QVERIFY(rows.size() > 20);
        QHash<QString, QString> tests;
        const QDir source(QString::fromUtf8(PROVOST_SOURCE_DIR));
        QDirIterator files(source.filePath(u"tests"_s), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            tests.insert(file.baseName(), textOf(source.relativeFilePath(file.filePath())));
        }
        for (const auto& row : rows) {
            const auto test = row.value(4).split(u": "_s);
            QVERIFY2(tests.value(test.first()).contains(u"void "_s + test.last() + u"()"_s), qPrintable(row.value(4)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLimitsDocument)
#include "tst_limits_document.moc"
