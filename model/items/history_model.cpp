// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/history_model.h"

#include "model/items/history_words.h"
#include "model/items/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {

HistoryModel::HistoryModel(const Directory& directory, Clock clock, QObject* parent)
    : PagedModel(parent)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell HistoryModel::cell(const Difference& line, int column) const
{
    switch (Column(column)) {
    case Subject:
        if (line.userId.isEmpty())
            return {.text = line.groupName, .secondLine = tr("group")};
        return {.text = line.userDisplayName, .secondLine = line.userName};
    case What: {
        const auto what = words::whatBecame(line, m_directory);
        return {.text = what, .toolTip = what};
    }
    case When:
        return {.text = words::whenItWas(line, m_clock()),
                .sort = line.until,
                .emphasis = Emphasis::Muted,
                .toolTip = words::onHover(words::momentsOf(line), m_clock())};
    case Known:
        return {.text = words::howItIsKnown(line),
                .emphasis = line.reportedAt ? Emphasis::Plain : Emphasis::Accent,
                .pill = true,
                .toolTip = words::howItIsKnownAtLength(line)};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& line = at(index.row());
    return role == IdRole ? QVariant(line.id.text()) : itemCellData(cell(line, index.column()), role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Subject:
        return tr("Who or what");
    case What:
        return tr("What became different");
    case When:
        return tr("When");
    case Known:
        return tr("How it is known");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
