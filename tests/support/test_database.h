// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <functional>

namespace provost::test {

/// A database of a test's own, which goes away with the object: a data file in a temporary folder, or, where the
/// environment names one with PROVOST_TEST_POSTGRESQL, a migrated database on that PostgreSQL. The variable holds the
/// name of a file with an address such as `postgresql://USER:PASSWORD@127.0.0.1:54321/`.
class TestDatabase
{
public:
    enum class Content { Migrated, Empty }; ///< a data file is not there yet in any case

    explicit TestDatabase(Content content = Content::Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] static bool isPostgresql();
    /// As `provostd --data` takes it.
    [[nodiscard]] QString address() const { return m_address; }
    /// On a PostgreSQL: whether anybody may connect to it; those who are connected are sent away where not.
    void setReachable(bool isReachable) const;
    /// Runs `work` with a connection of its own, beside the server.
    void with(const std::function<void(QSqlDatabase&)>& work) const;
    /// Runs one statement and returns the first column of its rows; fails the test where it fails.
    QStringList run(const QString& statement) const;

private:
    QTemporaryDir m_folder;
    QString m_name; ///< of a database on the PostgreSQL
    QString m_address;
};

} // namespace provost::test
