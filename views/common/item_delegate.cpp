// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/item_delegate.h"

using namespace Qt::StringLiterals;

namespace provost {

Tone toneOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Plain:
    case Emphasis::Muted:
        return Tone::Neutral;
    case Emphasis::Good:
        return Tone::Ok;
    case Emphasis::Warning:
        return Tone::Warn;
    case Emphasis::Bad:
        return Tone::Bad;
    case Emphasis::Accent:
        return Tone::Accent;
    }
    Q_UNREACHABLE();
}

Cell lookOf(const QModelIndex& index)
{
    const auto emphasis = index.data(EmphasisRole).value<Emphasis>();
    Cell cell;
    cell.text = index.data().toString();
    cell.second = index.data(SecondLineRole).toString();
    cell.mute = emphasis == Emphasis::Muted;
    cell.mono = index.data(MonoRole).toBool();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    cell.number = alignment.testFlag(Qt::AlignRight);
    if (index.data(PillRole).toBool())
        cell.pill = toneOf(emphasis);
    else if (emphasis != Emphasis::Plain && emphasis != Emphasis::Muted)
        cell.ink = toneOf(emphasis);
    // A colour alone says nothing: what is wrong carries a sign as well.
    if (cell.pill && emphasis == Emphasis::Bad && index.data(AlarmRole).toBool())
        cell.icon = "triangle-alert"_L1;
    if (const auto dot = index.data(DotRole); dot.isValid())
        cell.dot = toneOf(dot.value<Emphasis>());
    return cell;
}

CellDelegate* makeItemDelegate(QObject* parent, bool strongFirst, std::function<QString()> highlight)
{
    const auto describe = [strongFirst, highlight = std::move(highlight)](const QModelIndex& index) {
        auto cell = lookOf(index);
        if (index.column() == 0) {
            cell.strong = strongFirst;
            if (highlight)
                cell.highlight = highlight();
        }
        return cell;
    };
    return new CellDelegate(describe, parent);
}

} // namespace provost
