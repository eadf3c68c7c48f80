// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

struct KindOnWire
{
    ErrorKind kind;
    QLatin1StringView word;
    int status; ///< 500 for kinds that a server has no status for
};

constexpr std::array kinds{
    KindOnWire{ErrorKind::Invalid, "invalid"_L1, 400},
    KindOnWire{ErrorKind::Unauthorized, "unauthorized"_L1, 401},
    KindOnWire{ErrorKind::Forbidden, "forbidden"_L1, 403},
    KindOnWire{ErrorKind::NotFound, "notFound"_L1, 404},
    KindOnWire{ErrorKind::Conflict, "conflict"_L1, 409},
    KindOnWire{ErrorKind::Precondition, "precondition"_L1, 412},
    KindOnWire{ErrorKind::TooLarge, "tooLarge"_L1, 413},
    KindOnWire{ErrorKind::TooMany, "tooMany"_L1, 429},
    KindOnWire{ErrorKind::Unsupported, "unsupported"_L1, 501},
    KindOnWire{ErrorKind::Unavailable, "unavailable"_L1, 503},
    KindOnWire{ErrorKind::ServerFault, "serverFault"_L1, 500},
};

constexpr qsizetype maxErrorBody = 64 * 1024;
constexpr int maxRetryAfter = 24 * 60 * 60;

std::optional<ErrorKind> kindFromWord(const QString& word)
{
    const auto* it = std::ranges::find_if(kinds, [&word](const KindOnWire& entry) { return word == entry.word; });
    return it == kinds.end() ? std::nullopt : std::optional(it->kind);
}

} // namespace

int httpStatusOf(ErrorKind kind)
{
    const auto* it = std::ranges::find(kinds, kind, &KindOnWire::kind);
    return it == kinds.end() ? 500 : it->status;
}

ErrorKind kindOfHttpStatus(int httpStatus)
{
    const auto* it = std::ranges::find(kinds, httpStatus, &KindOnWire::status);
    if (it != kinds.end())
        return it->kind;
    switch (httpStatus) {
    case 405:
        return ErrorKind::Unsupported;
    case 408:
    case 504:
        return ErrorKind::TimedOut;
    case 414:
    case 431:
        return ErrorKind::TooLarge;
    case 502:
        return ErrorKind::Unavailable;
    default:
        break;
    }
    if (httpStatus >= 500)
        return ErrorKind::ServerFault;
    return httpStatus >= 400 ? ErrorKind::Invalid : ErrorKind::BadAnswer;
}

QJsonObject errorToJson(const Error& error)
{
    const auto* it = std::ranges::find(kinds, error.kind, &KindOnWire::kind);
    QJsonObject body{{u"kind"_s, QString(it == kinds.end() ? "serverFault"_L1 : it->word)},
                     {u"subject"_s, error.subject},
                     {u"detail"_s, error.detail},
                     {u"requestId"_s, error.requestId}};
    if (!error.scimType.isEmpty())
        body.insert(u"scimType"_s, error.scimType);
    if (error.retryAfterSeconds > 0)
        body.insert(u"retryAfterSeconds"_s, error.retryAfterSeconds);
    return {{u"error"_s, body}};
}

Error errorFromJson(const QByteArray& body, int httpStatus)
{
    Error error{kindOfHttpStatus(httpStatus), {}, {}, httpStatus, {}, {}, 0};
    if (body.size() > maxErrorBody)
        return error;
    const auto object = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    if (const auto kind = kindFromWord(object.value("kind"_L1).toString()))
        error.kind = *kind;
    error.subject = cut(object.value("subject"_L1).toString(), maxShownText);
    error.detail = cut(object.value("detail"_L1).toString(), maxShownText);
    error.scimType = cut(object.value("scimType"_L1).toString(), maxIdentifier);
    error.requestId = cut(object.value("requestId"_L1).toString(), maxIdentifier);
    error.retryAfterSeconds = std::clamp(object.value("retryAfterSeconds"_L1).toInt(), 0, maxRetryAfter);
    return error;
}

Result<QJsonArray> arrayMember(const QJsonObject& object, const QString& name)
{
    const auto value = object.value(name);
    if (!value.isArray())
        return fail(ErrorKind::BadAnswer, name, u"a list is missing here"_s);
    return value.toArray();
}

Result<PageFrame> pageFrameFromJson(const QJsonObject& object)
{
    auto items = arrayMember(object, u"items"_s);
    if (!items)
        return tl::unexpected(items.error());
    Reader read(object);
    PageFrame frame;
    frame.items = *std::move(items);
    frame.total = read.count("total"_L1);
    frame.next = object.value("next"_L1).toString();
    if (!object.value("next"_L1).isString() || frame.next.size() > maxShownText)
        read.refuse("next"_L1, u"the key of the next page is missing here"_s);
    return read.finish(frame);
}

} // namespace provost::wire
