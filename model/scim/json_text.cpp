// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/json_text.h"

#include <QJsonDocument>

namespace provost::scim {

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromJson(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace provost::scim
