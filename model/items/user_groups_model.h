// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/items/clock.h"

#include <QAbstractTableModel>

namespace provost {

/// The groups of one user, as its detail brought them. GUI thread only.
class UserGroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GroupName, Since, ColumnCount };

    explicit UserGroupsModel(Clock clock, QObject* parent = nullptr);

    void setGroups(const QList<Membership>& groups);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Clock m_clock;
    QList<Membership> m_groups;
};

} // namespace provost
