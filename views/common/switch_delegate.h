// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/cell_delegate.h"

namespace provost {

/// Draws a Switch in every cell that has a Qt::CheckStateRole, half where it is partially checked and pale where the
/// cell cannot be checked, and the others as CellDelegate does. Pressing it, or Space on it, changes nothing itself.
class SwitchDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit SwitchDelegate(Describe describe, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    [[nodiscard]] bool hasTick(const QModelIndex&) const override { return false; }

Q_SIGNALS:
    /// The person wants it the other way, also of a cell that cannot be checked, so that the view can say why.
    void switched(const QModelIndex& index);
};

} // namespace provost
