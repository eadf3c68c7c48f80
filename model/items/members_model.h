// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/items/clock.h"
#include "model/items/paged_model.h"

namespace provost {

/// The members of one group as far as they were fetched. GUI thread only.
class MembersModel : public PagedModel<Membership>
{
    Q_OBJECT

public:
    enum Column { Person, Since, ColumnCount };

    explicit MembersModel(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Clock m_clock;
};

} // namespace provost
