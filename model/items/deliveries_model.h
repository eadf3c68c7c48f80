// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/setup_link.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

/// What the product was told of changes. GUI thread only.
class DeliveriesModel : public RecordModel<Delivery>
{
    Q_OBJECT

public:
    enum Column { Told, When, Answer, ColumnCount };

    explicit DeliveriesModel(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const Delivery& delivery, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    Clock m_clock;
};

} // namespace provost
