// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/export_file.h"

#include "model/domain/csv.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

csv::Formulas formulasOf(ExportFormat format)
{
    return format == ExportFormat::SpreadsheetCsv ? csv::Formulas::Neutralised : csv::Formulas::Kept;
}

} // namespace

ExportFile::ExportFile(ExportPlan plan)
    : m_plan(std::move(plan))
    , m_file(m_plan.path)
{
}

Result<void> ExportFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fail(ErrorKind::Storage, QFileInfo(m_plan.path).fileName(), m_file.errorString());
    return {};
}

Result<void> ExportFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage, QFileInfo(m_plan.path).fileName(), m_file.errorString());
    return write(head());
}

Result<void> ExportFile::add(const QList<QStringList>& rows)
{
    QByteArray bytes;
    for (const QStringList& row : rows)
        bytes += line(row);
    m_rows += rows.size();
    return write(bytes);
}

Result<void> ExportFile::finish(const ExportEnd& end)
{
    if (const auto written = write(tail(end)); !written)
        return written;
    if (!m_file.commit())
        return fail(ErrorKind::Storage, QFileInfo(m_plan.path).fileName(), m_file.errorString());
    return {};
}

QByteArray ExportFile::head() const
{
    const QString started = timeText(m_plan.startedAt);
    if (m_plan.format == ExportFormat::JsonLines) {
        QJsonObject about{{u"source"_s, m_plan.source},
                          {u"filter"_s, m_plan.filter},
                          {u"startedAt"_s, started},
                          {u"columns"_s, QJsonArray::fromStringList(m_plan.columns)}};
        if (!m_plan.environment.isEmpty())
            about.insert(u"environment"_s, m_plan.environment);
        return jsonLine({{u"export"_s, about}});
    }
    const auto formulas = formulasOf(m_plan.format);
    const QByteArray mark = m_plan.format == ExportFormat::SpreadsheetCsv ? "\xEF\xBB\xBF" : "";
    QStringList about{u"# source"_s, m_plan.source, u"started"_s, started, u"filter"_s, m_plan.filter};
    if (!m_plan.environment.isEmpty())
        about << u"environment"_s << m_plan.environment;
    return mark + csv::record(about, formulas) + csv::record(m_plan.columns, formulas);
}

QByteArray ExportFile::line(const QStringList& row) const
{
    if (m_plan.format != ExportFormat::JsonLines)
        return csv::record(row, formulasOf(m_plan.format));
    QJsonObject object;
    for (qsizetype i = 0; i < m_plan.columns.size(); ++i)
        object.insert(m_plan.columns.at(i), row.value(i));
    return jsonLine(object);
}

QByteArray ExportFile::tail(const ExportEnd& end) const
{
    const QString finished = timeText(end.finishedAt);
    if (m_plan.format == ExportFormat::JsonLines)
        return jsonLine({{u"exported"_s, QJsonObject{{u"rows"_s, m_rows},
                                                     {u"complete"_s, end.complete},
                                                     {u"completeness"_s, end.completeness},
                                                     {u"finishedAt"_s, finished}}}});
    return csv::record({u"# end"_s, u"rows"_s, QString::number(m_rows), end.complete ? u"complete"_s : u"incomplete"_s,
                        end.completeness, finished},
                       formulasOf(m_plan.format));
}

} // namespace provost
