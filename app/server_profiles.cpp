// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_profiles.h"

#include "app/network_json.h"
#include "app/server_kinds.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 fileLimit = 8 * 1024 * 1024; // with certificates of authorities
constexpr qsizetype profileLimit = 200;
constexpr qsizetype nameLimit = 100;
constexpr int fileVersion = 1;
constexpr auto localId = "local"_L1;

QString localKind()
{
    return u"local"_s;
}

bool nameIsGood(const QString& name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !name.trimmed().isEmpty() && name.size() <= nameLimit && std::ranges::none_of(name, isControl);
}

QJsonObject toJson(const ServerProfile& profile)
{
    QJsonObject object{{u"id"_s, profile.id},
                       {u"name"_s, profile.name},
                       {u"kind"_s, profile.kind},
                       {u"url"_s, profile.url ? profile.url->url().toString(QUrl::FullyEncoded) : QString()}};
    if (profile.character.environment != Environment::Unnamed)
        object.insert(u"environment"_s, slug(profile.character.environment));
    if (profile.character.readOnly)
        object.insert(u"readOnly"_s, true);
    if (!profile.product.isEmpty())
        object.insert(u"product"_s, profile.product);
    if (profile.isApart)
        object.insert(u"apart"_s, true);
    if (const auto network = toJson(profile.network); !network.isEmpty())
        object.insert(u"network"_s, network);
    return object;
}

/// A file that says something else than it can is refused: nobody must write where they believed they could not.
Result<ServerCharacter> characterFromJson(const QJsonObject& object, const QString& file)
{
    const auto environment = environmentFromSlug(object["environment"_L1].toString());
    const auto readOnly = object["readOnly"_L1];
    if (!environment || !(readOnly.isUndefined() || readOnly.isBool()))
        return fail(ErrorKind::Storage, file, object["name"_L1].toString().left(nameLimit));
    return ServerCharacter{*environment, readOnly.toBool()};
}

Result<ServerProfile> profileFromJson(const QJsonObject& object, const QString& file)
{
    const auto id = object["id"_L1].toString();
    const auto name = object["name"_L1].toString();
    const auto kind = object["kind"_L1].toString();
    if (!nameIsGood(name) || id.isEmpty() || id.size() > nameLimit)
        return fail(ErrorKind::Storage, file, name.left(nameLimit));
    const auto character = characterFromJson(object, file);
    if (!character)
        return tl::unexpected(character.error());
    if (kind == localKind() && id == localId) {
        auto local = ServerProfile::local(name);
        local.character = *character;
        return local;
    }
    const auto url = ServerUrl::parse(object["url"_L1].toString());
    const auto network = networkFromJson(object["network"_L1].toObject());
    const auto product = object["product"_L1];
    const auto apart = object["apart"_L1];
    if (!serverKind(kind) || !url || !network || !knowsProduct(kind, product) ||
        !(apart.isUndefined() || apart.isBool()))
        return fail(ErrorKind::Storage, file, name);
    return ServerProfile{id, name, kind, *url, *character, *network, product.toString(), apart.toBool(), false};
}

/// The same at each start, so that what is kept of the server is found again. Of several at one address the name tells
/// which one it is.
QString managedId(const ServerProfile& profile)
{
    static const QUuid servers(u"{6c1f4a0e-5d0b-4c57-9a43-0d6a9a3f7b21}"_s);
    const auto address = profile.kind + u' ' + (profile.url ? profile.url->key() : QString());
    return QUuid::createUuidV5(servers, profile.isApart ? address + u' ' + profile.name : address)
        .toString(QUuid::WithoutBraces);
}

Result<QList<ServerProfile>> profilesFromBytes(const QByteArray& bytes, const QString& file)
{
    const auto document = QJsonDocument::fromJson(bytes);
    const auto servers = document["servers"_L1];
    const auto entries = servers.toArray();
    const int version = document["version"_L1].toInt();
    if (version > fileVersion)
        return fail(ErrorKind::NewerVersion, file);
    if (version != fileVersion || !servers.isArray() || entries.size() > profileLimit)
        return fail(ErrorKind::Storage, file);
    QList<ServerProfile> profiles;
    for (const auto& entry : entries) {
        auto profile = profileFromJson(entry.toObject(), file);
        if (!profile)
            return tl::unexpected(profile.error());
        const auto isSame = [&profile](const ServerProfile& known) { return known.id == profile->id; };
        if (std::ranges::any_of(std::as_const(profiles), isSame))
            return fail(ErrorKind::Storage, file, profile->name);
        profiles.append(*std::move(profile));
    }
    return profiles;
}

} // namespace

ServerProfile ServerProfile::local(const QString& name)
{
    return {QString(localId), name, localKind(), std::nullopt, {}, {}, {}, false, false};
}

bool ServerProfile::isLocal() const
{
    return kind == localKind();
}

