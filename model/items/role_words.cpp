// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/role_words.h"

#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

QString roleInWords(const Directory& directory, const RoleId& id)
{
    const auto known = directory.role(id);
    return known ? known->name : id.text();
}

QString rolesInWords(const Directory& directory, const QList<RoleId>& ids)
{
    QStringList names;
    for (const auto& id : ids)
        names.append(roleInWords(directory, id));
    names.removeDuplicates();
    return words::listed(names);
}

} // namespace provost
