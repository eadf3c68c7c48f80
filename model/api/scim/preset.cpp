// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/preset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int mostAtOnce = 1000;

constexpr std::array features{
    std::pair{"patch"_L1, ScimFeature::Patch},   std::pair{"bulk"_L1, ScimFeature::Bulk},
    std::pair{"filter"_L1, ScimFeature::Filter}, std::pair{"sort"_L1, ScimFeature::Sort},
    std::pair{"etag"_L1, ScimFeature::ETag},     std::pair{"cursor"_L1, ScimFeature::Cursor},
    std::pair{"me"_L1, ScimFeature::Me},         std::pair{"changePassword"_L1, ScimFeature::ChangePassword},
};

constexpr std::array groupWords{
    std::pair{"unknown"_L1, ScimPreset::Groups::Unknown},
    std::pair{"listed"_L1, ScimPreset::Groups::Listed},
    std::pair{"written"_L1, ScimPreset::Groups::Written},
};

template <class Words>
auto valueOf(const Words& words, const QString& word)
{
    const auto found = std::ranges::find_if(words, [&word](const auto& each) { return word == each.first; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// Reads members by name, and keeps the first that is wrong.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(QLatin1StringView name, bool mayBeEmpty = false)
    {
        const auto value = take(name);
        if (!value.isString() || (!mayBeEmpty && value.toString().trimmed().isEmpty()))
            refuse(name);
        return value.toString();
    }
    QStringList texts(QLatin1StringView name)
    {
        const auto value = take(name);
        const auto array = value.toArray();
        QStringList list;
        for (const auto& each : array)
            list.append(each.toString());
        if (!value.isArray() || list.contains(QString()))
            refuse(name);
        return list;
    }
    bool truth(QLatin1StringView name)
    {
        const auto value = take(name);
        if (!value.isBool())
            refuse(name);
        return value.toBool();
    }
    int number(QLatin1StringView name, int most)
    {
        const int value = take(name).toInt(-1);
        if (value < 1 || value > most)
            refuse(name);
        return value;
    }
    void refuse(const QString& member)
    {
        if (m_wrong.isEmpty())
            m_wrong = member;
    }
    /// The first that was wrong, or one that nobody asked for; empty: all is well.
    [[nodiscard]] QString wrong() const
    {
        return m_wrong.isEmpty() && !m_object.isEmpty() ? m_object.keys().constFirst() : m_wrong;
    }

private:
    QJsonValue take(QLatin1StringView name) { return m_object.take(name); }

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

Result<ScimPreset> readPreset(const QByteArray& json)
{
    Members members(QJsonDocument::fromJson(json).object());
    ScimPreset preset;
    preset.id = members.text("id"_L1);
    preset.name = members.text("name"_L1);
    preset.address = members.text("address"_L1);
    preset.basePath = members.text("basePath"_L1, true);
    if (!preset.address.startsWith("https://"_L1) || !preset.address.endsWith(preset.basePath))
        members.refuse(u"address"_s);
    const auto lacks = members.texts("lacks"_L1);
    for (const auto& word : lacks) {
        if (const auto feature = valueOf(features, word))
            preset.lacks.append(*feature);
        else
            members.refuse(u"lacks"_s);
    }
    const auto groups = valueOf(groupWords, members.text("groups"_L1));
    if (!groups)
        members.refuse(u"groups"_s);
    preset.groups = groups.value_or(ScimPreset::Groups::Unknown);
    preset.groupsAreRoles = members.truth("groupsAreRoles"_L1);
    preset.pageSize = members.number("pageSize"_L1, mostAtOnce);
    preset.facts = members.texts("facts"_L1);
    preset.sources = members.texts("sources"_L1);
    preset.asOf = QDate::fromString(members.text("asOf"_L1), Qt::ISODate);
    if (preset.sources.isEmpty())
        members.refuse(u"sources"_s);
    if (!preset.asOf.isValid())
        members.refuse(u"asOf"_s);
    if (const auto wrong = members.wrong(); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong);
    return preset;
}

Result<QList<ScimPreset>> readPresets(const QDir& folder)
{
    QList<ScimPreset> presets;
    const auto files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto& name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, name, file.errorString());
        auto preset = readPreset(file.readAll());
        if (!preset)
            return fail(ErrorKind::Invalid, name, preset.error().subject);
        presets.append(*std::move(preset));
    }
    std::ranges::sort(presets, {},
                      [](const ScimPreset& preset) { return std::tuple(preset.basePath.isEmpty(), preset.name); });
    return presets;
}

} // namespace provost
