// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/test_database.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace provost::test {

/// The real server as a process of its own, on a port of the system's choice and with a database that goes away with
/// the object, see TestDatabase. The program is the one that the environment names with PROVOSTD.
class ProvostdProcess
{
public:
    /// Several may share a database, where it is a PostgreSQL.
    explicit ProvostdProcess(std::shared_ptr<const TestDatabase> database = std::make_shared<const TestDatabase>());
    ~ProvostdProcess(); ///< kills it where it still runs
    ProvostdProcess(const ProvostdProcess&) = delete;
    ProvostdProcess& operator=(const ProvostdProcess&) = delete;

    /// Starts `provostd serve` and waits for its ready line. False: it ended or said something else; see errors(). May
    /// be called again after stop() or kill(): the data file is the same.
    [[nodiscard]] bool start(const QStringList& moreOptions = {});
    /// Asks it to end (SIGTERM) and returns its exit code; -1 where it did not end within 20 s, or crashed.
    int stop();
    /// kill -9.
    void kill();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString url() const { return m_url; } ///< `http://127.0.0.1:40123`
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// The first owner's admin key, from the first start.
    [[nodiscard]] QString adminKey() const { return m_adminKey; }
    /// Where its database is, as `--data` takes it: the data file, or the address of a PostgreSQL.
    [[nodiscard]] QString dataFile() const { return m_database->address(); }
    [[nodiscard]] const TestDatabase& database() const { return *m_database; }
    [[nodiscard]] QByteArray errors(); ///< all of stderr since start()
    /// Resident memory of the server in bytes; 0 where the system does not tell.
    [[nodiscard]] qint64 residentBytes() const;

    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    /// Runs another command of provostd to its end, at most 90 s: run({"connection", "create", …}).
    [[nodiscard]] static Outcome run(const QStringList& arguments);

private:
    std::shared_ptr<const TestDatabase> m_database;
    QProcess m_process;
    QByteArray m_errors;
    QString m_url;
    QString m_adminKey;
};

} // namespace provost::test
