// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/user_difference.h"

#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/store/directory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::UserDifference)
};

QString inWords(UserState state)
{
    switch (state) {
    case UserState::Active:
        return DifferenceWords::tr("active", "a user");
    case UserState::Suspended:
        return DifferenceWords::tr("suspended", "a user");
    case UserState::Deleted:
        return DifferenceWords::tr("deleted", "a user");
    }
    Q_UNREACHABLE();
}

QString inWords(const Directory& directory, const QList<RoleId>& roles)
{
    QStringList names;
    for (const auto& id : roles) {
        const auto role = directory.role(id);
        names.append(isolated(role ? role->name : id.text()));
    }
    return names.isEmpty() ? DifferenceWords::tr("no role") : listed(names);
}

} // namespace

QString userDifference(const Directory& directory, const User& seen, const User& now)
{
    const auto name = isolated(seen.displayName);
    if (now.state != seen.state)
        return DifferenceWords::tr("%1 was %2 and is %3.", "user, two states")
            .arg(name, inWords(seen.state), inWords(now.state));
    if (now.roles != seen.roles)
        return DifferenceWords::tr("%1 had %2 and has %3.", "user, two lists of roles")
            .arg(name, inWords(directory, seen.roles), inWords(directory, now.roles));
    if (now.userName != seen.userName)
        return DifferenceWords::tr("%1 had the user name %2 and has %3.")
            .arg(name, isolated(seen.userName), isolated(now.userName));
    if (now.connectionId != seen.connectionId)
        return DifferenceWords::tr("%1 has another connection now.").arg(name);
    return {};
}

} // namespace provost
