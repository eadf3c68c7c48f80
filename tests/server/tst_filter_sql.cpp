// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/filter_sql.h"
#include "server/storage/storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

/// Which filters the database answers by an index, by SQLite's own account of how it runs them.
class TestFilterSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Storage::open({.database = m_folder.filePath(u"a.db"_s)});
        QVERIFY(opened);
        m_storage = *std::move(opened);
    }

    void lookUpsUseAnIndex_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<RowAccess>("access");
        QTest::addColumn<QStringList>("searched"); // each a part of a line of the plan
        const auto row = [](const QString& filter, RowAccess access, const QStringList& searched) {
            QTest::newRow(qPrintable(filter)) << filter << access << searched;
        };
        const QString byName = u"user_name (connection_id=? AND user_name_key=?)"_s;
        const QString byExternal = u"user_external (connection_id=? AND external_id=?)"_s;
        const QString byEmail = u"user_email (email_key=?)"_s;
        row(u"userName eq \"a\""_s, RowAccess::Probe, {byName});
        row(u"userName eq \"a\" and active eq true"_s, RowAccess::Probe, {byName});
        row(u"externalId eq \"a\""_s, RowAccess::Probe, {byExternal});
        row(u"id eq \"a\" and manager eq \"b\""_s, RowAccess::Probe, {u"(id=?)"_s});
        row(u"emails.value eq \"a\""_s, RowAccess::Probe, {byEmail, u"further_email"_s});
        row(u"emails[type eq \"work\"].value eq \"a\""_s, RowAccess::Probe, {byEmail});
        row(u"emails[type eq \"work\" and value eq \"a\"]"_s, RowAccess::Probe, {byEmail});
        row(u"userName eq \"a\" or externalId eq \"b\" or emails eq \"c\""_s, RowAccess::Probe,
            {byName, byExternal, byEmail});
        row(u"userName sw \"a\""_s, RowAccess::Range, {u"user_name (connection_id=? AND user_name_key>"_s});
        row(u"userName gt \"a\""_s, RowAccess::Range, {u"user_name (connection_id=? AND user_name_key>"_s});
        row(u"displayName eq \"a\""_s, RowAccess::Range, {u"user_sort (sort_key=?)"_s});
        row(u"groups.value eq \"a\""_s, RowAccess::Range, {u"(group_rid=?)"_s});
        row(u"groups.display eq \"a\""_s, RowAccess::Range,
            {u"user_group_name (connection_id=? AND display_name_key=?)"_s});
    }
    void lookUpsUseAnIndex()
    {
        QFETCH(const QString, filter);
        QFETCH(const RowAccess, access);
        QFETCH(const QStringList, searched);
        const auto sql = translated(filter);
        QCOMPARE(sql.access, access);
        const QString plan = planOf(sql);
        QVERIFY2(!plan.contains("SCAN"_L1), qPrintable(plan));
        for (const QString& part : searched)
            QVERIFY2(plan.contains(part), qPrintable(plan));
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

    QString planOf(const SqlFilter& filter)
    {
        QStringList lines;
        const auto done = m_storage->writeNow([&](Sql& sql) {
            return sql.eachComposed(u"EXPLAIN QUERY PLAN SELECT rid FROM "_s + tableOf(scim::userType()) +
                                        u" WHERE connection_id = ? AND "_s + filter.condition +
                                        u" ORDER BY rid LIMIT 10"_s,
                                    QVariantList{u"c"_s} + filter.values, [&lines](const Row& row) {
                                        lines.append(row.text(3));
                                        return true;
                                    });
        });
        return done ? lines.join(u'\n') : u"SCAN? "_s + done.error().detail;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestFilterSql)
#include "tst_filter_sql.moc"
