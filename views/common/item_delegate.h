// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/item_cell.h"
#include "views/common/cell_delegate.h"

namespace provost {

/// The tone that a theme knows for what a model wants to say.
[[nodiscard]] Tone toneOf(Emphasis emphasis);
/// The look of a cell of any model of model/items.
[[nodiscard]] Cell lookOf(const QModelIndex& index);

/// A delegate for every column of such a model. Its first column is strong where `strongFirst`, and shows underlined
/// what `highlight` gives at the time of painting.
[[nodiscard]] CellDelegate* makeItemDelegate(QObject* parent, bool strongFirst = false,
                                             std::function<QString()> highlight = {});

} // namespace provost
