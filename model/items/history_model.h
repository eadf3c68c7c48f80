// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/difference.h"
#include "model/items/clock.h"
#include "model/items/item_cell.h"
#include "model/items/paged_model.h"
#include "model/store/directory.h"

namespace provost {

/// Lines of the history that a local copy keeps, newest first, as far as they were read. GUI thread only.
class HistoryModel : public PagedModel<Difference>
{
    Q_OBJECT

public:
    enum Column { Subject, What, When, Known, ColumnCount };

    /// `directory` outlives the model.
    HistoryModel(const Directory& directory, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ItemCell cell(const Difference& line, int column) const;

    const Directory& m_directory;
    Clock m_clock;
};

} // namespace provost
