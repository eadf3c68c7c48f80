// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/item_cell.h"

#include "model/domain/shown_text.h"

namespace provost {
namespace {

/// The most that a cell says; what is longer is told in an inspector.
constexpr qsizetype longestSpoken = 512;
constexpr qsizetype longestToolTip = 1024;

QString spoken(const ItemCell& cell)
{
    const auto first = plainSentence(cell.text, longestSpoken);
    return cell.secondLine.isEmpty()
               ? first
               : QStringLiteral("%1, %2").arg(first, plainSentence(cell.secondLine, longestSpoken));
}

} // namespace

QVariant itemCellData(const ItemCell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return plainSentence(cell.text, longestSpoken);
    case Qt::ToolTipRole:
        // Escaped: a tool tip that looks like mark-up would otherwise be rendered as such.
        return cell.toolTip.isEmpty() ? QVariant()
                                      : QVariant(plainSentence(cell.toolTip, longestToolTip, true).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (cell.alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return spoken(cell);
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case SecondLineRole:
        return plainSentence(cell.secondLine, longestSpoken);
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
