// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/scim_products.h"

#include "model/api/scim/scim_api.h"
#include "resources/resources.h"
#include "views/common/capability_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct ScimProducts
{
    Q_DECLARE_TR_FUNCTIONS(provost::ScimProducts)
};

/// They are a part of this program; that they can be read is tested.
const QList<ScimPreset>& presets()
{
    static const auto all = [] {
        initResources();
        auto read = readPresets(QDir(u":/provost/presets"_s));
        return read ? *std::move(read) : QList<ScimPreset>();
    }();
    return all;
}

QString translated(const QString& text)
{
    return QCoreApplication::translate("provost::ScimPreset", text.toUtf8().constData());
}

QStringList factsOf(const ScimPreset& preset)
{
    QStringList facts;
    if (!preset.basePath.isEmpty())
        facts.append(ScimProducts::tr("Its address ends with %1.", "path").arg(preset.basePath));
    if (preset.groupsAreRoles)
        facts.append(ScimProducts::tr("Groups are roles: who is in a group has the role of that name."));
    if (preset.groups == ScimPreset::Groups::Listed)
        facts.append(ScimProducts::tr("Groups can be read there, and not be changed."));
    if (!preset.lacks.isEmpty()) {
        QStringList lacking;
        for (const auto feature : preset.lacks)
            lacking.append(nameOf(feature));
        facts.append(ScimProducts::tr("It does not offer: %1.", "list").arg(QLocale().createSeparatedList(lacking)));
    }
    for (const auto& fact : preset.facts)
        facts.append(translated(fact));
    if (!preset.basePath.isEmpty())
        facts.append(ScimProducts::tr("Provost asks for %n user(s) at once.", nullptr, preset.pageSize));
    return facts;
}

} // namespace

QList<ProductChoice> scimProducts()
{
    QList<ProductChoice> choices;
    for (const auto& preset : presets())
        choices.append({preset.id, translated(preset.name), preset.address, factsOf(preset)});
    return choices;
}

std::unique_ptr<Session> openKnownScim(const ServerUrl& server, Secret secret, DoorSettings door,
                                       const QString& product)
{
    const auto& all = presets();
    const auto known = std::ranges::find(all, product, &ScimPreset::id);
    return openScimProduct(server, std::move(secret), std::move(door), known == all.cend() ? ScimPreset() : *known);
}

} // namespace provost
