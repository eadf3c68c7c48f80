// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

/// The sessions of one person, as they were read, newest first. GUI thread only.
class SessionsModel : public RecordModel<ProductSession>
{
    Q_OBJECT

public:
    enum Column { What, State, ColumnCount };

    explicit SessionsModel(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const ProductSession& session, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    Clock m_clock;
};

} // namespace provost
