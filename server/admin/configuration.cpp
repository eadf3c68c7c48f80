// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration.h"

#include "model/domain/fold.h"

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

/// A list of the document: the account whose it is, and which kind of thing it lists. Such a list is complete.
using ListKey = QString;

ListKey listKey(const QString& kind, const QString& account)
{
    return kind + u'\n' + caseKey(account);
}

/// A document, read.
struct Wanted
{
    QList<ConfigurationItem> items;
    QSet<ListKey> complete;
};

tl::unexpected<Error> refuse(const QString& place, const QString& why)
{
    return fail(ErrorKind::Invalid, place, why);
}

QString joined(const QString& place, const QString& below)
{
    return below.isEmpty() ? place : place + u'.' + below;
}

const ConfigurationKind* kindOf(const QString& name)
{
    const auto found = std::ranges::find(configurationKinds(), name, &ConfigurationKind::name);
    return found == configurationKinds().cend() ? nullptr : &*found;
}

/// Reads a document into items, and refuses what it does not know.
class DocumentReader
{
public:
    explicit DocumentReader(const ConfigurationScope& scope)
        : m_scope(scope)
    {
    }

    Result<Wanted> read(const QJsonObject& document)
    {
        for (const auto& member : document.keys()) {
            if (member != "format"_L1 && member != "accounts"_L1 && member != "$schema"_L1)
                return refuse(member, u"This member is not known here."_s);
        }
        if (document.value("format"_L1).toInt(-1) != configurationFormat)
            return refuse(u"format"_s, u"A document of format %1 is wanted."_s.arg(configurationFormat));
        const auto accounts = document.value("accounts"_L1);
        if (!accounts.isArray())
            return refuse(u"accounts"_s, u"A list is missing here."_s);
        const auto list = accounts.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto done = readAccount(list.at(i), u"accounts[%1]"_s.arg(i)); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_wanted);
    }

private:
    Result<void> readAccount(const QJsonValue& value, const QString& place)
    {
        QJsonObject own = value.toObject();
        QHash<QString, QJsonValue> lists;
        for (const auto& kind : configurationKinds()) {
            if (!kind.member.isEmpty() && own.contains(kind.member))
                lists.insert(kind.name, own.take(kind.member));
        }
        const auto account = add(configurationKinds().constFirst(), {}, own, place);
        if (!account)
            return tl::unexpected(account.error());
        for (const auto& kind : configurationKinds()) {
            if (!lists.contains(kind.name))
                continue;
            if (auto done = readList(kind, *account, lists.value(kind.name), joined(place, kind.member)); !done)
                return done;
        }
        return {};
    }

    Result<void> readList(const ConfigurationKind& kind, const QString& account, const QJsonValue& value,
                          const QString& place)
    {
        if (!value.isArray())
            return refuse(place, u"A list is wanted here."_s);
        m_wanted.complete.insert(listKey(kind.name, account));
        const auto list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (const auto added = add(kind, account, list.at(i).toObject(), u"%1[%2]"_s.arg(place).arg(i)); !added)
                return tl::unexpected(added.error());
        }
        return {};
    }

    /// Returns its name.
    Result<QString> add(const ConfigurationKind& kind, const QString& account, const QJsonObject& object,
                        const QString& place)
    {
        auto item = kind.parse(m_scope, object);
        if (!item)
            return refuse(joined(place, item.error().subject), item.error().detail);
        item->account = account;
        if (m_keys.contains(item->key()))
            return refuse(place, u"This stands here twice."_s);
        if (m_wanted.items.size() >= maxConfigurationItems)
            return refuse(place, u"A document has at most %1 things."_s.arg(maxConfigurationItems));
        m_keys.insert(item->key());
        m_wanted.items.append(*item);
        return item->name;
    }

    const ConfigurationScope& m_scope;
    Wanted m_wanted;
    QSet<QString> m_keys;
};

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

