// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_steps.h"

#include <array>

using namespace Qt::StringLiterals;

namespace provost {

const QList<Dialect>& dialects()
{
    static const QList<Dialect> all{Dialect::Okta, Dialect::Entra, Dialect::EntraLegacy, Dialect::OneLogin,
                                    Dialect::Plain};
    return all;
}

QString idOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Okta:
        return u"okta"_s;
    case Dialect::Entra:
        return u"entra"_s;
    case Dialect::EntraLegacy:
        return u"entra-legacy"_s;
    case Dialect::OneLogin:
        return u"onelogin"_s;
    case Dialect::Plain:
        return u"rfc"_s;
    case Dialect::Conformance:
        return u"conformance"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Dialect> dialectOf(QStringView id)
{
    for (const auto dialect : dialects()) {
        if (idOf(dialect) == id)
            return dialect;
    }
    return idOf(Dialect::Conformance) == id ? std::optional(Dialect::Conformance) : std::nullopt;
}

QString nameOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Okta:
        return u"Okta"_s;
    case Dialect::Entra:
        return RehearsalWords::tr("Microsoft Entra ID with aadOptscim062020");
    case Dialect::EntraLegacy:
        return RehearsalWords::tr("Microsoft Entra ID without aadOptscim062020");
    case Dialect::OneLogin:
        return u"OneLogin"_s;
    case Dialect::Plain:
        return RehearsalWords::tr("RFC 7644 as it is written");
    case Dialect::Conformance:
        return RehearsalWords::tr("Conformance to RFC 7643 and RFC 7644");
    }
    Q_UNREACHABLE();
}

const QList<RehearsalStep>& stepsOf(Dialect dialect)
{
    static const std::array all{rehearsal::oktaSteps(),     rehearsal::entraSteps(true), rehearsal::entraSteps(false),
                                rehearsal::oneLoginSteps(), rehearsal::plainSteps(),     rehearsal::conformanceSteps()};
    return all.at(static_cast<size_t>(dialect));
}

} // namespace provost
