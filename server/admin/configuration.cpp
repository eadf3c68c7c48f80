// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration.h"

#include "model/domain/fold.h"
#include "server/admin/configuration_document.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using Action = ConfigurationStep::Action;

tl::unexpected<Error> refuse(const QString& place, const QString& why)
{
    return fail(ErrorKind::Invalid, place, why);
}

const ConfigurationKind* kindOf(const QString& name)
{
    const auto found = std::ranges::find(configurationKinds(), name, &ConfigurationKind::name);
    return found == configurationKinds().cend() ? nullptr : &*found;
}

Result<QList<ConfigurationItem>> presentItems(ConfigurationScope& scope)
{
    QList<ConfigurationItem> items;
    for (const auto& kind : configurationKinds()) {
        auto some = kind.read(scope);
        if (!some)
            return some;
        items += *some;
    }
    return items;
}

ConfigurationStep stepFor(Action action, const ConfigurationItem* before, const ConfigurationItem* after)
{
    const auto& thing = after ? *after : *before;
    const auto& kind = *kindOf(thing.kind);
    return {action,
            thing.kind,
            thing.account,
            thing.name,
            before ? kind.show(*before) : QJsonObject(),
            after ? kind.show(*after) : QJsonObject()};
}

/// What is done, each with the items that it is done with.
struct Work
{
    ConfigurationStep step;
    ConfigurationItem before;
    ConfigurationItem after;
    PermissionSet takes;

    [[nodiscard]] const ConfigurationKind& kind() const { return *kindOf(step.kind); }
};

Result<Work> workFor(Action action, const ConfigurationItem* before, const ConfigurationItem* after)
{
    const auto& kind = *kindOf(after ? after->kind : before->kind);
    const auto takes = kind.takes(before, after);
    if (!takes)
        return refuse(after ? placeBelow(after->place, takes.error().subject) : before->name, takes.error().detail);
    return Work{stepFor(action, before, after), before ? *before : ConfigurationItem(),
                after ? *after : ConfigurationItem(), *takes};
}

/// The members of which the document says nothing stay as they are.
ConfigurationItem completed(ConfigurationItem item, const ConfigurationItem& present)
{
    for (auto member = present.value.constBegin(); member != present.value.constEnd(); ++member) {
        if (!item.value.contains(member.key()))
            item.value.insert(member.key(), member.value());
    }
    return item;
}

/// A document beside what is there.
class Comparison
{
public:
    Comparison(QList<ConfigurationItem> present, WantedConfiguration wanted)
        : m_present(std::move(present))
        , m_wanted(std::move(wanted))
    {
        for (const auto& item : std::as_const(m_present))
            m_before.insert(item.key(), &item);
        for (const auto& item : std::as_const(m_wanted.items))
            m_named.insert(item.key());
    }

    Result<QList<Work>> work()
    {
        for (const auto& kind : configurationKinds()) {
            if (auto kept = keepOrder(kind); !kept)
                return tl::unexpected(kept.error());
        }
        if (auto known = knowRoles(); !known)
            return tl::unexpected(known.error());
        for (const auto& item : std::as_const(m_wanted.items)) {
            if (auto done = want(item); !done)
                return tl::unexpected(done.error());
        }
        for (const auto& item : std::as_const(m_present)) {
            if (auto done = isRemoved(item) ? remove(item) : Result<void>(); !done)
                return tl::unexpected(done.error());
        }
        // Others name what is ordered. An account may stand behind the connections of another one.
        std::ranges::stable_sort(m_created, {}, [](const Work& work) { return &work.kind(); });
        // Removed first: a name may go from one thing to another.
        return m_removed + m_created + m_changed + m_removedLast;
    }

private:
    [[nodiscard]] bool isRemoved(const ConfigurationItem& item) const
    {
        return !m_named.contains(item.key()) && m_wanted.complete.contains(listKey(item.kind, item.account));
    }

