// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

/// All groups of a directory, kept up to date without a reset. GUI thread only.
class GroupsModel : public RecordModel<Group>
{
    Q_OBJECT

public:
    enum Column { Name, ConnectionName, Members, RoleItGives, Changed, ColumnCount };

    GroupsModel(const Directory& directory, Clock clock, QObject* parent = nullptr);

    /// Groups whose name is nearly the one that a pending rule waits for.
    void setNearMisses(const QSet<GroupId>& groups);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const Group& group, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const Group& group) const override;

private:
    [[nodiscard]] ItemCell roleCell(const Group& group) const;

    const Directory& m_directory;
    Clock m_clock;
    QSet<GroupId> m_nearMisses;
};

} // namespace provost
