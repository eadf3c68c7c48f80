// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/write_witness.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QList>
#include <QMutex>

#include <memory>
#include <optional>

namespace provost {

/// A change that was asked for from this console. Times are UTC.
struct JournalEntry
{
    QString id; ///< of the request, which the server knows too (X-Request-Id)
    QDateTime at;
    QString user; ///< account of this computer
    QString key;  ///< public part of the admin key; never the secret
    QString server;
    QString method;
    QString path;
    QString body;              ///< what was to be different afterwards; bounded, without secrets
    QString before;            ///< JSON of what it changed, as it stood; bounded, without secrets; empty: not known
    QString after;             ///< the same, as the server answered; empty: not known
    QString restoreFile;       ///< that was written before; empty: none
    QString condition;         ///< version that it was to change, as If-Match was sent; empty: any
    std::optional<int> status; ///< of the answer; unset: the result is not known
    QString failure;           ///< why there was no answer

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// Lines at the end of a journal that were written once and are gone.
struct JournalCut
{
    qint64 left = 0;    ///< lines that were still there
    qint64 written = 0; ///< lines that had been there before

    friend bool operator==(const JournalCut&, const JournalCut&) = default;
};

/// What stands in a journal's file.
struct JournalReading
{
    QList<JournalEntry> entries; ///< oldest first
    qint64 lines = 0; ///< whole ones: the beginning of one, which a program that was killed left at the end, is none
    std::optional<qint64>
        brokenLine;                ///< the first, from 1, that is not as it was written; those after it prove nothing
    std::optional<JournalCut> cut; ///< the first time that the file was cut short
    QString head;                  ///< hash of the newest line in hexadecimal

    [[nodiscard]] bool isIntact() const { return !brokenLine && !cut; }
};

/// The journal of all changes that were asked for from this console, one line of JSON for each request before it leaves
/// and one for its answer. Each line holds the hash (SHA-256) of the one before, so that a line that is changed, taken
/// out or put in is noticed. Number and hash of the newest line are kept beside it, in `FILE.end`, so that a file cut
/// short is noticed too; once something is written again, a line of its own keeps that it was. A request that cannot be
/// written down does not leave. Files are private to the user; no secret is in them. Several programs may write to one
/// file. Any thread; waits for the disk.
class Journal : public WriteWitness
{
public:
    /// `file` need not exist yet.
    explicit Journal(QString file);
    ~Journal() override;

    [[nodiscard]] const QString& file() const { return m_file; }
    Result<void> begins(const HttpRequest& request, const QString& requestId, const Call& call) override;
    void ended(const QString& requestId, const Result<HttpAnswer>& outcome) override;

private:
    Result<void> append(const QJsonObject& line);
    Result<void> findHead(QFile& file);
    Result<void> write(QFile& file, QJsonObject line);

    const QString m_file;
    QMutex m_mutex;
    QByteArray m_head;  ///< hash of the line that ends at `m_end`
    qint64 m_end = -1;  ///< where this object left the file; a file that ends elsewhere is read first
    qint64 m_lines = 0; ///< whole ones up to there
};

/// Reads and proves a journal. A missing file is an empty one; ErrorKind::Storage where it cannot be read. Touches the
/// disk: not for the GUI thread, see offThread().
[[nodiscard]] Result<JournalReading> readJournal(const QString& file);

} // namespace provost