Result<ServerProfile> ServerProfile::remote(const QString& kind, const QString& name, const ServerUrl& url)
{
    const auto given = name.trimmed().isEmpty() ? url.host().left(nameLimit) : name.trimmed();
    if (!nameIsGood(given))
        return fail(ErrorKind::Invalid, given.left(nameLimit));
    return ServerProfile{
        QUuid::createUuid().toString(QUuid::WithoutBraces), given, kind, url, {}, {}, {}, false, false};
}

QString ServerProfile::secretPlace() const
{
    if (!url)
        return u"local-server"_s;
    return isApart ? url->key() + u' ' + id : url->key(); // an address has no space
}

ServerProfiles::ServerProfiles(QString file)
    : m_file(std::move(file))
{
}

Result<void> ServerProfiles::load()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    m_refused = true;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, m_file, file.errorString());
    if (file.size() > fileLimit)
        return fail(ErrorKind::TooLarge, m_file);
    auto profiles = profilesFromBytes(file.read(fileLimit), m_file);
    if (!profiles)
        return tl::unexpected(profiles.error());
    m_own = *std::move(profiles);
    m_refused = false;
    join();
    return {};
}

void ServerProfiles::provide(const QList<ServerProfile>& managed)
{
    m_managed = managed;
    join();
}

/// What is shown: the person's own servers under the policy's words, then what only the policy names.
void ServerProfiles::join()
{
    m_profiles = m_own;
    for (auto each : std::as_const(m_managed)) {
        each.isManaged = true;
        each.id = managedId(each);
        const auto isSame = [&each](const ServerProfile& own) {
            const bool isAtAddress = own.kind == each.kind && own.url == each.url;
            return own.id == each.id || (isAtAddress && !own.isApart && !each.isApart);
        };
        const auto own = std::ranges::find_if(m_profiles, isSame);
        if (own == m_profiles.end()) {
            m_profiles.append(each);
            continue;
        }
        own->name = each.name;
        own->character = each.character;
        if (!each.product.isEmpty())
            own->product = each.product;
        own->isManaged = true;
    }
}

std::optional<ServerProfile> ServerProfiles::find(const QString& id) const
{
    const auto found = std::ranges::find(m_profiles, id, &ServerProfile::id);
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ServerProfile> ServerProfiles::first(const QString& address, const QString& lastId) const
{
    if (address.isEmpty()) {
        if (auto last = find(lastId))
            return last;
        const auto managed = std::ranges::find_if(m_profiles, &ServerProfile::isManaged);
        return managed == m_profiles.cend() ? std::nullopt : std::optional(*managed);
    }
    const auto url = ServerUrl::parse(address);
    const auto named = std::ranges::find_if(
        m_profiles, [&url](const ServerProfile& profile) { return url && profile.url == std::optional(*url); });
    return named == m_profiles.cend() ? std::nullopt : std::optional(*named);
}

std::optional<ServerProfile> ServerProfiles::find(const QString& kind, const ServerUrl& url, const QString& name) const
{
    const auto found = std::ranges::find_if(m_profiles, [&](const ServerProfile& profile) {
        return profile.kind == kind && profile.url == std::optional(url) && (name.isEmpty() || profile.name == name);
    });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

Result<ServerProfile> ServerProfiles::meant(const QString& kind, const ServerUrl& url, const QString& name,
                                            const QString& product) const
{
    const auto given = name.trimmed();
    const auto known = find(kind, url, given);
    auto wanted = known ? Result<ServerProfile>(*known) : ServerProfile::remote(kind, given, url);
    if (wanted && !known)
        wanted->isApart = find(kind, url).has_value();
    if (wanted && !product.isEmpty())
        wanted->product = product;
    return wanted;
}

Result<void> ServerProfiles::save(const ServerProfile& profile)
{
    auto profiles = m_own;
    const auto known = std::ranges::find(profiles, profile.id, &ServerProfile::id);
    if (known != profiles.end() && profile.isManaged)
        known->network = profile.network; // all else is the policy's
    else if (known != profiles.end())
        *known = profile;
    else if (profile.isManaged && profile.network == NetworkOptions())
        return {};
    else if (profiles.size() >= profileLimit)
        return fail(ErrorKind::TooMany, m_file);
    else
        profiles.append(profile);
    return write(profiles);
}

Result<void> ServerProfiles::forget(const QString& id)
{
    auto profiles = m_own;
    profiles.removeIf([&id](const ServerProfile& profile) { return profile.id == id; });
    return write(profiles);
}

Result<void> ServerProfiles::write(const QList<ServerProfile>& profiles)
{
    if (m_refused) {
        const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_s);
        if (!QFile::rename(m_file, u"%1.%2.bad"_s.arg(m_file, stamp)))
            return fail(ErrorKind::Storage, m_file);
        m_refused = false;
    }
    QJsonArray entries;
    for (const auto& profile : profiles)
        entries.append(toJson(profile));
    const QJsonDocument document(QJsonObject{{u"version"_s, fileVersion}, {u"servers"_s, entries}});
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, m_file, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(document.toJson());
    if (!file.commit())
        return fail(ErrorKind::Storage, m_file, file.errorString());
    m_own = profiles;
    join();
    return {};
}

} // namespace provost
