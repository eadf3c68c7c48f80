// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/differences_model.h"

#include "model/domain/shown_text.h"
#include "model/items/json_tree_model.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestShown = 1024; // the rest can be read in the text

} // namespace

void DifferencesModel::setDifferences(const QList<ResourceDifference>& differences)
{
    assign({}); // nothing of the last comparison is the same by its number
    QList<ShownDifference> records;
    for (const auto& difference : differences)
        records.append({DifferenceId(QString::number(records.size())), difference});
    assign(records);
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell DifferencesModel::cell(const ShownDifference& record, int column) const
{
    const auto& [pointer, before, after] = record.difference;
    if (column == Place)
        return {.text = pointer, .toolTip = pointer, .mono = true};
    const auto& value = column == Before ? before : after;
    if (value.isUndefined())
        return {.text = tr("absent", "value of an attribute"), .emphasis = Emphasis::Muted};
    const auto text = plainText(jsonText(value), longestShown);
    return {.text = text, .toolTip = text};
}

QString DifferencesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Place:
        return tr("Path");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case ColumnCount:
        break;
    }
    return {};
}

bool DifferencesModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
