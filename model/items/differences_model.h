// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/resource_difference.h"
#include "model/domain/id.h"
#include "model/items/record_model.h"

namespace provost {

using DifferenceId = Id<struct DifferenceTag>;

struct ShownDifference
{
    DifferenceId id;
    ResourceDifference difference;

    friend bool operator==(const ShownDifference&, const ShownDifference&) = default;
};

/// In which places two states of a resource differ. GUI thread only.
class DifferencesModel : public RecordModel<ShownDifference>
{
    Q_OBJECT

public:
    enum Column { Place, Before, After, ColumnCount };

    using RecordModel::RecordModel;

    void setDifferences(const QList<ResourceDifference>& differences);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const ShownDifference& record, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
};

} // namespace provost