    Result<void> want(const ConfigurationItem& item)
    {
        const auto* before = m_before.value(item.key());
        const auto after = before ? completed(item, *before) : item;
        if (before && before->value == after.value)
            return {};
        const auto work = workFor(before ? Action::Change : Action::Create, before, &after);
        if (!work)
            return tl::unexpected(work.error());
        (before ? m_changed : m_created).append(*work);
        return {};
    }

    Result<void> remove(const ConfigurationItem& item)
    {
        const auto work = workFor(Action::Remove, &item, nullptr);
        if (!work)
            return tl::unexpected(work.error());
        (kindOf(item.kind)->isOrdered ? m_removedLast : m_removed).prepend(*work);
        return {};
    }

    /// Things that are there already keep the order in which they are, and the first one remains it.
    [[nodiscard]] Result<void> keepOrder(const ConfigurationKind& kind) const
    {
        if (!kind.isOrdered)
            return {};
        QStringList stand;
        for (const auto& item : m_present) {
            if (item.kind == kind.name && m_named.contains(item.key()))
                stand.append(item.key());
        }
        qsizetype next = 0;
        for (const auto& item : m_wanted.items) {
            if (item.kind != kind.name)
                continue;
            const bool isNew = !m_before.contains(item.key());
            if (isNew ? next == 0 : stand.value(next) != item.key())
                return refuse(item.place, isNew ? u"Nothing can be put before the first one of the server."_s
                                                : u"Those of the server stay in the order in which they are."_s);
            next += isNew ? 0 : 1;
        }
        return {};
    }

    /// Each role that is named will be there.
    [[nodiscard]] Result<void> knowRoles() const
    {
        QSet<QString> known;
        QList<ConfigurationItem> standing;
        for (const auto& item : m_wanted.items) {
            const auto* before = m_before.value(item.key());
            standing.append(before ? completed(item, *before) : item);
        }
        for (const auto& item : m_present) {
            if (!m_named.contains(item.key()) && !isRemoved(item))
                standing.append(item);
        }
        for (const auto& item : std::as_const(standing)) {
            if (kindOf(item.kind)->isOrdered)
                known.insert(caseKey(item.name));
        }
        for (const auto& item : std::as_const(standing)) {
            for (const auto& role : kindOf(item.kind)->roles(item)) {
                if (!known.contains(caseKey(role)))
                    return refuse(item.place.isEmpty() ? item.name : item.place,
                                  u"There is no role \"%1\", or there would be none."_s.arg(role));
            }
        }
        return {};
    }

    QList<ConfigurationItem> m_present;
    WantedConfiguration m_wanted;
    QHash<QString, const ConfigurationItem*> m_before;
    QSet<QString> m_named;
    QList<Work> m_created;
    QList<Work> m_changed;
    QList<Work> m_removed;
    QList<Work> m_removedLast;
};

