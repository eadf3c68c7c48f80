// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/payload_mark.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace provost {

/// What is known of a resource from before a request; everything may be missing.
struct KnownBefore
{
    std::optional<QJsonObject> body;               ///< as the server presents it
    std::optional<qint64> members;                 ///< how many members the group had
    std::function<QString(const QString&)> nameOf; ///< of a member, by id; an empty answer: not known
};

/// What one operation does, in a sentence.
struct PatchLine
{
    QString sentence;     ///< `Removes 1 of 240 members.`
    QString strictly;     ///< what a strict reading of RFC 7644 would make of it; empty where that is the same
    QString pointer;      ///< to the operation, or to the part of its value
    bool refused = false; ///< this operation is not carried out, and with it the whole PATCH

    friend bool operator==(const PatchLine&, const PatchLine&) = default;
};

struct PatchMeaning
{
    QList<PatchLine> lines;
    QList<PayloadMark> marks;
};

/// Says what the body of a PATCH means, read as Provost reads it (model/scim/patch.h). `id` is that of the resource.
/// At most 200 lines. Pure; any thread.
[[nodiscard]] PatchMeaning meaningOf(const scim::ResourceType& type, const QJsonObject& body, const QString& id,
                                     const KnownBefore& before = {});

} // namespace provost
