// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/item_cell.h"

namespace provost {

QVariant itemCellData(const ItemCell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        // Escaped: a tool tip that looks like mark-up would otherwise be rendered as such.
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (cell.alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return cell.secondLine.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.secondLine);
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case SecondLineRole:
        return cell.secondLine;
    case EmphasisRole:
        return QVariant::fromValue(cell.emphasis);
    case PillRole:
        return cell.pill;
    case AlarmRole:
        return cell.alarm;
    case MonoRole:
        return cell.mono;
    case DotRole:
        return cell.dot;
    default:
        return {};
    }
}

} // namespace provost
