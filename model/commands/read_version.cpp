// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_version.h"

#include "model/commands/question.h"
#include "model/commands/read_activity.h"
#include "model/commands/read_detail.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int mostAnswers = 20; ///< that are read until one has a version

/// Without what tells of the resource rather than being of it.
QJsonObject contentOf(const QByteArray& resource)
{
    auto object = QJsonDocument::fromJson(resource).object();
    object.remove(u"meta"_s);
    return object;
}

bool mayTellAVersion(const Event& event)
{
    return event.method == "PATCH"_L1 || event.method == "PUT"_L1 || event.method == "POST"_L1;
}

} // namespace

QCoro::Task<Result<std::optional<FormerVersion>>> readVersionBefore(OpenServer at, QString resourceId,
                                                                    std::optional<QDateTime> until, QByteArray now,
                                                                    Cancellation cancel)
{
    EventQuery query;
    query.resourceId = resourceId;
    query.statusClass = 2;
    query.until = until;
    const auto events = co_await readEvents(at, query, cancel);
    if (!events)
        co_return tl::unexpected(events.error());
    const auto present = contentOf(now);
    int left = mostAnswers;
    for (const auto& event : events->items) {
        if (!mayTellAVersion(event))
            continue;
        if (left-- == 0)
            break;
        const auto detail = co_await readEvent(at, event.id, cancel);
        if (!detail)
            co_return tl::unexpected(detail.error());
        const auto body = detail->answerBody.toUtf8(); // one that was cut is no JSON any more
        const auto content = contentOf(body);
        if (content["id"_L1].toString() == resourceId && content != present)
            co_return FormerVersion{body, event};
    }
    co_return std::nullopt;
}

} // namespace provost
