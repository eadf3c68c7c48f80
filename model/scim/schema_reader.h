// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/schema.h"

#include <QJsonObject>
#include <QList>

namespace provost::scim {

/// Reads a listing of /Schemas (RFC 7643 section 7). What a schema leaves out of an attribute is as the RFC says by
/// default; a type that is not known is taken for a text. At most 100 schemas, 1000 attributes of each and 100
/// sub-attributes of those are read. ErrorKind::BadAnswer where there is no schema with an id. Any thread.
[[nodiscard]] Result<QList<Schema>> readSchemas(const QJsonObject& list);

} // namespace provost::scim
