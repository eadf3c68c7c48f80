// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/incidents_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// An identity provider's log may tell a code alone, or nothing.
QString answerOf(const Incident& incident)
{
    if (incident.status == 0)
        return incident.scimType.isEmpty() ? IncidentsModel::tr("failed") : incident.scimType;
    const auto status = QString::number(incident.status);
    return incident.scimType.isEmpty() ? status : u"%1 %2"_s.arg(status, incident.scimType);
}

} // namespace

IncidentsModel::IncidentsModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

void IncidentsModel::setIncidents(const QList<Incident>& incidents)
{
    QList<IncidentRow> rows;
    rows.reserve(incidents.size());
    for (const auto& incident : incidents)
        rows.append({IncidentId(incident.key), incident});
    assign(rows);
}

int IncidentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell IncidentsModel::cell(const IncidentRow& row, int column) const
{
    const auto& incident = row.incident;
    const bool isOver = incident.healedAt.has_value();
    switch (Column(column)) {
    case Last:
        return {.text = words::moment(incident.last, m_clock()),
                .sort = incident.last,
                .emphasis = isOver ? Emphasis::Muted : Emphasis::Plain,
                .toolTip = words::onHover(incident.last, m_clock()),
                .mono = true};
    case ConnectionName:
        return {.text = incident.connectionName.isEmpty() ? tr("no connection") : incident.connectionName,
                .emphasis = isOver || incident.connectionName.isEmpty() ? Emphasis::Muted : Emphasis::Plain};
    case What:
        return {.text = isOver ? tr("Over: %1", "incident").arg(incident.sentence) : incident.sentence,
                .emphasis = isOver ? Emphasis::Muted : Emphasis::Plain,
                .toolTip = incident.sentence};
    case Times:
        return {.text = words::number(incident.count), .sort = incident.count, .alignRight = true};
    case Answer:
        return {.text = answerOf(incident),
                .sort = incident.status,
                .emphasis = isOver ? Emphasis::Muted : Emphasis::Bad,
                .pill = true,
                .toolTip = incident.detail};
    case ColumnCount:
        break;
    }
    return {};
}

QString IncidentsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Last:
        return tr("Last");
    case ConnectionName:
        return m_isOfLog ? tr("Application") : tr("Connection");
    case What:
        return tr("What");
    case Times:
        return tr("Times", "how often");
    case Answer:
        return tr("Answer");
    case ColumnCount:
        break;
    }
    return {};
}

QString IncidentsModel::searchText(const IncidentRow& row) const
{
    const auto& incident = row.incident;
    const QStringList parts{incident.sentence,
                            incident.connectionName,
                            incident.method,
                            incident.path,
                            QString::number(incident.status),
                            incident.scimType,
                            incident.detail,
                            incident.value,
                            incident.whom.join(u'\n')};
    return searchKey(parts.join(u'\n'));
}

} // namespace provost
