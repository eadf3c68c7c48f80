// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace provost {

/// The resource as a copy keeps it: as the admin API has it.
inline QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Written from bytesOf(); what cannot be read back is damage.
template <class T>
Result<T> valueOf(const QByteArray& bytes)
{
    auto value = wire::fromJson<T>(QJsonDocument::fromJson(bytes).object());
    if (!value)
        value.error().kind = ErrorKind::Invalid;
    return value;
}

} // namespace provost
