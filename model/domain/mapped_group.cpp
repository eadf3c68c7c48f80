// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/mapped_group.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace provost {
namespace {

struct MappedGroupWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::MappedGroup)
};

using Kind = MappingFate::Kind;

/// The same name, or one that a person could take for it.
bool alike(const QString& key, const QString& name, const Group& group)
{
    return nearMissKey(group.displayName) == key &&
           (group.displayName == name || nearMiss(name, group.displayName).has_value());
}

template <class Predicate>
QList<Group> those(const QList<Group>& groups, Predicate wanted)
{
    QList<Group> found;
    std::ranges::copy_if(groups, std::back_inserter(found), wanted);
    return found;
}

MappingFate fateOfPending(const MappedGroup& remembered, const QList<Group>& present)
{
    auto exact = those(present, [&](const Group& group) { return group.displayName == remembered.name; });
    if (exact.size() == 1)
        return {Kind::Arrived, {}, exact};
    const QString key = nearMissKey(remembered.name);
    auto close = those(present, [&](const Group& group) { return alike(key, remembered.name, group); });
    if (close.isEmpty())
        return {Kind::Waiting, {}, {}};
    const auto difference = nearMiss(remembered.name, close.first().displayName);
    return {Kind::NearMiss, {}, std::move(close), difference};
}

MappingFate fateOfGone(const MappedGroup& remembered, const QList<Group>& present)
{
    const QString key = nearMissKey(remembered.name);
    auto heirs = those(present, [&](const Group& group) {
        return alike(key, remembered.name, group) ||
               (!remembered.externalId.isEmpty() && group.externalId == remembered.externalId);
    });
    if (heirs.isEmpty())
        return {Kind::Gone, {}, {}};
    const auto difference = nearMiss(remembered.name, heirs.first().displayName);
    return {Kind::Recreated, {}, std::move(heirs), difference};
}

} // namespace

bool MappingFate::needsDecision() const
{
    switch (kind) {
    case Kind::Kept:
    case Kind::Renamed:
    case Kind::Waiting:
    case Kind::Arrived:
        return false;
    case Kind::Disguised:
    case Kind::Exchanged:
    case Kind::Recreated:
    case Kind::Gone:
    case Kind::NearMiss:
        return true;
    }
    Q_UNREACHABLE();
}

MappingFate fateOf(const MappedGroup& remembered, const QList<Group>& present)
{
    if (remembered.id.isEmpty())
        return fateOfPending(remembered, present);
    const auto same = std::ranges::find(present, remembered.id, &Group::id);
    if (same == present.end())
        return fateOfGone(remembered, present);
    if (same->displayName == remembered.name)
        return {Kind::Kept, same->displayName, {}};
    const QString key = nearMissKey(remembered.name);
    auto namesakes = those(
        present, [&](const Group& group) { return group.id != remembered.id && alike(key, remembered.name, group); });
    const auto difference = nearMiss(remembered.name, same->displayName);
    if (!namesakes.isEmpty())
        return {Kind::Exchanged, same->displayName, std::move(namesakes), difference};
    return {difference ? Kind::Disguised : Kind::Renamed, same->displayName, {}, difference};
}

QString inWords(const MappedGroup& remembered, const MappingFate& fate)
{
    const QString name = isolated(remembered.name);
    const QString now = isolated(fate.presentName);
    const QString other = fate.others.isEmpty() ? QString() : isolated(fate.others.first().displayName);
    switch (fate.kind) {
    case Kind::Kept:
        return MappedGroupWords::tr("%1 is mapped.").arg(name);
    case Kind::Renamed:
        return MappedGroupWords::tr("%1 was renamed to %2. The mapping was kept.").arg(name, now);
    case Kind::Disguised:
        return MappedGroupWords::tr(
                   "%1 is now called %2, which %3. Confirm that this is still the group that you mean.")
            .arg(name, now, inWords(*fate.difference));
    case Kind::Exchanged:
        return MappedGroupWords::tr(
                   "%1 is now called %2, and another group is called %3. Say which of the two is meant.")
            .arg(name, now, other);
    case Kind::Recreated:
        return MappedGroupWords::tr(
                   "The group %1 is gone, and another group %2 is there. A role is never passed on by name alone: "
                   "say whether it is the same group.")
            .arg(name, other);
    case Kind::Gone:
        return MappedGroupWords::tr("The group %1 is gone. The mapping gives nobody a role any more.").arg(name);
    case Kind::Waiting:
        return MappedGroupWords::tr("No group %1 has arrived yet.").arg(name);
    case Kind::NearMiss:
        return fate.difference
                   ? MappedGroupWords::tr("No group %1 has arrived, but %2, which %3.")
                         .arg(name, other, inWords(*fate.difference))
                   : MappedGroupWords::tr("Several groups are called %1. Say which one is meant.").arg(name);
    case Kind::Arrived:
        return MappedGroupWords::tr("The group %1 has arrived.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace provost
