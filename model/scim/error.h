// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QLatin1StringView>
#include <QString>

namespace provost::scim {

/// Makes the refusal of a SCIM request. `status` is the HTTP status, `scimType` one of RFC 7644 section 3.12 (table 9)
/// or empty, `detail` a sentence for the person who set the identity provider up.
[[nodiscard]] tl::unexpected<Error> refuse(int status, QLatin1StringView scimType, QString detail);

[[nodiscard]] tl::unexpected<Error> invalidSyntax(QString detail);
[[nodiscard]] tl::unexpected<Error> invalidValue(QString detail);
[[nodiscard]] tl::unexpected<Error> invalidFilter(QString detail);
[[nodiscard]] tl::unexpected<Error> invalidPath(QString detail);
[[nodiscard]] tl::unexpected<Error> noTarget(QString detail);
[[nodiscard]] tl::unexpected<Error> mutability(QString detail);
[[nodiscard]] tl::unexpected<Error> tooMany(QString detail);
[[nodiscard]] tl::unexpected<Error> notUnique(QString detail);

/// What a client sent, cut to a length that fits into a sentence.
[[nodiscard]] QString quoted(QStringView text);

} // namespace provost::scim
