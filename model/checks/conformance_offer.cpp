// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/conformance_offer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::rehearsal {

void Offer::learn(QByteArrayView path, const QJsonObject& answer)
{
    if (path == "/ServiceProviderConfig")
        m_config = answer;
    else if (path == "/ResourceTypes")
        m_types = answer.value("Resources"_L1).toArray();
}

bool Offer::has(StepNeed need) const
{
    switch (need) {
    case StepNeed::Nothing:
        return true;
    case StepNeed::Patch:
        return supports("patch"_L1);
    case StepNeed::Filter:
        return supports("filter"_L1);
    case StepNeed::Sort:
        return supports("sort"_L1);
    case StepNeed::ETag:
        return supports("etag"_L1);
    case StepNeed::Bulk:
        return supports("bulk"_L1);
    case StepNeed::Cursor:
        return m_config.value("pagination"_L1)["cursor"_L1].toBool();
    case StepNeed::Groups:
        return hasType("/Groups"_L1);
    case StepNeed::Enterprise:
        return hasExtension("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_L1);
    }
    Q_UNREACHABLE();
}

bool Offer::supports(QLatin1StringView feature) const
{
    return m_config.value(feature)["supported"_L1].toBool(true);
}

bool Offer::hasType(QLatin1StringView endpoint) const
{
    return m_types.isEmpty() || std::ranges::any_of(m_types, [endpoint](const QJsonValue& type) {
               return type["endpoint"_L1].toString().endsWith(endpoint);
           });
}

bool Offer::hasExtension(QLatin1StringView schema) const
{
    return m_types.isEmpty() || std::ranges::any_of(m_types, [schema](const QJsonValue& type) {
               const auto extensions = type["schemaExtensions"_L1].toArray();
               return std::ranges::any_of(extensions, [schema](const QJsonValue& extension) {
                   return extension["schema"_L1].toString().compare(schema, Qt::CaseInsensitive) == 0;
               });
           });
}

} // namespace provost::rehearsal
