// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/path.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace provost::scim {

/// The path of an attribute of a user out of which one value comes, or the first of several: `userName`,
/// `name.givenName`, `emails[primary eq true].value`. ErrorKind::Invalid, with the reason in `detail`. Any thread.
[[nodiscard]] Result<BoundPath> singleValuePath(const QString& attribute);

/// What is at that path of a resource, as text; empty where there is nothing.
[[nodiscard]] std::optional<QString> singleValue(const BoundPath& path, const QJsonObject& resource);

/// The paths that a person is likely to want, in the order of the schema.
[[nodiscard]] QStringList usualUserPaths();

} // namespace provost::scim
