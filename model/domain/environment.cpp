// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

const QList<Environment>& environments()
{
    static const QList<Environment> all{Environment::Unnamed, Environment::Production, Environment::Staging,
                                        Environment::Test};
    return all;
}

QString slug(Environment environment)
{
    switch (environment) {
    case Environment::Unnamed:
        return {};
    case Environment::Production:
        return u"production"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Test:
        return u"test"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Environment> environmentFromSlug(QStringView text)
{
    const auto found =
        std::ranges::find_if(environments(), [text](Environment environment) { return slug(environment) == text; });
    return found == environments().cend() ? std::nullopt : std::optional(*found);
}

} // namespace provost
