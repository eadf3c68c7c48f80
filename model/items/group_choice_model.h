// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"
#include "model/items/record_model.h"

namespace provost {

/// A group that a rule could be for.
struct GroupChoice
{
    GroupId id;
    QString name;
    qint64 members = 0;
    QString givesNow; ///< the role that a rule gives it already; empty: none

    friend bool operator==(const GroupChoice&, const GroupChoice&) = default;
};

/// The groups of a connection, to choose some of them for new rules. GUI thread only.
class GroupChoiceModel : public RecordModel<GroupChoice>
{
    Q_OBJECT

public:
    enum Column { Name, Members, ColumnCount };
    using RecordModel::RecordModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const GroupChoice& group, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override { return column == Members; }
    [[nodiscard]] QString searchText(const GroupChoice& group) const override;
};

} // namespace provost
