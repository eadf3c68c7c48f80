// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/group_choice_model.h"

#include "model/domain/fold.h"
#include "model/domain/shown_text.h"
#include "model/items/words.h"

namespace provost {

int GroupChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell GroupChoiceModel::cell(const GroupChoice& group, int column) const
{
    switch (Column(column)) {
    case Name:
        return {.text = group.name,
                .secondLine =
                    group.givesNow.isEmpty() ? QString() : tr("gives %1 now", "role").arg(isolated(group.givesNow)),
                .sort = searchKey(group.name)};
    case Members:
        return {.text = words::number(group.members), .sort = group.members, .alignRight = true};
    case ColumnCount:
        break;
    }
    return {};
}

QString GroupChoiceModel::columnTitle(int column) const
{
    return column == Name ? tr("Group") : tr("Members");
}

QString GroupChoiceModel::searchText(const GroupChoice& group) const
{
    return searchKey(group.name);
}

} // namespace provost
