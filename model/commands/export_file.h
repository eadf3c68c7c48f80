// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QDateTime>
#include <QList>
#include <QSaveFile>
#include <QStringList>

namespace provost {

enum class ExportFormat {
    SpreadsheetCsv, ///< for Excel, LibreOffice and people: no cell can be a formula, with a byte order mark
    LosslessCsv,    ///< for programs: every cell as it is
    JsonLines,      ///< one object a row
};

/// What an export is of; stands in the file, so that it can be judged without us.
struct ExportPlan
{
    QString path; ///< replaced only when the whole export has succeeded
    ExportFormat format = ExportFormat::SpreadsheetCsv;
    QStringList columns;      ///< also the names of the JSON members
    QString source;           ///< server and collection
    QString filter;           ///< in words; empty: everything
    QDateTime startedAt;      ///< of the clock of whoever exports
    QString environment = {}; ///< label of the server: `production`; empty: it has none
};

/// How an export ended; stands in its last line.
struct ExportEnd
{
    bool complete = true;
    QString completeness; ///< `1 204 of 1 204, complete`: the truth line of the table
    QDateTime finishedAt;
};

/// The file of an export. Rows go to a temporary file beside `path`; without finish() nothing is left of it. Readable
/// by its owner alone, since it holds personal data. Times are written in UTC, ISO 8601. One thread at a time.
class ExportFile
{
public:
    /// Nothing is opened before begin().
    explicit ExportFile(ExportPlan plan);

    /// Creates the temporary file and writes the head. ErrorKind::Storage.
    [[nodiscard]] Result<void> begin();
    /// Each row has as many cells as there are columns. ErrorKind::Storage.
    [[nodiscard]] Result<void> add(const QList<QStringList>& rows);
    /// Writes the last line and puts the file in its place. ErrorKind::Storage.
    [[nodiscard]] Result<void> finish(const ExportEnd& end);

    [[nodiscard]] const ExportPlan& plan() const { return m_plan; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray line(const QStringList& row) const;
    [[nodiscard]] QByteArray tail(const ExportEnd& end) const;
    [[nodiscard]] Result<void> write(const QByteArray& bytes);

    ExportPlan m_plan;
    QSaveFile m_file;
    qint64 m_rows = 0;
};

} // namespace provost