QString digestOf(const QJsonArray& parts)
{
    const auto text = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// Other than a plan's digest it stays the same where somebody changes what the document is not about.
QString stepsDigest(const QList<Work>& work)
{
    QJsonArray steps;
    for (const auto& [step, before, after, takes] : work)
        steps.append(
            QJsonArray{static_cast<int>(step.action), step.kind, step.account, step.name, step.before, step.after});
    return digestOf(steps);
}

Result<void> permitAll(const ConfigurationScope& scope, const QList<Work>& work)
{
    for (const auto& each : work) {
        for (const auto permission : each.takes.list()) {
            if (!scope.permissions.contains(permission))
                return fail(ErrorKind::Forbidden, each.step.name,
                            u"This takes the permission %1."_s.arg(slug(permission)));
        }
    }
    return {};
}

struct Prepared
{
    QString digest;
    QList<Work> work;
};

Result<Prepared> prepare(ConfigurationScope& scope, const QJsonObject& document)
{
    auto wanted = readConfiguration(scope, document);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto present = presentItems(scope);
    if (!present)
        return tl::unexpected(present.error());
    auto work = Comparison(*present, *std::move(wanted)).work();
    if (!work)
        return tl::unexpected(work.error());
    if (auto permitted = permitAll(scope, *work); !permitted)
        return tl::unexpected(permitted.error());
    return Prepared{digestOf({documentOf(*present), document}), *std::move(work)};
}

ConfigurationPlan planOf(const Prepared& prepared)
{
    ConfigurationPlan plan{prepared.digest, {}};
    for (const auto& work : prepared.work)
        plan.steps.append(work.step);
    return plan;
}

/// The secret that came into being; empty where none did.
Result<QString> carryOut(ConfigurationScope& scope, const Work& work)
{
    const auto& kind = work.kind();
    const auto withoutSecret = [](const Result<void>& done) {
        return done ? Result<QString>(QString()) : tl::unexpected(done.error());
    };
    switch (work.step.action) {
    case Action::Create:
        return kind.create(scope, work.after);
    case Action::Change:
        return withoutSecret(kind.change(scope, work.before, work.after));
    case Action::Remove:
        return withoutSecret(kind.remove(scope, work.before));
    }
    return QString();
}

/// True: there was more to remove than one transaction should hold, and a part of that is done.
Result<bool> removePart(ConfigurationScope& scope, const QList<Work>& work, ConfigurationParts& parts)
{
    for (const auto& kind : configurationKinds()) {
        if (!kind.removePart)
            continue;
        QList<ConfigurationItem> removed;
        for (const auto& each : work) {
            if (each.step.action == Action::Remove && each.step.kind == kind.name)
                removed.append(each.before);
        }
        if (const auto done = kind.removePart(scope, removed, parts); !done || *done)
            return done;
    }
    return false;
}

tl::unexpected<Error> refuseOtherState(const ConfigurationParts& parts)
{
    return fail(ErrorKind::Precondition, u"plan"_s,
                parts.begun.isEmpty()
                    ? u"The server or the document is not what it was when this plan was made. Plan again."_s
                    : u"The server was changed while connections were being removed: their tokens have ended, and some "
                      "of their users are without a connection. Plan again to go on."_s);
}

} // namespace

QString ConfigurationItem::key() const
{
    return kind + u'\n' + caseKey(account) + u'\n' + caseKey(name);
}

Result<QJsonObject> configurationSchema()
{
    QFile file(u":/provost/admin/configuration.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ServerFault, file.fileName(), file.errorString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<QJsonObject> exportConfiguration(ConfigurationScope& scope)
{
    return presentItems(scope).map(documentOf);
}

Result<ConfigurationPlan> planConfiguration(ConfigurationScope& scope, const QJsonObject& document)
{
    return prepare(scope, document).map(planOf);
}

Result<AppliedConfiguration> applyConfiguration(ConfigurationScope& scope, const QJsonObject& document,
                                                const QString& digest, ConfigurationParts& parts)
{
    const auto prepared = prepare(scope, document);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const bool isFirst = parts.steps.isEmpty();
    if (isFirst ? prepared->digest != digest : stepsDigest(prepared->work) != parts.steps)
        return refuseOtherState(parts);
    AppliedConfiguration applied{planOf(*prepared), {}};
    applied.plan.digest = digest;
    const auto hasMore = removePart(scope, prepared->work, parts);
    if (!hasMore)
        return tl::unexpected(hasMore.error());
    if (*hasMore) {
        const auto left = prepare(scope, document); // what is being removed is paused by now
        if (!left)
            return tl::unexpected(left.error());
        parts.steps = stepsDigest(left->work);
        return applied;
    }
    parts = {};
    for (const auto& work : prepared->work) {
        const auto done = carryOut(scope, work);
        if (!done)
            return tl::unexpected(done.error());
        if (!done->isEmpty())
            applied.secrets.append({work.step, *done});
    }
    return applied;
}

} // namespace provost::server
