// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

/// What the guard of a connection holds. GUI thread only.
class HeldChangesModel : public RecordModel<HeldChange>
{
    Q_OBJECT

public:
    enum Column { Person, Kind, Asked, ColumnCount };

    explicit HeldChangesModel(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const HeldChange& change, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    Clock m_clock;
};

} // namespace provost
