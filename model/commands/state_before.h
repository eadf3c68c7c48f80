// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/wire/wire.h"

#include <QJsonDocument>

namespace provost {

/// What a command is about to change, for the journal: see Call::before.
template <class T>
[[nodiscard]] QByteArray stateBefore(const T& value)
{
    return QJsonDocument(wire::toJson(value)).toJson(QJsonDocument::Compact);
}

} // namespace provost
