// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/held_changes_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

namespace provost {

HeldChangesModel::HeldChangesModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

int HeldChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell HeldChangesModel::cell(const HeldChange& change, int column) const
{
    switch (Column(column)) {
    case Person:
        return {.text = change.userName, .sort = searchKey(change.userName)};
    case Kind:
        return {.text = change.kind == HeldChange::Kind::Delete ? tr("delete") : tr("deactivate"),
                .sort = int(change.kind)};
    case Asked:
        return {.text = words::ago(change.firstAt, m_clock()),
                .secondLine =
                    change.requests > 1 ? tr("asked for %n time(s)", nullptr, int(change.requests)) : QString(),
                .sort = change.firstAt,
                .toolTip = words::onHover(change.firstAt, m_clock())};
    case ColumnCount:
        break;
    }
    return {};
}

QString HeldChangesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Person:
        return tr("User");
    case Kind:
        return tr("The identity provider wants to");
    case Asked:
        return tr("Since", "when it was held");
    case ColumnCount:
        break;
    }
    return {};
}

bool HeldChangesModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
