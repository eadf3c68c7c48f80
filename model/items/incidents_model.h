// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/incident.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

using IncidentId = Id<struct IncidentTag>;

/// An incident as a row: `id` is the key of its cause.
struct IncidentRow
{
    IncidentId id;
    Incident incident;

    friend bool operator==(const IncidentRow& a, const IncidentRow& b)
    {
        return a.id == b.id && a.incident.count == b.incident.count && a.incident.last == b.incident.last &&
               a.incident.healedAt == b.incident.healedAt && a.incident.retrying == b.incident.retrying;
    }
};

/// One row for each cause of refusals, however often it came. GUI thread only.
class IncidentsModel : public RecordModel<IncidentRow>
{
    Q_OBJECT

public:
    enum Column { Last, ConnectionName, What, Times, Answer, ColumnCount };

    explicit IncidentsModel(Clock clock, QObject* parent = nullptr);

    /// They come from an identity provider's log, which knows its applications and no connections.
    void setOfLog() { m_isOfLog = true; }
    void setIncidents(const QList<Incident>& incidents);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const IncidentRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override { return column == Times; }
    [[nodiscard]] QString searchText(const IncidentRow& row) const override;

private:
    Clock m_clock;
    bool m_isOfLog = false;
};

} // namespace provost
