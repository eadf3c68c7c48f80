// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration_document.h"

#include "model/domain/fold.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

tl::unexpected<Error> refuseAt(const QString& place, const QString& why)
{
    return fail(ErrorKind::Invalid, place, why);
}

/// Reads a document into items, and refuses what it does not know.
class DocumentReader
{
public:
    explicit DocumentReader(const ConfigurationScope& scope)
        : m_scope(scope)
    {
    }

    Result<WantedConfiguration> read(const QJsonObject& document)
    {
        QStringList known{u"format"_s, u"$schema"_s};
        for (const auto& kind : configurationKinds()) {
            if (kind.place != Place::AccountList)
                known.append(kind.member);
        }
        for (const auto& member : document.keys()) {
            if (!known.contains(member))
                return refuseAt(member, u"This member is not known here."_s);
        }
        if (document.value("format"_L1).toInt(-1) != configurationFormat)
            return refuseAt(u"format"_s, u"A document of format %1 is wanted."_s.arg(configurationFormat));
        for (const auto& kind : configurationKinds()) {
            if (auto done = readTop(kind, document.value(kind.member)); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_wanted);
    }

private:
    using Place = ConfigurationKind::Place;

    Result<void> readTop(const ConfigurationKind& kind, const QJsonValue& value)
    {
        if (kind.place == Place::Account)
            return readAccounts(kind, value);
        if (kind.place == Place::AccountList || value.isUndefined())
            return {};
        if (kind.place == Place::List)
            return readList(kind, {}, value, kind.member);
        return add(kind, {}, {}, value.toObject(), kind.member).map([](const QString&) {});
    }

    Result<void> readAccounts(const ConfigurationKind& kind, const QJsonValue& value)
    {
        if (!value.isArray())
            return refuseAt(kind.member, u"A list is missing here."_s);
        const auto list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto done = readAccount(kind, list.at(i), u"%1[%2]"_s.arg(kind.member).arg(i)); !done)
                return done;
        }
        return {};
    }

    Result<void> readAccount(const ConfigurationKind& accounts, const QJsonValue& value, const QString& place)
    {
        QJsonObject own = value.toObject();
        QHash<QString, QJsonValue> lists;
        for (const auto& kind : configurationKinds()) {
            if (kind.place == Place::AccountList && own.contains(kind.member))
                lists.insert(kind.name, own.take(kind.member));
        }
        const auto account = add(accounts, {}, {}, own, place);
        if (!account)
            return tl::unexpected(account.error());
        for (const auto& kind : configurationKinds()) {
            if (!lists.contains(kind.name))
                continue;
            if (auto done = readList(kind, *account, lists.value(kind.name), placeBelow(place, kind.member)); !done)
                return done;
        }
        return {};
    }

    Result<void> readList(const ConfigurationKind& kind, const QString& account, const QJsonValue& value,
                          const QString& place)
    {
        if (!value.isArray())
            return refuseAt(place, u"A list is wanted here."_s);
        m_wanted.complete.insert(listKey(kind.name, account));
        const auto list = value.toArray();
        QString behind;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto added = add(kind, account, behind, list.at(i).toObject(), u"%1[%2]"_s.arg(place).arg(i));
            if (!added)
                return tl::unexpected(added.error());
            behind = *added;
        }
        return {};
    }

    /// Returns its name.
    Result<QString> add(const ConfigurationKind& kind, const QString& account, const QString& behind,
                        const QJsonObject& object, const QString& place)
    {
        auto item = kind.parse(m_scope, object);
        if (!item)
            return refuseAt(placeBelow(place, item.error().subject), item.error().detail);
        item->account = account;
        item->behind = behind;
        item->place = place;
        if (m_keys.contains(item->key()))
            return refuseAt(place, u"This stands here twice."_s);
        if (m_wanted.items.size() >= maxConfigurationItems)
            return refuseAt(place, u"A document has at most %1 things."_s.arg(maxConfigurationItems));
        m_keys.insert(item->key());
        m_wanted.items.append(*item);
        return item->name;
    }

    const ConfigurationScope& m_scope;
    WantedConfiguration m_wanted;
    QSet<QString> m_keys;
};

/// The things of one kind that belong to `account`, as the document has them.
QJsonArray listOf(const ConfigurationKind& kind, const QList<ConfigurationItem>& items, const QString& account)
{
    QJsonArray list;
    for (const auto& item : items) {
        if (item.kind == kind.name && caseKey(item.account) == caseKey(account))
            list.append(kind.show(item));
    }
    return list;
}

QJsonArray accountsOf(const ConfigurationKind& accounts, const QList<ConfigurationItem>& items)
{
    QHash<QString, QList<ConfigurationItem>> byAccount;
    for (const auto& item : items)
        byAccount[caseKey(item.account)].append(item);
    QJsonArray list;
    for (const auto& account : items) {
        if (account.kind != accounts.name)
            continue;
        QJsonObject object = accounts.show(account);
        for (const auto& kind : configurationKinds()) {
            if (kind.place == ConfigurationKind::Place::AccountList)
                object.insert(kind.member, listOf(kind, byAccount.value(caseKey(account.name)), account.name));
        }
        list.append(object);
    }
    return list;
}

} // namespace

QString listKey(const QString& kind, const QString& account)
{
    return kind + u'\n' + caseKey(account);
}

QString placeBelow(const QString& place, const QString& below)
{
    return below.isEmpty() ? place : place + u'.' + below;
}

Result<WantedConfiguration> readConfiguration(const ConfigurationScope& scope, const QJsonObject& document)
{
    return DocumentReader(scope).read(document);
}

QJsonObject documentOf(const QList<ConfigurationItem>& items)
{
    QJsonObject document{{u"format"_s, configurationFormat}};
    for (const auto& kind : configurationKinds()) {
        switch (kind.place) {
        case ConfigurationKind::Place::Object:
            document.insert(kind.member, listOf(kind, items, {}).first());
            break;
        case ConfigurationKind::Place::List:
            document.insert(kind.member, listOf(kind, items, {}));
            break;
        case ConfigurationKind::Place::Account:
            document.insert(kind.member, accountsOf(kind, items));
            break;
        case ConfigurationKind::Place::AccountList:
            break; // within its account
        }
    }
    return document;
}

} // namespace provost::server
