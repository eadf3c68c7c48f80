// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace provost {

/// What the throw-away resources of one rehearsal are called. Each name carries the mark, by which they are known again
/// whatever a server makes of their ids.
struct RehearsalNames
{
    QString mark; ///< `provost-rehearsal-1f3a9c20b7`: of this run alone

    /// A new mark.
    [[nodiscard]] static RehearsalNames make();

    [[nodiscard]] QString userName() const { return mark + QLatin1StringView("@example.invalid"); }
    [[nodiscard]] QString renamedUser() const { return mark + QLatin1StringView("-renamed@example.invalid"); }
    [[nodiscard]] QString secondName() const { return mark + QLatin1StringView("-second@example.invalid"); }
    [[nodiscard]] QString groupName() const { return mark + QLatin1StringView("-group"); }
    [[nodiscard]] QString renamedGroup() const { return mark + QLatin1StringView("-group-renamed"); }

    /// All that a user, or a group, of this run may be called.
    [[nodiscard]] QStringList ofUsers() const { return {userName(), secondName(), renamedUser()}; }
    [[nodiscard]] QStringList ofGroups() const { return {groupName(), renamedGroup()}; }
    [[nodiscard]] bool isOurs(const QString& name) const { return name.startsWith(mark, Qt::CaseInsensitive); }

    /// What `{userName}`, `{second}` … stand for in steps; the ids come to it once they are known.
    [[nodiscard]] QMap<QString, QString> values() const;
};

} // namespace provost