QJsonObject documentOf(const QList<ConfigurationItem>& items)
{
    QJsonArray accounts;
    for (const auto& account : items) {
        if (account.kind != configurationKinds().constFirst().name)
            continue;
        QJsonObject object = configurationKinds().constFirst().show(account);
        for (const auto& kind : configurationKinds()) {
            QJsonArray list;
            for (const auto& item : items) {
                if (!kind.member.isEmpty() && item.kind == kind.name && caseKey(item.account) == caseKey(account.name))
                    list.append(kind.show(item));
            }
            if (!kind.member.isEmpty())
                object.insert(kind.member, list);
        }
        accounts.append(object);
    }
    return {{u"format"_s, configurationFormat}, {u"accounts"_s, accounts}};
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

/// What is done, each with the item that it is done to.
struct Work
{
    ConfigurationStep step;
    ConfigurationItem item;
};

Result<QList<Work>> compare(const QList<ConfigurationItem>& present, const Wanted& wanted)
{
    QHash<QString, const ConfigurationItem*> before;
    for (const auto& item : present)
        before.insert(item.key(), &item);
    QList<Work> created;
    QList<Work> changed;
    QList<Work> removed;
    QSet<QString> named;
    for (const auto& item : wanted.items) {
        named.insert(item.key());
        const auto* old = before.value(item.key());
        if (!old) {
            created.append({stepFor(Action::Create, nullptr, &item), item});
            continue;
        }
        if (old->value == item.value)
            continue;
        if (auto possible = kindOf(item.kind)->check(*old, item); !possible)
            return tl::unexpected(possible.error());
        changed.append({stepFor(Action::Change, old, &item), item});
    }
    for (const auto& item : present) {
        if (!named.contains(item.key()) && wanted.complete.contains(listKey(item.kind, item.account)))
            removed.prepend({stepFor(Action::Remove, &item, nullptr), item});
    }
    // An account may stand behind the connections of another one.
    std::ranges::stable_sort(created, {}, [](const Work& work) { return kindOf(work.item.kind); });
    // Removed first: a name may go from one thing to another.
    return removed + created + changed;
}

QString digestOf(const QJsonObject& state, const QJsonObject& document)
{
    const QJsonArray both{state, document};
    const auto text = QJsonDocument(both).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<void> permitAll(const ConfigurationScope& scope, const QList<Work>& work)
{
    for (const auto& each : work) {
        const auto& kind = *kindOf(each.item.kind);
        const auto needed = each.step.action == Action::Remove ? kind.toRemove : kind.toMake;
        if (!scope.permissions.contains(needed))
            return fail(ErrorKind::Forbidden, each.item.name, u"This takes the permission %1."_s.arg(slug(needed)));
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
    const auto wanted = DocumentReader(scope).read(document);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto present = presentItems(scope);
    if (!present)
        return tl::unexpected(present.error());
    auto work = compare(*present, *wanted);
    if (!work)
        return tl::unexpected(work.error());
    if (auto permitted = permitAll(scope, *work); !permitted)
        return tl::unexpected(permitted.error());
    return Prepared{digestOf(documentOf(*present), document), *std::move(work)};
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
    const auto& kind = *kindOf(work.item.kind);
    const auto withoutSecret = [](const Result<void>& done) {
        return done ? Result<QString>(QString()) : tl::unexpected(done.error());
    };
    switch (work.step.action) {
    case Action::Create:
        return kind.create(scope, work.item);
    case Action::Change:
        return withoutSecret(kind.change(scope, work.item));
    case Action::Remove:
        return withoutSecret(kind.remove(scope, work.item));
    }
    return QString();
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
                                                const QString& digest)
{
    const auto prepared = prepare(scope, document);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (prepared->digest != digest)
        return fail(ErrorKind::Precondition, u"plan"_s,
                    u"The server or the document is not what it was when this plan was made. Plan again."_s);
    AppliedConfiguration applied{planOf(*prepared), {}};
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
