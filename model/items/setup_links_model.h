// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/setup_link.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

/// The links through which accounts set up their connections themselves. GUI thread only.
class SetupLinksModel : public RecordModel<SetupLink>
{
    Q_OBJECT

public:
    enum Column { Account, Until, ColumnCount };

    explicit SetupLinksModel(Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const SetupLink& link, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    Clock m_clock;
};

} // namespace provost
