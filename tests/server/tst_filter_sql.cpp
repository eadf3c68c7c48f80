// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/filter_sql.h"
#include "tests/server/filled_directory.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

namespace {

/// An index that is searched, and the columns by which. Without a name it is that of a primary key or of UNIQUE.
struct Lookup
{
    QString index;
    QStringList columns;
};

} // namespace

/// Which filters the database answers by an index, by its own account of how it runs them.
class TestFilterSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr qint64 many = 20'000; // so many that PostgreSQL would rather not walk over them
        m_directory = std::make_unique<test::FilledDirectory>(many);
        for (const auto statement :
             {"INSERT INTO user_group (id, account_id, connection_id, display_name, display_name_key, sort_key, body, "
              "created_at, changed_at) SELECT id, 'a', 'c', id, id, id, '{}', 0, 0 FROM \"user\" WHERE rid % 10 = 0"_L1,
              "INSERT INTO membership (group_rid, user_rid, since) SELECT g.rid, u.rid, 0 FROM user_group g "
              "JOIN \"user\" u ON u.id = g.id"_L1,
              "INSERT INTO further_email (email_key, user_rid) SELECT id, rid FROM \"user\""_L1})
            QVERIFY(m_directory->run(statement));
        if (test::TestDatabase::isPostgresql()) // by itself it does so later
            QVERIFY(m_directory->run("ANALYZE"_L1));
    }

    void lookUpsUseAnIndex_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<RowAccess>("access");
        QTest::addColumn<QList<Lookup>>("lookups");
        const auto row = [](const QString& filter, RowAccess access, const QList<Lookup>& lookups) {
            QTest::newRow(qPrintable(filter)) << filter << access << lookups;
        };
        const Lookup byName{u"user_name"_s, {u"connection_id"_s, u"user_name_key"_s}};
        const Lookup byExternal{u"user_external"_s, {u"connection_id"_s, u"external_id"_s}};
        const Lookup byEmail{u"user_email"_s, {u"email_key"_s}};
        row(u"userName eq \"a\""_s, RowAccess::Probe, {byName});
        row(u"userName eq \"a\" and active eq true"_s, RowAccess::Probe, {byName});
        row(u"externalId eq \"a\""_s, RowAccess::Probe, {byExternal});
        row(u"id eq \"a\" and manager eq \"b\""_s, RowAccess::Probe, {{{}, {u"id"_s}}});
        row(u"emails.value eq \"a\""_s, RowAccess::Probe, {byEmail, {u"further_email"_s, {u"email_key"_s}}});
        row(u"emails[type eq \"work\"].value eq \"a\""_s, RowAccess::Probe, {byEmail});
        row(u"emails[type eq \"work\" and value eq \"a\"]"_s, RowAccess::Probe, {byEmail});
        row(u"userName eq \"a\" or externalId eq \"b\" or emails eq \"c\""_s, RowAccess::Probe,
            {byName, byExternal, byEmail});
        row(u"userName sw \"a\""_s, RowAccess::Range, {byName});
        row(u"userName gt \"a\""_s, RowAccess::Range, {byName});
        row(u"displayName eq \"a\""_s, RowAccess::Range, {{u"user_sort"_s, {u"sort_key"_s}}});
        row(u"groups.value eq \"a\""_s, RowAccess::Range, {{{}, {u"group_rid"_s}}});
        row(u"groups.display eq \"a\""_s, RowAccess::Range,
            {{u"user_group_name"_s, {u"connection_id"_s, u"display_name_key"_s}}});
    }
    void lookUpsUseAnIndex()
    {
        QFETCH(const QString, filter);
        QFETCH(const RowAccess, access);
        QFETCH(const QList<Lookup>, lookups);
        const auto sql = translated(filter);
        QCOMPARE(sql.access, access);
        const auto plan = planOf(sql);
        const auto shown = plan.join(u'\n');
        QVERIFY2(!plan.isEmpty() && !shown.contains("SCAN"_L1) && !shown.contains("Seq Scan"_L1), qPrintable(shown));
        for (const auto& lookup : lookups)
            QVERIFY2(std::ranges::any_of(plan, [&lookup](const QString& line) { return isOf(line, lookup); }),
                     qPrintable(shown));
    }

    void theRestIsSaidToWalk_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char* filter :
             {"active eq true", "userName co \"a\"", "userName ne \"a\"", "not (userName eq \"a\")", "title eq \"a\"",
              "userName eq \"a\" or active eq true", "externalId pr", "meta.created gt \"2020-01-01T00:00:00Z\"",
              "id sw \"a\"", "department eq \"a\""})
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }
    void theRestIsSaidToWalk()
    {
        QFETCH(const QString, filter);
        QCOMPARE(translated(filter).access, RowAccess::Walk);
    }

private:
    static SqlFilter translated(const QString& filter)
    {
        const auto parsed = scim::parseFilter(filter);
        const auto bound = scim::bindFilter(*parsed, scim::userType());
        return toSql(*bound, scim::userType(), u"c"_s);
    }

    static bool isOf(const QString& line, const Lookup& lookup)
    {
        const bool isPostgresql = test::TestDatabase::isPostgresql();
        const auto condition = line.section(isPostgresql ? u"Index Cond: "_s : u" USING "_s, 1);
        return !condition.isEmpty() && line.contains(lookup.index) &&
               std::ranges::all_of(lookup.columns,
                                   [&condition](const QString& column) { return condition.contains(column); });
    }

    /// A line for each step, with the condition of its index. Empty where the database refuses the statement.
    QStringList planOf(const SqlFilter& filter)
    {
        const bool isPostgresql = test::TestDatabase::isPostgresql();
        QStringList lines;
        const auto done = m_directory->storage().writeNow([&](Sql& sql) {
            return sql.eachComposed((isPostgresql ? u"EXPLAIN (COSTS OFF)"_s : u"EXPLAIN QUERY PLAN"_s) +
                                        u" SELECT rid FROM "_s + tableOf(scim::userType()) +
                                        u" WHERE connection_id = ? AND "_s + filter.condition +
                                        u" ORDER BY rid LIMIT 10"_s,
                                    QVariantList{u"c"_s} + filter.values, [&](const Row& row) {
                                        const auto line = row.text(isPostgresql ? 0 : 3);
                                        if (line.contains("Index Cond: "_L1))
                                            lines.last() += line;
                                        else
                                            lines.append(line);
                                        return true;
                                    });
        });
        return done ? lines : QStringList();
    }

    std::unique_ptr<test::FilledDirectory> m_directory;
};

QTEST_GUILESS_MAIN(TestFilterSql)
#include "tst_filter_sql.moc"
